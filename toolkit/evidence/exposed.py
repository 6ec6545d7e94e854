"""Files left open on the shop's own host: asked one by one, a few bytes of each."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from toolkit.evidence.leaks import BARRED, NOWHERE, leaks
from toolkit.evidence.masking import EXPOSED_ROLE
from toolkit.evidence.visitor import Visitor
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page

AT_ONCE = 6
_FEW_BYTES = {"Range": "bytes=0-4095", "Accept-Encoding": "identity", "Accept": "*/*"}


def exposed_addresses(home: str) -> tuple[str, ...]:
    """What is asked of the host of `home`, and of no other; the one that cannot be there first."""
    host = urlsplit(home).hostname or ""
    paths = dict.fromkeys(path for leak in leaks() for path in leak.paths_at(host))
    return tuple(urljoin(home, path) for path in (NOWHERE, *paths))


def exposed_files(visitor: Visitor, home: str) -> list[Page | Unseen]:
    """A few at a time, and no more once the host has turned one away: a firewall is not argued with."""
    first, *rest = exposed_addresses(home)
    answers = visitor.get_all([(first, EXPOSED_ROLE)], headers=_FEW_BYTES)
    while rest and not any(_is_turned_away(answer) for answer in answers):
        batch, rest = rest[:AT_ONCE], rest[AT_ONCE:]
        answers += visitor.get_all([(url, EXPOSED_ROLE) for url in batch], headers=_FEW_BYTES)
    return answers


def _is_turned_away(answer: Page | Unseen) -> bool:
    """No answer, or to the address that nobody has anything but that it is not there."""
    if isinstance(answer, Unseen):
        return True
    return urlsplit(answer.asked or answer.url).path == NOWHERE and answer.status in BARRED
