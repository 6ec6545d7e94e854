"""Left-to-right runs kept in their own direction inside Persian text (Unicode isolates)."""

from __future__ import annotations

import re

_OPEN, _CLOSE = "\u2066", "\u2069"
_OPENERS = "\u2066\u2067\u2068"
_LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"
_DIGIT = "0-9۰-۹٠-٩"
_INSIDE = r"._%+\-−–‑@:/?#=&~,;!*'$()\[\]{}\\٬٫"
_TOKEN = (
    rf"(?:-{{1,2}}|[+/(#@.~$\[{{])*[{_LATIN}{_DIGIT}]"
    rf"(?:[{_LATIN}{_DIGIT}{_INSIDE}]*[{_LATIN}{_DIGIT}/)\]}}*])?"
)
_RUN = re.compile(rf"{_TOKEN}(?: {_TOKEN})*")
_WORD = re.compile(rf"[{_LATIN}]")
_ASCII_ONLY = re.compile(r"[\x20-\x7eÀ-ɏ]+")
_BROKEN_BY_BIDI = re.compile(rf"^\+|[{_DIGIT}][-−–‑/:()]+[{_DIGIT}]|/$|^/")


def isolate(s: str) -> str:
    """All of `s` as one left-to-right isolate, U+2066 … U+2069; once only."""
    if s.startswith(_OPEN) and s.endswith(_CLOSE) and _CLOSE not in s[1:-1]:
        return s
    return f"{_OPEN}{s}{_CLOSE}"


def isolate_latin(s: str) -> str:
    """Each Latin word, phone, code, date, e-mail and address in `s` isolated, unless it already is.

    Latin words side by side make one run, so that a name of two words keeps its order.
    """
    out: list[str] = []
    depth, start = 0, 0
    for place, char in enumerate(s):
        if char in _OPENERS:
            if depth == 0:
                out.append(_RUN.sub(_wrapped, s[start:place]))
                start = place
            depth += 1
        elif char == _CLOSE and depth:
            depth -= 1
            if depth == 0:
                out.append(s[start : place + 1])
                start = place + 1
    rest = s[start:]
    out.append(rest if depth else _RUN.sub(_wrapped, rest))
    return "".join(out)


def strip_isolates(s: str) -> str:
    """`s` without isolate marks, for comparing and for text that is not shown in Persian."""
    return re.sub("[\u2066-\u2069]", "", s)


def _wrapped(match: re.Match[str]) -> str:
    """The tokens of a run: those with Latin letters together, numbers each for itself."""
    out: list[str] = []
    for group in _groups(match[0].split(" ")):
        needs = _WORD.search(group) or _BROKEN_BY_BIDI.search(group)
        out.append(isolate(group) if needs else group)
    return " ".join(out)


def _groups(tokens: list[str]) -> list[str]:
    groups: list[str] = []
    for token in tokens:
        latin = bool(_ASCII_ONLY.fullmatch(token))
        if groups and latin and _WORD.search(groups[-1]) and _ASCII_ONLY.fullmatch(groups[-1]):
            groups[-1] += f" {token}"
        else:
            groups.append(token)
    return groups
