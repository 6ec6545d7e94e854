"""The arithmetic of a cart or pre-invoice: what its rows make, how far rounding may go, and slips of ten."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from toolkit.model.money import Money
from toolkit.model.sale import Cart, Charge, Line, PreInvoice

Page = Cart | PreInvoice
ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Difference:
    """How much more (or less) a page shows than its parts make, in the unit in which it shows it."""

    amount: Money
    tenfold: bool = False


def amounts(page: Page) -> tuple[Money, ...]:
    """Every sum that a page shows."""
    charges = (*page.shipping, *page.fees, *page.taxes, *page.discounts)
    lines = [m for line in page.lines for m in (line.total, line.unit_price)]
    shown = (page.subtotal, page.total, *lines, *(c.amount for c in charges))
    return tuple(m for m in shown if m is not None)


def currencies(shown: Iterable[Money]) -> frozenset[str]:
    """The currencies of sums: rial and toman are one and the same, anything else is another."""
    return frozenset("other" if money.unit == "other" else "rial" for money in shown)


def minor_unit(shown: Iterable[Money]) -> Decimal:
    """The smallest step, in rials, by which sums so printed can differ: one toman, one rial or its fraction.

    A sum in thousands («۲۵۰ هزار تومان») carries them in its exponent, and its step is a thousand.
    """
    steps = [Money(Decimal(1).scaleb(_exponent(m.amount)), m.unit).rial for m in shown if m.amount]
    return min(steps, default=Decimal(1))


def tolerance(page: Page) -> Decimal:
    """Rials that rounding explains: one minor unit for each row that is reckoned (a tax, a discount), at least one.

    Prices, carriage and fees are entered as they are printed; taxes and percentages are reckoned finer than
    they are printed, and the total is made of what was reckoned.
    """
    reckoned = len(page.taxes) + len(page.discounts) + bool(page.tax_included)
    return minor_unit(amounts(page)) * max(1, reckoned)


def difference(page: Page) -> Difference | None:
    """What the total shows beyond goods, carriage, fees and tax less discounts; None where they agree.

    None too where the page shows no total or no price of the goods: then there is nothing to compare.
    """
    goods = page.subtotal or sum_of(page.lines)
    if goods is None or page.total is None:
        return None
    parts = [goods, *_paid(page.shipping), *_paid(page.fees)]
    parts += [] if page.tax_included else _paid(page.taxes)
    should = sum((m.rial for m in parts), ZERO) - sum((abs(m.rial) for m in _paid(page.discounts)), ZERO)
    return _apart(page.total, should, tolerance(page))


def lines_apart(page: Page) -> Difference | None:
    """What the price of the goods shows beyond its lines; None where they agree or a line has no sum."""
    goods = sum_of(page.lines)
    if goods is None or page.subtotal is None:
        return None
    return _apart(page.subtotal, goods.rial, minor_unit(amounts(page)) * max(1, len(page.lines)))


def wrong_lines(page: Page) -> tuple[Line, ...]:
    """Lines whose quantity times unit price is not their sum."""
    step = minor_unit(amounts(page))
    return tuple(
        line
        for line in page.lines
        if line.unit_price
        and line.total
        and line.quantity
        # The unit price is rounded, and the quantity multiplies what it was rounded by.
        and abs(line.unit_price.rial * line.quantity - line.total.rial) > step * line.quantity
    )


def sum_of(lines: Sequence[Line]) -> Money | None:
    """The lines' sums together; None where one shows none, or there is no line."""
    totals = [line.total for line in lines]
    if not totals or any(total is None for total in totals):
        return None
    unit = "other" if "other" in {m.unit for m in totals if m} else "rial"
    return Money(sum((m.rial for m in totals if m), ZERO), "other" if unit == "other" else "rial")


def unit_price(line: Line) -> Money | None:
    """What one piece costs, as shown or as the line's sum and quantity make it."""
    if line.unit_price or line.total is None or not line.quantity:
        return line.unit_price
    return Money(line.total.amount / line.quantity, line.total.unit)


def is_tenfold(one: Money, other: Money) -> bool:
    """Whether two sums for the same thing differ by the ten that rial and toman differ by."""
    low, high = sorted((one.rial, other.rial))
    return low > 0 and "other" not in (one.unit, other.unit) and high == low * 10


def in_unit(rials: Decimal, like: Money) -> Money:
    """Rials as a sum in the unit of another."""
    return Money(rials / 10 if like.unit == "toman" else rials, like.unit)


def chosen_ways(page: PreInvoice) -> list[Charge]:
    """The way of sending that is chosen, or all where the page marks none."""
    return [one for one in page.shipping if one.chosen] or list(page.shipping)


def _apart(shown: Money, should: Decimal, rounding: Decimal) -> Difference | None:
    off = shown.rial - should
    if abs(off) <= rounding:
        return None
    return Difference(in_unit(off, shown), is_tenfold(shown, Money(should, "rial")))


def _paid(charges: Sequence[Charge]) -> list[Money]:
    return [charge.amount for charge in charges if charge.amount and charge.chosen]


def _exponent(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
