"""What pages tell of a sale against the checkout, the goods and the profile."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from toolkit.model.finding import Answer
from toolkit.model.money import Money
from toolkit.model.sale import Charge, PreInvoice, Product
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Told = Callable[..., Profile]
Offer = Callable[..., PreInvoice]

SHIPPING = "ارسال و هزینه‌ها\n<p>هزینهٔ ارسال با پست در این صفحه است.</p><p>{}</p>"
TERMS = "قوانین و مقررات\n<p>کاربر موظف است قوانین ایران را رعایت کند.</p><p>{}</p>"
RETURNS = "بازگشت کالا و انصراف از خرید\n<p>شرایط مرجوع کردن کالا را بخوانید.</p><p>{}</p>"
PRIVACY = "حریم خصوصی\n<p>هنگام خرید نام و نشانی شما را دریافت می‌کنیم.</p><p>{}</p>"


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("پست پیشتاز: ۴۵٬۰۰۰ تومان", "pass"),
        ("پست پیشتاز: ۴۵۰٬۰۰۰ ریال؛ برای خرید ۱٬۰۰۰٬۰۰۰ تومان و بیشتر رایگان", "pass"),
        ("پست پیشتاز: ۳۰٬۰۰۰ تومان", "fail"),
        ("تیپاکس: ۹۰٬۰۰۰ تومان", "not_applicable"),
        ("پست پیشتاز رایگان برای خرید بالای ۵۰۰٬۰۰۰ تومان", "not_applicable"),
    ],
)
def test_carriage_on_the_page_is_the_checkouts(words: str, verdict: str, ask: Ask, offer: Offer) -> None:
    name, pages = "carriage_told_is_carriage_charged", {"/shipping/": SHIPPING.format(words)}
    assert ask(name, pages, offer=offer()).verdict == verdict
    assert ask(name, pages).verdict == "unknown"


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("مالیات بر ارزش افزوده دریافت نمی‌شود.", "fail"),
        ("مالیات بر ارزش افزوده به قیمت افزوده می‌شود.", "pass"),
        ("سلام.", "not_applicable"),
    ],
)
def test_tax_on_the_page_is_the_checkouts(words: str, verdict: str, ask: Ask, offer: Offer) -> None:
    pages = {"/terms/": TERMS.format(words)}
    assert ask("tax_told_is_tax_charged", pages, offer=offer()).verdict == verdict


def test_tax_that_is_in_the_price_is_not_added(ask: Ask, offer: Offer) -> None:
    pages = {"/terms/": TERMS.format("مالیات بر ارزش افزوده به قیمت افزوده می‌شود.")}
    within = offer(taxes=(), tax_included="با احتساب مالیات")
    assert ask("tax_told_is_tax_charged", pages, offer=within).verdict == "fail"


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("پیش‌فاکتور ۲۴ ساعت اعتبار دارد.", "pass"),
        ("پیش‌فاکتور یک روز اعتبار دارد.", "pass"),
        ("قیمت پیش‌فاکتور ۴۸ ساعت معتبر است.", "fail"),
        ("پیش‌فاکتور را ببینید.", "not_applicable"),
    ],
)
def test_validity_in_the_terms_is_the_pre_invoices(words: str, verdict: str, ask: Ask, offer: Offer) -> None:
    pages = {"/terms/": TERMS.format(words)}
    assert ask("validity_told_is_the_pre_invoices", pages, offer=offer()).verdict == verdict


@pytest.mark.parametrize(
    ("words", "offered", "verdict"),
    [
        ("از درگاه بانکی بپردازید.", ("پرداخت اینترنتی",), "pass"),
        ("پرداخت اینترنتی و پرداخت در محل.", ("پرداخت اینترنتی",), "fail"),
        ("پرداخت اینترنتی داریم و پرداخت در محل نداریم.", ("پرداخت اینترنتی",), "not_applicable"),
        ("پرداخت اینترنتی.", ("پرداخت اینترنتی", "کارت به کارت"), "fail"),
        ("سلام.", ("پرداخت اینترنتی",), "not_applicable"),
    ],
)
def test_ways_of_paying_in_the_terms(
    words: str, offered: tuple[str, ...], verdict: str, ask: Ask, offer: Offer
) -> None:
    pages = {"/terms/": TERMS.format(words)}
    answer = ask("ways_of_paying_told_are_those_offered", pages, offer=offer(payment_methods=offered))
    assert answer.verdict == verdict


@pytest.mark.parametrize(
    ("words", "verdict"),
    [("هزینه ۴۵۰٬۰۰۰ ریال است.", "fail"), ("هزینه ۴۵٬۰۰۰ تومان است.", "pass"), ("رایگان.", "not_applicable")],
)
def test_sums_and_prices_have_one_unit(words: str, verdict: str, ask: Ask) -> None:
    mug = Product(
        "لیوان", "https://shop.example/mug/", Money(Decimal(100_000)), "۱۰۰٬۰۰۰ تومان", purchasable=True
    )
    pages = {"/shipping/": SHIPPING.format(words)}
    assert ask("sums_on_pages_bear_the_unit_of_the_prices", pages, sold=(mug,)).verdict == verdict


@pytest.mark.parametrize(
    ("words", "groups", "verdict"),
    [
        ("لوازم آرایشی مرجوع نمی‌شود.", ["handicrafts"], "fail"),
        ("لوازم آرایشی مرجوع نمی‌شود.", ["handicrafts", "cosmetics"], "pass"),
        ("لوازم آرایشی زیباست.", ["handicrafts"], "pass"),
    ],
)
def test_exceptions_name_goods_that_are_sold(
    words: str, groups: list[str], verdict: str, ask: Ask, told: Told
) -> None:
    pages = {"/returns/": RETURNS.format(words)}
    answer = ask("exceptions_are_of_goods_that_are_sold", pages, merchant=told(shop__goods_groups=groups))
    assert answer.verdict == verdict


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("نشانی به شرکت پست و مبلغ به درگاه پرداخت می‌رسد.", "pass"),
        ("نشانی به شرکت پست می‌رسد.", "fail"),
        ("نگهداری رمز با شماست.", "fail"),
    ],
)
def test_privacy_names_the_carrier_and_the_payment_company(
    words: str, verdict: str, ask: Ask, told: Told
) -> None:
    pages = {"/privacy/": PRIVACY.format(words)}
    assert ask("privacy_page_names_who_must_get_data", pages, merchant=told()).verdict == verdict


def test_a_carrier_named_at_the_checkout_is_enough_to_ask(ask: Ask, offer: Offer) -> None:
    pages = {"/privacy/": PRIVACY.format("نگهداری رمز با شماست.")}
    post = offer(shipping=(Charge("پست پیشتاز", None),))
    assert ask("privacy_page_names_who_must_get_data", pages, offer=post).verdict == "fail"
    assert ask("privacy_page_names_who_must_get_data", offer=post).verdict == "not_applicable"
