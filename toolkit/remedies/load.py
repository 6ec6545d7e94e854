"""Remedies read from TOML: the core's own, and with the same reader any platform's."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from toolkit.catalogue.table import Table, TomlFile
from toolkit.errors import Fault, FaultyFile
from toolkit.language.translate import tr
from toolkit.model.remedy import Effort, Remedy


@cache
def own_remedies() -> tuple[Remedy, ...]:
    """The remedies that hold on any platform (remedies.toml)."""
    folder = resources.files("toolkit.remedies")
    return read_remedies(folder.joinpath("remedies.toml").read_text("utf-8"), "remedies.toml")


def read_remedies(toml: str, place: str) -> tuple[Remedy, ...]:
    """Tables `[ID]` with title, effort, requirements, steps and files; FaultyFile lists every fault."""
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
    remedy = Remedy(
        id=id,
        title=table.text("title"),
        effort=Effort(table.one_of("effort", tuple(Effort))),
        requirements=table.words("requirements"),
        steps=table.texts("steps"),
        files=table.words("files"),
    )
    table.no_more()
    return remedy


def _faulty(place: str, faults: list[Fault]) -> FaultyFile:
    return FaultyFile(tr("The remedies {file} cannot be used.", file=place), faults)
