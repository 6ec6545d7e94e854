"""Redirects read back out of recorded answers."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from urllib.parse import urldefrag, urljoin

from toolkit.model.evidence import Redirects
from toolkit.model.page import Page

REDIRECTING = frozenset({301, 302, 303, 307, 308})


def is_redirect(page: Page) -> bool:
    return page.status in REDIRECTING and bool(page.header("Location"))


def target(page: Page) -> str:
    """Where a redirecting answer points, absolute and without fragment; ValueError for no address."""
    location = page.header("Location") or ""
    with contextlib.suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")
    return urldefrag(urljoin(page.url, location.strip())).url


def trails(pages: Sequence[Page]) -> tuple[Redirects, ...]:
    """Each address that was redirected, as far as the recorded answers lead; sorted."""
    answered = {page.url: page for page in reversed(pages) if page.method == "GET"}
    starts = sorted(url for url, page in answered.items() if is_redirect(page))
    return tuple(_trail(start, answered) for start in starts)


def _trail(start: str, answered: dict[str, Page]) -> Redirects:
    hops: list[tuple[str, int]] = []
    met: set[str] = set()
    page: Page | None = answered[start]
    end = start
    while page is not None and is_redirect(page) and page.url not in met:
        met.add(page.url)
        hops.append((page.url, page.status))
        try:
            end = target(page)
        except ValueError:
            return Redirects(
                start, tuple(hops), end, page.status, "It redirects to something that is not an address."
            )
        page = answered.get(end)
    if page is None:
        return Redirects(start, tuple(hops), end, hops[-1][1], "The archive holds no answer from there.")
    looped = page.url in met
    return Redirects(
        start, tuple(hops), end, page.status, "The redirects lead in a circle." if looped else ""
    )
