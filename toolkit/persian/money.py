"""Sums of money as shops print them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, Protocol

from toolkit.persian.digits import to_persian
from toolkit.persian.letters import fold_text

Unit = Literal["rial", "toman", "other"]


class Sum(Protocol):
    """Anything with an amount and the unit it was printed in, such as `toolkit.model.money.Money`."""

    @property
    def amount(self) -> Decimal: ...

    @property
    def unit(self) -> Unit: ...


_UNITS: dict[str, Unit] = {
    **dict.fromkeys(("تومان", "تومن", "ت", "irt", "toman", "tomans"), "toman"),
    **dict.fromkeys(("ریال", "irr", "rial", "rials"), "rial"),
    **dict.fromkeys(("$", "€", "£", "usd", "eur", "دلار", "یورو", "درهم"), "other"),
}
_SCALE = {"هزار": 10**3, "میلیون": 10**6, "میلیارد": 10**9}
_SUFFIX = r"(?:ی|ه)?"
_UNIT = (
    rf"(?P<{{0}}>\$|€|£|(?:تومان|تومن|ریال|دلار|یورو|درهم){_SUFFIX}(?![^\W\d_])"
    r"|(?:irt|irr|tomans?|rials?|usd|eur|ت)(?![^\W\d_]))"
)
_NUMBER = r"\d{1,3}(?:[,،.]\d{3})+(?!\d)(?:٫\d+)?|\d+(?:[.٫/]\d+)?"
_AMOUNT = (
    rf"(?:{_NUMBER})(?:\s?(?:هزار|میلیون|میلیارد))?"
    rf"(?:\s?و\s?(?:{_NUMBER})\s?(?:هزار|میلیون)){{0,3}}"
)
_SUM = re.compile(
    rf"(?<![\d.,/])(?P<after>{_AMOUNT})\s?{_UNIT.format('unit_after')}"
    rf"|(?<![^\W\d_]){_UNIT.format('unit_before')}\s?:?\s?(?P<before>{_AMOUNT})(?![\d/])"
)
_PART = re.compile(rf"(?P<number>{_NUMBER})\s?(?P<scale>هزار|میلیون|میلیارد)?")


def parse_money(s: str) -> list[tuple[Decimal, Unit]]:
    """Every sum in `s` that carries a unit, in order: ۱٬۲۵۰٬۰۰۰ تومان, IRT 5000, ۲۰۰ هزار تومان."""
    return [(amount, unit) for amount, unit, _, _ in find_money(fold_text(s))]


def find_money(folded: str) -> list[tuple[Decimal, Unit, int, int]]:
    """The sums of a folded text with their places in it."""
    found: list[tuple[Decimal, Unit, int, int]] = []
    for match in _SUM.finditer(folded):
        words = match["after"] or match["before"]
        unit = match["unit_after"] or match["unit_before"]
        found.append((_amount(words), _unit(unit), match.start(), match.end()))
    return found


def money_text(money: Sum) -> str:
    """The sum in Persian: ۲۵۰٬۰۰۰ تومان."""
    names: dict[Unit, str] = {"toman": "تومان", "rial": "ریال", "other": "(واحد دیگر)"}
    number = f"{money.amount.normalize():,f}".replace(",", "٬").replace(".", "٫")
    return f"{to_persian(number)} {names[money.unit]}"


def money_text_en(money: Sum) -> str:
    """The sum in English: 250,000 toman."""
    names: dict[Unit, str] = {"toman": "toman", "rial": "rial", "other": "(other unit)"}
    return f"{money.amount.normalize():,f} {names[money.unit]}"


def _unit(word: str) -> Unit:
    return _UNITS[word if word in _UNITS else word[:-1]]


def _amount(words: str) -> Decimal:
    total = Decimal(0)
    for part in _PART.finditer(words):
        number = part["number"]
        if re.fullmatch(r"\d{1,3}(?:[,،.]\d{3})+(?:٫\d+)?", number):
            number = re.sub(r"[,،.]", "", number)
        total += Decimal(number.replace("٫", ".").replace("/", ".")) * _SCALE.get(part["scale"] or "", 1)
    return total
