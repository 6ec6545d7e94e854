"""What the seal's own host says of the seal that a shop shows; outside Iran it mostly does not answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol
from urllib.parse import urlencode, urlsplit

from toolkit.evidence.masking import SEAL_ROLE
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page
from toolkit.reader import read
from toolkit.reader.seal import HOST

MOST = 2
"""Seals of one page that are asked about."""


class Asker(Protocol):
    """Who asks: a guarded visitor, to whom the seal's host may be barred."""

    def get(self, url: str, role: str, *, headers: dict[str, str] | None = None) -> Page | Unseen: ...

    def allows(self, url: str) -> bool: ...


def seal_address(id: str, code: str) -> str:
    """Where the portal tells whose a seal is (the form of the embed, law.md L27)."""
    return f"https://{HOST}/?{urlencode({'id': id, 'Code': code})}"


def seals_shown(home: Page) -> Iterator[str]:
    """The addresses of the seals that the home page links to, each once; hollow ones are not worth asking."""
    marks = (m for m in read(home.text, home.url).seal_marks if m.kind == "code")
    whole = (m for m in marks if m.id.isdigit() and m.code and m.code.lower() != "null")
    yield from list(dict.fromkeys(seal_address(m.id, m.code) for m in whole))[:MOST]


def seals_as_granted(visitor: Asker, home: Page) -> list[Page | Unseen]:
    """The portal's answers, asked as a visitor who clicks on the seal; none where the host is not to be asked."""
    parts = urlsplit(home.url)
    headers = {"Referer": f"{parts.scheme}://{parts.netloc}/"}
    return [visitor.get(url, SEAL_ROLE, headers=headers) for url in seals_shown(home) if visitor.allows(url)]
