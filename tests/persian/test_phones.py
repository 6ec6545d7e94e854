"""Phones are found however they are printed, and nothing else is a phone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.persian.phones import landline, mobile, printed, tel_href
from toolkit.persian.phones_in_text import find_phones

LANDLINES = st.builds(
    "0{}{:08}".format, st.sampled_from(["21", "31", "51", "77", "13"]), st.integers(0, 10**8 - 1)
)
MOBILES = st.builds("09{:09}".format, st.integers(10**8, 5 * 10**8))


@pytest.mark.parametrize(
    "text",
    [
        "۰۲۱-۰۰۰۰۰۰۱۸",
        "00000018-021",
        "00000018−021",
        "00000018 021",
        "+98 (21) 00000018",
        "0098 21 0000 0018",
        "98+ 21 00000018",
        "(021) 00 00 00 18 داخلی ۲",
        "تلفن:٠٢١٠٠٠٠٠٠١٨",
    ],
)
def test_a_landline_is_found_in_every_form(text: str) -> None:
    assert [(phone.kind, phone.number) for phone in find_phones(text)] == [("landline", "02100000018")]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("تماس با ۰۲۱-۰۰۰۱۸", "02100018"),
        ("00018-021", "02100018"),
        ("تلفن گویا: ۱۷۰۲", "1702"),
        ("تلفن ۲۰۰۰۰۰۱۸", None),
        ("تلفن ۲۲۰۰۰۰۱۸", "22000018"),
    ],
)
def test_short_lines_are_found_where_they_are_called_so(text: str, number: str | None) -> None:
    assert [phone.number for phone in find_phones(text)] == ([number] if number else [])


@pytest.mark.parametrize(
    "text",
    [
        "کارت 6037-0219-9123-4567",
        "کارت 6037991234567890",
        "شبا IR120170000000021000000180",
        "قیمت ۰۲۱۰۰۰۰۰۰۱۸ تومان",
        "پیامک به 10002671، 30001234 یا 9000123456",
        "پروانهٔ ۱۲۳۴۵۶۷۸۹۰",
        "ساعت تماس ۹ تا ۱۷ در سال ۱۴۰۲",
        "کد 1702",
        "?id=02100000018",
    ],
)
def test_other_numbers_are_no_phones(text: str) -> None:
    assert find_phones(text) == []


def test_a_mobile_under_the_word_telephone_is_a_mobile() -> None:
    text = "تلفن: ۰۹۰۹ ۰۰۰ ۰۰۱۸ و +98-909-000-0019"
    assert [(p.kind, p.number) for p in find_phones(text)] == [
        ("mobile", "09090000018"),
        ("mobile", "09090000019"),
    ]


def test_two_numbers_side_by_side_do_not_borrow_from_each_other() -> None:
    texts = ("021-00000018 021-00000019", "00000018-021 00000019-021", "02100000018,02100000019")
    for text in texts:
        assert [phone.number for phone in find_phones(text)] == ["02100000018", "02100000019"]


def test_a_fax_is_told_from_a_telephone() -> None:
    assert [p.kind for p in find_phones("نمابر: ۰۲۱-۰۰۰۰۰۰۱۸")] == ["fax"]
    assert [p.kind for p in find_phones("تلفن و نمابر: ۰۲۱-۰۰۰۰۰۰۱۸")] == ["landline"]


def test_the_place_is_a_place_in_the_text_as_written() -> None:
    text = "ﺗﻠﻔــﻦ: ۰۲۱−۰۰۰۰۰۰۱۸."
    (phone,) = find_phones(text)
    assert text[phone.start : phone.end] == "۰۲۱−۰۰۰۰۰۰۱۸"


@given(st.one_of(LANDLINES, MOBILES))
def test_a_printed_number_is_found_again(number: str) -> None:
    assert [phone.number for phone in find_phones(f"تلفن {printed(number)} است")] == [number]
    assert (landline if number[1] != "9" else mobile)(tel_href(number)) == number


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "not_a_number"), ("09090000018", "mobile"), ("0990", "mobile"), ("02112", "wrong")],
)
def test_a_number_that_is_no_landline_says_why(text: str, code: str) -> None:
    with pytest.raises(ValueError, match=code):
        landline(text)


@given(st.text(alphabet=st.characters(exclude_categories=[])))
def test_no_text_breaks_the_search(text: str) -> None:
    for phone in find_phones(text):
        assert 0 <= phone.start < phone.end <= len(text)
