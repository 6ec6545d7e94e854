"""A rule pack in one TOML file, which stands beside the seeds' own: ours, a plugin's or a merchant's."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable

from toolkit.catalogue.contested import read_points
from toolkit.catalogue.entry import read_entry
from toolkit.catalogue.load import Catalogue, check_points, faulty, made, parsed
from toolkit.catalogue.table import Table
from toolkit.catalogue.vocabulary import Vocabulary, read_vocabulary
from toolkit.errors import Fault, UsageError
from toolkit.language.translate import tr
from toolkit.model.dispute import Point
from toolkit.model.requirement import Pack, Requirement

LAW = "iran-law-facts"
BIGGEST = 2_000_000
"""Bytes; the largest of ours is a hundredth of it."""


def law_file() -> Traversable:
    """The pack of dated outside facts that ships with the toolkit."""
    return resources.files("toolkit.catalogue").joinpath(f"{LAW}.toml")


def load_addition(file: Traversable, base: Catalogue, label: str = "") -> Catalogue:
    """The pack of one file, validated as the seeds' pack is; `label` names the file in faults.

    Raises FaultyFile with every fault, UsageError where there is no such file. Rows of goods (`[[goods]]`)
    are read by toolkit.goods.
    """
    name = label or file.name
    faults: list[Fault] = []
    data = contents(file, name)
    top = parsed(name, data, faults)
    if faults:
        raise faulty(name, faults)
    vocabulary = read_vocabulary(top, base.vocabulary)
    for cited in vocabulary.outside.values():
        if not cited.address:
            top.table("sources").fault(tr("A source needs the address where it was read."), cited.key)
    points = read_points(top.table("contested"), vocabulary) if top.has("contested") else ()
    requirements = _entries(top, vocabulary, points, base.pack)
    if points:
        check_points(top.table("contested"), points, requirements | base.pack.requirements)
    if top.has("goods"):
        top.tables("goods")
    top.no_more()
    if faults:
        raise faulty(name, faults)
    return made(vocabulary, {file.name: data}, requirements, points)


def contents(file: Traversable, name: str) -> bytes:
    """The bytes of a pack's file; UsageError where it is not there or too big."""
    try:
        data = file.read_bytes()
    except OSError:
        raise UsageError(
            tr("There is no rule pack at {file}.", file=name), tr("Correct packs.own in shop.toml.")
        ) from None
    if len(data) > BIGGEST:
        raise UsageError(tr("{file} is too big for a rule pack.", file=name))
    return data


def _entries(
    top: Table, vocabulary: Vocabulary, points: tuple[Point, ...], base: Pack
) -> dict[str, Requirement]:
    found: dict[str, Requirement] = {}
    if not top.has("requirements"):
        return found
    tables = top.table("requirements")
    for id in tables.names():
        entry = tables.table(id)
        if id in base.requirements:
            entry.fault(tr("This id stands in the pack {other} already.", other=base.name))
        family = entry.one_of("family", vocabulary.families)
        concerned = tuple(p.contested for p in points if id in p.requirements)
        found[id] = read_entry(id, family, entry, vocabulary, concerned)
    return found
