"""Scripts made readable: packed, base64 and escaped code opened as far as that goes without running it."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from urllib.parse import unquote

DEEPEST = 3
"""Wrappings that are opened one in another."""
LONGEST = 400_000
"""Characters of a script that are looked at."""

_PACKED = re.compile(
    r"\}\s*\(\s*(['\"])(?P<code>(?:\\.|(?!\1).)*)\1\s*,\s*(?P<base>\d{1,2})\s*,\s*\d{1,5}\s*,"
    r"\s*(['\"])(?P<words>(?:\\.|(?!\4).)*)\4\s*\.\s*split\(\s*['\"]\|['\"]\s*\)",
    re.DOTALL,
)
"""Dean Edwards' packer: the call at the end of eval(function(p,a,c,k,e,…)."""
_BASE64 = re.compile(r"""(?:atob\(\s*["']|base64,)([A-Za-z0-9+/=]{24,200000})""")
_ESCAPED = re.compile(r"""unescape\(\s*["']([^"']{20,200000})""")
_CODES = re.compile(r"String\.fromCharCode\(\s*((?:\d{1,6}\s*,\s*){9,5000}\d{1,6})\s*\)")
_HEX = re.compile(r"\\x([0-9a-fA-F]{2})")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def layers(code: str) -> Iterator[str]:
    """The script itself, and whatever is wrapped in it, from the outside in."""
    waiting = [(code[:LONGEST], 0)]
    while waiting:
        text, depth = waiting.pop(0)
        plain = _HEX.sub(lambda found: chr(int(found[1], 16)), text)
        yield plain
        if depth < DEEPEST:
            waiting.extend((inner, depth + 1) for inner in _wrapped(plain))


def _wrapped(text: str) -> Iterator[str]:
    for found in _PACKED.finditer(text):
        yield _unpacked(found["code"], int(found["base"]), found["words"].split("|"))
    for encoded in _BASE64.findall(text):
        try:
            inner = base64.b64decode(encoded + "=" * (-len(encoded) % 4)).decode("utf-8")
        except (binascii.Error, ValueError):
            continue  # a picture or a font
        yield inner
    for escaped in _ESCAPED.findall(text):
        yield unquote(escaped)
    for codes in _CODES.findall(text):
        yield "".join(chr(int(one)) for one in codes.split(",") if int(one) < 0x110000)


def _unpacked(code: str, base: int, words: list[str]) -> str:
    if not 2 <= base <= len(_DIGITS):
        return code

    def word(found: re.Match[str]) -> str:
        place = _number(found[0], base)
        return words[place] if place is not None and place < len(words) and words[place] else found[0]

    return re.sub(r"\b\w+\b", word, code.replace("\\'", "'").replace('\\"', '"'))


def _number(letters: str, base: int) -> int | None:
    value = 0
    for letter in letters:
        digit = _DIGITS.find(letter)
        if not 0 <= digit < base:
            return None
        value = value * base + digit
    return value
