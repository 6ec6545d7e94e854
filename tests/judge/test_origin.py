"""Makers and countries of make in the words of shops, and what only looks like them."""

from __future__ import annotations

import pytest

from toolkit.judge.origin import country_of, is_about_origin, maker_of
from toolkit.model.sale import Product


def good(*attributes: tuple[str, str], description: str = "", country: str = "", brand: str = "") -> Product:
    return Product(
        "کالا",
        "u",
        None,
        "",
        True,
        description=description,
        attributes=attributes,
        country=country,
        brand=brand,
    )


@pytest.mark.parametrize(
    "label",
    [
        "کشور سازنده",
        "کشور تولیدکننده",
        "کشور تولید کننده:",
        "کشور مبدأ",
        "ساخت",
        "ساخت کشور",
        "محل ساخت",
        "کشور ساخت",
        "كشور سازنده",
        "ساخته شده در",
        "مبدأ کالا",
        "Country of origin",
        "Made in",
        "Country of Manufacture",
        "کشور",
    ],
)
def test_labels_of_the_country_of_make(label: str) -> None:
    assert country_of(good((label, "ایران"))) == "ایران"


@pytest.mark.parametrize(
    "label",
    [
        "مبدأ برند",
        "کشور مبدأ برند",
        "کشور صاحب برند",
        "کشور برند",
        "طراحی شده در",
        "ساختار",
        "ساخت‌پذیری",
        "Brand origin",
    ],
)
def test_where_a_brand_comes_from_is_not_where_a_good_is_made(label: str) -> None:
    assert country_of(good((label, "آلمان"))) == ""


@pytest.mark.parametrize("value", ["-", "—", "نامشخص", "متفرقه", "ندارد", "N/A", ""])
def test_a_value_that_says_nothing_names_nothing(value: str) -> None:
    assert country_of(good(("کشور سازنده", value))) == ""
    assert maker_of(good(("برند", value))) == ""
    assert country_of(good(country=value)) == ""


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("این لیوان ساخت ایران است.", "ساخت ایران"),
        ("محصول کشور چین با ضمانت", "محصول کشور چین"),
        ("Made in Germany", "made in germany"),
        ("تولید شده در ترکیه", "تولید شده در ترکیه"),
        ("این کالا ساخت چین نیست.", ""),
        ("ساخت خانهٔ ایرانی", ""),
        ("مناسب محصولات چینی", ""),
        ("ارسال به ایران", ""),
    ],
)
def test_a_sentence_may_name_the_country(words: str, country: str) -> None:
    assert country_of(good(description=words)) == country


@pytest.mark.parametrize(
    "label",
    [
        "برند",
        "سازنده",
        "تولیدکننده",
        "تولید کننده",
        "نام تجاری",
        "تأمین‌کننده",
        "واردکننده",
        "ناشر",
        "Brand",
        "Manufacturer",
    ],
)
def test_labels_of_the_maker(label: str) -> None:
    assert maker_of(good((label, "کارگاه آبی"))) == "کارگاه آبی"


@pytest.mark.parametrize("label", ["کشور سازنده", "مدل", "فروشنده", "رنگ", "سازگاری با برند"])
def test_labels_that_name_no_maker(label: str) -> None:
    assert maker_of(good((label, "ایران"))) == ""


def test_a_line_of_the_description_may_name_the_maker() -> None:
    assert maker_of(good(description="لیوان سفالی\nسازنده: کارگاه آبی")) == "کارگاه ابی"
    assert maker_of(good(description="سازندهٔ این لیوان خوش‌ذوق است")) == ""


def test_data_for_search_engines_come_first() -> None:
    assert country_of(good(("کشور سازنده", "چین"), country="IR")) == "IR"


def test_rows_that_tell_only_maker_or_country_are_no_specification() -> None:
    assert is_about_origin("کشور سازنده")
    assert is_about_origin("برند")
    assert not is_about_origin("وزن")
