"""Words of goods found in the name of a product or a category, unless they only tell what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from toolkit.persian.letters import fold_text
from toolkit.persian.words import Hit, Lexicon, lexicon

NEAR = 4
"""Words that a head governs after it: «پوستر اسلحهٔ جنگی قدیمی» is a poster."""


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of goods: its words, and phrases that hold one of them and mean something else."""

    id: str
    words: tuple[str, ...]
    traps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A sort that a name speaks of, with the words that stand there and the words as the list has them."""

    sort: str
    words: str
    asked: str


@dataclass(frozen=True)
class Sorter:
    """Finds sorts of goods.

    `heads` are words that make a thing of their own of what follows: «قاب گوشی»; `adjectives` colours and scents
    that are named after goods: «گردنبند طلایی».
    """

    sorts: tuple[Sort, ...]
    heads: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()

    def find(self, name: str) -> Iterator[Found]:
        """Every sort that `name` speaks of, each once, in the order of its words."""
        seen: set[str] = set()
        heads = [(hit.start, hit.end) for hit in self._heads.find(name)]
        for hit in self._words.find(name):
            if self._coloured(hit) or any(_governs(name, head, (hit.start, hit.end)) for head in heads):
                continue
            for sort in self._sorts_of.get(hit.phrase, ()):
                if sort not in seen:
                    seen.add(sort)
                    yield Found(sort, hit.words, hit.phrase)

    def _coloured(self, hit: Hit) -> bool:
        ends = tuple(plain(word) for word in self.adjectives)
        return plain(hit.words).endswith(ends or ("\n",)) and not plain(hit.phrase).endswith(ends)

    @cached_property
    def _sorts_of(self) -> dict[str, tuple[str, ...]]:
        """A phrase to its sorts; a trap leads nowhere, unless it is a word of another sort."""
        found: dict[str, tuple[str, ...]] = {}
        for sort in self.sorts:
            for word in sort.words:
                found[word] = (*found.get(word, ()), sort.id)
        return found

    @cached_property
    def _words(self) -> Lexicon:
        """Words and traps together: of two that begin at one place the longer is taken."""
        return lexicon([*self._sorts_of, *(trap for sort in self.sorts for trap in sort.traps)])

    @cached_property
    def _heads(self) -> Lexicon:
        return lexicon(self.heads)


def _governs(name: str, head: tuple[int, int], word: tuple[int, int]) -> bool:
    """Whether a head makes the word what it is about: before it in Persian, on either side in English.

    «کیف و کفش» and «لباس، مکمل» name two things side by side, and neither governs the other.
    """
    before = head[1] <= word[0]
    between = name[head[1] : word[0]] if before else name[word[1] : head[0]]
    if not before and (head[0] < word[1] or not name[word[0] : word[1]].isascii()):
        return False
    near = NEAR if before else 2
    return not _BREAK.search(between) and len(_WORD.findall(between)) < near


_WORD = re.compile(r"[^\W_]+")
_BREAK = re.compile(r"[،,;؛/|+()\n]|^\s*(?:و|and|&)\s")


def plain(words: str) -> str:
    """Words folded, without blanks, to be compared."""
    return "".join(fold_text(words).split())
