"""A sentence of a page in which several things are said together, over folded text."""

from __future__ import annotations

import re

from toolkit.clauses.owed import OwedClause, said
from toolkit.judge.site import SitePage
from toolkit.model.finding import Seen
from toolkit.persian.letters import fold_text

_ENDS = re.compile(r"(?<=[.!؟?؛])\s+|\n")


def parts(text: str) -> list[str]:
    """The sentences of a text, each line at least one."""
    return [words for words in _ENDS.split(text) if words.strip()]


def sentence(text: str, *parts: str, bars: str = r"(?!)") -> str:
    """The first sentence in which every pattern of `parts` is found and `bars` is not; empty where none."""
    for words in _ENDS.split(text):
        folded = fold_text(words)
        if all(re.search(part, folded) for part in parts) and not re.search(bars, folded):
            return words.strip()
    return ""


def said_on(pages: tuple[SitePage, ...], *parts: str, bars: str = r"(?!)") -> Seen | None:
    """The place of such a sentence on the first of the pages that has one."""
    for page in pages:
        words = sentence(page.reading.main_text, *parts, bars=bars)
        if words:
            return page.seen(words)
    return None


def clause_on(pages: tuple[SitePage, ...], clause: OwedClause) -> Seen | None:
    """The place of a clause on the first of the pages that has it."""
    for page in pages:
        found = said(clause, page.reading.sentences)
        if found:
            return page.seen(found.words)
    return None
