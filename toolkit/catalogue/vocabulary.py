"""The names that a rule pack may use, and its head: read from `pack.toml` before the entries."""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.catalogue.table import Table
from toolkit.language.text import Text


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The pack's name and version, families in order, facts, slots, source documents, places in them, and
    what is cited besides them."""

    name: str
    version: str
    families: tuple[str, ...]
    facts: frozenset[str]
    slots: frozenset[str]
    sources: dict[str, Text]
    places: dict[str, Text]
    outside: dict[str, Text]


def read_vocabulary(table: Table) -> Vocabulary:
    vocabulary = Vocabulary(
        name=table.word("name"),
        version=table.word("version"),
        families=table.words("families"),
        facts=frozenset(table.words("facts")),
        slots=frozenset(table.words("slots")),
        sources=_texts(table.table("sources")),
        places=_texts(table.table("places")),
        outside=_texts(table.table("outside")),
    )
    table.day("date")
    table.no_more()
    return vocabulary


def _texts(table: Table) -> dict[str, Text]:
    return {key: table.text(key) for key in table.names()}
