"""Model clauses of the privacy page on live pages, and what the site does against what it says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from clauses.privacy_phrasings import SAID

from toolkit.checks.privacy_clauses import clauses
from toolkit.judge.check import Check
from toolkit.model.evidence import Cookie
from toolkit.model.finding import Answer

Ask = Callable[..., Answer]

BARE = "حریم خصوصی\n<p>این صفحه را بخوانید.</p><p>رنگ سایت ما سبز است و پست ما سریع.</p>"
COOKIE = Cookie("cart", "shop.example", "https://shop.example/", secure=True, http_only=True)


@pytest.mark.parametrize("clause", clauses(), ids=lambda c: c.requirement)
def test_a_clause_of_the_privacy_page(clause: Check, ask: Ask) -> None:
    words = SAID[clause.requirement][0]
    told = ask(clause.name, {"/privacy/": f"{BARE}<p>{words}</p>"})
    assert told.verdict == "pass" and words.rstrip(".") in told.seen[0].excerpt
    lacking = "by_hand" if clause.requirement == "PRV-VATCERT" else "fail"
    assert ask(clause.name, {"/privacy/": BARE}).verdict == lacking
    assert ask(clause.name).verdict == "fail"
    assert ask(clause.name, missed=("privacy",)).verdict == "unknown"


def test_a_page_with_gaps_holds_no_clause(ask: Ask) -> None:
    page = {
        "/privacy/": "حریم خصوصی\n<p>نام فروشگاه: [نام فروشگاه شما]</p><p>سایت کوکی در مرورگر ذخیره"
        " می‌کند.</p>"
    }
    assert ask("privacy_page_states_cookies", page).verdict == "fail"


def test_a_page_that_denies_cookies_is_held_against_those_that_were_set(ask: Ask) -> None:
    page = {"/privacy/": f"{BARE}<p>سایت ما از کوکی استفاده نمی‌کند.</p>"}
    assert ask("privacy_page_states_cookies", page).verdict == "pass"
    answer = ask("privacy_page_states_cookies", page, cookies=(COOKIE,))
    assert answer.verdict == "fail" and "cart" in answer.reason.en
