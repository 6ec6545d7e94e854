"""Sellers, dates and validity in the words of a pre-invoice, and what only looks like them."""

from __future__ import annotations

from datetime import date

import pytest

from toolkit.checks.pre_invoice_words import date_words, seller_words, validity_words


@pytest.mark.parametrize(
    "words",
    [
        "اعتبار پیش‌فاکتور: ۲۴ ساعت از همین تاریخ.",
        "این پیش فاکتور تا ٢ روز معتبر است",
        "قیمت‌ها تا پایان امروز معتبر است.",
        "قيمت اين سفارش تا پايان روز ثابت مي‌ماند و معتبر است",
        "پیش‌فاکتور تا ۲۴ ساعت پس از نمایش آن اعتبار دارد.",
        "اعتبار: ۲ روز",
        "مهلت پرداخت این سفارش ۳۰ دقیقه است",
        "قیمت با تخفیف تا فردا معتبر است",
        "کالا با ضمانت است. پیش‌فاکتور تا ۱۴۰۵/۰۸/۰۱ معتبر است.",
        "A pre-invoice holds for 24 hours after it is shown.",
        "This quote is valid until 2026-11-01.",
    ],
)
def test_words_that_say_how_long_the_offer_holds(words: str) -> None:
    assert validity_words(f"سبد شما\n{words}\nپرداخت")


@pytest.mark.parametrize(
    "words",
    [
        "برای دریافت فاکتور سفارش نشانی ایمیل معتبر بنویسید، تا ۲ روز",
        "این فروشگاه گواهی معتبر دارد و سفارش شما ۲ روزه می‌رسد",
        "برای ثبت سفارش یک شماره تلفن معتبر ۱۱ رقمی وارد کنید",
        "Please enter a valid e-mail address to get your order in 2 days.",
        "کد تخفیف سفارش شما تا پایان امروز معتبر است",
        "سفارش پس از اعتبارسنجی، ۲ روز بعد ارسال می‌شود",
        "سفارش با اعتبار کیف پول ۲ روز زودتر می‌رسد",
        "کالا ۱۲ ماه گارانتی معتبر دارد و سفارش ۲ روزه می‌رسد",
        "پیش‌فاکتور معتبر است",
        "سفارش شما ۲ تا ۵ روز کاری پس از پرداخت می‌رسد",
    ],
)
def test_words_that_only_look_like_a_validity(words: str) -> None:
    assert validity_words(words) == ""


@pytest.mark.parametrize(
    "words",
    [
        "تاریخ: ۱۴۰۵/۰۷/۲۸",
        "1405-7-9",
        "۲۸ مهر ۱۴۰۵",
        "۲۸ مهر ماه ۱۴۰۵",
        "28/07/1405",
        "2026-10-20",
        "20 October 2026",
    ],
)
def test_dates(words: str) -> None:
    assert date_words(f"لیوان\n{words}") == words


@pytest.mark.parametrize(
    "words",
    [
        "تلفن: 031-1400-12-12",
        "۰۲۱-۱۴۰۵-۰۷",
        "۱٬۴۰۵٬۰۰۰ تومان",
        "1,405,000",
        "۱۴۰۵/۹۹/۹۹",
        "کد کالا 1405.77.12",
        "تقویم سال ۱۴۰۵",
        "۱۲ عدد لیوان ۱۴۰۵ تومان",
    ],
)
def test_numbers_that_are_no_date(words: str) -> None:
    assert date_words(words) == ""


def test_a_seller_is_told_by_the_word_or_by_a_name_of_the_profile() -> None:
    assert seller_words("سبد\nفروشنده: سفال آبی", []) == "فروشنده: سفال آبی"
    assert seller_words("فروشگاه سفال‌ نمونه", ["فروشگاه سفال نمونه"])
    assert seller_words("Sold by Blue Pottery", [])


@pytest.mark.parametrize(
    "words",
    [
        "در فروشگاه سفال نمونه حساب کاربری جدید بسازید",
        "با عضویت در فروشگاه سفال نمونه امتیاز بگیرید",
        "مبلغ را به حساب فروشگاه سفال نمونه واریز کنید",
        "حریم خصوصی فروشگاه سفال نمونه",
        "Create an account at فروشگاه سفال نمونه",
        "فروشگاه سفال نمونه‌ای",
    ],
)
def test_a_name_in_other_talk_names_no_seller(words: str) -> None:
    assert seller_words(words, ["فروشگاه سفال نمونه"]) == ""


def test_a_short_name_is_met_as_a_word_only() -> None:
    assert seller_words("لمس کنید", ["مس"]) == ""
    assert seller_words("پیش‌فاکتور مس", ["مس"])


@pytest.mark.parametrize(
    ("words", "dated"),
    [
        ("تاریخ پیش‌فاکتور: ۱۴۰۵/۰۹/۰۱", True),
        ("۱۴۰۵/۰۷/۲۸", True),
        ("۲۹ مهر ۱۴۰۵", True),
        ("نوامبر 21, 2026", False),
        ("اکتبر 20, 2026", True),
        ("۱۴۰۵/۰۵/۰۱", False),
        ("تاریخ تحویل: ۱۴۰۵/۰۷/۲۸", False),
        ("ارسال تا ۱۴۰۵/۰۷/۲۹", False),
        ("اعتبار تا تاریخ ۱۴۰۵/۰۷/۲۹", False),
        ("تاریخ تولید ۱۴۰۵/۰۷/۲۸", False),
    ],
)
def test_the_date_is_the_pre_invoices_own(words: str, dated: bool) -> None:
    assert bool(date_words(words, date(2026, 10, 20))) is dated


@pytest.mark.parametrize("words", ["فروشنده شوید", "تماس با فروشنده", "فروشنده:", "سفال دیگر"])
def test_what_names_no_seller(words: str) -> None:
    assert seller_words(words, ["فروشگاه سفال نمونه"]) == ""
