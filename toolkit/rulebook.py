"""The rules that a shop is judged by: the seeds' pack, those its profile chooses, and its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from importlib.resources.abc import Traversable
from pathlib import Path

from toolkit.catalogue.addition import law_file, load_addition
from toolkit.catalogue.load import Catalogue, load_catalogue
from toolkit.errors import Fault, FaultyFile
from toolkit.goods.load import goods_list, goods_of
from toolkit.goods.row import GoodsList
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.requirement import Pack, Requirement
from toolkit.plugins import Plugins
from toolkit.profile.load import FILE
from toolkit.profile.profile import Profile
from toolkit.toml_lines import Place, line_of, name


@dataclass(frozen=True, slots=True)
class Rules:
    """Requirements and the list of goods, from one or more packs."""

    catalogues: tuple[Catalogue, ...]
    goods: GoodsList

    @property
    def pack(self) -> Pack:
        """All packs as one, named by the first; of equal ids the first counts."""
        requirements: dict[str, Requirement] = {}
        for one in reversed(self.catalogues):
            requirements = one.pack.requirements | {
                id: r for id, r in requirements.items() if id not in one.pack.requirements
            }
        first = self.catalogues[0].pack
        return replace(
            first,
            requirements=requirements,
            parts=tuple(one.name for one in self.catalogues),
            points=tuple(point for one in self.catalogues for point in one.points),
        )


def known_packs(plugins: Plugins) -> dict[str, Traversable]:
    """The packs that can be chosen by name: ours, then the plugins' (file names without their ending)."""
    known: dict[str, Traversable] = {}
    for file in (law_file(), *plugins.packs):
        known.setdefault(file.name.removesuffix(".toml"), file)
    return known


def all_packs(plugins: Plugins) -> tuple[Catalogue, ...]:
    """The seeds' pack and every other that a profile may name."""
    base = load_catalogue()
    return (base, *(load_addition(file, base) for file in known_packs(plugins).values()))


def rules(profile: Profile | None, folder: Path, plugins: Plugins) -> Rules:
    """The rules of a shop. Raises FaultyFile with every fault of the packs and of what names them."""
    base = load_catalogue()
    faults: list[Fault] = []
    chosen = list(_chosen(profile, folder, plugins, base, faults)) if profile else []
    catalogues, goods = [base], []
    for file, label in chosen:
        try:
            catalogues.append(load_addition(file, base, label))
            goods.append(goods_of(file, catalogues[-1].name, label))
        except FaultyFile as wrong:
            faults.extend(wrong.faults)
    if not faults and profile:
        faults.extend(_twice(catalogues))
        made = Rules(tuple(catalogues), goods_list(goods))
        faults.extend(_unknown_ids(profile, folder, made.pack))
    if faults:
        raise FaultyFile(
            tr("The rules of this shop cannot be used; every fault is listed."),
            faults,
            tr("Correct the files named, and run again."),
        )
    return Rules(tuple(catalogues), goods_list(goods))


def _chosen(
    profile: Profile, folder: Path, plugins: Plugins, base: Catalogue, faults: list[Fault]
) -> Iterator[tuple[Traversable, str]]:
    known = known_packs(plugins)
    for n, wanted in enumerate(profile.packs.use):
        if wanted in known:
            yield known[wanted], known[wanted].name
        elif wanted != base.pack.name:
            told = tr(
                "There is no rule pack of this name. These can be chosen: {names}.",
                names=(base.pack.name, *sorted(known)),
            )
            faults.append(_in_profile(folder, ("packs", "use", n), told, wanted))
    for n, path in enumerate(profile.packs.own):
        file = folder / path
        if file.is_file():
            yield file, path
        else:
            faults.append(_in_profile(folder, ("packs", "own", n), tr("There is no such file."), path))


def _twice(catalogues: Sequence[Catalogue]) -> Iterator[Fault]:
    """Two packs beside the seeds' that hold an entry of the same id, or have the same name."""
    seen: dict[str, str] = {}
    for one in catalogues[1:]:
        for id in one.pack.requirements:
            if id in seen:
                told = tr("This id stands in the pack {other} already.", other=seen[id])
                yield Fault(f"{one.pack.name} {id}", told)
            seen[id] = one.pack.name


def _unknown_ids(profile: Profile, folder: Path, pack: Pack) -> Iterator[Fault]:
    """Declarations, waivers and pins of what no pack in use holds: a slip of the pen would lie there unseen."""
    named = [
        *((("declarations", n, "requirement"), d.requirement) for n, d in enumerate(profile.declarations)),
        *((("waivers", n, "requirement"), w.requirement) for n, w in enumerate(profile.waivers)),
    ]
    for place, id in named:
        if id not in pack.requirements:
            yield _in_profile(folder, place, _no_such(id, list(pack.requirements)), id)
    points = [point.contested.id for point in pack.points]
    for n, pin in enumerate(profile.contested):
        if pin.point not in points:
            yield _in_profile(folder, ("contested", n, "point"), _no_such(pin.point, points), pin.point)


def _no_such(id: str, known: Sequence[str]) -> Text:
    near = tuple(get_close_matches(id, known, n=2, cutoff=0.6))
    if near:
        return tr("No rule pack in use has {id}; did you mean {near}?", id=id, near=near)
    return tr("No rule pack in use has {id}; remove it, or name its pack in packs.use.", id=id)


def _in_profile(folder: Path, place: Place, message: Text, found: str) -> Fault:
    try:
        line = line_of((folder / FILE).read_text("utf-8-sig"), place)
    except (OSError, UnicodeDecodeError):
        line = None
    where = f"{FILE}:{line} {name(place)}" if line else name(place)
    return Fault(where, message, found)
