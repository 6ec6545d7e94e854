"""Evidence: whether the shop was reached, and why not."""

from __future__ import annotations

from datetime import UTC, datetime

from toolkit.language.text import Text
from toolkit.model.evidence import Evidence, Unseen
from toolkit.model.page import Page

URL = "https://shop.test/"
WHY = Unseen(role="home", url=URL, why=Text("پاسخ نداد.", "It did not answer."))


def _evidence(*pages: Page) -> Evidence:
    return Evidence("0" * 64, datetime(2026, 11, 21, tzinfo=UTC), URL, pages, unseen=(WHY,))


def test_a_shop_that_never_answered_has_its_reason() -> None:
    assert _evidence().home_unseen == WHY


def test_a_home_page_that_came_once_was_seen_though_a_second_look_failed() -> None:
    home = Page(url=URL, status=200, headers=(), body=b"", role="home")
    assert _evidence(home).reached
    assert _evidence(home).home_unseen is None
