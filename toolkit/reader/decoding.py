"""The text of a page's bytes, whatever coding they are in and however broken."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NAMED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([a-zA-Z0-9_.:-]{2,30})", re.IGNORECASE
)
HEAD = 4_096
"""Bytes in which a page names its coding."""
OLD = "cp1256"
"""What old Persian and Arabic pages are written in when they are not in UTF-8."""
BROKEN = 0.02
"""The share of bytes beyond ASCII that may be broken in a text that is still taken as UTF-8."""


def decoded(data: bytes) -> str:
    """Text by its byte order mark, else as UTF-8 where it is that, else by the coding it names, else windows-1256.

    Bytes that cannot be read are replaced; nothing raises.
    """
    for mark, coding in _MARKS:
        if data.startswith(mark):
            return data.decode(coding, errors="replace")
    if wide := _wide(data[:HEAD]):
        return data.decode(wide, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    named = _NAMED.search(data[:HEAD])
    coding = named[1].decode("ascii").lower() if named else ""
    utf8 = data.decode("utf-8", errors="replace")
    if utf8.count("�") <= BROKEN * sum(byte > 127 for byte in data):
        return utf8
    for attempt in (coding, OLD):
        if attempt.replace("-", "") not in ("", "utf8"):
            try:
                return data.decode(attempt, errors="replace")
            except (LookupError, ValueError):  # no such coding, or one that is no text coding, such as hex
                continue
    return utf8


def _wide(head: bytes) -> str:
    """UTF-16 without a mark: half of the bytes of its Latin letters, blanks and tags are zero."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    least = max(4, len(head) // 20)
    if odd >= least and odd > 8 * even:
        return "utf-16-le"
    return "utf-16-be" if even >= least and even > 8 * odd else ""
