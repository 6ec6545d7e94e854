"""What the model of kinds weighs in a page: its words, how it opens, its names, its address, what the rules see in it."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise

from toolkit.reader.names import TOPICS
from toolkit.reader.naming import addressed, named
from toolkit.reader.page_words import PageWords

VERSION = 1
"""Told apart from older ones by the model's file: raise it when the same page would give other features."""
WORDS = ("text", "opening", "name", "path")
"""Groups of counted words; each is weighed as a whole of length 1."""
RULES = "rule"
"""The group of what rules see, 0 to TRUST; rules were fitted to some of the pages that the model learns from."""
TRUST = 0.1
TEXT, START = 4000, 250
"""Characters of a page that are looked at, and that are its opening."""
LONGEST_PATH = 300
_WORD = re.compile(r"[^\W\d_]+|\d+")
_GRAMS = (3, 4, 5)


def features(page: PageWords) -> Mapping[str, Mapping[str, float]]:
    """The features of each group, with how much of each there is; all words folded."""
    return {
        "text": _grown(_words(page.told[:TEXT])),
        "opening": _grown(_words(page.told[:START])),
        "name": _grown(_words(f"{page.heading} | {page.title}")),
        "path": _grown(_pieces(page.path[:LONGEST_PATH])),
        RULES: {name: TRUST * value for name, value in _seen_by_rules(page)},
    }


def _words(text: str) -> Iterable[str]:
    """Words and pairs of neighbours; a number is only a number, save for the seven of seven days."""
    words = [word if not word.isdigit() or word == "7" else "0" for word in _WORD.findall(text)]
    yield from words
    yield from map(" ".join, pairwise(words))


def _pieces(path: str) -> Iterable[str]:
    """Short pieces of an address's words, since Persian is written there with Latin letters in many ways."""
    for word in _WORD.findall(path):
        bounded = f"^{word[:24]}$"
        for length in _GRAMS:
            yield from (bounded[at : at + length] for at in range(len(bounded) - length + 1))


def _grown(names: Iterable[str]) -> Mapping[str, float]:
    return {name: 1 + math.log(count) for name, count in Counter(names).items()}


def _seen_by_rules(page: PageWords) -> Iterable[tuple[str, float]]:
    """The kinds that names tell, and the part of the text that is on each matter."""
    heading = named(page.heading)
    yield from ((f"heading {kind}", 1.0) for kind in heading)
    yield from ((f"first {kind}", 1.0) for kind in heading[:1])
    yield from ((f"title {kind}", 1.0) for kind in named(page.title))
    yield from ((f"address {kind}", 1.0) for kind in addressed(page.path))
    yield from ((f"share {kind}", page.share(kind)) for kind in TOPICS)
