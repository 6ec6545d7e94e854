"""Whether a PDF opens without a password and has pages."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject, PdfObject

from toolkit.language.text import Text
from toolkit.language.translate import tr


class _CrookedError(Exception):
    """The tree of pages is not a tree, or holds more pages than a document has."""


def page_count(data: bytes, name: str, most: int) -> tuple[int, Text | None]:
    """The number of pages, and what is wrong. Visits each page once and no more than `most`."""
    try:
        reader = PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted:
            return 0, tr("{name} is locked with a password. Save it without one.", name=name)
        pages = _pages(reader, most)
    except Exception:  # pypdf raises nearly anything for a hostile file; each means: it does not open
        return 0, tr("{name} does not open as a PDF. Make it again.", name=name)
    if not pages:
        return 0, tr("{name} has no page.", name=name)
    return pages, None


def _pages(reader: PdfReader, most: int) -> int:
    """Leaves of the page tree, walked here because pypdf follows a tree that shares its branches for ever."""
    root = reader.trailer["/Root"].get_object()
    if not isinstance(root, DictionaryObject):
        raise _CrookedError
    open_: list[PdfObject] = [root.raw_get("/Pages")]
    seen: set[int] = set()
    pages = 0
    while open_:
        node = open_.pop()
        if isinstance(node, IndirectObject):
            if node.idnum in seen or len(seen) > 2 * most:
                raise _CrookedError
            seen.add(node.idnum)
        found = node.get_object()
        if not isinstance(found, DictionaryObject):
            raise _CrookedError
        kids = found.get("/Kids")
        if kids is None:
            pages += 1
        else:
            open_.extend(kids.get_object())
        if pages > most:
            raise _CrookedError
    return pages
