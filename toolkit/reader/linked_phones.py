"""Phones that stand in a page's markup: links that call or write to a number, boxes, pictures' words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

from toolkit.persian.letters import fold_text
from toolkit.persian.phones import landline, mobile
from toolkit.persian.phones_in_text import find_phones

_CALLS = re.compile(r"(?:tel|callto):(?://)?([^;,?]{3,40})", re.IGNORECASE)
_WRITES = re.compile(
    r"(?:https?:)?//(?:www\.)?(?:wa\.me/|(?:api|web)\.whatsapp\.com/send/?\?(?:[^#]{0,200}&)?phone=|t\.me/\+?(?=98|09))\+?(\d{10,14})"
    r"|whatsapp://send/?\?(?:[^#]{0,200}&)?phone=\+?(\d{10,14})",
    re.IGNORECASE,
)
_SHOWN_ON_CLICK = ("data-phone", "data-tel", "data-mobile", "data-phone-number")
_BOXES = "input[readonly][value], input[disabled][value]"

Phone = tuple[str, str]


def linked_phones(tree: LexborHTMLParser) -> Iterator[Phone]:
    """Kind and digits of each number; what is no Iranian number is left out."""
    for link in tree.css("a[href]"):
        href = unquote((link.attributes.get("href") or "").strip())
        if called := _CALLS.match(href):
            yield from _read(called[1])
        elif written := _WRITES.match(href):
            yield from _read(written[1] or written[2], mobiles_only=True)
    held = [(node, name) for name in _SHOWN_ON_CLICK for node in tree.css(f"[{name}]")]
    held += [(box, "value") for box in tree.css(_BOXES)]
    for node, name in held:
        told = (node.attributes.get(name) or "").strip()
        if re.match(r"[(+0۰٠]", told) or re.search(r"[-−][0۰٠]\w\w$", told):
            yield from _read(told)
    for picture in tree.css("img[alt]"):
        words = picture.attributes.get("alt") or ""
        if 11 <= len(words) <= 200:
            yield from ((phone.kind, phone.number) for phone in find_phones(words))


def _read(told: str, *, mobiles_only: bool = False) -> Iterator[Phone]:
    """The number that a value gives; a value that is nothing but a local number stands as it is."""
    if len(told) > 40:
        return
    for kind, form in (("mobile", mobile),) if mobiles_only else (("mobile", mobile), ("landline", landline)):
        try:
            yield kind, form(told)
        except ValueError:
            continue
        return
    if not mobiles_only and re.fullmatch(r"[2-9]\d{7}", digits := re.sub(r"[ \-]", "", fold_text(told))):
        yield "landline", digits
