"""Postal addresses compared part by part, whatever their order, abbreviations, digits and spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from toolkit.persian.letters import fold_text

_LABELS = {
    **dict.fromkeys(("پلاک", "پ", "شماره", "plaque", "no"), "plate"),
    **dict.fromkeys(("واحد", "و", "unit"), "unit"),
    **dict.fromkeys(("طبقه", "ط", "floor"), "floor"),
    **dict.fromkeys(("کوچه", "ک", "alley"), "alley"),
    **dict.fromkeys(("خیابان", "خ", "خیابون", "street", "st", "ave", "avenue"), "street"),
    **dict.fromkeys(("بلوار", "بلوارِ", "بولوار", "بل", "boulevard", "blvd"), "boulevard"),
    **dict.fromkeys(("میدان", "م", "square"), "square"),
    **dict.fromkeys(("بن بست", "بنبست", "بست"), "dead end"),
    **dict.fromkeys(
        ("کوی", "فاز", "بلوک", "قطعه", "شهرک", "محله", "بزرگراه", "اتوبان", "جاده", "کیلومتر"), "place"
    ),
}
"""Words and abbreviations before a name or number, to what they stand for."""
_FILLERS = frozenset(
    [
        "استان",
        "شهر",
        "شهرستان",
        "ایران",
        "نشانی",
        "ادرس",
        "کد",
        "پستی",
        "جنب",
        "روبروی",
        "روبهروی",
        "نبش",
        "بعد",
        "از",
        "قبل",
        "پشت",
        "در",
        "به",
        "شهید",
        "شهیدان",
        "دکتر",
        "ایتالله",
        "سردار",
        "امام",
        "حضرت",
        "بن",
        "address",
        "iran",
    ]
)
_ORDINALS = {
    name: str(n)
    for n, names in enumerate(
        ("اول یکم یک", "دوم دو", "سوم سه", "چهارم چهار", "پنجم پنج", "ششم شش", "هفتم هفت", "هشتم هشت", "نهم نه",
         "دهم ده", "یازدهم یازده", "دوازدهم دوازده"),
        1,
    )
    for name in names.split()
}  # fmt: skip
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_NUMBERED = {"plate", "unit", "floor", "alley", "street", "place", "boulevard", "square"}


@dataclass(frozen=True, slots=True)
class Part:
    """A number with its label, or one word of a name (label empty); `words` as they were folded."""

    label: str
    value: str
    words: str


def parts(address: str) -> Iterator[Part]:
    """The telling parts of an address, in its order; labels before names and fillers are left out."""
    label = word = ""
    for token in _TOKEN.findall(fold_text(address)):
        value = _ORDINALS.get(token, token)
        if value.isdecimal():
            yield Part(
                label if label in _NUMBERED else "", value.lstrip("0") or "0", f"{word} {token}".strip()
            )
            label = word = ""
        elif token in _LABELS:
            label, word = _LABELS[token], token
        elif token not in _FILLERS and len(token) > 1:
            yield Part("", token, token)
            label = word = ""


def lacking(wanted: str, told: str) -> tuple[str, ...]:
    """The parts of an address that a text does not show, in the address's words; empty where all are there."""
    shown = set()
    for part in parts(told):
        shown |= {(part.label, part.value), ("", part.value)}
    run = "".join(_TOKEN.findall(fold_text(told)))
    return tuple(part.words for part in parts(wanted) if not _is_shown(part, shown, run))


def _is_shown(part: Part, shown: set[tuple[str, str]], run: str) -> bool:
    """A word may be joined to its neighbour; a number must stand by itself, under its label or under none."""
    if part.value.isdecimal():
        return (part.label, part.value) in shown or (
            part.label not in ("plate", "unit") and ("", part.value) in shown
        )
    return ("", part.value) in shown or part.value in run


def numbers(text: str, label: str) -> tuple[str, ...]:
    """The numbers that stand under a label (plate, unit, floor, alley) in a text."""
    return tuple(part.value for part in parts(text) if part.label == label)
