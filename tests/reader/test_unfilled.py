"""What a page leaves open, and what only looks like it."""

import pytest

from toolkit.reader import read


@pytest.mark.parametrize(
    "words",
    [
        "[شماره تماس]",
        "{{provider}}",
        "Lorem Ipsum",
        "لورم ایپسوم",
        "Suggested text:",
        "021-12345678",
        "%shop_name%",
        "[carrier name]",
    ],
)
def test_what_is_left_open_is_told_as_it_stands(words: str) -> None:
    assert read(f"<main><h1>حریم خصوصی</h1><p>متن {words} صفحه</p></main>").unfilled == (words,)


def test_persian_digits_of_a_sample_phone_are_seen() -> None:
    assert read("<main><p>تلفن: ۰۲۱-۱۲۳۴۵۶۷۸</p></main>").unfilled


def test_a_page_of_headings_only_is_unfilled() -> None:
    assert read("<main><h1>حریم خصوصی</h1><h2>داده‌ها</h2><h2>هدف</h2></main>").unfilled == ("حریم خصوصی",)


@pytest.mark.parametrize(
    "text",
    [
        "فروشگاه سفال نمونه",
        "[۱] پانویس",
        "[email protected]",
        "پیراهن XXXL",
        "info [at] shop.example",
        "۲۰٪ تخفیف",
    ],
)
def test_ordinary_words_are_no_gap(text: str) -> None:
    assert read(f"<main><h1>صفحه</h1><p>{text} و چند واژهٔ دیگر</p></main>").unfilled == ()
