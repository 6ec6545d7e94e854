"""A clause that a page should hold, and where it is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.clauses.wording import Wording, holds
from toolkit.reader.sentences import Sentence


@dataclass(frozen=True, slots=True)
class OwedClause:
    """`name` is the statement that is true where the clause is there.

    One of `wordings` says it in a sentence, or all of `together` say it in several, such as cells of a table.
    """

    requirement: str
    name: str
    wordings: tuple[Wording, ...]
    together: tuple[Wording, ...] = ()


def said(clause: OwedClause, told: Sequence[Sentence]) -> Sentence | None:
    """The first sentence that says the clause, or a part of it where several say it together."""
    one = next((s for s in told if any(holds(wording, s) for wording in clause.wordings)), None)
    if one or not clause.together:
        return one
    parts = [next((s for s in told if holds(wording, s)), None) for wording in clause.together]
    return parts[0] if all(parts) else None
