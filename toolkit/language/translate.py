"""English sentences of the program turned into texts in both languages, through gettext catalogues."""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from importlib import resources

from toolkit.language.text import Text
from toolkit.persian.dates import jalali_text
from toolkit.persian.digits import to_persian
from toolkit.persian.isolate import isolate, isolate_latin, strip_isolates

Value = str | int | date | Text | tuple["Value", ...]


_NUMBERS = re.compile(r"[0-9][0-9 +\-]*")
"""Phones, codes and counts that came as text; an address in numbers has points and stays Latin."""


_COPIED = re.compile(r"(`[^`]*`|(?<=\n)\{\w+\}(?=\n|$))")
_PERSIAN_LETTER = re.compile(r"[\u0600-\u06ff]")


def tr(english: str, /, **values: Value) -> Text:
    """The sentence and its Persian, with `{name}` filled in.

    Numbers take Persian digits and dates the Jalali calendar in Persian; Latin runs are isolated left to
    right there (persian-style: digits after Persian letters would otherwise change places).
    """
    persian = _persian().gettext(english)
    return Text(
        fa=_filled(persian, values, _fa),
        en=_filled(english, values, _en),
    )


def trn(one: str, many: str, n: int, /, **values: Value) -> Text:
    """`tr` for a count: the English singular or plural; Persian keeps its noun in the singular."""
    persian = _persian().ngettext(one, many, n)
    filled: dict[str, Value] = {"n": n, **values}
    return Text(
        fa=_filled(persian, filled, _fa),
        en=_filled(one if n == 1 else many, filled, _en),
    )


def _filled(sentence: str, values: Mapping[str, Value], say: Callable[[Value], str]) -> str:
    """A sentence with its values.

    What is copied by hand (between backticks, or alone on a line) carries no marks of direction.
    """
    if not values:
        return sentence
    shown = {name: say(value) for name, value in values.items()}
    bare = {name: strip_isolates(words) for name, words in shown.items()}
    parts = _COPIED.split(sentence)
    return "".join(part.format(**(bare if _COPIED.fullmatch(part) else shown)) for part in parts)


def _fa(value: Value) -> str:
    match value:
        case Text():
            return value.fa
        case tuple():
            return "، ".join(_fa(v) for v in value)
        case date():
            return jalali_text(value)
        case int():
            return to_persian(f"{value:,}".replace(",", "٬"))
        case _ if _NUMBERS.fullmatch(value):
            return isolate(to_persian(value))
        case _ if value and not _PERSIAN_LETTER.search(value):
            return isolate(strip_isolates(value))
        case _:
            return isolate_latin(value)


def _en(value: Value) -> str:
    match value:
        case Text():
            return value.en
        case tuple():
            return ", ".join(_en(v) for v in value)
        case date():
            return value.isoformat()
        case int():
            return f"{value:,}"
        case _:
            return f"\u2067{value}\u2069" if _PERSIAN_LETTER.search(value) else value


@cache
def _persian() -> gettext.NullTranslations:
    """Every Persian catalogue (one a room of the house) as one chain of fallbacks."""
    chain: gettext.NullTranslations = gettext.NullTranslations()
    for entry in sorted(resources.files("toolkit.language").joinpath("fa").iterdir(), key=lambda e: e.name):
        if entry.name.endswith(".mo"):
            with entry.open("rb") as file:
                catalogue = gettext.GNUTranslations(file)
            catalogue.add_fallback(chain)
            chain = catalogue
    return chain
