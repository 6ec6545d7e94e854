"""The merchant's own words in the profile, looked over before they reach a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.clauses.void import BY_ID, hits
from toolkit.clauses.wording import in_text
from toolkit.errors import Fault
from toolkit.language.translate import tr
from toolkit.profile.profile import Profile
from toolkit.profile.table import Table

UNFILLED = re.compile(
    r"[\[\]{}]|\bxxx+\b|lorem ipsum|suggested text|\btodo\b|\bundefined\b"
    r"|نام فروشگاه شما|متن نمونه|اینجا بنویسید",
    re.IGNORECASE,
)
"""Brackets and samples that say that a text is not finished; on folded or plain text."""

PRINTED = (
    "shop", "premises", "contact", "licences", "orders", "payments", "tax", "shipping", "returns", "warranty",
    "complaints", "privacy",
)  # fmt: skip
"""The tables of the profile whose words stand on pages."""


def refused(profile: Profile) -> Iterator[Fault]:
    """A fault for every text of the profile that is unfinished or says what the law makes void."""
    for table in PRINTED:
        for place, words in _texts(getattr(profile, table), table):
            if UNFILLED.search(words):
                yield Fault(place, tr("This text is not finished: brackets and sample words must go."), words)
            for identity in dict.fromkeys(h.clause.id for h in hits(in_text(words)) if h.grade != "C"):
                yield Fault(place, BY_ID[identity].reason, words)


def _texts(value: object, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, tuple):
        for n, one in enumerate(value):
            yield from _texts(one, f"{place}.{n}")
    elif isinstance(value, Table):
        for name, one in dict(value).items():
            yield from _texts(one, f"{place}.{name}")
