"""The rule pack of the seeds read from its files, every fault in them listed with file, line and entry."""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from toolkit.catalogue.contested import read_points
from toolkit.catalogue.entry import read_entry
from toolkit.catalogue.table import Table, TomlFile
from toolkit.catalogue.vocabulary import Vocabulary, read_vocabulary
from toolkit.errors import Fault, FaultyFile
from toolkit.language.translate import tr
from toolkit.model.dispute import Point
from toolkit.model.requirement import Pack, PackName, Requirement

_HEAD, _CONTESTED = "pack.toml", "contested.toml"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A pack with what only its readers need: the words for its sources, and the contested points."""

    pack: Pack
    vocabulary: Vocabulary
    points: tuple[Point, ...]

    @property
    def name(self) -> PackName:
        return self.pack.parts[0]


def load_pack(folder: Traversable | None = None) -> Pack:
    """The pack of `folder` (by default the one that ships); FaultyFile lists everything wrong in it."""
    return load_catalogue(folder).pack


def load_catalogue(folder: Traversable | None = None) -> Catalogue:
    """The pack of `folder`; the one that ships is read once."""
    return _read(folder) if folder else _shipped()


@cache
def _shipped() -> Catalogue:
    return _read(resources.files("toolkit.catalogue").joinpath("enamad"))


def _read(folder: Traversable) -> Catalogue:
    faults: list[Fault] = []
    files = {
        f.name: f.read_bytes() for f in sorted(folder.iterdir(), key=lambda f: f.name) if _is_part(f.name)
    }
    tables = {name: parsed(name, data, faults) for name, data in files.items()}
    missing = [name for name in (_HEAD, _CONTESTED) if name not in tables]
    faults.extend(Fault(name, tr("The pack has no such file.")) for name in missing)
    if faults:
        raise faulty(folder.name, faults)
    head, contested = tables.pop(_HEAD), tables.pop(_CONTESTED)
    vocabulary = read_vocabulary(head)
    head.no_more()
    points = read_points(contested, vocabulary)
    requirements = _entries(tables, vocabulary, points, faults)
    check_points(contested, points, requirements)
    if faults:
        raise faulty(folder.name, faults)
    return made(vocabulary, files, requirements, points)


def made(
    vocabulary: Vocabulary,
    files: dict[str, bytes],
    requirements: dict[str, Requirement],
    points: tuple[Point, ...],
) -> Catalogue:
    """A catalogue named by its head and by the hash of its files."""
    name = PackName(vocabulary.name, vocabulary.version, _sha256(files), vocabulary.dated)
    pack = Pack(name.name, name.version, name.sha256, requirements, (name,), points)
    return Catalogue(pack, vocabulary, points)


def parsed(name: str, data: bytes, faults: list[Fault]) -> Table:
    """The top table of a file; where it is no TOML, an empty one and a fault with the line."""
    try:
        text = data.decode("utf-8-sig")
        return Table(TomlFile(name, text), tomllib.loads(text), faults)
    except (ValueError, RecursionError) as why:  # no UTF-8, no TOML, or past Python's own limits
        line = re.search(r"at line (\d+)", str(why))
        place = f"{name}:{line[1]}" if line else name
        faults.append(Fault(place, tr("It cannot be read as TOML: {why}.", why=str(why))))
        return Table(TomlFile(name), {}, faults)


def check_points(table: Table, points: tuple[Point, ...], requirements: dict[str, Requirement]) -> None:
    """Faults where a point concerns what no entry is, or would let something block that is no duty."""
    for point in points:
        entry = table.table(point.contested.id)
        for id in point.requirements:
            if id not in requirements:
                entry.fault(tr("No entry has this id."), "requirements", id)
        for effect in (one for applied in point.otherwise.values() for one in applied.effects):
            known = requirements.get(effect.requirement)
            if known and known.kind != "duty" and effect.severity == "blocker":
                entry.fault(tr("Only a duty can block; this is a {kind}.", kind=known.kind), "requirements")


def faulty(name: str, faults: list[Fault]) -> FaultyFile:
    message = tr("The rule pack {name} cannot be used; its faults are listed below.", name=name)
    return FaultyFile(message, faults, tr("Mend the files named, or install the toolkit again."))


def _is_part(name: str) -> bool:
    return name.endswith(".toml") and not name.startswith(".")


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


def _sha256(files: dict[str, bytes]) -> str:
    """Over names, lengths and bytes, so that moving text between files changes it too."""
    digest = hashlib.sha256()
    for name, data in sorted(files.items()):
        digest.update(f"{name}\n{len(data)}\n".encode() + data)
    return digest.hexdigest()
