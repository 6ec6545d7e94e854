"""Persian text folded for matching, with the way back to the text as it was written."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# What Unicode's own decompositions leave apart: letters that are one letter to a Persian reader.
_SAME = {
    **dict.fromkeys("يىۍېےئ", "ی"),
    **dict.fromkeys("كڪګ", "ک"),
    **dict.fromkeys("ہھةۃەۀۂ", "ه"),
    **dict.fromkeys("أإآٱ", "ا"),
    "ؤ": "و",
    **dict.fromkeys("‐‑‒–—―−⁃", "-"),
    "٬": ",",
    "٪": "%",
    "\r": "\n",
    "\v": "\n",
    "\f": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
    "\x85": "\n",
}
_DROPPED_CATEGORIES = frozenset({"Mn", "Me", "Cf", "Cc", "Cs"})
_TATWEEL, _HAMZA = "ـ", "ء"


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` is `source` folded; `origin[i]` is the place in `source` that `text[i]` came from."""

    source: str
    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in `source` of `text[start:end]`, with the marks that stand on its last letter."""
        if start >= end:
            place = self.origin[start] if start < len(self.origin) else len(self.source)
            return place, place
        last = self.origin[end - 1] + 1
        limit = self.origin[end] if end < len(self.origin) else len(self.source)
        while last < limit and unicodedata.category(self.source[last]) == "Mn":
            last += 1
        return self.origin[start], last

    def cut(self, start: int, end: int) -> str:
        """The words of `source` that `text[start:end]` was made of."""
        first, last = self.span(start, end)
        return self.source[first:last]


def fold(s: str) -> Folded:
    """`s` for matching: one form of each letter, ASCII digits, lower case, single blanks.

    Dropped: ZWNJ (so that می‌شود equals میشود; a pattern allows a blank there), kashida, diacritics, lone
    hamza, soft hyphens, bidi and control marks. A run of white space becomes one blank, or one newline if
    it holds one.
    """
    letters: list[str] = []
    origin: list[int] = []
    for place, char in enumerate(s):
        for letter in _folded(char):
            if letter in " \n" and letters and letters[-1] in " \n":
                if letter == "\n":
                    letters[-1] = "\n"
                continue
            letters.append(letter)
            origin.append(place)
    return Folded(s, "".join(letters), tuple(origin))


def fold_text(s: str) -> str:
    """`fold(s).text`."""
    return fold(s).text


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    now = char
    while True:
        then, now = now, "".join(_once(c) for c in now)
        if now == then:
            return now


def _once(char: str) -> str:
    same = _SAME.get(char)
    if same is not None:
        return same
    if char == "\n":
        return char
    if char.isspace():
        return " "
    if char in (_TATWEEL, _HAMZA) or "ﹰ" <= char <= "ﹿ" or "ﱞ" <= char <= "ﱣ":
        return ""  # the presentation forms here are bare diacritics, whose decomposition starts with a blank
    if unicodedata.category(char) in _DROPPED_CATEGORIES:
        return ""
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    return unicodedata.normalize("NFKD", char).casefold()
