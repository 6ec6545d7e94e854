"""docs/profile.md, made from the models: `python -m toolkit.profile.document FILE`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel

from toolkit.files import write_beside
from toolkit.profile.facts import FACTS
from toolkit.profile.fields import choices_of, tables_of
from toolkit.profile.groups import GROUPS
from toolkit.profile.profile import Profile
from toolkit.profile.says import meaning
from toolkit.profile.secrets import NAMES
from toolkit.profile.shapes import is_list, shape

MANY = 20
HEAD = """# shop.toml, the profile of a shop

Made by `python -m toolkit.profile.document docs/profile.md`; do not edit it here.

A shop's folder holds `shop.toml` (what the merchant says of the shop), `.env` (its secrets), and `documents/`.
`toolkit init DIR` asks for what is needed and writes the file; toolkit/demo/shop/shop.toml is a full example.

- **must**: without it the file cannot be used. Whatever else is missing is never guessed: it becomes a finding,
  or the pages that need it name it.
- *personal*: never shown in a message, a report or a page.
- Persian, Arabic and Latin digits are equal. A line left empty (`""`) counts as not written.
- Dates are Jalali or ISO, with or without quotation marks. Sums are in `shop.unit`.
- Every fault is listed at once, with its line: `shop.toml:43 premises.postal_code`."""


def markdown() -> str:
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield HEAD
    yield from _table("", Profile, listed=False)
    yield from (
        "",
        "## Groups of goods and services",
        "",
        "| group | English | Persian |",
        "| --- | --- | --- |",
    )
    yield from (f"| `{name}` | {text.en} | {text.fa} |" for name, text in GROUPS.items())
    yield from (
        "",
        "## Facts",
        "",
        "Requirements and documents apply by these, which are drawn from the profile.",
        "",
    )
    yield from ("| fact | English | Persian |", "| --- | --- | --- |")
    yield from (f"| `{name}` | {text.en} | {text.fa} |" for name, text in FACTS.items())
    yield from ("", "## Secrets", "", "They stand in `.env` beside `shop.toml` and nowhere else:", "")
    yield from (f"- `{name}`" for name in NAMES.values())


def _table(place: str, table: type[BaseModel], *, listed: bool) -> Iterator[str]:
    """The lines of one table, then of the tables in it."""
    below: list[tuple[str, type[BaseModel], bool]] = []
    rows: list[str] = []
    for name, field in table.model_fields.items():
        line = field.alias or name
        inner = list(tables_of(field.annotation))
        below += [(f"{place}.{line}" if place else line, one, is_list(field)) for one in inner]
        if not inner:
            says = meaning(field)
            marks = [
                *(["**must**"] if field.is_required() else []),
                *(["*personal*"] if says.personal else []),
            ]
            words = choices_of(field.annotation)
            value = shape(field)
            told = value.en if value else _choices(words)
            many = f"list of: {told}" if is_list(field) else told
            rows.append(f"| `{line}` | {many} | {', '.join(marks)} | {says.en} | {says.fa} |")
    kinds = choices_of(table.model_fields["kind"].annotation) if place == "applicant" else ()
    head = f"[[{place}]]" if listed else f"[{place}]" if place else "The first lines"
    yield from ("", f"## {head}" + (f", kind = {kinds[0]}" if kinds else ""), "")
    if table.__doc__:
        yield from (table.__doc__, "")
    if rows:
        yield from ("| line | value | | meaning | معنی |", "| --- | --- | --- | --- | --- |", *rows)
    for inside, one, many_of in below:
        yield from _table(inside, one, listed=many_of)


def _choices(words: tuple[str, ...]) -> str:
    return ", ".join(f"`{word}`" for word in words) if len(words) <= MANY else "a group, from the list below"


if __name__ == "__main__":
    write_beside(Path(sys.argv[1]), markdown())
