"""Words and addresses from a stranger's page, made fit to be shown."""

from __future__ import annotations

import unicodedata
from urllib.parse import unquote, urlsplit

import idna

EXCERPT = 280
ADDRESS = 140
_JOINERS = "\u200c\u200d"
_ISOLATES = "\u2066\u2067\u2068\u2069"


def words(text: str, most: int = EXCERPT) -> str:
    """One line of at most `most` characters, without controls and without marks that turn the text round."""
    return _cut(_visible(text, keep=_JOINERS), most)


def sentence(text: str, most: int = 4_000) -> str:
    """A sentence of ours with a stranger's words in it: its isolates stay, overrides and controls go."""
    return _cut(_visible(text, keep=_JOINERS + _ISOLATES), most)


def link(address: str) -> str | None:
    """The address if a reader may be sent there: http or https, with a host and without a user name."""
    if any(c.isspace() or unicodedata.category(c).startswith("C") for c in address):
        return None
    try:
        parts = urlsplit(address)
        safe = parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return None
    return address if safe else None


def address(url: str) -> str:
    """The address as people read it: Persian letters decoded where nothing is hidden by that; cut if long."""
    if link(url) is None:
        return words(url, ADDRESS)
    parts = urlsplit(url)
    plain = parts._replace(netloc=_host(parts.netloc), path=_decoded(parts.path), query=_decoded(parts.query))
    return words(plain.geturl(), ADDRESS)


def _visible(text: str, keep: str) -> str:
    shown = (
        " " if c.isspace() else c
        for c in text
        if c in keep or c.isspace() or not unicodedata.category(c).startswith("C")
    )
    return " ".join("".join(shown).split())


def _cut(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    head = text[: most - 1]
    space = head.rfind(" ")
    kept = (head[:space] if space > most * 2 // 3 else head).rstrip()
    still_open = sum(c in _ISOLATES[:3] for c in kept) - kept.count(_ISOLATES[3])
    return kept + "…" + _ISOLATES[3] * max(still_open, 0)


def _decoded(part: str) -> str:
    try:
        plain = unquote(part, errors="strict")
    except UnicodeDecodeError:
        return part
    hides = any(c.isspace() or (unicodedata.category(c).startswith("C") and c not in _JOINERS) for c in plain)
    return part if hides else plain


def _host(netloc: str) -> str:
    if "xn--" not in netloc.lower():
        return netloc
    host, colon, port = netloc.partition(":")
    try:
        return idna.decode(host) + colon + port
    except idna.IDNAError:
        return netloc
