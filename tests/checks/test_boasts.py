"""Boasts, and what only looks like one."""

from __future__ import annotations

import pytest

from toolkit.checks.boasts import boast


@pytest.mark.parametrize(
    "words",
    [
        "بهترین لیوان ایران است.",
        "صددرصد تضمینی",
        "درمان قطعی ریزش مو",
        "معجزهٔ پوست شما",
        "کیفیت بی‌نظیر",
        "ارزان‌ترین قیمت بازار",
        "برند شماره یک ایران",
        "100% guaranteed results",
        "the best mug in the world",
        "محصولی بی‌رقیب",
    ],
)
def test_boasts(words: str) -> None:
    assert boast(words)


@pytest.mark.parametrize(
    "words",
    [
        "پارچهٔ ۱۰۰٪ پنبه",
        "صد درصد نخ",
        "جنس: ۱۰۰ درصد چرم گاوی",
        "بهترین زمان مصرف یک ساعت پس از غذاست",
        "Best before 2027",
        "در صورت قطعی برق کار می‌کند",
        "100% natural rubber",
        "قهوهٔ ۱۰۰٪ عربیکا",
        "این لیوان بهترین نیست ولی خوب است",
        "خلوص ۱۰۰ درصد",
        "زمان تحویل قطعی پس از ثبت گفته می‌شود",
        "۱۰۰ درصد روغن زیتون",
    ],
)
def test_what_is_no_boast(words: str) -> None:
    assert boast(words) == ""


def test_a_products_own_name_is_no_boast() -> None:
    assert boast("کتاب معجزهٔ شکرگزاری نوشتهٔ نویسنده‌ای است.", "معجزهٔ شکرگزاری") == ""
    assert boast("کتاب «بهترین‌ها» داستانی است از او.", "بهترین‌ها") == ""
