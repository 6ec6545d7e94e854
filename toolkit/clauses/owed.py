"""A clause that a page should hold, and where it is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.clauses.wording import Wording, holds
from toolkit.reader.sentences import Sentence


@dataclass(frozen=True, slots=True)
class OwedClause:
    """`name` is the statement that is true where the clause is there; one of `wordings` says it."""

    requirement: str
    name: str
    wordings: tuple[Wording, ...]


def said(clause: OwedClause, told: Sequence[Sentence]) -> Sentence | None:
    """The first sentence that says the clause."""
    return next((s for s in told if any(holds(wording, s) for wording in clause.wordings)), None)
