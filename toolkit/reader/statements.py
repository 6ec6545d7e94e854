"""What a page's own text states, takes away, or leaves out, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from toolkit.persian.letters import Folded, fold
from toolkit.reader.phrases import REFUSED, STATED
from toolkit.reader.vocabulary import Phrase

STATES = ("stated", "refused", "absent")
_ENDS = re.compile(r"[\n؟?!؛;]|(?<!\d)\.(?!\d)|\.(?=\s)")
_PROMISE = re.compile(r"\d|رایگان|ضمانت|نمی|نداری|هفت|free|guarantee|\bno\b")
LONGEST = 600
"""Characters of a line without a full stop that are taken as one sentence."""


@dataclass(frozen=True, slots=True)
class Said:
    """A statement's state with the sentence that says it, as it stands on the page."""

    state: str
    words: str = ""


def statements(main: str, headings: Iterable[str] = ()) -> Mapping[str, Said]:
    """Every statement with its state; one that is granted anywhere is not refused by another sentence.

    A question states nothing, nor does a bare heading; a heading that promises (a number, a gift) does.
    """
    bare = {text for h in headings if not _PROMISE.search(text := fold(h).text.strip())}
    sentences = [told for told in _sentences(fold(main)) if told[0] not in bare]
    said = {name: _decided(name, sentences) for name in STATED}
    if said["seven_day_withdrawal"].state == "stated" and said["returns"].state == "absent":
        said["returns"] = said["seven_day_withdrawal"]
    return said


def _sentences(folded: Folded) -> Iterator[tuple[str, str]]:
    """Each sentence folded, and as it was written."""
    start = 0
    for end in [*(m.start() for m in _ENDS.finditer(folded.text)), len(folded.text)]:
        for cut in range(start, end, LONGEST):
            stop = min(cut + LONGEST, end)
            text = folded.text[cut:stop].strip()
            if len(text) > 3 and folded.text[stop : stop + 1] not in ("?", "؟"):
                yield text, folded.cut(cut, stop).strip()
        start = end + 1


def _decided(name: str, sentences: list[tuple[str, str]]) -> Said:
    refused = _first(REFUSED.get(name, ()), sentences)
    taken = {refused} if refused else set()
    stated = _first(STATED[name], [s for s in sentences if s[1] not in taken])
    if name == "returns" and refused and stated and not _grants(stated):
        return Said("refused", refused)
    if stated:
        return Said("stated", stated)
    return Said("refused", refused) if refused else Said("absent")


def _grants(words: str) -> bool:
    """Whether a sentence on returns gives a time in which they are taken, rather than a condition."""
    return bool(re.search(r"\d+ ?(?:روز|ساعت)|هفت روز|یک هفته|days?|hours?", fold(words).text))


def _first(phrases: tuple[Phrase, ...], sentences: list[tuple[str, str]]) -> str:
    for text, words in sentences:
        if any(_holds(phrase, text) for phrase in phrases):
            return words
    return ""


def _holds(phrase: Phrase, text: str) -> bool:
    needs, bars = compiled(phrase)
    return all(need.search(text) for need in needs) and not any(bar.search(text) for bar in bars)


@cache
def compiled(phrase: Phrase) -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    return tuple(_pattern(p) for p in phrase.needs), tuple(_pattern(p) for p in phrase.bars)


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source.replace("~?", "~").replace("~", " ?"))
