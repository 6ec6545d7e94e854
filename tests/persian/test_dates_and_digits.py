"""Dates and digits go there and back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.persian.dates import add_jalali_year, jalali_short, jalali_text, jalali_year, parse_date
from toolkit.persian.digits import to_ascii, to_persian

DAYS = st.dates(min_value=date(1930, 1, 1), max_value=date(2110, 1, 1))


@given(DAYS)
def test_a_date_comes_back_from_both_persian_forms_and_from_iso(day: date) -> None:
    assert parse_date(jalali_short(day)) == day
    assert parse_date(jalali_text(day)) == day
    assert parse_date(day.isoformat()) == day


@pytest.mark.parametrize("text", ["۱۴۰۴/۷/۱۵", "1404-07-15", "١٤٠٤.٠٧.١٥", "۱۵ مهر ۱۴۰۴", "2025/10/07"])
def test_a_day_is_read_in_any_writing(text: str) -> None:
    assert parse_date(text) == date(2025, 10, 7)


@pytest.mark.parametrize(
    "text", ["", "۱۴۰۴", "1404/13/01", "1404/12/30", "0900/01/01", "1404/7", "15/7/1404"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_date(text)


@given(st.text())
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        parse_date(text)
    except ValueError:
        return


def test_a_year_after_the_last_day_of_a_leap_year_is_the_29th() -> None:
    assert jalali_short(add_jalali_year(parse_date("1403/12/30"), 1)) == "۱۴۰۴/۱۲/۲۹"
    assert jalali_short(add_jalali_year(parse_date("1403/12/30"), 5)) == "۱۴۰۸/۱۲/۳۰"
    assert jalali_year(date(2025, 3, 20)) == 1403


@given(st.text(alphabet="0123456789abcا"))
def test_digits_go_there_and_back(text: str) -> None:
    assert to_ascii(to_persian(text)) == text
