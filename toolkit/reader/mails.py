"""E-mail addresses of a page as they stand on it, and as they are meant where they are hidden from robots."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

_HOST = r"(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}"
_PLAIN = re.compile(rf"(?<![\w.+@/-])[a-z0-9_.+-]{{1,64}}@{_HOST}(?![\w@])", re.IGNORECASE)
_SPACED = re.compile(
    r"(?<![\w.+@/-])([a-z0-9_.+-]{1,64})(?: @ ?|@ )((?:[a-z0-9-]{1,63}\.){1,3}(?:com|ir|net|org|shop|store|co))(?![\w@])",
    re.IGNORECASE,
)
_AT = r"(?: ?[\[({<] ?(?:at|@|ات) ?[\])}>] ?)"
_DOT = r"(?: ?[\[({<] ?(?:dot|\.|نقطه|دات) ?[\])}>] ?|\.)"
_HIDDEN = re.compile(
    rf"(?<![\w.+@/-])[a-z0-9_.+-]{{1,64}}(?:{_AT}[a-z0-9-]{{1,63}}(?:{_DOT}[a-z0-9-]{{1,63}}){{1,4}}"
    r"| at [a-z0-9-]{1,63} dot [a-z]{2,24}(?: dot [a-z]{2,24})?)(?!\w)",
    re.IGNORECASE,
)
_PROTECTED = re.compile(r"\[email[\s\xa0]?protected\]", re.IGNORECASE)
_FILE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|avif|css|js)$", re.IGNORECASE)
_SAMPLE = re.compile(
    r"(?:you|your|your-?(?:name|email)|name|user|username|someone|test|sample|example|email|mail)@.*"
    r"|.*@(?:example\.(?:com|org|net|ir)|(?:your)?domain\.\w+|your-?(?:site|shop|store|website|company)\.\w+|email\.com)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r".*@(?:.*\.)?(?:enamad\.ir|ecunion\.ir|post\.ir|tipax\w*\.\w+|cyberpolice\.ir|samandehi\.ir)",
    re.IGNORECASE,
)


def mails(tree: LexborHTMLParser, text: str) -> Iterator[str]:
    """Addresses as found, also `info [at] shop.ir` and `[email protected]`; sample ones, and the post's, are none."""
    told = (*_linked(tree), *_written(text))
    yield from dict.fromkeys(one for one in told if not (_SAMPLE.fullmatch(one) or _OTHERS.fullmatch(one)))


def meant(tree: LexborHTMLParser, found: tuple[str, ...]) -> Iterator[str]:
    """The addresses that a visitor's browser shows, or that a reader understands: `info@shop.ir`."""
    for node in tree.css("[data-cfemail]"):
        if address := uncovered(node.attributes.get("data-cfemail") or ""):
            yield address
    for node in tree.css('a[href*="/cdn-cgi/l/email-protection#"]'):
        if address := uncovered((node.attributes.get("href") or "").rpartition("#")[2]):
            yield address
    for one in found:
        plain = re.sub(rf"{_AT}| at ", "@", one, flags=re.IGNORECASE)
        plain = re.sub(rf"{_DOT}| dot ", ".", plain, flags=re.IGNORECASE)
        if _PLAIN.fullmatch(plain):
            yield plain


def uncovered(covered: str) -> str:
    """An address that Cloudflare covered: hexadecimal bytes, each but the first exclusive-ored with the first."""
    try:
        key, *rest = bytes.fromhex(covered)
        address = bytes(byte ^ key for byte in rest).decode("utf-8")
    except ValueError:
        return ""
    address = address.partition("?")[0]
    return address if _PLAIN.fullmatch(address) else ""


def _linked(tree: LexborHTMLParser) -> Iterator[str]:
    for link in tree.css("a[href]"):
        scheme, _, rest = (link.attributes.get("href") or "").strip().partition(":")
        if scheme.lower() == "mailto":
            for address in unquote(rest.partition("?")[0]).split(","):
                if "@" in address and len(address) < 200:
                    yield address.strip().strip("<>")


def _written(text: str) -> Iterator[str]:
    yield from (m[0] for m in _PLAIN.finditer(text) if not _FILE.search(m[0]))
    yield from (f"{m[1]}@{m[2]}" for m in _SPACED.finditer(text))
    yield from (m[0] for m in _HIDDEN.finditer(text))
    yield from (m[0] for m in _PROTECTED.finditer(text))
