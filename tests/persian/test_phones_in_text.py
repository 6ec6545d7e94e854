"""Phones stand on pages in many dresses; each is read as the number that it is."""

from __future__ import annotations

import pytest

from toolkit.persian.phones_in_text import find_phones


def numbers(text: str) -> list[str]:
    return [phone.number for phone in find_phones(text)]


@pytest.mark.parametrize(
    "text",
    [
        "تلفن تماس: ۰۲۱ - ۸۸ ۷۷ ۶۶ ۵۵",
        "۰۲۱–۸۸۷۷–۶۶۵۵",
        "021)88776655",
        "021_88776655",
        "تلفکس: ۰۲۱۸۸۷۷۶۶۵۵",
        "+98 (0) 21 8877 6655",
        "+98 (021) 88776655",
        "(98+) 21 88776655",
        "Tel: (+98 21) 8877 6655",
        "Tel: +98.21.88776655",
        "شماره تماس:\u200f٠٢١\u200e-\u200e٨٨٧٧٦٦٥٥",
        "آدرس: تهران، روبروی بانک ملی، تلفن: ۰۲۱-۸۸۷۷۶۶۵۵",
        "021-88776655 داخلی ۱۰۲ و ۱۰۳",
        "021-88776655-8",
        "021-88776655 الی 60",
        "021-88776655 تا 58 (۴ خط)",
    ],
)
def test_a_fixed_line_is_one_number_however_it_is_spread(text: str) -> None:
    assert numbers(text) == ["02188776655"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("تلفن: 6655-8877-021", "02188776655"),
        ("تلفن: ۳۵۵۴ ۱۸۸۲ (۰۴۱)", "04135541882"),
        ("تلفن 35541882 (041)", "04135541882"),
        ("6789-345-0912", "09123456789"),
        ("۰۹۱۰ - ۴۴۷ - ۹۰۱۸", "09104479018"),
        ("(0912) 345 67 89", "09123456789"),
        ("+98-0912-3456789", "09123456789"),
        ("واتساپ: 9123456789", "09123456789"),
        ("شماره سراسری پشتیبانی ما: ۴۲۱۷۰", "42170"),
        ("شماره ملی پاسخگویی: ۱۸۲۲", "1822"),
        ("تلفن: 8877-6655", "88776655"),
        ("تلفن: 55370-531", "53155370"),
    ],
)
def test_turned_split_and_local_numbers_are_put_right(text: str, number: str) -> None:
    assert numbers(text) == [number]


AREAS = (
    11,
    13,
    17,
    21,
    23,
    24,
    25,
    26,
    28,
    31,
    34,
    35,
    38,
    41,
    44,
    45,
    51,
    54,
    56,
    58,
    61,
    66,
    71,
    74,
    76,
    77,
    81,
    83,
    84,
    86,
    87,
)


@pytest.mark.parametrize("area", AREAS)
def test_every_province_has_its_area(area: int) -> None:
    assert numbers(f"تلفن 0{area}-33334444") == [f"0{area}33334444"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تلفن: ۸۸۷۷۶۶۵۵ - ۸۸۷۷۶۶۵۶ و ۸۸۷۷۶۶۵۷", ["88776655", "88776656", "88776657"]),
        ("۰۲۱-۸۸۷۷۶۶۵۵ و ۸۸۷۷۶۶۵۶", ["02188776655", "88776656"]),
        ("۰۲۱-۸۸۷۷۶۶۵۵ / ۰۲۱-۸۸۷۷۶۶۵۶", ["02188776655", "02188776656"]),
        ("۸۸۷۷۶۶۵۵-۰۲۱ ، ۸۸۷۷۶۶۵۶-۰۲۱", ["02188776655", "02188776656"]),
        ("021 8877 6655 – 021 8877 6656", ["02188776655", "02188776656"]),
        ("09123456780 - 021 88776655", ["09123456780", "02188776655"]),
    ],
)
def test_numbers_side_by_side_are_told_apart(text: str, expected: list[str]) -> None:
    assert numbers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "تلفن گویای پست ۱۹۳",
        "تلفن پشتیبانی پست: ۰۲۱-۸۴۴۸۰۰۰۰",
        "تماس با پلیس فتا ۰۲۱-۸۸۷۷۶۶۵۵",
        "شناسه: 02188776655",
        "شماره پروانه: 0461022345",
        "ساعت پاسخگویی ۱۰۳۰ تا ۱۸۰۰",
        "شماره کارت ۶۰۳۷ ۹۹۱۱ ۱۲۳۴ ۵۶۷۸",
        "کد ملی 0021887766",
    ],
)
def test_numbers_of_others_and_of_papers_are_not_the_shops_phones(text: str) -> None:
    assert numbers(text) == []
