"""Sums as WooCommerce prints them: decimals, icons in place of the word, thousands as a unit."""

from __future__ import annotations

from decimal import Decimal

import pytest
from plugins.storefront import page

from toolkit.model.money import Money
from toolkit.platform import Platform


def shown(woocommerce: Platform, html: str) -> Money | None:
    price = f'<p class="price"><span class="amount">{html}</span></p>'
    whole = f'<div class="product type-product"><h1 class="product_title entry-title">کاسه</h1>{price}</div>'
    read = woocommerce.read_product(page(whole, "/product/bowl/"))
    return read.price if read else None


@pytest.mark.parametrize(
    ("html", "amount", "unit"),
    [
        ("1,250,000.00 ریال", "1250000.00", "rial"),
        ("1.250.000 تومان", "1250000", "toman"),
        ("۲۵۰ هزار تومان", "250E+3", "toman"),
        ('185,000 <img src="/toman.svg" alt="تومان">', "185000", "toman"),
        ('185,000 <svg class="icon-toman"><path/></svg>', "185000", "toman"),
        ('۱۸۵٬۰۰۰ <i class="rial"></i>', "185000", "rial"),
        ("185,000", "185000", "other"),
        ("﷼1,850,000", "1850000", "rial"),
        ("$12.50", "12.50", "other"),
    ],
)
def test_a_sum_is_read_with_its_unit(woocommerce: Platform, html: str, amount: str, unit: str) -> None:
    found = shown(woocommerce, html)
    assert found is not None
    assert (found.amount, found.unit) == (Decimal(amount), unit)


def test_thousands_stay_in_the_exponent_so_that_rounding_knows_its_step(woocommerce: Platform) -> None:
    found = shown(woocommerce, "۲۵۰ هزار تومان")
    assert found is not None
    assert found.amount.as_tuple().exponent == 3


@pytest.mark.parametrize("html", ["", "رایگان", "تماس بگیرید"])
def test_words_alone_are_no_sum(woocommerce: Platform, html: str) -> None:
    assert shown(woocommerce, html) is None
