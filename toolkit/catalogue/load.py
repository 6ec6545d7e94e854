"""The rule pack read from its files, every fault in them listed with file and entry."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable

from toolkit.catalogue.contested import Point, read_points
from toolkit.catalogue.entry import read_entry
from toolkit.catalogue.table import Table
from toolkit.catalogue.vocabulary import Vocabulary, read_vocabulary
from toolkit.errors import Fault, FaultyFile
from toolkit.language.translate import tr
from toolkit.model.requirement import Pack, Requirement

_HEAD, _CONTESTED = "pack.toml", "contested.toml"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A pack with what only its readers need: the words for its sources, and the contested points."""

    pack: Pack
    vocabulary: Vocabulary
    points: tuple[Point, ...]


def load_pack(folder: Traversable | None = None) -> Pack:
    """The pack of `folder` (by default the one that ships); FaultyFile lists everything wrong in it."""
    return load_catalogue(folder).pack


def load_catalogue(folder: Traversable | None = None) -> Catalogue:
    folder = folder or resources.files("toolkit.catalogue").joinpath("enamad")
    faults: list[Fault] = []
    files = {
        f.name: f.read_bytes() for f in sorted(folder.iterdir(), key=lambda f: f.name) if _is_part(f.name)
    }
    tables = {name: _parsed(name, data, faults) for name, data in files.items()}
    missing = [name for name in (_HEAD, _CONTESTED) if name not in tables]
    faults.extend(Fault(name, tr("The pack has no such file.")) for name in missing)
    if faults:
        raise _faulty(folder, faults)
    vocabulary = read_vocabulary(tables.pop(_HEAD))
    points = read_points(tables.pop(_CONTESTED), vocabulary)
    requirements = _entries(tables, vocabulary, points, faults)
    faults.extend(_points_without_entry(points, requirements))
    if faults:
        raise _faulty(folder, faults)
    pack = Pack(vocabulary.name, vocabulary.version, _sha256(files), requirements)
    return Catalogue(pack, vocabulary, points)


def _is_part(name: str) -> bool:
    return name.endswith(".toml") and not name.startswith(".")


def _parsed(name: str, data: bytes, faults: list[Fault]) -> Table:
    try:
        return Table(name, tomllib.loads(data.decode("utf-8")), faults)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as why:
        faults.append(Fault(name, tr("It cannot be read as TOML: {why}.", why=str(why))))
        return Table(name, {}, faults)


def _entries(
    tables: dict[str, Table], vocabulary: Vocabulary, points: tuple[Point, ...], faults: list[Fault]
) -> dict[str, Requirement]:
    """Requirements by id, families in the pack's order and entries in the file's."""
    order = {f"{family}.toml": n for n, family in enumerate(vocabulary.families)}
    faults.extend(Fault(name, tr("The pack names no such family.")) for name in tables if name not in order)
    faults.extend(Fault(name, tr("The pack has no such file.")) for name in order if name not in tables)
    found: dict[str, Requirement] = {}
    for name in sorted((n for n in tables if n in order), key=order.__getitem__):
        for id in tables[name].names():
            entry = tables[name].table(id)
            if id in found:
                entry.fault(tr("This id stands in {other} already.", other=f"{found[id].family}.toml"))
            concerned = tuple(p.contested for p in points if id in p.requirements)
            found[id] = read_entry(id, name.removesuffix(".toml"), entry, vocabulary, concerned)
    return found


def _points_without_entry(points: tuple[Point, ...], requirements: dict[str, Requirement]) -> list[Fault]:
    return [
        Fault(f"{_CONTESTED}.{point.contested.id}.requirements", tr("No entry has this id."), id)
        for point in points
        for id in point.requirements
        if id not in requirements
    ]


def _sha256(files: dict[str, bytes]) -> str:
    """Over names, lengths and bytes, so that moving text between files changes it too."""
    digest = hashlib.sha256()
    for name, data in sorted(files.items()):
        digest.update(f"{name}\n{len(data)}\n".encode() + data)
    return digest.hexdigest()


def _faulty(folder: Traversable, faults: list[Fault]) -> FaultyFile:
    message = tr("The rule pack {name} cannot be used; its faults are listed below.", name=folder.name)
    return FaultyFile(message, faults, tr("Mend the files named, or install the toolkit again."))
