"""Sums as a page shows them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Unit = Literal["rial", "toman", "other"]


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the unit that was printed; `toman` is ten rials."""

    amount: Decimal
    unit: Unit = "toman"

    @property
    def rial(self) -> Decimal:
        return self.amount * 10 if self.unit == "toman" else self.amount
