"""Which documents an applicant must hand in, and which of them are there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.catalogue.applies import holds
from toolkit.documents.dates import ended, ends_soon
from toolkit.documents.look import DocumentFile, look
from toolkit.documents.slots import Slot, SlotBook, slot_book
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.profile.facts import facts
from toolkit.profile.places import at

if TYPE_CHECKING:
    from toolkit.profile.profile import Profile


@dataclass(frozen=True, slots=True)
class SlotState:
    """A slot as this applicant has it.

    `wanted`: he must fill it; `ask`: the sources do not say whether he must. `count`: how many files are
    asked for. `faults` keep it from being filled; `notes` are only told.
    """

    slot: Slot
    wanted: bool
    ask: bool
    files: tuple[DocumentFile, ...] = ()
    faults: tuple[Text, ...] = ()
    notes: tuple[Text, ...] = ()
    count: int = 1

    @property
    def filled(self) -> bool:
        return bool(self.files) and not self.faults


def inventory(profile: Profile, folder: Path, today: date) -> tuple[SlotState, ...]:
    """Every slot of slots.toml, in its order, with the files of `folder`/documents in it."""
    book, known = slot_book(), facts(profile, today)
    there = files_by_slot(folder, book)
    return tuple(_state(slot, profile, known, there.get(slot.id, []), folder, today) for slot in book.slots)


def _state(
    slot: Slot, profile: Profile, known: dict[str, bool], paths: list[Path], folder: Path, today: date
) -> SlotState:
    count = len(at(profile, slot.count_of) or ()) if slot.count_of else slot.count
    applies = all(holds(term, known) for term in slot.applies) and count > 0
    files = tuple(look(path, folder, slot, slot_book().limits) for path in paths)
    faults = [fault for file in files for fault in file.faults]
    if 0 < len(files) < count:
        faults.append(
            tr("{title}: {n} of {count} files are there.", title=slot.title, n=len(files), count=count)
        )
    if applies:
        faults += ended(slot, profile, today)
    return SlotState(
        slot=slot,
        wanted=applies and not slot.optional,
        ask=not applies and any(holds(term, known) for term in slot.asks),
        files=files,
        faults=tuple(faults),
        notes=tuple(ends_soon(slot, profile, today) if applies else ()) + _lease_note(slot, profile, applies),
        count=count,
    )


def _lease_note(slot: Slot, profile: Profile, applies: bool) -> tuple[Text, ...]:
    agency = at(profile, "premises.tenure") == "tenant" and at(profile, "premises.lease_kind") != "official"
    if not (applies and slot.id == "certified_home" and agency):
        return ()
    return (
        tr("By post an official lease is asked for; the profile's lease is not official. Sources differ."),
    )


def files_by_slot(folder: Path, book: SlotBook) -> dict[str, list[Path]]:
    """The files of `folder`/documents by the slot that their names tell, the numbered ones in order."""
    found: dict[str, list[tuple[int, Path]]] = {}
    for path in _files(folder):
        slot, number = _named(path.name)
        if slot in {one.id for one in book.slots}:
            found.setdefault(slot, []).append((number, path))
    return {slot: [path for _, path in sorted(paths)] for slot, paths in found.items()}


def strays(folder: Path) -> tuple[Text, ...]:
    """Files in `folder`/documents whose names tell no slot, so that they would not be handed in."""
    names = {slot.id for slot in slot_book().slots}
    lost = [path.name for path in _files(folder) if _named(path.name)[0] not in names]
    return tuple(tr("{name} is not named after a slot, so it is left out.", name=name) for name in lost)


def _files(folder: Path) -> list[Path]:
    documents = folder / "documents"
    if not documents.is_dir():
        return []
    return sorted(path for path in documents.iterdir() if not path.name.startswith("."))


def _named(name: str) -> tuple[str, int]:
    match = re.fullmatch(r"([a-z_]+?)(?:-(\d{1,4}))?\.[A-Za-z0-9]+", name)
    return (match[1], int(match[2] or 0)) if match else ("", 0)
