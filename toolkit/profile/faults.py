"""Everything that pydantic found wrong with a profile, as faults that a person can mend."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import get_close_matches

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from toolkit.errors import Fault
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.profile.fields import SECRET, fields_at, hidden, says, table_at
from toolkit.profile.table import file_names
from toolkit.profile.values import number_text
from toolkit.profile.wrong import Wrong
from toolkit.toml_lines import Place, line_of, name

LONGEST = 60
"""Characters of a wrong value that are shown."""
MANY = 20
"""More choices than this are not listed in a message."""
KEY_LIKE = re.compile(r":[^@]*@|\b(ck|cs)_\w{8,}|\bshp[a-z]{2}_\w{8,}")
"""A password in an address, and the keys of the platforms."""
UNWRITTEN = ("missing", "extra_forbidden", "model_type", "model_attributes_type", "dict_type")
"""Errors whose value is no one's to read: it is not there, or stands where nobody knows what it is."""


def faults_of(
    error: ValidationError, root: type[BaseModel], source: str, file: str = "shop.toml"
) -> list[Fault]:
    """One fault an error, in the order of the file; a personal value is never shown."""
    placed = [(_in_file(detail), detail) for detail in error.errors(include_url=False, include_context=True)]
    end = source.count("\n") + 2
    placed.sort(key=lambda one: line_of(source, one[0]) or end)
    return [_fault(detail, place, root, source, file) for place, detail in placed]


def _fault(detail: ErrorDetails, place: Place, root: type[BaseModel], source: str, file: str) -> Fault:
    wanted = wanted_of(detail, root)
    line = line_of(source, place)
    told = name(place) or file
    where = f"{file}:{line} {told}" if line else told
    found = None if hidden(root, place) or detail["type"] in UNWRITTEN else _shown(_input(detail))
    message = tr("“{found}”: {wanted}", found=found, wanted=wanted) if found else wanted
    return Fault(_printable(where), message, found)


def wanted_of(detail: ErrorDetails, root: type[BaseModel]) -> Text:
    """What is wanted instead of the value, without the value."""
    place = detail["loc"]
    cause = detail.get("ctx", {}).get("error")
    if isinstance(cause, Wrong):
        return cause.wanted
    match detail["type"]:
        case "missing":
            meaning = next((m.text for field in fields_at(root, place)[-1:] for m in says(field)), None)
            return tr("This is missing: {what}.", what=meaning) if meaning else tr("This is missing.")
        case "extra_forbidden":
            return _unknown_key(place, root)
        case "literal_error" | "union_tag_invalid":
            return _one_of(_choices(detail), str(_input(detail)))
        case "union_tag_not_found":
            return tr("Write `kind`: natural, legal or government.")
        case "bool_type" | "bool_parsing":
            return tr("Write true or false, without quotation marks.")
        case "string_type":
            return tr("Write text between quotation marks.")
        case "int_type" | "int_parsing" | "int_parsing_size" | "int_from_float":
            return number_text()
        case "tuple_type" | "list_type":
            return tr("Write a list between square brackets.")
        case "model_type" | "model_attributes_type" | "dict_type":
            return tr("This must be a table with lines of its own.")
        case _:
            return tr("This value cannot be used here.")


def _choices(detail: ErrorDetails) -> tuple[str, ...]:
    context = detail.get("ctx", {})
    told = str(context.get("expected") or context.get("expected_tags") or "")
    return tuple(re.findall(r"'([^']*)'", told)) or (told,)


def _one_of(choices: tuple[str, ...], said: str) -> Text:
    if len(choices) <= MANY:
        return tr("Write one of: {choices}.", choices=choices)
    near = get_close_matches(said, choices, n=1)
    if near:
        return tr("There is no such group of goods; did you mean {near}?", near=near[0])
    return tr("There is no such group of goods; docs/profile.md lists them.")


def _unknown_key(place: Sequence[str | int], root: type[BaseModel]) -> Text:
    if SECRET.search(str(place[-1])):
        return tr("Secrets do not belong in this file; move it to the file .env.")
    table = table_at(root, place[:-1])
    near = get_close_matches(str(place[-1]), list(file_names(table)) if table else [], n=1)
    if near:
        return tr("There is no such line; did you mean {near}?", near=near[0])
    return tr("There is no such line; remove it.")


def _input(detail: ErrorDetails) -> object:
    """The value that was refused; of an applicant of no known kind, the kind."""
    tag = detail.get("ctx", {}).get("tag")
    return detail["input"] if tag is None else tag


def _shown(value: object) -> str | None:
    """A plain value as it was written; tables, lists and what looks like a key are not repeated."""
    if isinstance(value, (dict, list, tuple)) or value is None:
        return None
    text = str(value).lower() if isinstance(value, bool) else _printable(" ".join(str(value).split()))
    if KEY_LIKE.search(text):
        return None
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def _printable(text: str) -> str:
    """Without marks of control, so that nothing in the file can steer a terminal."""
    return "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cs"))


def _in_file(detail: ErrorDetails) -> Place:
    """pydantic's place without the tag of the applicant, which does not stand in the file."""
    place = detail["loc"]
    if detail["type"].startswith("union_tag"):
        return (*place, "kind")
    tagged = place[0] == "applicant" and len(place) > 1
    return (place[0], *place[2:]) if tagged else place
