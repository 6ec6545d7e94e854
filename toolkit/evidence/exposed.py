"""Files left open on the shop's own host: asked one by one, a few bytes of each."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from toolkit.evidence.leaks import leaks
from toolkit.evidence.masking import EXPOSED_ROLE
from toolkit.evidence.visitor import Visitor
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page

NOWHERE = "/namad-toolkit-no-such-file.txt"
"""An address that no shop has: how it is answered tells what a refusal of the others means."""
_FEW_BYTES = {"Range": "bytes=0-4095", "Accept-Encoding": "identity", "Accept": "*/*"}


def exposed_addresses(home: str) -> tuple[str, ...]:
    """What is asked of the host of `home`, and of no other; the one that cannot be there first."""
    host = urlsplit(home).hostname or ""
    paths = dict.fromkeys(path for leak in leaks() for path in leak.paths_at(host))
    return tuple(urljoin(home, path) for path in (NOWHERE, *paths))


def exposed_files(visitor: Visitor, home: str) -> list[Page | Unseen]:
    return visitor.get_all([(url, EXPOSED_ROLE) for url in exposed_addresses(home)], headers=_FEW_BYTES)
