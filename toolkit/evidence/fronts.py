"""The front pages of the further hosts that a profile names, to see which seal each shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from toolkit.evidence.visitor import Visitor
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page

MOST = 6
"""Further hosts that are asked."""


def fronts(visitor: Visitor, home: str, main: str, hosts: Iterable[str]) -> list[Page | Unseen]:
    """One answer a host, by https; the main one's home page is looked at anyway."""
    return visitor.get_all(
        [(f"https://{host}/", "host") for host in list(_further(home, main, hosts))[:MOST]]
    )


def _further(home: str, main: str, hosts: Iterable[str]) -> Iterator[str]:
    own = {(urlsplit(home).hostname or "").removeprefix("www."), main.removeprefix("www.")}
    return (host for host in hosts if host.removeprefix("www.") not in own)
