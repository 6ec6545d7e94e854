"""Prices as people and as search engines are told them, and their unit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from toolkit.model.finding import Answer
from toolkit.model.money import Money
from toolkit.model.sale import Product
from toolkit.model.verdict import Severity

Ask = Callable[..., Answer]
MUG = Product("لیوان", "https://shop.example/product/mug/", Money(Decimal(185_000)), "", True)


def toman(amount: int) -> Money:
    return Money(Decimal(amount))


SAME = "prices_are_the_same_to_search_engines"


@pytest.mark.parametrize(
    ("stated", "verdict"),
    [
        (None, "pass"),
        (toman(185_000), "pass"),
        (Money(Decimal(1_850_000), "rial"), "pass"),
        (Money(Decimal(185_000), "rial"), "fail"),
        (toman(1_850_000), "fail"),
        (toman(203_500), "pass"),
        (toman(300_000), "fail"),
        (Money(Decimal(4), "other"), "pass"),
    ],
)
def test_search_engines_are_told_the_price_shown(stated: Money | None, verdict: str, ask: Ask) -> None:
    assert ask(SAME, sold=(replace(MUG, stated_price=stated),)).verdict == verdict


def test_a_slip_of_ten_is_named_and_blocks_and_an_old_price_only_warns(ask: Ask) -> None:
    slip = ask(SAME, sold=(replace(MUG, stated_price=Money(Decimal(185_000), "rial")),))
    assert "rial and toman were mixed up" in slip.reason.en
    assert slip.at_most is None
    assert ask(SAME, sold=(replace(MUG, stated_price=toman(300_000)),)).at_most is Severity.WARNING


def test_within_a_range_any_price_will_do(ask: Ask) -> None:
    ranged = replace(MUG, price_to=toman(300_000), stated_price=toman(290_000))
    assert ask(SAME, sold=(ranged,)).verdict == "pass"


def test_a_price_without_a_unit_is_not_passed(ask: Ask) -> None:
    name = "prices_name_their_unit"
    assert ask(name, sold=(MUG,)).verdict == "pass"
    assert (
        ask(name, sold=(MUG, replace(MUG, url=f"{MUG.url}2/", price=Money(Decimal(5), "other")))).verdict
        == "unknown"
    )
    assert ask(name, sold=(replace(MUG, price=None),)).verdict == "unknown"
