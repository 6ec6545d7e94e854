"""A page's own lines cut into sentences, folded for matching, each with the headings it stands under."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from toolkit.persian.letters import Folded, fold, fold_text
from toolkit.reader.blocks import Block
from toolkit.reader.plain import VERB

_ENDS = re.compile(r"[\n؟?!؛;]|(?<![.\d])\.(?![.\da-z])|(?<!\.)\.(?=\s)")
_PROMISE = re.compile(r"\d|رایگان|ضمانت|نمی|نداری|قطعی|عهده|پس ?کرایه|هفت|free|guarantee|\bno\b")
_RELATIVE = re.compile(
    r"^(?:[^\W\d_]+ ){0,2}[^\W\d_]+ی که [^،.]{0,32}$|^(?:what|how|why|who|when|where) we? ?[^,.]*$"
)
_INTRODUCES = re.compile(
    r"[:؟?]$|^(?:how|what|when|where) (?:do|does|is|are|can|will|should|long|much)\b[^.,!]*$"
)
_OPEN = re.compile(r"\[(?:\w+[^\w\]]+){2,}\w+[^\]]*\]")
"""Brackets with a phrase in them, which tell a writer what to write."""
LONGEST = 600
"""Characters of a line without a full stop that are taken as one sentence."""
_LABEL = re.compile(r"([^:،.؟?\d]{3,40}): ?\S")
"""A short label that a colon parts from what it labels."""
FEW = 5
"""Latin words up to which a line without a known verb is a name."""
INTRO = 90
"""Characters up to which a line in bold, or one that ends in a colon or question mark, heads what follows."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text`, `topics` (the nearest first) and the `page`'s name folded; `words` as they stand on the page.

    `bare`: words without a verb, a number or a promise, which say something only under a heading.
    """

    text: str
    words: str
    topics: tuple[str, ...] = ()
    page: str = ""
    bare: bool = False


def sentences(blocks: Sequence[Block], page: str = "") -> tuple[Sentence, ...]:
    """What a page says: no question, no bare heading (one with a number or a gift promises), no link alone."""
    return tuple(replace(told, page=page) for told in _told(blocks))


def _told(blocks: Sequence[Block]) -> Iterator[Sentence]:
    heads: dict[int, str] = {}
    intro = last = ""
    for block in blocks:
        folded = fold(block.text)
        told = folded.text.strip()
        if block.level:
            heads = {level: head for level, head in heads.items() if level < block.level}
            above = _above(heads)
            heads[block.level] = f"{told} | {last}"[:200] if last else told
            intro, last = "", told
            if not block.linked and _PROMISE.search(told):
                yield from _cut(folded, above)
            continue
        last = ""
        topics = tuple(t for t in (fold_text(block.beside), intro) if t and t != told) + _above(heads)
        if block.beside and topics[1:]:
            topics = (f"{topics[0]} {topics[1]}", *topics[1:])
        if not block.linked:
            label = _LABEL.match(told)
            yield from _cut(folded, (label[1], *topics) if label else topics)
        heads_next = _INTRODUCES.search(told) or (block.bold and not block.item)
        if len(told) <= INTRO and heads_next:
            intro = told
        elif not block.item:
            intro = ""


def is_bare(told: str) -> bool:
    """Whether folded words are a name of something rather than a sentence."""
    if len(told) > INTRO or _PROMISE.search(told) or (told.isascii() and len(told.split()) > FEW):
        return False
    return not VERB.search(_RELATIVE.sub("", told))


def _above(heads: dict[int, str]) -> tuple[str, ...]:
    """The headings over a line, the nearest first; the page's own only where no other stands between."""
    levels = sorted(heads, reverse=True)
    return tuple(heads[level] for level in levels if level > 1 or len(levels) == 1)


def _cut(folded: Folded, topics: tuple[str, ...]) -> Iterator[Sentence]:
    """Each sentence; what follows a question in its line answers it."""
    start = 0
    for end in [*(m.start() for m in _ENDS.finditer(folded.text)), len(folded.text)]:
        for cut in range(start, end, LONGEST):
            stop = min(cut + LONGEST, end)
            text = _OPEN.sub(" ", folded.text[cut:stop]).strip()
            if folded.text[stop : stop + 1] in ("?", "؟"):
                topics = (text, *topics)
            elif len(text) > 3:
                yield Sentence(text, folded.cut(cut, stop).strip(), topics, bare=is_bare(text))
        start = end + 1
