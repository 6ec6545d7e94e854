"""Product pages of Shopify themes."""

from __future__ import annotations

from decimal import Decimal

import pytest
from plugins.storefront import page

from toolkit.model.money import Money, Unit
from toolkit.model.sale import Product
from toolkit.platform import Platform

FORM = '<form action="/cart/add"><button type="button">-</button><button type="submit" name="add"{}>خرید</button></form>'


def read(shopify: Platform, html: str) -> Product:
    product = shopify.read_product(page(f"<h1>لیوان</h1>{html}", "/products/mug"))
    assert product is not None
    return product


@pytest.mark.parametrize(
    ("shown", "number", "unit"),
    [
        ("۱۸۵٬۰۰۰ تومان", 185_000, "toman"),
        ("1,850,000 ریال", 1_850_000, "rial"),
        ("IRR 1,850,000", 1_850_000, "rial"),
    ],
)
def test_reads_the_price_that_is_shown(shopify: Platform, shown: str, number: int, unit: Unit) -> None:
    html = f'<div class="price"><span class="price-item--regular">{shown}</span></div>'
    assert read(shopify, html).price == Money(Decimal(number), unit)


def test_of_a_sale_the_price_to_pay_counts_though_the_old_one_stands_first(shopify: Platform) -> None:
    html = (
        '<div class="price"><s class="price-item--regular">۲۰۰٬۰۰۰ تومان</s>'
        '<span class="price-item--sale">۱۵۰٬۰۰۰ تومان</span></div>'
    )
    product = read(shopify, html)
    assert (product.price, product.price_text) == (Money(Decimal(150_000)), "۱۵۰٬۰۰۰ تومان")


@pytest.mark.parametrize(
    ("offers", "price"),
    [
        ('{"price": "1850000", "priceCurrency": "IRR"}', Money(Decimal(1_850_000), "rial")),
        ('[{"lowPrice": 185000, "priceCurrency": "IRT"}]', Money(Decimal(185_000), "toman")),
        ('{"price": 12, "priceCurrency": "USD"}', Money(Decimal(12), "other")),
        ('{"price": "NaN", "priceCurrency": "IRR"}', None),
        ('{"price": "گران"}', None),
        ("[]", None),
        ("7", None),
    ],
)
def test_without_a_shown_price_the_told_one_counts(
    shopify: Platform, offers: str, price: Money | None
) -> None:
    data = f'{{"@type": "Product", "brand": {{"name": "نمونه"}}, "offers": {offers}}}'
    product = read(shopify, f'<script type="application/ld+json">{data}</script>')
    assert (product.price, product.brand, product.name) == (price, "نمونه", "لیوان")


@pytest.mark.parametrize("data", ["{half", "[7, null]", '{"@graph": null}', "[" * 100_000])
def test_broken_data_is_passed_over(shopify: Platform, data: str) -> None:
    assert read(shopify, f'<script type="application/ld+json">{data}</script>').price is None


@pytest.mark.parametrize(
    ("form", "purchasable", "in_stock"),
    [(FORM.format(""), True, True), (FORM.format(" disabled"), False, False), ("", False, None)],
)
def test_the_button_says_whether_it_can_be_bought(
    shopify: Platform, form: str, purchasable: bool, in_stock: bool | None
) -> None:
    product = read(shopify, form)
    assert (product.purchasable, product.in_stock) == (purchasable, in_stock)


def test_only_a_product_page_sells(shopify: Platform) -> None:
    assert shopify.read_product(page("<h1>درباره</h1>", "/pages/about")) is None
    assert shopify.read_product(page("", "/products/mug")) is None
