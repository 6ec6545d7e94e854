"""Money arithmetic: what adds up is never doubted, and one unit beyond rounding always is."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_DOWN, Decimal

from hypothesis import given
from hypothesis import strategies as st

from toolkit.checks.sums import (
    currencies,
    difference,
    is_tenfold,
    lines_apart,
    minor_unit,
    tolerance,
    unit_price,
    wrong_lines,
)
from toolkit.model.money import Money, Unit
from toolkit.model.sale import Charge, Line, PreInvoice

UNITS: st.SearchStrategy[Unit] = st.sampled_from(["toman", "rial"])
WHOLE = st.integers(1, 10**9)
MANY = st.lists(WHOLE, max_size=3)


@st.composite
def bills(draw: st.DrawFn) -> PreInvoice:
    """A pre-invoice whose parts make its total, each part printed in toman or in rials."""

    def money(toman: int) -> Money:
        unit = draw(UNITS)
        return Money(Decimal(toman * (10 if unit == "rial" else 1)), unit)

    lines = [Line(f"کالا {n}", draw(st.integers(1, 9)), None) for n in range(draw(st.integers(1, 4)))]
    prices = [draw(WHOLE) for _ in lines]
    lines = [
        replace(line, total=money(price * (line.quantity or 1)), unit_price=money(price))
        for line, price in zip(lines, prices, strict=True)
    ]
    goods = sum(price * (line.quantity or 1) for line, price in zip(lines, prices, strict=True))
    shipping, fees, taxes = draw(WHOLE), draw(MANY), draw(MANY)
    discount = draw(st.integers(0, goods))
    included = draw(st.booleans())
    total = goods + shipping + sum(fees) + (0 if included else sum(taxes)) - discount
    return PreInvoice(
        url="https://shop.example/checkout/",
        lines=tuple(lines),
        subtotal=money(goods),
        total=money(total),
        shipping=(Charge("پست", money(shipping)), Charge("پیک", money(draw(WHOLE)), chosen=False)),
        fees=tuple(Charge("کارمزد", money(one)) for one in fees),
        taxes=tuple(Charge("مالیات", money(one)) for one in taxes),
        discounts=(Charge("تخفیف", money(-discount if draw(st.booleans()) else discount)),)
        if discount
        else (),
        tax_included="شامل مالیات" if included else "",
    )


@given(bills())
def test_what_adds_up_is_never_doubted(bill: PreInvoice) -> None:
    assert difference(bill) is None
    assert lines_apart(bill) is None
    assert wrong_lines(bill) == ()


@given(bills(), st.integers(1, 10**6), st.booleans())
def test_what_goes_beyond_rounding_is_found_and_named(bill: PreInvoice, beyond: int, less: bool) -> None:
    assert bill.total is not None
    off = tolerance(bill) + beyond
    rial = bill.total.rial + (-off if less else off)
    found = difference(replace(bill, total=Money(rial, "rial")))
    assert found is not None
    assert abs(found.amount.rial) == off


@given(bills(), st.integers(0, 10))
def test_rounding_is_allowed_up_to_its_step(bill: PreInvoice, part: int) -> None:
    assert bill.total is not None
    off = tolerance(bill) * part / 10
    printed = bill.total.amount + (off / 10 if bill.total.unit == "toman" else off)
    assert (
        difference(replace(bill, total=Money(printed.quantize(Decimal(1), ROUND_DOWN), bill.total.unit)))
        is None
    )


@given(bills())
def test_a_slip_of_ten_is_named_as_one(bill: PreInvoice) -> None:
    assert bill.total is not None
    slipped = Money(bill.total.rial / 10, "rial")
    found = difference(replace(bill, total=slipped))
    assert found is None or found.tenfold


@given(bills())
def test_leaving_a_cost_out_is_found(bill: PreInvoice) -> None:
    assert bill.subtotal is not None
    shipping = bill.shipping[0].amount
    assert shipping is not None
    bare = replace(bill, shipping=())
    assert (difference(bare) is not None) == (shipping.rial > tolerance(bare))


def test_the_step_of_rounding_is_what_is_printed() -> None:
    assert minor_unit([Money(Decimal(5)), Money(Decimal(7))]) == 10
    assert minor_unit([Money(Decimal("5.00"), "rial")]) == Decimal("0.01")
    assert minor_unit([Money(Decimal("25E+3"))]) == 10_000
    assert minor_unit([Money(Decimal(5)), Money(Decimal(50), "rial")]) == 1
    assert minor_unit([]) == 1


def test_currencies_are_one_for_rial_and_toman() -> None:
    assert len(currencies([Money(Decimal(1)), Money(Decimal(1), "rial")])) == 1
    assert len(currencies([Money(Decimal(1)), Money(Decimal(1), "other")])) == 2


def test_a_missing_part_leaves_nothing_to_compare() -> None:
    bill = PreInvoice("u", (Line("لیوان", 1, None),), None, Money(Decimal(5)))
    assert difference(bill) is None
    assert lines_apart(bill) is None


def test_a_unit_price_is_shown_or_made_of_the_line() -> None:
    assert unit_price(Line("الف", 2, Money(Decimal(10)))) == Money(Decimal(5))
    assert unit_price(Line("الف", None, Money(Decimal(10)))) is None
    assert unit_price(Line("الف", 2, None, Money(Decimal(7)))) == Money(Decimal(7))


def test_ten_times_is_ten_times_in_rials() -> None:
    assert is_tenfold(Money(Decimal(5)), Money(Decimal(5), "rial"))
    assert not is_tenfold(Money(Decimal(5)), Money(Decimal(50), "rial"))
    assert not is_tenfold(Money(Decimal(0)), Money(Decimal(0), "rial"))
    assert not is_tenfold(Money(Decimal(5), "other"), Money(Decimal(50), "other"))
