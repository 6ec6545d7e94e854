"""The lines of shop.toml that a merchant has not written yet, as comments to be filled in."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from toolkit.language.text import Language
from toolkit.profile.fields import choices_of, tables_of
from toolkit.profile.profile import Profile
from toolkit.profile.says import meaning
from toolkit.profile.shapes import is_flag, is_list, is_number

NOT_OFFERED = frozenset({"schema", "language", "applicant"})
MANY = 12
"""Choices that are named on the line; of more than these docs/profile.md tells."""


def unwritten(model: type[BaseModel], given: Collection[str], language: Language) -> Iterator[str]:
    """Each plain line of a table that is not given: `key = ""  # what it means: choices`."""
    for name, field in model.model_fields.items():
        line = field.alias or name
        if line not in given and not any(tables_of(field.annotation)):
            yield f"{line} = {_empty(field)}  # {_told(field, language)}"


def tables(data: Mapping[str, Any], language: Language) -> Iterator[str]:
    """Tables that are not given, with their heads and all their lines, those inside others too."""
    for name, field in Profile.model_fields.items():
        head = field.alias or name
        if head not in NOT_OFFERED:
            yield from _table(head, field, data.get(head), language)


def _table(place: str, field: FieldInfo, given: Any, language: Language) -> Iterator[str]:
    model = next(iter(tables_of(field.annotation)), None)
    if model is None or (given and is_list(field)):
        return
    if given is None:
        yield from ("", f"[[{place}]]" if is_list(field) else f"[{place}]", *unwritten(model, (), language))
    for name, inner in model.model_fields.items():
        line = inner.alias or name
        yield from _table(f"{place}.{line}", inner, (given or {}).get(line), language)


def _empty(field: FieldInfo) -> str:
    if is_list(field):
        return "[]"
    if is_flag(field):
        return "false"
    return "0" if is_number(field) else '""'


def _told(field: FieldInfo, language: Language) -> str:
    words = choices_of(field.annotation)
    told = meaning(field).text[language]
    return f"{told}: {', '.join(words)}" if words and len(words) <= MANY else told
