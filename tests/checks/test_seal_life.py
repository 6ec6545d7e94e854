"""Before the grant the proof of the domain, after it what the portal says and how long the seal holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from toolkit.checks.domain_proof import the_portals_proof_stands_on_the_site
from toolkit.checks.seal_portal import the_seals_host_names_this_shop
from toolkit.checks.seal_term import the_seal_still_holds
from toolkit.judge.case import Case
from toolkit.judge.check import Check
from toolkit.judge.judge import run
from toolkit.language.text import Text
from toolkit.model.evidence import Evidence, Unseen
from toolkit.model.finding import Answer
from toolkit.model.page import Page
from toolkit.model.verdict import Severity
from toolkit.profile.profile import Profile

Told = Callable[..., Profile]
URL = "https://sofal-nemooneh.example/"
SEAL = '<a href="https://trustseal.enamad.ir/?id=123456&amp;Code=AbC"><img src="https://trustseal.enamad.ir/logo.aspx?id=123456"></a>'
GRANTED = {"state": "granted", "id": "123456", "code": "AbC"}
SILENT = Text("پاسخ نداد.", "It did not answer.")


def page(body: str, role: str, url: str = URL, status: int = 200, head: str = "") -> Page:
    html = (
        f"<html><head><title>فروشگاه</title>{head}</head><body>{body}</body></html>" if body or head else ""
    )
    return Page(
        url, status, (("Content-Type", "text/html; charset=utf-8"),), html.encode(), role=role, asked=url
    )


def judged(check: Check, merchant: Profile | None, *pages: Page, unseen: tuple[Unseen, ...] = ()) -> Answer:
    evidence = Evidence("0" * 64, datetime(2026, 10, 20, tzinfo=UTC), URL, pages, unseen=unseen)
    return run(check, Case(evidence=evidence, platforms=(), profile=merchant))


def portal(words: str, status: int = 200) -> Page:
    return page(f"<p>{words}</p>", "seal", "https://trustseal.enamad.ir/?id=123456&Code=AbC", status)


REGISTER = "صاحب امتیاز: مریم نمونه‌پور. تاریخ اعطا: ۱۴۰۵/۰۱/۰۱. نشانی سایت: {}. salam[at]mail.example. مرکز: enamad.ir"


@pytest.mark.parametrize(
    ("answer", "verdict", "words"),
    [
        (portal(REGISTER.format("sofal-nemooneh.example")), "pass", "names this shop"),
        (portal(REGISTER.format("https://www.Sofal-Nemooneh.example/")), "pass", "names this shop"),
        (portal(REGISTER.format("other-shop.example")), "fail", "other-shop.example"),
        (portal(REGISTER.format("not-sofal-nemooneh.example")), "fail", "not-sofal-nemooneh.example"),
        (portal("صاحب امتیاز: مریم نمونه‌پور. مرکز: www.enamad.ir"), "unknown", "did not say"),
        (portal("صاحب امتیاز: مریم. salam[at]mail.example یا a@mail.example"), "unknown", "did not say"),
        (portal("Access denied. See cdn-error.example"), "unknown", "did not say"),
        (portal(REGISTER.format("other-shop.example"), 403), "unknown", "did not say"),
    ],
)  # fmt: skip
def test_the_portal_says_whose_the_seal_is(answer: Page, verdict: str, words: str, told: Told) -> None:
    result = judged(the_seals_host_names_this_shop, told(seal=GRANTED), page(SEAL, "home"), answer)
    assert result.verdict == verdict
    assert words in result.reason.en


def test_a_portal_that_does_not_answer_leaves_that_part_unknown_with_the_reason(told: Told) -> None:
    missed = (Unseen("seal", "https://trustseal.enamad.ir/?id=123456&Code=AbC", SILENT),)
    home = page(SEAL, "home")
    answer = judged(the_seals_host_names_this_shop, told(seal=GRANTED), home, unseen=missed)
    assert (answer.verdict, answer.at_most) == ("unknown", Severity.WARNING)
    assert "It did not answer." in answer.reason.en
    stranger = judged(the_seals_host_names_this_shop, None, home, unseen=missed)
    assert (stranger.verdict, stranger.at_most) == ("unknown", None)
    assert "not asked" in judged(the_seals_host_names_this_shop, told(seal=GRANTED), home).reason.en
    assert judged(the_seals_host_names_this_shop, told(), page("…", "home")).verdict == "pass"


TAG = '<meta name="enamad" content="373062">'


@pytest.mark.parametrize(
    ("proof", "code", "pages", "verdict", "words"),
    [
        (None, None, (page("…", "home"),), "by_hand", "When the portal gives"),
        ("meta", "373062", (page("…", "home", head=TAG),), "pass", "meta tag"),
        ("meta", "۳۷۳۰۶۲", (page("…", "home", head=TAG.upper().replace("META NAME", "meta name")),), "pass", "meta tag"),
        ("meta", "17726638", (page("…", "home", head=TAG),), "fail", "373062"),
        ("meta", "373062", (page("…", "home"),), "fail", "no enamad meta tag"),
        ("meta", "373062", (page(f"<div>{TAG}</div>", "home"),), "fail", "outside the head"),
        ("meta", "373062", (page(f"<!-- {TAG} -->", "home"),), "fail", "no enamad meta tag"),
        ("file", "1234567", (page("…", "home"), page("", "proof", f"{URL}1234567.txt")), "pass", "empty file"),
        ("file", "1234567.txt", (page("…", "home"), page("", "proof", f"{URL}1234567.txt")), "pass", "empty file"),
        ("file", "1234567", (page("…", "home"), page("۴۰۴", "proof", f"{URL}1234567.txt")), "fail", "a page answers"),
        ("file", "1234567", (page("…", "home"), page("", "proof", f"{URL}1234567.txt", 404)), "fail", "not there"),
        ("file", "1234567", (page("…", "home"), page("", "proof", f"{URL}1234567.txt", 403)), "unknown", "403"),
        ("file", "1234567", (page("…", "home"),), "unknown", "collect it again"),
        ("title", "فروشگاه", (page("…", "home"),), "pass", "title"),
        ("title", "عبارت سامانه", (page("…", "home"),), "fail", "title"),
        ("email", "12", (page("…", "home"),), "by_hand", "e-mail"),
    ],
)  # fmt: skip
def test_the_proof_of_the_domain(
    proof: str | None, code: str | None, pages: tuple[Page, ...], verdict: str, words: str, told: Told
) -> None:
    given = {"state": "applied"} | ({"proof": proof, "proof_code": code} if proof else {})
    answer = judged(the_portals_proof_stands_on_the_site, told(seal=given), *pages)
    assert (answer.verdict, words in answer.reason.en) == (verdict, True), answer.reason.en


def test_a_granted_seal_has_its_domain_proved(told: Told) -> None:
    assert (
        judged(the_portals_proof_stands_on_the_site, told(seal=GRANTED), page("…", "home")).verdict == "pass"
    )


@pytest.mark.parametrize(
    ("dates", "verdict", "words"),
    [
        ({"valid_to": "1406/01/01"}, "pass", "holds until"),
        ({"valid_to": "1405/08/10"}, "fail", "renewal now"),
        ({"valid_to": "1405/07/01"}, "fail", "ended on"),
        ({"granted_on": "1405/01/01"}, "pass", "2027-03-21"),
        ({"granted_on": "1404/07/01"}, "unknown", "by another it holds until"),
        ({"granted_on": "1403/01/01"}, "fail", "ended on"),
        ({}, "unknown", "neither"),
        ({"granted_on": "1403/01/01", "valid_to": "1406/01/01"}, "pass", "holds until"),
    ],
)
def test_how_long_it_holds(dates: dict[str, str], verdict: str, words: str, told: Told) -> None:
    answer = judged(the_seal_still_holds, told(seal=GRANTED | dates))
    assert (answer.verdict, words in answer.reason.en) == (verdict, True), answer.reason.en
