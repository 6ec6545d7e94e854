"""Sums as WooCommerce prints them: text, an icon in place of the word, decimals, thousands as a unit."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from selectolax.lexbor import LexborNode

from toolkit import Money, MoneyUnit, parse_money, to_ascii

CODES: dict[str, tuple[MoneyUnit, int]] = {
    "IRR": ("rial", 0),
    "IRT": ("toman", 0),
    "IRHR": ("rial", 3),
    "IRHT": ("toman", 3),
}
"""Currencies of WooCommerce and its Persian add-ons: the unit, and the thousands (as a power of ten) it counts."""

_ICONS: tuple[tuple[str, MoneyUnit], ...] = (
    ("toman", "toman"),
    ("تومان", "toman"),
    ("rial", "rial"),
    ("ریال", "rial"),
)
_CENTS = re.compile(r"(?<=[,٬،]\d{3})\.(?=\d{1,2}(?!\d))")
_BARE = re.compile(r"\d[\d,٬،]*(?:[.٫]\d+)?")
_THOUSANDS = re.compile(r"\d\s*هزار\s*(?:تومان|ریال)")


def money(node: LexborNode | None) -> Money | None:
    """The sum that a node shows: the one to pay of a sale price (`del` then `ins`), the lowest of a range."""
    if node is None:
        return None
    shown = node.css_first("ins .amount") or node.css_first(".amount") or node
    return sum_in(_text(shown)) or (
        _bare(shown) if shown is not node or "amount" in _classes(shown) else None
    )


def sum_in(text: str) -> Money | None:
    """The first sum in a text that names its unit; one in thousands keeps them in its exponent."""
    for amount, unit in parse_money(_CENTS.sub("٫", to_ascii(text))):
        thousands = _THOUSANDS.search(to_ascii(text)) and amount % 1000 == 0
        return Money((amount / 1000).scaleb(3) if thousands else amount, unit)
    return None


def coded(amount: object, code: object) -> Money | None:
    """A sum as data tell it: a number and a currency code (`priceCurrency`, `currency_code`)."""
    try:
        number = Decimal(str(amount))
    except InvalidOperation:
        return None
    unit, power = CODES.get(str(code), ("other", 0))
    return Money(number.scaleb(power), unit) if number.is_finite() else None


def _bare(node: LexborNode) -> Money | None:
    """A number beside a picture of its unit, or without any: the unit is then another, for it is not told."""
    found = _BARE.search(to_ascii(_text(node)))
    if found is None:
        return None
    number = Decimal(re.sub("[,٬،]", "", found[0]).replace("٫", "."))
    drawn = (node.html or "").lower()
    unit: MoneyUnit = next((unit for word, unit in _ICONS if word in drawn), "other")
    return Money(number, unit)


def _classes(node: LexborNode) -> list[str]:
    return (node.attributes.get("class") or "").split()


def _text(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())
