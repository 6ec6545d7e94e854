"""Sums as WooCommerce prints them: decimals, icons in place of the word, thousands as a unit."""

from __future__ import annotations

from decimal import Decimal

import pytest
from selectolax.lexbor import LexborHTMLParser
from toolkit_woocommerce.sums import coded, money

from toolkit.model.money import Money


def shown(html: str) -> Money | None:
    return money(LexborHTMLParser(f'<p><span class="amount">{html}</span></p>').css_first("p"))


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
def test_a_sum_is_read_with_its_unit(html: str, amount: str, unit: str) -> None:
    found = shown(html)
    assert found is not None
    assert (found.amount, found.unit) == (Decimal(amount), unit)


def test_thousands_stay_in_the_exponent_so_that_rounding_knows_its_step() -> None:
    found = shown("۲۵۰ هزار تومان")
    assert found is not None
    assert found.amount.as_tuple().exponent == 3


@pytest.mark.parametrize("html", ["", "رایگان", "تماس بگیرید"])
def test_words_alone_are_no_sum(html: str) -> None:
    assert shown(html) is None


def test_a_code_that_nobody_knows_is_another_currency() -> None:
    assert coded("5", "USD") == Money(Decimal(5), "other")
    assert coded("NaN", "IRT") is None
    assert coded(None, "IRT") is None
