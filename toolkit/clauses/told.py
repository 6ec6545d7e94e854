"""A figure that a sentence names (days, a sum, who pays), in a form in which two pages can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from toolkit.language.text import Text
from toolkit.language.translate import tr

_NUMERALS = ("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده")
_ENGLISH = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_VALUES = {
    **{word: n for n, word in enumerate(_NUMERALS, 1)},
    **{word: n for n, word in enumerate(_ENGLISH, 1)},
    "چهارده": 14,
    "پانزده": 15,
    "بیست": 20,
    "بیست و چهار": 24,
    "سی": 30,
    "چهل و هشت": 48,
    "هفتاد و دو": 72,
}
_NUMBER = r"\d{1,3}|" + "|".join(sorted(_VALUES, key=len, reverse=True))
SPAN = re.compile(
    rf"(?<![\w./,])(?P<low>{_NUMBER})(?: ?\((?:\w+)\))?(?: ?(?:تا|الی|-|و|to|and) ?(?P<high>{_NUMBER}))?(?: ?\((?:\w+)\))? ?"
    r"(?P<unit>روز|ساعت|هفته|(?:(?:working|business) )?days?|hours?|weeks?)(?!\w*م)(?P<work> ?(?:ی )?(?:کاری"
    r"|اداری))?"
)
_UNITS = {"روز": "day", "ساعت": "hour", "هفته": "week"}


@dataclass(frozen=True, slots=True)
class Told:
    """`about` tells figures that can be compared from those that cannot; `words` as on the page."""

    about: str
    value: tuple[object, ...]
    shown: Text
    words: str


@dataclass(frozen=True, slots=True)
class Span:
    """From `low` to `high` of `unit` (hour, day, week); `working` where the page says working days."""

    low: int
    high: int
    unit: str
    working: bool

    @property
    def hours(self) -> tuple[int, int]:
        """The same in hours, a working day taken for a day."""
        scale = {"hour": 1, "day": 24, "week": 168}[self.unit]
        return self.low * scale, self.high * scale

    @property
    def text(self) -> Text:
        names = {
            ("hour", False): tr("hours"),
            ("day", False): tr("days"),
            ("day", True): tr("working days"),
            ("week", False): tr("weeks"),
        }
        unit = names.get((self.unit, self.working), names[self.unit, False])
        if self.low == self.high:
            return tr("{n} {unit}", n=self.high, unit=unit)
        return tr("{n} to {m} {unit}", n=self.low, m=self.high, unit=unit)


def spans(text: str) -> Iterator[tuple[Span, int, int]]:
    """The times in a folded text with their places."""
    for match in SPAN.finditer(text):
        high = _value(match["high"] or match["low"])
        low = _value(match["low"])
        word = match["unit"]
        unit = _UNITS.get(word) or word.split()[-1].rstrip("s")
        working = bool(match["work"]) or "ing " in word or "ess " in word
        if low <= high:
            yield Span(low, high, unit, working), match.start(), match.end()


def _value(word: str) -> int:
    return int(word) if word.isdecimal() else _VALUES[word]
