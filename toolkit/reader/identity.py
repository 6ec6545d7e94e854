"""Who the shop is by its page: phones, mail, postal code, address, owner, licences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

from toolkit.persian.letters import fold, fold_text
from toolkit.persian.phones import find_phones, landline, mobile
from toolkit.reader.whose import licence_line, owner_line, place_line

PART = 4000
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.IGNORECASE)
_HIDDEN_EMAIL = re.compile(
    r"[\w.+-]{1,64} ?(?:\[at\]|\(at\)) ?[\w-]+(?: ?(?:\[dot\]|\(dot\)|\.) ?[\w-]+)+|\[email[\s\xa0]?protected\]",
    re.I,
)
_POSTAL = re.compile(r"(?:کد ?پستی|postal code|post code|zip)\D{0,20}(\d{5}[- ]?\d{5})(?!\d)")


@dataclass(frozen=True, slots=True)
class Identity:
    """What a page tells of the shop. Phones in ASCII digits; mails as found; `words` are the places' words."""

    postal_address: bool = False
    landline: tuple[str, ...] = ()
    mobile: tuple[str, ...] = ()
    email: tuple[str, ...] = ()
    postal_code: tuple[str, ...] = ()
    owner: bool = False
    licences: bool = False
    words: Mapping[str, str] = field(default_factory=dict)


def identity(tree: LexborHTMLParser, text: str) -> Identity:
    """`text` is the shop's own words: a buyer's address (cart, checkout) is left out by the caller."""
    folded = fold(text)
    phones = [(p.kind, p.number) for part in _parts(text) for p in find_phones(part)] + list(
        _linked_phones(tree)
    )
    words = {name: found for name, found in _places(text) if found}
    return Identity(
        postal_address="postal_address" in words,
        landline=tuple(dict.fromkeys(n for kind, n in phones if kind == "landline")),
        mobile=tuple(dict.fromkeys(n for kind, n in phones if kind == "mobile")),
        email=tuple(dict.fromkeys(_emails(tree, text))),
        postal_code=tuple(dict.fromkeys(re.sub(r"\D", "", m[1]) for m in _POSTAL.finditer(folded.text))),
        owner="owner" in words,
        licences="licences" in words,
        words=words,
    )


def _parts(text: str) -> Iterator[str]:
    """The text in runs of whole lines of about PART characters: long pages are read in linear time."""
    part: list[str] = []
    length = 0
    for line in text.splitlines():
        part.append(line)
        length += len(line)
        if length > PART:
            yield "\n".join(part)
            part, length = [], 0
    yield "\n".join(part)


def _places(text: str) -> Iterator[tuple[str, str]]:
    lines = [(line, fold_text(line)) for line in text.splitlines()]
    yield "postal_address", place_line(lines)
    yield "owner", owner_line(lines)
    yield "licences", licence_line(lines)


def _linked_phones(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    told = [unquote((a.attributes.get("href") or "")[4:]) for a in tree.css('a[href^="tel:"]')]
    told += [
        box.attributes.get("value") or ""
        for box in tree.css("input[readonly][value], input[disabled][value]")
    ]
    for value in told:
        for kind, read in (("mobile", mobile), ("landline", landline)):
            try:
                yield kind, read(value)
            except ValueError:
                continue
            break


def _emails(tree: LexborHTMLParser, text: str) -> Iterator[str]:
    for link in tree.css('a[href^="mailto:"]'):
        address = unquote((link.attributes.get("href") or "")[7:]).partition("?")[0].strip()
        if address:
            yield address
    yield from (m[0].rstrip(".") for m in _EMAIL.finditer(text))
    yield from (m[0] for m in _HIDDEN_EMAIL.finditer(text))
