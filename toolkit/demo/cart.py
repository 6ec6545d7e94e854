"""What a visitor has in his cart, and what it adds up to."""

from __future__ import annotations

import secrets
from collections.abc import Set
from dataclasses import dataclass, field

from toolkit.demo.faults import Fault
from toolkit.demo.goods import Good, Stock
from toolkit.demo.merchant import Carrier, Merchant

Key = tuple[int, int]


@dataclass(slots=True)
class Session:
    """One visitor: `lines` maps (product, variation or 0) to pieces; only the sample shop changes it."""

    id: str
    nonce: str = field(default_factory=lambda: secrets.token_hex(5))
    lines: dict[Key, int] = field(default_factory=dict)
    signed_in: bool = False


@dataclass(frozen=True, slots=True)
class CartLine:
    """One line of the cart; money in the shop's unit."""

    good: Good
    variation: int
    name: str
    pieces: int
    unit_price: int

    @property
    def key(self) -> str:
        return f"{self.good.id:08x}{self.variation:08x}"

    @property
    def total(self) -> int:
        return self.pieces * self.unit_price


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums of a cart in the shop's unit. `shipping` is None where the shop does not tell it.

    `total` is what the shop prints; with the fault total_wrong it is not the sum of the rows.
    """

    subtotal: int
    shipping: int | None
    fee: int
    tax: int
    total: int


UNTOLD_FEE = 15_000
UNEXPLAINED = 12_000


def cart_lines(
    session: Session, stock: Stock, merchant: Merchant, faults: Set[Fault]
) -> tuple[CartLine, ...]:
    """The cart's lines in the order in which they were put in."""
    lines = []
    for (number, variation), pieces in session.lines.items():
        good = stock.by_id(number)
        if good is None:
            continue
        chosen = next((v.name for v in good.variations if v.id == variation), "")
        name = f"{good.name} – {chosen}" if chosen else good.name
        price = price_of(good, variation, merchant, faults)
        asked = price * 11 // 10 if Fault.PRICE_GROWS in faults else price
        lines.append(CartLine(good, variation, name, pieces, asked))
    return tuple(lines)


def price_of(good: Good, variation: int, merchant: Merchant, faults: Set[Fault]) -> int:
    """One piece in the shop's unit; 0 where the product has no price."""
    if good.priced_on_call and Fault.NO_PRICE in faults:
        return 0
    return good.price_of(variation) * merchant.per_toman


def add_up(
    lines: tuple[CartLine, ...],
    carrier: Carrier,
    merchant: Merchant,
    faults: Set[Fault],
    *,
    at_checkout: bool,
) -> Totals:
    """The sums; value-added tax is charged on goods, carriage and fee, as WooCommerce does."""
    subtotal = sum(line.total for line in lines)
    shipping = None if Fault.NO_SHIPPING_COST in faults else carrier.cost_of(subtotal)
    fee = UNTOLD_FEE * merchant.per_toman if at_checkout and Fault.HIDDEN_FEE in faults else 0
    tax = (subtotal + (shipping or 0) + fee) * merchant.vat_rate // 100
    wrong = UNEXPLAINED * merchant.per_toman if Fault.TOTAL_WRONG in faults else 0
    return Totals(subtotal, shipping, fee, tax, subtotal + (shipping or 0) + fee + tax + wrong)


def put_in(
    session: Session, stock: Stock, number: int, variation: int, pieces: int, faults: Set[Fault]
) -> str:
    """Puts pieces into the cart; answers "" or, in Persian, why the shop would not."""
    good = stock.by_id(number)
    if good is None or Fault.CART_REFUSES_ITEMS in faults:
        return "این کالا را اکنون نمی‌توان خرید."
    if good.variations and variation not in {v.id for v in good.variations}:
        return f"نخست {good.option} را انتخاب کنید."
    wanted = session.lines.get((number, variation), 0) + pieces
    if good.stock == 0:
        return f"«{good.name}» ناموجود است."
    if pieces < 1 or wanted > good.stock:
        return f"از «{good.name}» بیش از این موجود نیست."
    session.lines[number, variation] = wanted
    return ""
