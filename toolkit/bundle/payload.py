"""The files of a bundle: where each comes from and what it is called inside."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from toolkit.documents.inventory import SlotState
from toolkit.documents.slots import Format
from toolkit.errors import ToolkitError
from toolkit.language.text import Text
from toolkit.language.translate import tr

ENDINGS: dict[Format, str] = {"jpeg": "jpg", "png": "png", "pdf": "pdf", "text": "txt"}


@dataclass(frozen=True, slots=True)
class Payload:
    """One file under data/: `name` is its ASCII path there, `original` what the shop's folder calls it."""

    name: str
    source: Path | bytes
    original: str = ""

    @property
    def size(self) -> int:
        return len(self.source) if isinstance(self.source, bytes) else self.source.stat().st_size


def documents(slots: tuple[SlotState, ...]) -> list[Payload]:
    """The scans that could be opened, as documents/<slot>-<n>.<ext>."""
    return [
        Payload(f"documents/{state.slot.id}-{n}.{ENDINGS[file.format]}", file.path, file.path.name)
        for state in slots
        for n, file in enumerate(state.files, 1)
        if file.format
    ]


def tree(folder: Path, name: str, within: str = "") -> list[Payload]:
    """Every file below `folder`/`name`, under the same name or below `within`; none where it is not there."""
    found = []
    for n, path in enumerate(_files(folder / name), 1):
        _inside(path, folder)
        relative = path.relative_to(folder / name).as_posix()
        known = re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9._/-]*", relative)
        ascii_name = relative if known else f"file-{n}{_ending(path)}"
        found.append(Payload(f"{within or name}/{ascii_name}", path, relative))
    return found


def single(folder: Path, name: str, within: str) -> list[Payload]:
    """One file of the shop's folder under `within`, if it is there."""
    path = folder / name
    if not path.is_file():
        return []
    _inside(path, folder)
    return [Payload(f"{within}/{name}", path, name)]


def as_json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def names(payloads: list[Payload]) -> Payload:
    """documents/names.json: what each file was called in the shop's folder."""
    return Payload("documents/names.json", as_json({p.name: p.original for p in payloads if p.original}))


def absent(folder: Path, left_out: frozenset[str] = frozenset()) -> tuple[Text, ...]:
    """What a whole application holds and the shop's folder does not, or what is left out of it."""
    texts = {
        "policies": tr("The policy pages have not been made yet."),
        "evidence": tr("There is no evidence of the site yet."),
        "findings.json": tr("There are no findings yet."),
        "report.html": tr("There is no report yet."),
    }
    return tuple(text for name, text in texts.items() if name in left_out or not _there(folder / name))


def _there(path: Path) -> bool:
    return path.is_file() or any(_files(path))


def _files(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.is_file() and not hidden:
            yield path


def _inside(path: Path, folder: Path) -> None:
    if not path.resolve().is_relative_to(folder.resolve()):
        message = tr(
            "{name} is a link that leads out of the shop's folder, so no bundle was made.", name=path.name
        )
        raise ToolkitError(message, tr("Put the file itself there and run again."))


def _ending(path: Path) -> str:
    return path.suffix if re.fullmatch(r"\.[A-Za-z0-9]{1,8}", path.suffix) else ""
