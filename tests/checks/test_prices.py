"""One price from the product page to the pre-invoice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from toolkit.checks.prices import any_is_sent
from toolkit.model.finding import Answer
from toolkit.model.money import Money
from toolkit.model.sale import Cart, Line, PreInvoice, Product
from toolkit.model.verdict import Severity
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Offer = Callable[..., PreInvoice]
SHOP = "https://shop.example"
NAME = "prices_agree_from_product_to_pre_invoice"
URL = f"{SHOP}/product/mug/"


def toman(amount: int) -> Money:
    return Money(Decimal(amount))


MUG = Product("لیوان", URL, toman(100_000), "", True)
LINE = Line("لیوان", 2, toman(200_000), toman(100_000), URL)
CART = Cart(f"{SHOP}/cart/", (LINE,))


@pytest.mark.parametrize(
    ("product", "line", "verdict"),
    [
        ({}, {}, "pass"),
        ({"price": toman(90_000)}, {}, "fail"),
        ({"price": toman(110_000)}, {}, "pass"),
        ({"price": toman(90_000), "price_to": toman(120_000)}, {}, "pass"),
        ({"price": Money(Decimal(100_000), "rial")}, {}, "fail"),
        ({"price": toman(1_000_000)}, {}, "fail"),
        ({"price": Money(Decimal(1_000_000), "rial")}, {}, "pass"),
        ({"price": None}, {}, "pass"),
        ({"price": toman(90_000)}, {"url": "", "name": "لیوان"}, "fail"),
        ({"price": toman(90_000)}, {"url": "", "name": "کاسه"}, "pass"),
        ({}, {"unit_price": None}, "pass"),
        ({"price": toman(90_000)}, {"unit_price": None}, "fail"),
        ({"price": Money(Decimal(7), "other")}, {}, "pass"),
    ],
)
def test_product_and_cart(
    product: dict[str, Any], line: dict[str, Any], verdict: str, ask: Ask, offer: Offer
) -> None:
    cart = replace(CART, lines=(replace(LINE, **line),))
    answer = ask(NAME, sold=(replace(MUG, **product),), cart=cart, offer=offer())
    assert answer.verdict == verdict, answer.reason.en


def test_a_price_told_without_tax_may_be_shown_with_it(ask: Ask, offer: Offer) -> None:
    taxed = replace(
        CART, lines=(replace(LINE, unit_price=toman(110_000), total=toman(220_000)),), tax_included="شامل"
    )
    told = replace(MUG, price_text="۱۰۰٬۰۰۰ تومان بدون مالیات")
    bill = offer(lines=(Line("لیوان", 2, toman(220_000), toman(110_000)),))
    assert ask(NAME, sold=(told,), cart=taxed, offer=bill).verdict == "pass"
    assert ask(NAME, sold=(MUG,), cart=taxed, offer=bill).verdict == "fail"


def test_cart_and_pre_invoice(ask: Ask, offer: Offer) -> None:
    dearer = offer(lines=(Line("لیوان", 2, toman(240_000), toman(120_000)),))
    assert ask(NAME, sold=(MUG,), cart=CART, offer=dearer).verdict == "fail"
    slip = offer(lines=(Line("لیوان", 2, Money(Decimal(200_000), "rial")),))
    answer = ask(NAME, sold=(MUG,), cart=CART, offer=slip)
    assert "rial and toman were mixed up" in answer.reason.en


def test_what_is_known_to_be_a_download_is_not_sent() -> None:
    download = replace(MUG, sent=False)
    assert not any_is_sent([LINE], [download])
    assert any_is_sent([LINE], [MUG])
    assert any_is_sent([LINE], [])
    assert any_is_sent([], [download])


def test_a_page_tells_what_delivery_costs(ask: Ask, told: Callable[..., Profile]) -> None:
    name = "what_delivery_costs_is_told_on_a_page"
    page = {
        "/shipping/": "ارسال و هزینه‌ها\n<p>هزینهٔ ارسال با پست پیشتاز ۴۵٬۰۰۰ تومان است و ۲ روزه می‌رسد.</p>"
    }
    assert ask(name, page).verdict == "pass"
    bare = ask(name)
    assert (bare.verdict, bare.at_most) == ("fail", Severity.WARNING)
    downloads = told(shop__business_model=["downloads"])
    assert ask(name, merchant=downloads).verdict == "not_applicable"


def test_a_checkout_of_downloads_needs_no_delivery(ask: Ask, offer: Offer) -> None:
    bare = offer(shipping=(), total=toman(220_000))
    costs = "every_cost_is_told_before_the_order"
    assert ask(costs, sold=(replace(MUG, sent=False),), offer=bare).verdict == "pass"
    assert ask(costs, sold=(MUG,), offer=bare).verdict == "fail"
