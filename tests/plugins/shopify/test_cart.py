"""The cart page of a Dawn-like theme."""

from __future__ import annotations

from decimal import Decimal

from plugins.storefront import page

from toolkit.model.money import Money
from toolkit.model.sale import Line
from toolkit.platform import Platform

ROW = (
    '<tr class="cart-item"><td><a class="cart-item__name" href="/products/mug">لیوان</a>'
    '<div class="product-option">۱۰۰٬۰۰۰ تومان</div></td><td><input name="updates[]" value="۲"></td>'
    '<td class="cart-item__totals"><s class="cart-item__old-price price">۲۲۰٬۰۰۰ تومان</s>'
    '<span class="cart-item__final-price price">۲۰۰٬۰۰۰ تومان</span></td></tr>'
)
TOTAL = '<p class="totals__total-value">۲۰۰٬۰۰۰ تومان</p>'


def test_reads_lines_with_the_sum_to_pay(shopify: Platform) -> None:
    cart = shopify.read_cart(page(f"<table>{ROW}</table>{TOTAL}", "/cart"))
    assert cart is not None
    assert cart.lines == (Line("لیوان", 2, Money(Decimal(200_000))),)
    assert cart.total == Money(Decimal(200_000))


def test_the_drawer_beside_the_cart_counts_no_line_twice(shopify: Platform) -> None:
    drawer = f"<cart-drawer><table>{ROW}</table></cart-drawer>"
    cart = shopify.read_cart(page(f"{drawer}<table>{ROW}</table>", "/cart"))
    assert cart is not None
    assert len(cart.lines) == 1
    assert shopify.read_cart(page(drawer, "/products/mug")) is None


def test_an_absurd_quantity_is_none(shopify: Platform) -> None:
    row = ROW.replace('value="۲"', "value=" + "9" * 5000)
    cart = shopify.read_cart(page(f"<table>{row}</table>", "/cart"))
    assert cart is not None
    assert cart.lines[0].quantity is None


def test_an_empty_cart_is_none(shopify: Platform) -> None:
    assert shopify.read_cart(page("<p>سبد خالی است.</p>", "/cart")) is None
