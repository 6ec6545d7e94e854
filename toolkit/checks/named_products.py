"""Products as findings list them: by name and by address."""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.model.finding import Seen
from toolkit.model.sale import Product

MOST = 20
"""Products that a finding names; the count of all stands in its list of what was seen."""


def names(products: Sequence[Product]) -> tuple[str, ...]:
    return tuple(p.name for p in products[:MOST])


def seen(products: Sequence[Product], words: str = "") -> list[Seen]:
    return [Seen(p.url, words or p.name, p.record or None) for p in products[:MOST]]
