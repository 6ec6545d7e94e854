"""The names that a rule pack may use, and its head: read from `pack.toml` before the entries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from toolkit.catalogue.table import Table
from toolkit.language.text import Text
from toolkit.model.requirement import Cited
from toolkit.persian.isolate import isolate_latin


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The pack's name, version and date, families in order, facts, slots, source documents, places in them,
    and the outside texts that are cited, by their keys."""

    name: str
    version: str
    dated: date
    families: tuple[str, ...]
    facts: frozenset[str]
    slots: frozenset[str]
    sources: dict[str, Text]
    places: dict[str, Text]
    outside: dict[str, Cited]


def read_vocabulary(table: Table, base: Vocabulary | None = None) -> Vocabulary:
    """The head of a pack. One that stands beside `base` uses its families, facts and slots, and cites its
    own texts."""
    name, version, dated = table.word("name"), table.word("version"), table.day("date")
    if base:
        families, facts, slots = base.families, base.facts, base.slots
        sources, places = base.sources, base.places
        outside = {
            key: _cited(key, table.table("sources").table(key)) for key in table.table("sources").names()
        }
    else:
        families = table.words("families")
        facts, slots = frozenset(table.words("facts")), frozenset(table.words("slots"))
        sources, places = _texts(table.table("sources")), _texts(table.table("places"))
        outside = {
            key: _cited(key, table.table("outside").table(key)) for key in table.table("outside").names()
        }
    return Vocabulary(name, version, dated, families, facts, slots, sources, places, outside)


def _texts(table: Table) -> dict[str, Text]:
    return {key: table.text(key) for key in table.names()}


def _cited(key: str, table: Table) -> Cited:
    title = Text(fa=isolate_latin(table.word("fa")), en=table.word("en"))
    cited = Cited(
        key=key,
        title=title,
        address=table.word("address") if table.has("address") else "",
        dated=table.word("dated") if table.has("dated") else "",
    )
    table.no_more()
    return cited
