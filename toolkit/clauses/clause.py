"""A clause to refuse: what it does, why it is void or doubtful, and what to write instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from toolkit.clauses.wording import Wording, holds
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.reader.sentences import Sentence

Grade = Literal["A", "B", "C"]
"""A: against a text that was read; B: likely an unfair term; C: no text, but it misleads or angers buyers."""


@dataclass(frozen=True, slots=True)
class VoidClause:
    """`name` is the statement that is true where the clause is not found.

    `requirement` is the duty that it breaks; where none names it, the nearest one.
    """

    id: str
    name: str
    requirement: str
    grade: Grade
    why: Text
    sources: tuple[Text, ...]
    instead: Text
    wordings: tuple[Wording, ...]

    @property
    def reason(self) -> Text:
        """Why it may not stand, by which text, and what to write instead."""
        return tr(
            "{why} Source: {sources}. Write instead: {instead}",
            why=self.why,
            sources=self.sources,
            instead=self.instead,
        )


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that says the clause, with the grade of the way in which it does."""

    clause: VoidClause
    sentence: Sentence
    grade: str


def found(clause: VoidClause, told: Sequence[Sentence]) -> Iterator[Hit]:
    """Every sentence that says the clause, each once."""
    for sentence in told:
        grades = [w.grade or clause.grade for w in clause.wordings if holds(w, sentence)]
        if grades:
            yield Hit(clause, sentence, min(grades))
