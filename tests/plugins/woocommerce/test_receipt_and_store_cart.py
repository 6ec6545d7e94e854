"""What the page after an order shows, and the cart as the Store API tells it."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from plugins.storefront import page

from toolkit.checks.sums import difference
from toolkit.model.money import Money
from toolkit.platform import Platform

CLASSIC = (
    '<div class="woocommerce-order"><ul class="woocommerce-order-overview">'
    '<li class="woocommerce-order-overview__order">شماره سفارش: <strong>{number}</strong></li>'
    '<li class="woocommerce-order-overview__total">مبلغ: <strong><span class="amount">۲۶۰٬۰۰۰ تومان</span></strong></li>'
    "</ul></div>"
)
ROW = (
    '<li class="wc-block-order-confirmation-summary-list-item">'
    '<span class="wc-block-order-confirmation-summary-list-item__key">{0}</span>'
    '<span class="wc-block-order-confirmation-summary-list-item__value">{1}</span></li>'
)
BLOCKS = (
    f"<ul>{ROW.format('شماره', '44')}{ROW.format('تاریخ', 'نوامبر 21, 2026')}"
    + ROW.format("جمع", '<span class="amount">269,500 تومان</span>')
    + "</ul>"
)
PATH = "/checkout/order-received/50/?key=x"


@pytest.mark.parametrize(
    ("html", "number", "total"),
    [
        (CLASSIC.format(number="50"), "50", 260_000),
        (CLASSIC.format(number=""), "", 260_000),
        (BLOCKS, "44", 269_500),
        ('<div class="woocommerce-order"><p>متشکریم.</p></div>', "", None),
    ],
)
def test_the_page_after_an_order(woocommerce: Platform, html: str, number: str, total: int | None) -> None:
    read = woocommerce.read_receipt(page(html, PATH))
    assert read is not None
    assert (read.number, read.total) == (number, Money(Decimal(total)) if total else None)


def test_other_pages_are_none(woocommerce: Platform) -> None:
    assert woocommerce.read_receipt(page(CLASSIC.format(number="50"), "/about/")) is None
    assert woocommerce.read_receipt(page("<p>خطا</p>", PATH)) is None


def cart(**changes: Any) -> dict[str, Any]:
    unit = {"currency_code": "IRT", "currency_minor_unit": 0}
    sums = {"total_items": "370000", "total_shipping": "45000", "total_tax": "41500", "total_price": "456500"}
    rate = {"name": "پست", "price": "45000", "selected": True, **unit}
    item = {
        "name": "لیوان",
        "quantity": 2,
        "permalink": "https://shop.test/product/mug/",
        "prices": {"price": "185000", **unit},
        "totals": {"line_subtotal": "370000", **unit},
    }
    return {
        "items": [item],
        "fees": [],
        "shipping_rates": [{"shipping_rates": [rate]}],
        "totals": {**sums, **unit},
        **changes,
    }


def read(woocommerce: Platform, said: object, path: str = "/wp-json/wc/store/v1/cart") -> Any:
    return woocommerce.read_cart(page(json.dumps(said), path, kind="application/json"))


def test_the_store_api_tells_the_whole_cart(woocommerce: Platform) -> None:
    found = read(woocommerce, cart())
    assert (found.total, found.subtotal) == (Money(Decimal(456_500)), Money(Decimal(370_000)))
    assert found.lines[0].unit_price == Money(Decimal(185_000))
    assert difference(found) is None


def test_minor_units_and_thousands_are_counted(woocommerce: Platform) -> None:
    unit = {"currency_code": "IRHT", "currency_minor_unit": 2}
    totals = {"total_items": "37000", "total_price": "37000", **unit}
    found = read(woocommerce, cart(totals=totals))
    assert found.total.rial == Decimal(3_700_000)


@pytest.mark.parametrize(
    "said", [[], {}, {"items": []}, {"items": [1], "totals": 5}, cart(totals={"total_price": "x"})]
)
def test_strange_answers_are_read_without_a_fall(woocommerce: Platform, said: object) -> None:
    found = read(woocommerce, said)
    assert found is None or found.total is None


def test_another_address_is_no_cart(woocommerce: Platform) -> None:
    assert read(woocommerce, cart(), "/wp-json/wc/store/v1/products") is None
