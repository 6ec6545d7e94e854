"""The entries of an archive that are safe to read, and what is wrong with the others."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Sequence

from toolkit.language.text import Text
from toolkit.language.translate import tr

MOST_ENTRIES = 20_000
MOST_BYTES = 16 << 30
MOST_RATIO = 200
"""Unpacked to packed; beyond it a file is a trap rather than a document."""

Inside = dict[str, zipfile.ZipInfo]


def safe_entries(listed: Sequence[zipfile.ZipInfo]) -> tuple[Inside, list[Text]]:
    """Files by their path below the bag's folder, and the faults of those left out."""
    if len(listed) > MOST_ENTRIES or sum(entry.file_size for entry in listed) > MOST_BYTES:
        return {}, [tr("The archive holds more than a bundle ever does, so it was not opened.")]
    top = _top(listed)
    if top is None:
        return {}, [tr("The archive holds no bag: it has no file bagit.txt.")]
    inside: Inside = {}
    faults = []
    taken: set[str] = set()
    for entry in listed:
        fault = _fault(entry, top, taken)
        taken.add(entry.filename.casefold())
        if fault:
            faults.append(fault)
        elif not entry.is_dir():
            inside[entry.filename.removeprefix(top)] = entry
    return inside, faults


def _top(listed: Sequence[zipfile.ZipInfo]) -> str | None:
    """The bag's folder with its slash: the first one that holds bagit.txt."""
    tops = [e.filename.removesuffix("bagit.txt") for e in listed if e.filename.endswith("/bagit.txt")]
    return min(tops, key=len, default=None)


def _fault(entry: zipfile.ZipInfo, top: str, taken: set[str]) -> Text | None:
    name = entry.filename
    if name.casefold() in taken:
        return tr("{name} stands in the archive twice.", name=_shown(name))
    if _wanders(name) or not name.startswith(top):
        return tr("{name} lies outside the bag.", name=_shown(name))
    if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return tr("{name} is a link, not a file.", name=_shown(name))
    if entry.file_size > MOST_RATIO * max(1, entry.compress_size):
        return tr("{name} claims a size that it cannot have.", name=_shown(name))
    return None


def _wanders(name: str) -> bool:
    parts = name.removesuffix("/").split("/")
    return (
        any(part in ("", ".", "..") for part in parts)
        or any(c in name for c in "\\:")
        or not name.isprintable()
    )


def _shown(name: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in name)[:200]
