"""Who the shop is by its page: phones, mail, postal code, address, owner, licences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser

from toolkit.persian.letters import Folded, fold
from toolkit.persian.phones_in_text import find_phones
from toolkit.reader.licences import licence_line
from toolkit.reader.linked_phones import linked_phones
from toolkit.reader.mails import mails, meant
from toolkit.reader.owners import owner_line
from toolkit.reader.places import place_line, postal_codes
from toolkit.reader.structured_data import structured_facts

PART = 4000
_SAMPLE = re.compile(r"0\d\d12345678|12345678|09121234567|0912000000\d|0\d\d0{8}")
_CREDIT = re.compile(
    r"(?:طراحی(?: و (?:توسعه|اجرا|پیاده ?سازی|برنامه ?نویسی|سیو|پشتیبانی))?(?: سایت| وب ?سایت| شده)?(?: توسط| از)?"
    r"|طراح سایت|توسعه یافته توسط|قدرت گرفته از|designed by|developed by|powered by|web ?design(?: by)?)(?: ?:)? \S"
)


@dataclass(frozen=True, slots=True)
class Identity:
    """What a page tells of the shop. Phones in ASCII digits; mails as found; `words` are the places' words.

    `mail_addresses` are the mails as a reader understands them (`info@shop.ir` for `info [at] shop.ir`, and what
    Cloudflare covers). `in_data` is what only machines are told (JSON-LD, meta tags): nobody sees it on the page.
    """

    postal_address: bool = False
    landline: tuple[str, ...] = ()
    mobile: tuple[str, ...] = ()
    email: tuple[str, ...] = ()
    postal_code: tuple[str, ...] = ()
    owner: bool = False
    licences: bool = False
    words: Mapping[str, str] = field(default_factory=dict)
    mail_addresses: tuple[str, ...] = ()
    in_data: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def is_told(self) -> bool:
        """Whether a way to reach the shop stands anywhere on the page."""
        return bool(self.postal_address or self.landline or self.mobile or self.email)


def identity(tree: LexborHTMLParser, text: str) -> Identity:
    """`text` is the shop's own words: a buyer's address (cart, checkout) is left out by the caller."""
    parts = [fold(part) for part in _parts(_without_credits(text))]
    phones = [(p.kind, p.number) for part in parts for p in find_phones(part)] + list(linked_phones(tree))
    told = {
        kind: tuple(dict.fromkeys(n for k, n in phones if k == kind and not _SAMPLE.fullmatch(n)))
        for kind in ("landline", "mobile")
    }
    words = {name: found for name, found in _places(parts, _site_name(tree)) if found}
    email = tuple(mails(tree, "\n".join(part.source for part in parts)))
    return Identity(
        postal_address="postal_address" in words,
        landline=told["landline"],
        mobile=told["mobile"],
        email=email,
        postal_code=tuple(dict.fromkeys(code for part in parts for code in postal_codes(part.text))),
        owner="owner" in words,
        licences="licences" in words,
        words=words,
        mail_addresses=tuple(dict.fromkeys(meant(tree, email))),
        in_data=structured_facts(tree),
    )


def _without_credits(text: str) -> str:
    """The text without the lines in which the maker of the site names himself."""
    return "\n".join(line for line in text.splitlines() if len(line) > 200 or not _CREDIT.match(line.lower()))


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


def _places(parts: list[Folded], site: str) -> Iterator[tuple[str, str]]:
    lines = [line for part in parts for line in _lines(part)]
    yield "postal_address", place_line(lines)
    yield "owner", owner_line(lines, site)
    yield "licences", licence_line(lines)


def _lines(part: Folded) -> Iterator[tuple[str, str]]:
    start = 0
    for line in part.text.split("\n"):
        yield part.cut(start, start + len(line)), line
        start += len(line) + 1


def _site_name(tree: LexborHTMLParser) -> str:
    """The shop's name as the page gives it to others, or all of its title."""
    named = tree.css_first('meta[property="og:site_name"][content]')
    title = tree.css_first("head title")
    return (named.attributes.get("content") or "") if named else (title.text() if title else "")
