"""The goods that the sample shop sells."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from importlib import resources
from typing import Any

from toolkit.demo.faults import Fault


@dataclass(frozen=True, slots=True)
class Variation:
    """One choice of a variable product; price in toman."""

    id: int
    name: str
    price: int


@dataclass(frozen=True, slots=True)
class Good:
    """One product; prices in toman. `priced_on_call` marks the one that the fault no_price strikes."""

    id: int
    slug: str
    name: str
    picture: str
    colour: str
    category: str
    price: int
    stock: int
    summary: str
    description: str
    attributes: tuple[tuple[str, str], ...]
    sale_price: int | None = None
    option: str = ""
    variations: tuple[Variation, ...] = ()
    priced_on_call: bool = False

    @property
    def path(self) -> str:
        return f"/product/{self.slug}/"

    @property
    def kind(self) -> str:
        return "variable" if self.variations else "simple"

    def price_of(self, variation: int) -> int:
        """What one piece costs; `variation` is 0 for a simple product."""
        chosen = next((v.price for v in self.variations if v.id == variation), None)
        return chosen or self.sale_price or self.price


@dataclass(frozen=True, slots=True)
class Stock:
    """Everything on sale, with what is true of all of it."""

    goods: tuple[Good, ...]
    maker: str
    country: str

    def by_id(self, number: int) -> Good | None:
        return next((g for g in self.goods if g.id == number), None)

    def by_slug(self, slug: str) -> Good | None:
        return next((g for g in self.goods if g.slug == slug), None)


_STRANGE: Mapping[Fault, dict[str, Any]] = {
    Fault.BANNED_GOODS: {"name": "قلیان سفالی"},
    Fault.LICENSED_GOODS: {"name": "عسل کوهستان در کوزهٔ سفالی"},
    Fault.UNDECLARED_GOODS: {"name": "کاپشن مردانه"},
    Fault.UNDECLARED_CATEGORY: {"category": "کیف و کفش"},
}
"""What each fault of the goods makes of the last one."""


def stocked(stock: Stock, faults: Set[Fault]) -> Stock:
    """The stock with the last of its goods made what these faults say."""
    *goods, last = stock.goods
    for fault, changes in _STRANGE.items():
        if fault in faults:
            last = replace(last, **changes)
    return replace(stock, goods=(*goods, last))


def load_stock() -> Stock:
    """The stock in goods.toml, beside this module."""
    told = tomllib.loads(resources.files("toolkit.demo").joinpath("goods.toml").read_text("utf-8"))
    goods = []
    for table in told["goods"]:
        variations = tuple(Variation(**v) for v in table.pop("variations", ()))
        attributes = tuple((name, value) for name, value in table.pop("attributes"))
        goods.append(Good(**table, variations=variations, attributes=attributes))
    return Stock(tuple(goods), told["maker"], told["country"])
