"""The cart as the Store API tells it: the whole truth about its costs where a browser draws the page."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from toolkit import Cart, Charge, Line, Money, Page

from .nodes import json_value
from .sums import CODES

PATH = "/wp-json/wc/store/v1/cart"
Table = dict[str, object]


def read_store_cart(page: Page) -> Cart | None:
    """The cart with its sums in the shop's unit; None where the answer is no cart or it is empty."""
    said = json_value(page.text) if "wc/store/v1/cart" in page.url else None
    items = _tables(said.get("items")) if isinstance(said, dict) else []
    totals = said.get("totals") if isinstance(said, dict) else None
    if not items or not isinstance(said, dict) or not isinstance(totals, dict):
        return None
    inclusive = said.get("prices_include_tax") is True
    return Cart(
        url=page.url,
        lines=tuple(_line(item) for item in items),
        subtotal=_sum(totals, "total_items"),
        discounts=tuple(_charges([totals], "total_discount")),
        shipping=tuple(_rates(said)),
        fees=tuple(_fees(said)),
        taxes=() if inclusive else tuple(_charges([totals], "total_tax")),
        total=_sum(totals, "total_price"),
        record=page.record,
    )


def _line(item: Table) -> Line:
    prices, totals = item.get("prices"), item.get("totals")
    quantity = item.get("quantity")
    return Line(
        name=str(item.get("name") or ""),
        quantity=quantity if isinstance(quantity, int) else None,
        total=_sum(totals, "line_subtotal") or _sum(totals, "line_total"),
        unit_price=_sum(prices, "price"),
        url=str(item.get("permalink") or ""),
    )


def _rates(said: Table) -> Iterator[Charge]:
    for package in _tables(said.get("shipping_rates")):
        for rate in _tables(package.get("shipping_rates")):
            yield Charge(str(rate.get("name") or ""), _sum(rate, "price"), rate.get("selected") is True)


def _fees(said: Table) -> Iterator[Charge]:
    for fee in _tables(said.get("fees")):
        yield Charge(str(fee.get("name") or ""), _sum(fee.get("totals"), "total"))


def _charges(tables: list[Table], key: str) -> Iterator[Charge]:
    for table in tables:
        amount = _sum(table, key)
        if amount is not None and amount.amount:
            yield Charge(key.removeprefix("total_"), amount)


def _sum(table: object, key: str) -> Money | None:
    """A number in minor units as the table's own currency counts it."""
    if not isinstance(table, dict):
        return None
    try:
        number = Decimal(str(table.get(key)))
        minor = int(str(table.get("currency_minor_unit", 0)))
    except (InvalidOperation, ValueError):
        return None
    unit, power = CODES.get(str(table.get("currency_code")), ("other", 0))
    return Money(number.scaleb(power - minor), unit) if number.is_finite() and abs(minor) < 9 else None


def _tables(value: object) -> list[Table]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
