"""Sums and rows of a cart or pre-invoice as findings tell them."""

from __future__ import annotations

from collections.abc import Iterable

from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.money import Money
from toolkit.model.sale import Charge
from toolkit.persian.money import money_text, money_text_en


def sum_text(money: Money) -> Text:
    """A sum without its sign, in both languages."""
    told = Money(abs(money.amount), money.unit)
    return Text(fa=money_text(told), en=money_text_en(told))


def row(charge: Charge) -> str:
    """A row as the page shows it: its label, and its sum unless the label tells it."""
    told = any(c.isdecimal() for c in charge.label)
    amount = f"{charge.amount.amount:,f}" if charge.amount and not told else ""
    return f"{charge.label} {amount}".strip()


def rows(charges: Iterable[Charge]) -> str:
    return " · ".join(row(charge) for charge in charges)


def slip_of_ten() -> Text:
    return tr("One is ten times the other: rial and toman were mixed up.")


def with_slip(words: Text, tenfold: bool) -> Text:
    """The words, and where it is one, that a slip of ten is the cause."""
    return tr("{what} {slip}", what=words, slip=slip_of_ten()) if tenfold else words
