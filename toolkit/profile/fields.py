"""The way through the models to the fields of a place in shop.toml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from toolkit.profile.says import Says
from toolkit.profile.table import file_names

SECRET = re.compile(
    r"password|passwd|secret|token|api_?key|(consumer|private)_?key|رمز|گذرواژه", re.IGNORECASE
)
"""Names of lines that have no place in the profile."""


def hidden(root: type[BaseModel], place: Sequence[str | int]) -> bool:
    """Whether the value there is personal or looks like a secret."""
    personal = any(one.personal for field in fields_at(root, place) for one in says(field))
    return personal or any(SECRET.search(str(part)) for part in place)


def says(field: FieldInfo) -> list[Says]:
    return [one for one in field.metadata if isinstance(one, Says)]


def fields_at(root: type[BaseModel], place: Sequence[str | int]) -> list[FieldInfo]:
    """The fields on the way to a place, as far as they are known."""
    return [field for field, _ in _way(root, place)]


def table_at(root: type[BaseModel], place: Sequence[str | int]) -> type[BaseModel] | None:
    """The table that stands at a place; the tag of a union (`natural`) in the place chooses among several."""
    way = _way(root, place)
    tables = way[-1][1] if way else [root]
    return tables[0] if tables else None


def tables_of(annotation: Any) -> Iterator[type[BaseModel]]:
    """The tables that an annotation names, however deep in unions, lists and metadata."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from tables_of(inner)


def choices_of(annotation: Any) -> tuple[str, ...]:
    """The words that an annotation allows, or none where it allows any."""
    if get_origin(annotation) is Literal:
        return tuple(str(word) for word in get_args(annotation))
    return next((found for inner in get_args(annotation) if (found := choices_of(inner))), ())


def _way(root: type[BaseModel], place: Sequence[str | int]) -> list[tuple[FieldInfo, list[type[BaseModel]]]]:
    found: list[tuple[FieldInfo, list[type[BaseModel]]]] = []
    tables: list[type[BaseModel]] = [root]
    for part in place:
        if isinstance(part, int):
            continue
        field = next((t.model_fields[file_names(t)[part]] for t in tables if part in file_names(t)), None)
        if field is None:
            tagged = [t for t in tables if part in _tags(t)]
            if not (found and tagged):
                break
            tables = tagged
            found[-1] = (found[-1][0], tables)
            continue
        tables = list(tables_of(field.annotation))
        found.append((field, tables))
    return found


def _tags(table: type[BaseModel]) -> tuple[str, ...]:
    kind = table.model_fields.get("kind")
    return choices_of(kind.annotation) if kind else ()
