"""One document file looked at: what it is by its bytes, whether it opens, whether it can be read."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

from toolkit.documents.pdf import page_count
from toolkit.documents.picture import picture_size
from toolkit.documents.slots import Format, Limits, Slot
from toolkit.language.text import Text
from toolkit.language.translate import tr, trn

FORMAT_NAMES: dict[Format, str] = {"jpeg": "JPEG", "png": "PNG", "pdf": "PDF", "text": "UTF-8"}


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """A file in a slot: size in bytes, `width` and `height` in pixels, `pages` of a PDF; 0 where unknown."""

    path: Path
    size: int = 0
    format: Format | None = None
    pages: int = 0
    width: int = 0
    height: int = 0
    faults: tuple[Text, ...] = ()


def look(path: Path, root: Path, slot: Slot, limits: Limits) -> DocumentFile:
    """Looks at `path`, which must not lead out of `root`; whatever is wrong is told in `faults`."""
    try:
        reason = _unfit(path, root)
        if reason:
            return DocumentFile(path, faults=(reason,))
        data = _bytes(path, limits.most_bytes)
    except (OSError, RuntimeError):  # RuntimeError: links that lead to each other
        return DocumentFile(path, faults=(tr("{name} could not be read.", name=path.name),))
    size = path.stat().st_size
    if data is None:
        return DocumentFile(path, size, faults=(_too_large(path.name, size, limits.most_bytes),))
    return _opened(path, data, slot, limits)


def _unfit(path: Path, root: Path) -> Text | None:
    if not path.resolve().is_relative_to(root.resolve()):
        return tr(
            "{name} is a link that leads out of the shop's folder. Put the file itself there.", name=path.name
        )
    if not stat.S_ISREG(path.stat().st_mode):
        return tr("{name} is not a file.", name=path.name)
    return None


def _bytes(path: Path, most: int) -> bytes | None:
    """The file's bytes, or None where there are more than `most`."""
    with path.open("rb") as file:
        data = file.read(most + 1)
    return data if len(data) <= most else None


def _opened(path: Path, data: bytes, slot: Slot, limits: Limits) -> DocumentFile:
    name, size, found = path.name, len(data), format_of(data)
    faults: list[Text] = []
    if limits.portal_bytes and size > limits.portal_bytes:
        faults.append(_too_large(name, size, limits.portal_bytes))
    if found is None or found not in slot.formats:
        accepted = tuple(FORMAT_NAMES[one] for one in slot.formats)
        faults.append(tr("{name} is none of the accepted kinds: {accepted}.", name=name, accepted=accepted))
        return DocumentFile(path, size, found, faults=tuple(faults))
    pages = width = height = 0
    if found == "pdf":
        pages, fault = page_count(data, name, limits.most_pages)
    elif found == "text":
        fault = None
    else:
        least = slot.least_side or limits.least_side
        (width, height), fault = picture_size(data, name, least, limits)
    if fault:
        faults.append(fault)
    return DocumentFile(path, size, found, pages, width, height, tuple(faults))


def format_of(data: bytes) -> Format | None:
    """What the bytes are, whatever the name says."""
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    return "text" if _is_text(data) else None


def _is_text(data: bytes) -> bool:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return bool(text.strip()) and "\0" not in text


def _too_large(name: str, size: int, most: int) -> Text:
    return tr(
        "{name} is larger than allowed ({size}; at most {most}). Scan again at lower quality.",
        name=name,
        size=_megabytes(size),
        most=_megabytes(most),
    )


def _megabytes(size: int) -> Text:
    return trn("{n} megabyte", "{n} megabytes", max(1, -(-size // 1_000_000)))
