"""Remedies read from TOML: the core's own, and with the same reader any platform's."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import get_args

from toolkit.catalogue.table import Table, TomlFile
from toolkit.errors import Fault, FaultyFile
from toolkit.language.translate import tr
from toolkit.model.remedy import Effort, Part, Remedy


@cache
def own_remedies() -> tuple[Remedy, ...]:
    """The remedies that hold on any platform (steps/*.toml), by the name of their file."""
    folder = resources.files("toolkit.remedies").joinpath("steps")
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
    return tuple(remedy for file in files for remedy in read_remedies(file.read_text("utf-8"), file.name))


def read_remedies(toml: str, place: str) -> tuple[Remedy, ...]:
    """Tables `[ID]` with title, effort, requirements, parts, steps, files and paste.

    FaultyFile lists every fault.
    """
    faults: list[Fault] = []
    try:
        tables = Table(TomlFile(place, toml), tomllib.loads(toml), faults)
    except tomllib.TOMLDecodeError as why:
        raise _faulty(place, [Fault(place, tr("It cannot be read as TOML: {why}.", why=str(why)))]) from why
    remedies = tuple(_remedy(id, tables.table(id)) for id in tables.names())
    if faults:
        raise _faulty(place, faults)
    return remedies


def _remedy(id: str, table: Table) -> Remedy:
    known: tuple[Part, ...] = get_args(Part)
    parts = table.words("parts") if table.has("parts") else ("site",)
    if strange := [part for part in parts if part not in known]:
        table.fault(tr("One of these is wanted here: {allowed}.", allowed=known), "parts", ", ".join(strange))
    remedy = Remedy(
        id=id,
        title=table.text("title"),
        effort=Effort(table.one_of("effort", tuple(Effort))),
        requirements=table.words("requirements"),
        parts=tuple(part for part in known if part in parts),
        steps=table.texts("steps"),
        files=table.words("files"),
        paste=table.word("paste") if table.has("paste") else "",
    )
    table.no_more()
    return remedy


def _faulty(place: str, faults: list[Fault]) -> FaultyFile:
    return FaultyFile(tr("The remedies {file} cannot be used.", file=place), faults)
