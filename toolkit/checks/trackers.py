"""Services that get data of visitors, known by their hosts, and named by a policy in either alphabet."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from selectolax.lexbor import LexborHTMLParser

from toolkit.checks.data_asked import whole_words
from toolkit.judge.site import SitePage

_IN_SCRIPT = re.compile(r"(?:https?:)?//((?:[a-z0-9-]{1,63}\.)+[a-z]{2,24})(?=[/\"'?:])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tracker:
    """A service: its name as shown, the hosts it answers at, how a policy names it, its cookies."""

    id: str
    title: str
    hosts: tuple[str, ...]
    names: re.Pattern[str]
    cookies: re.Pattern[str] | None

    def owns(self, host: str) -> bool:
        return any(host == one or host.endswith(f".{one}") for one in self.hosts)

    def is_named_in(self, folded: str) -> bool:
        return bool(self.names.search(folded)) or any(host in folded for host in self.hosts)


@cache
def trackers() -> tuple[Tracker, ...]:
    """The list of trackers.toml, in its order."""
    told = tomllib.loads(resources.files("toolkit.checks").joinpath("trackers.toml").read_text("utf-8"))
    return tuple(
        Tracker(
            id=id,
            title=next(name for name in one["names"] if name.isascii()),
            hosts=tuple(one["hosts"]),
            names=whole_words(one["names"]),
            cookies=re.compile(one["cookies"]) if "cookies" in one else None,
        )
        for id, one in told.items()
    )


def tracker_of(host: str) -> Tracker | None:
    return next((one for one in trackers() if one.owns(host)), None)


def hosts_called_by_scripts(page: SitePage) -> Iterator[str]:
    """Hosts of known services that scripts in the page load by themselves, as most counters are embedded."""
    tree = LexborHTMLParser(page.page.text)
    for node in tree.css("script:not([src])"):
        if (node.attributes.get("type") or "").lower() in ("application/ld+json", "application/json"):
            continue
        for host in _IN_SCRIPT.findall(node.text()):
            if tracker_of(host.lower()):
                yield host.lower()
