"""The questions without whose answers there is no profile, each checked as it is answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.profile.applicant import Government, Legal, Natural
from toolkit.profile.fields import choices_of, tables_of
from toolkit.profile.profile import Profile
from toolkit.profile.says import meaning
from toolkit.profile.table import file_names
from toolkit.profile.values import ascii_digits
from toolkit.profile.wrong import Wrong
from toolkit.toml_lines import Place

APPLICANTS: Final[Mapping[str, type[BaseModel]]] = {
    "natural": Natural,
    "legal": Legal,
    "government": Government,
}
WORDS: Final[Mapping[str, Text]] = {
    "natural": Text("شخص حقیقی", "natural person"),
    "legal": Text("شخص حقوقی", "legal person"),
    "government": Text("دستگاه دولتی", "body of the state"),
    "owner": Text("مالک", "owner"),
    "tenant": Text("مستأجر", "tenant"),
}
"""The words that a required line allows, as a person says them."""


@dataclass(frozen=True)
class Question:
    """One required line: its place in shop.toml, what it means, and the words allowed (none: any text)."""

    place: Place
    says: Text
    kind: Any
    choices: tuple[str, ...] = ()

    def read(self, answer: str) -> str:
        """The answer as it is kept; `Wrong` says what is wanted instead."""
        said = self._chosen(answer)
        if not said:
            raise Wrong(tr("This cannot be left out; write an answer."))
        if self.choices and said not in self.choices:
            raise Wrong(tr("Write one of: {choices}.", choices=self.choices))
        try:
            return str(TypeAdapter(self.kind).validate_python(said))
        except ValidationError as refused:
            cause = refused.errors()[0].get("ctx", {}).get("error")
        raise cause if isinstance(cause, Wrong) else Wrong(tr("This value cannot be used here."))

    def _chosen(self, answer: str) -> str:
        """The answer, or the word that it means where it is a choice's number or what a person calls it."""
        said = ascii_digits(answer).casefold()
        for number, word in enumerate(self.choices, 1):
            if said in (word, str(number), WORDS[word].fa, WORDS[word].en):
                return word
        return answer.strip()


def questions(applicant: str | None = None) -> tuple[Question, ...]:
    """Every required line in the order of the file; those of the applicant follow from its kind.

    Without a kind only the kind is asked of the applicant.
    """
    return tuple(_questions(applicant))


def _questions(applicant: str | None) -> Iterator[Question]:
    for name, field in Profile.model_fields.items():
        if not field.is_required():
            continue
        if name != "applicant":
            (table,) = tables_of(field.annotation)
            yield from _required(name, table)
            continue
        says = Text(
            "متقاضی نماد: شخص حقیقی، حقوقی یا دستگاه دولتی",
            "who applies for the seal: a natural person, a legal person or a body of the state",
        )
        yield Question((name, "kind"), says, str, tuple(APPLICANTS))
        if applicant is not None:
            yield from (q for q in _required(name, APPLICANTS[applicant]) if q.place[-1] != "kind")


def _required(name: str, table: type[BaseModel]) -> Iterator[Question]:
    for line, python in file_names(table).items():
        field = table.model_fields[python]
        if field.is_required():
            yield Question((name, line), meaning(field).text, _kind(field), choices_of(field.annotation))


def _kind(field: FieldInfo) -> Any:
    """The field's type with its reader, which pydantic keeps apart."""
    kind: Any = field.annotation
    for mark in field.metadata:
        kind = Annotated[kind, mark]
    return kind


def profile_of(answers: Mapping[Place, str]) -> dict[str, Any]:
    """Answers by their place as the tables of shop.toml."""
    tables: dict[str, Any] = {"schema": 1}
    for place, answer in answers.items():
        table, line = place
        tables.setdefault(str(table), {})[str(line)] = answer
    return tables
