"""A secret recognised however it is written: raw, percent-encoded, escaped for HTML or JSON, or in base64."""

from __future__ import annotations

import base64
import html
import html.entities
import json
import re
from collections.abc import Iterable
from functools import cache
from urllib.parse import quote

MASK = "***"
_SHORT = 8
"""Below this length a secret is masked as a word of its own only: `demo` is not cut out of `demo-shop.ir`."""

_NAMES = {point: name for name, point in html.entities.name2codepoint.items()}
_BEFORE = r"(?:(?<![0-9A-Za-z_-])|(?<=%[0-9A-Fa-f]{2})|(?<=\\u[0-9A-Fa-f]{4})|(?<=\\[nrtbf]))"
_AFTER = r"(?![0-9A-Za-z_-])"


def pattern_of(secrets: Iterable[str]) -> re.Pattern[str] | None:
    """One pattern for all of them, for text whose bytes were read as Latin-1; None without secrets."""
    wanted = sorted({s.strip() for s in secrets if s.strip()}, key=lambda s: (-len(s), s))
    if not wanted:
        return None
    forms = [form for secret in wanted for form in (_spelt(secret), *map(_loose, _in_base64(secret)))]
    return re.compile(f"(?=[{re.escape(_starts(wanted))}])(?:{'|'.join(forms)})")


def _starts(secrets: list[str]) -> str:
    """The characters with which any form of any secret can begin: a quick no for all other text."""
    spelt = {form[0] for secret in secrets for form in _forms(secret[0])}
    coded = {core[0] for secret in secrets for core in _in_base64(secret)}
    return "".join(sorted(spelt | coded | ({*"-_%\\"} if coded & {*"+/"} else set())))


def _spelt(secret: str) -> str:
    body = "".join(_letter(letter) for letter in secret)
    return body if len(secret) >= _SHORT else f"{_BEFORE}{body}{_AFTER}"


@cache
def _letter(letter: str) -> str:
    """One letter in all its forms, those with a common first character together: most text fails there."""
    by_start: dict[str, list[str]] = {}
    for form in _forms(letter):
        by_start.setdefault(form[0], []).append(form[1:])
    branches = [re.escape(start) + _rest(rests) for start, rests in sorted(by_start.items())]
    return branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"


def _rest(rests: list[str]) -> str:
    longest_first = sorted(set(rests), key=lambda rest: (-len(rest), rest))
    return "" if longest_first == [""] else "(?i:" + "|".join(map(re.escape, longest_first)) + ")"


def _forms(letter: str) -> frozenset[str]:
    """Every way to write one letter with at most two encodings over each other."""
    once = {letter, *_encoded(letter)}
    return frozenset(_latin(form) for form in once.union(*(_rewritten(form) for form in once)))


def _encoded(letter: str) -> set[str]:
    """One letter under one encoding, forced even where it need not be."""
    point = ord(letter)
    utf8 = letter.encode("utf-8")
    utf16 = letter.encode("utf-16-be").hex()
    units = [utf16[i : i + 4] for i in range(0, len(utf16), 4)]
    forms = {
        "".join(f"%{byte:02x}" for byte in utf8),
        "".join(f"\\u{unit}" for unit in units),
        f"&#{point};",
        f"&#0{point};",
        f"&#x{point:x};",
        json.dumps(letter)[1:-1],
        html.escape(letter),
        quote(letter, safe=""),
    }
    if point in _NAMES:
        forms.add(f"&{_NAMES[point]};")
    if letter == "'":
        forms |= {"&apos;", "\\'"}
    if letter == "/":
        forms.add("\\/")
    if letter == " ":
        forms.add("+")
    return forms


def _rewritten(form: str) -> set[str]:
    """A form as a whole under a second encoding, as encoders do it: only what must be encoded."""
    return {
        quote(form, safe=""),
        quote(form, safe="/"),
        html.escape(form),
        json.dumps(form)[1:-1],
        json.dumps(form, ensure_ascii=False)[1:-1],
    }


def _latin(text: str) -> str:
    return text.encode("utf-8").decode("latin-1")


def _in_base64(secret: str) -> list[str]:
    """The letters of base64 that the secret decides, at each of the three places it may start."""
    raw = secret.encode()
    if len(raw) < _SHORT:
        return []
    coded = (base64.b64encode(b"\0" * lead + raw).decode() for lead in range(3))
    return [code[(lead * 8 + 5) // 6 : (lead + len(raw)) * 8 // 6] for lead, code in enumerate(coded)]


def _loose(core: str) -> str:
    """Base64 with the two letters that differ in addresses, or are escaped there or in JSON."""
    return core.translate({ord("+"): r"(?:\+|-|%2[bB])", ord("/"): r"(?:/|\\/|_|%2[fF])"})
