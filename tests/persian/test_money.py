"""Sums are read as shops print them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.model.money import Money
from toolkit.persian.money import money_text, money_text_en, parse_money


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("۱٬۲۵۰٬۰۰۰ تومان", "1250000", "toman"),
        ("25,000 ریال", "25000", "rial"),
        ("29۵,۰۰۰\u00a0تومن", "295000", "toman"),
        ("۲۵.۰۰۰ تومان", "25000", "toman"),
        ("۱۵،۰۰۰ تومانی", "15000", "toman"),
        ("IRT 5000", "5000", "toman"),
        ("تومان۴۵۰٬۰۰۰", "450000", "toman"),
        ("۲ میلیون و ۲۰۰ هزار تومان", "2200000", "toman"),
        ("۲٫۵ میلیون تومان", "2500000", "toman"),
        ("۲۵۰۰۰ ت", "25000", "toman"),
        ("﷼۵۰۰۰", "5000", "rial"),
        ("$12.50", "12.50", "other"),
    ],
)
def test_a_sum_is_read_with_its_unit(text: str, amount: str, unit: str) -> None:
    assert parse_money(text) == [(Decimal(amount), unit)]


@pytest.mark.parametrize("text", ["۲۵ تا ۳۰ روز", "۰۲۱-۴۵۵۱۸۰۰۰", "تومان", "۵ تومور"])
def test_numbers_without_a_unit_are_no_sums(text: str) -> None:
    assert parse_money(text) == []


def test_two_sums_keep_their_own_units() -> None:
    assert parse_money("جمع: ۲۵۰٬۰۰۰ تومان (۲٬۵۰۰٬۰۰۰ ریال)") == [
        (Decimal(250000), "toman"),
        (Decimal(2500000), "rial"),
    ]


@given(st.integers(min_value=0, max_value=10**12), st.sampled_from(["toman", "rial"]))
def test_a_printed_sum_is_read_back(amount: int, unit: str) -> None:
    money = Money(Decimal(amount), "toman" if unit == "toman" else "rial")
    assert parse_money(money_text(money)) == [(Decimal(amount), unit)]
    assert parse_money(money_text_en(money)) == [(Decimal(amount), unit)]


@given(st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    parse_money(text)
