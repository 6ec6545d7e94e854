"""Redirects read back out of recorded answers."""

from __future__ import annotations

import pytest

from toolkit.evidence.trails import is_redirect, target, trails
from toolkit.model.evidence import Redirects
from toolkit.model.page import Page

SHOP = "https://shop.test"


def _page(path: str, status: int = 200, location: str | None = None, method: str = "GET") -> Page:
    headers = (("Location", location),) if location is not None else ()
    return Page(f"{SHOP}{path}", status, headers, b"", method=method)


@pytest.mark.parametrize(
    ("location", "where"),
    [
        ("/b", f"{SHOP}/b"),
        ("b?c=d#e", f"{SHOP}/x/b?c=d"),
        ("//www.shop.test/", "https://www.shop.test/"),
        (" http://other.test/ ", "http://other.test/"),
        ("/صفحه".encode().decode("latin-1"), f"{SHOP}/صفحه"),
        ("/صفحه", f"{SHOP}/صفحه"),
        ("/caf\xe9", f"{SHOP}/caf\xe9"),
    ],
)
def test_a_redirect_points_to_a_whole_address(location: str, where: str) -> None:
    page = _page("/x/a", 302, location)
    assert is_redirect(page)
    assert target(page) == where


@pytest.mark.parametrize("page", [_page("/", 200, "/b"), _page("/", 304, "/b"), _page("/", 302, "")])
def test_other_answers_are_no_redirects(page: Page) -> None:
    assert not is_redirect(page)
    assert trails([page]) == ()


def test_a_trail_is_followed_to_its_end() -> None:
    pages = [_page("/c"), _page("/a", 301, "/b"), _page("/b", 302, "/c")]
    long = Redirects(f"{SHOP}/a", ((f"{SHOP}/a", 301), (f"{SHOP}/b", 302)), f"{SHOP}/c", 200)
    assert trails(pages) == (long, Redirects(f"{SHOP}/b", ((f"{SHOP}/b", 302),), f"{SHOP}/c", 200))


def test_a_trail_that_is_not_recorded_to_its_end_says_so() -> None:
    (trail,) = trails([_page("/a", 301, "https://other.test/")])
    assert (trail.end, trail.status) == ("https://other.test/", 301)
    assert "no answer from there" in trail.error


def test_a_circle_ends() -> None:
    first, second = trails([_page("/a", 301, "/b"), _page("/b", 301, "/a")])
    assert len(first.hops) == len(second.hops) == 2
    assert "circle" in first.error


def test_a_redirect_to_no_address_is_said() -> None:
    (trail,) = trails([_page("/a", 302, "http://[::1")])
    assert "not an address" in trail.error


def test_what_was_posted_leads_nowhere_again() -> None:
    assert trails([_page("/cart", 302, "/checkout", "POST"), _page("/checkout")]) == ()
