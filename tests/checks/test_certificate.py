"""A certificate is judged where it kept the page itself from coming."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from toolkit.checks.transport import shop_has_a_valid_certificate
from toolkit.judge.answers import NotSeen
from toolkit.language.text import Text
from toolkit.model.evidence import Evidence, Tls, Unseen
from toolkit.model.verdict import Verdict

URL = "https://shop.example/"
DAY = date(2026, 11, 21)
UNSEEN = (Unseen("home", URL, Text("گواهی", "certificate")),)


def evidence(tls: tuple[Tls, ...]) -> Evidence:
    return Evidence("0" * 64, datetime(2026, 11, 21, tzinfo=UTC), URL, tls=tls, unseen=UNSEEN)


def test_an_expired_certificate_fails_though_no_page_came() -> None:
    tls = (Tls("shop.example", 443, False, "expired", issuer="Some CA"),)
    answer = shop_has_a_valid_certificate(evidence=evidence(tls), tls=tls, today=DAY)
    assert answer.verdict is Verdict.FAIL
    assert answer.seen[0].url == URL


def test_a_shop_that_did_not_answer_at_all_is_not_known() -> None:
    with pytest.raises(NotSeen):
        shop_has_a_valid_certificate(evidence=evidence(()), tls=(), today=DAY)
