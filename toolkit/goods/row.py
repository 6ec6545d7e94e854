"""What is known of goods that need a licence or may not be sold, a row a fact, each dated and with its source."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from toolkit.goods.words import Sort, Sorter
from toolkit.language.text import Text
from toolkit.model.requirement import PackName

RowKind = Literal["licence", "banned", "model", "method", "advert", "emblem"]
"""licence: goods that need one; banned: goods that may not be sold; model and method: ways of business that
are not lawful; advert: what may not be advertised; emblem: names of state bodies whose mark may not be used."""
KINDS: tuple[RowKind, ...] = get_args(RowKind)
Certainty = Literal["full", "part", "recalled"]
"""How surely the source was seen: the sentence whole, cut or implied, or from memory alone."""


@dataclass(frozen=True, slots=True)
class Row:
    """One fact of licences.md's kind: goods, the words by which they are recognised, and what is asked of them.

    `groups`: the profile's groups of goods. `traps`: phrases that hold one of the words and mean something else.
    `blocks`: the rule is laid on the seller by law, so that a declared group without its licence holds up.
    `sources`: addresses; `dated`: the source's own date, or empty where none is visible.
    """

    id: str
    kind: RowKind
    title: Text
    groups: tuple[str, ...]
    words: tuple[str, ...]
    traps: tuple[str, ...]
    certainty: Certainty
    asked: Text | None = None
    authority: Text | None = None
    sources: tuple[str, ...] = ()
    dated: str = ""
    blocks: bool = False
    pack: str = ""

    @property
    def is_rule(self) -> bool:
        """Whether it may be shown as a rule: only what was seen in full."""
        return self.certainty == "full"


@dataclass(frozen=True, slots=True)
class GoodsPack:
    """Rows that stand in one file, with the name of its pack."""

    name: PackName
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class GoodsList:
    """The rows of every pack in use, and the everyday words by which goods are put into groups.

    What is only recalled is kept for whoever reads the files, and is never looked for nor shown.
    """

    rows: tuple[Row, ...]
    everyday: tuple[Row, ...]
    heads: tuple[str, ...]
    adjectives: tuple[str, ...]
    neutral: tuple[str, ...]
    parts: tuple[PackName, ...]

    @cached_property
    def asking(self) -> tuple[Row, ...]:
        """Rows that are looked for: seen in full (rules), or in part (questions only)."""
        return tuple(row for row in self.rows if row.certainty != "recalled")

    def of_kind(self, *kinds: RowKind) -> tuple[Row, ...]:
        return tuple(row for row in self.asking if row.kind in kinds)

    @cached_property
    def sorter(self) -> Sorter:
        """Finds goods, licensed, forbidden and everyday, in names of products and categories."""
        return self._finding((*self.of_kind("licence", "banned"), *self.everyday))

    @cached_property
    def finders(self) -> dict[RowKind, Sorter]:
        """Finds what rows of each kind speak of."""
        return {kind: self._finding(self.of_kind(kind)) for kind in KINDS}

    def _finding(self, rows: tuple[Row, ...]) -> Sorter:
        sorts = tuple(Sort(row.id, row.words, row.traps) for row in rows)
        return Sorter(sorts, self.heads, self.adjectives)

    @cached_property
    def by_id(self) -> dict[str, Row]:
        return {row.id: row for row in (*self.everyday, *self.asking)}

    def licences_of(self, group: str) -> tuple[Row, ...]:
        """The rules that ask a licence of a group of goods."""
        return tuple(r for r in self.asking if r.kind == "licence" and r.is_rule and group in r.groups)
