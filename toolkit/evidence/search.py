"""The home page as those get it who come from a search engine: hacked shops show them something else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.evidence.visitor import Visitor
    from toolkit.model.evidence import Unseen
    from toolkit.model.page import Page

SEARCHERS: Mapping[str, Mapping[str, str]] = {
    "search_visitor": {"Referer": "https://www.google.com/"},
    "crawler": {
        "User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html) namad-toolkit"
    },
}
"""Roles to the headers that make the difference."""


def as_searchers_get_it(visitor: Visitor, home: str) -> list[Page | Unseen]:
    """The home page once for each of SEARCHERS; `home` is where it answered, so that no redirect drops the header."""
    return [visitor.get(home, role, headers=headers) for role, headers in SEARCHERS.items()]
