"""When to ask again, and after how long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_FIRST_PAUSE = 0.5
ASK_AGAIN = frozenset({429, 503})
"""Statuses by which a server says that it will not answer now."""


def retry_after(value: str | None, now: datetime) -> float | None:
    """The pause in seconds that a server asks for (it gives seconds or an HTTP date), if it asks for one."""
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max((moment - now).total_seconds(), 0.0)


def backoff(tries: int, chance: Callable[[], float]) -> float:
    """A pause that doubles with every try, and differs between clients (`chance` in 0..1)."""
    return float(_FIRST_PAUSE * 2 ** (tries - 1) * (0.5 + chance()))
