"""Addresses are the same however they are ordered, shortened and spelled; another house is another address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.persian.addresses import lacking, numbers
from toolkit.persian.names import line_naming, telling

WANTED = "اصفهان، خیابان نمونه، کوچهٔ سوم، پلاک ۱۲، واحد ۲"


@pytest.mark.parametrize(
    "told",
    [
        "نشانی: استان اصفهان، شهر اصفهان، خ نمونه، ک ۳، پ 12، واحد 2",
        "پلاک ١٢، واحد ٢، كوچه سوم، خيابان نمونه، اصفهان",
        "اصفهان - خ. نمونه - کوچه 3 - پ. ۱۲ - ط ۱ - و ۲",
        "اصفهان خیابان شهید نمونه کوچهٔ سوم پلاک۱۲ طبقهٔ اول واحد۲ جنب بانک",
    ],
)
def test_the_same_address_lacks_nothing(told: str) -> None:
    assert lacking(WANTED, told) == ()


@pytest.mark.parametrize(
    ("told", "away"),
    [
        ("اصفهان، خیابان نمونه، کوچهٔ سوم، پلاک ۲۱، واحد ۲", ("پلاک 12",)),
        ("اصفهان، خیابان دیگر، کوچهٔ سوم، پلاک ۱۲، واحد ۲", ("نمونه",)),
        ("اصفهان، خیابان نمونه، کوچهٔ پنجم، پلاک ۱۲، واحد ۲", ("کوچه سوم",)),
        ("شیراز، خیابان نمونه، کوچهٔ سوم، پلاک ۱۲", ("اصفهان", "واحد 2")),
        ("اصفهان، خیابان نمونه، کوچهٔ سوم، واحد ۱۲، پلاک ۲", ("پلاک 12", "واحد 2")),
        ("", ("اصفهان", "نمونه", "کوچه سوم", "پلاک 12", "واحد 2")),
    ],
)
def test_what_differs_is_named(told: str, away: tuple[str, ...]) -> None:
    assert lacking(WANTED, told) == away


def test_numbers_are_told_by_their_labels() -> None:
    assert numbers(WANTED, "plate") == ("12",)
    assert numbers("پ ۷ و ۹ واحد ۴", "unit") == ("9", "4")


@given(st.text())
def test_an_address_lacks_nothing_of_itself(told: str) -> None:
    assert lacking(told, told) == ()


@pytest.mark.parametrize(
    "told",
    ["مدیر: خانم مريم نمونه‌پور", "نمونه پور، مریم", "صاحب کسب‌وکار مهندس مریم نمونه‌پور است"],
)
def test_a_person_is_found_in_any_order_and_spelling(told: str) -> None:
    assert line_naming(f"درباره ما\n{told}", "مریم نمونه‌پور") == told


def test_another_person_is_not_found() -> None:
    assert line_naming("مدیر: مریم سفالگر\nنمونه‌پور", "مریم نمونه‌پور") == ""


def test_a_company_is_found_without_its_kind() -> None:
    assert line_naming("سفال نمونه (سهامی خاص)", "شرکت سفال نمونه") == "سفال نمونه (سهامی خاص)"
    assert telling("شرکت") == ("شرکت",)
