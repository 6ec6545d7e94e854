"""How a clause is worded: stems that stand near each other in one sentence, and what says the opposite."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from toolkit.reader.blocks import Block
from toolkit.reader.sentences import Sentence, sentences

NEAR = 120
"""Folded characters between the first stem and each other one; about a long line."""
AROUND = 90
"""Characters before and after the stems in which words can turn their meaning."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence is worded so when each of `needs` stands within `near` of the first and none of `bars` by it.

    Patterns are for folded text, where half-spaces are dropped; `~` stands for a blank or nothing. With a
    `topic`, one of the headings over the sentence must hold it. `grade` overrides that of the clause; `around`
    is how far off a bar still turns the meaning.
    """

    needs: tuple[str, ...]
    bars: tuple[str, ...] = ()
    near: int = NEAR
    topic: str = ""
    grade: str = ""
    around: int = AROUND


def holds(wording: Wording, sentence: Sentence) -> bool:
    """Whether the sentence says it, in any place where its stems stand together."""
    if wording.topic and not any(_pattern(wording.topic).search(topic) for topic in sentence.topics):
        return False
    return any(not _turned(wording, sentence.text[a:b]) for a, b in _places(wording, sentence.text))


def _turned(wording: Wording, words: str) -> bool:
    return any(_pattern(bar).search(words) for bar in wording.bars)


def _places(wording: Wording, text: str) -> Iterator[tuple[int, int]]:
    """Where all stems stand together, with what stands around them."""
    first, *others = (_pattern(need) for need in wording.needs)
    anchors = list(first.finditer(text))
    spans = [[m.span() for m in other.finditer(text)] for other in others] if anchors else []
    if not anchors or not all(spans):
        return
    for anchor in anchors:
        nearest = [min(found, key=lambda span: _gap(anchor.span(), span)) for found in spans]
        if all(_gap(anchor.span(), span) <= wording.near for span in nearest):
            start = min(anchor.start(), *(a for a, _ in nearest), len(text))
            end = max(anchor.end(), *(b for _, b in nearest), 0)
            yield max(0, start - wording.around), end + wording.around


def _gap(one: tuple[int, int], other: tuple[int, int]) -> int:
    """Characters between two stems; 0 where they touch or overlap."""
    return max(one[0] - other[1], other[0] - one[1], 0)


def in_text(text: str) -> Sequence[Sentence]:
    """The sentences of plain words, such as a value of the profile."""
    return sentences([Block(line) for line in text.splitlines()])


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source.replace("~", " ?"))
