"""What a page tells machines of its shop: schema.org in JSON-LD or microdata, and contact meta tags."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from toolkit.persian.phones import landline, mobile

_SHOP = re.compile(r"(?:Organi[sz]ation|Corporation|Business|Store|Shop)$")
_NAMES = {
    "telephone": "phone",
    "phone": "phone",
    "email": "email",
    "streetAddress": "postal_address",
    "postalCode": "postal_code",
}
_METAS = {
    "business:contact_data:phone_number": "phone",
    "og:phone_number": "phone",
    "business:contact_data:email": "email",
    "og:email": "email",
    "business:contact_data:street_address": "postal_address",
    "business:contact_data:postal_code": "postal_code",
}
_PARTS = ("address", "contactPoint", "contactPoints", "location", "department")
LARGEST, MOST = 200_000, 50
"""Characters of a script and values of a page up to which they are read."""

Fact = tuple[str, str]


def structured_facts(tree: LexborHTMLParser) -> Mapping[str, tuple[str, ...]]:
    """The shop's `landline`, `mobile`, `email`, `postal_code` and `postal_address` in data that no visitor sees."""
    told: dict[str, dict[str, None]] = {}
    for count, (name, value) in enumerate((*_scripts(tree), *_marked(tree))):
        if count >= MOST:
            break
        for key, plain in _read(name, " ".join(value.split())):
            told.setdefault(key, {})[plain] = None
    return {name: tuple(values) for name, values in told.items()}


def _read(name: str, value: str) -> Iterator[Fact]:
    if name == "phone":
        for kind, form in (("mobile", mobile), ("landline", landline)):
            try:
                yield kind, form(value)
            except ValueError:
                continue
            return
    elif name == "postal_code":
        if re.fullmatch(r"\d{10}", digits := re.sub(r"[ \-]", "", value)):
            yield name, digits
    elif value:
        yield name, value.removeprefix("mailto:")


def _scripts(tree: LexborHTMLParser) -> Iterator[Fact]:
    for script in tree.css('script[type="application/ld+json"]'):
        text = script.text()
        if len(text) > LARGEST:
            continue
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for shop in _shops(data):
            yield from _of(shop)


def _shops(data: Any) -> Iterator[Mapping[str, Any]]:
    """Every organisation in the data: a page's graph, a publisher, a seller."""
    waiting = [data]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += reversed(one)
        elif isinstance(one, dict):
            kinds = one.get("@type")
            if any(
                isinstance(kind, str) and _SHOP.search(kind)
                for kind in (kinds if isinstance(kinds, list) else [kinds])
            ):
                yield one
            waiting += [value for key, value in one.items() if key not in ("review", "author", *_PARTS)]


def _of(shop: Mapping[str, Any]) -> Iterator[Fact]:
    waiting: list[Any] = [shop]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += reversed(one)
        elif isinstance(one, dict):
            for key, value in one.items():
                for told in value if isinstance(value, list) else [value]:
                    if key in _NAMES and isinstance(told, str | int):
                        yield _NAMES[key], str(told)
            waiting += [one[part] for part in _PARTS if part in one]


def _marked(tree: LexborHTMLParser) -> Iterator[Fact]:
    for node in tree.css("meta[itemprop][content]"):
        if name := _NAMES.get(node.attributes.get("itemprop") or ""):
            yield name, node.attributes.get("content") or ""
    for node in tree.css("meta[property][content]"):
        if name := _METAS.get(node.attributes.get("property") or ""):
            yield name, node.attributes.get("content") or ""
