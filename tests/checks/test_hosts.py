"""Aliases that redirect, are parked or lead astray; sub-domains with and without a seal of their own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from toolkit.checks import aliases, hosts
from toolkit.judge.case import Case
from toolkit.judge.check import Check
from toolkit.judge.judge import run
from toolkit.model.evidence import Evidence, Redirects
from toolkit.model.finding import Answer
from toolkit.model.page import Page
from toolkit.profile.profile import Profile

Told = Callable[..., Profile]
MAIN = "https://sofal-nemooneh.example/"
HTML = (("Content-Type", "text/html"),)
HOME = "<html><body><h1>فروشگاه سفال نمونه</h1>{}</body></html>"
GRANTED = {
    "state": "granted",
    "id": "100",
    "code": "AbC",
    "granted_on": "1404/01/01",
    "valid_to": "1420/01/01",
}


def page(url: str, html: str, role: str, asked: str = "") -> Page:
    return Page(url, 200, HTML, html.encode(), role=role, asked=asked or url)


def way(end: str, status: int = 200, error: str = "") -> Redirects:
    hops = () if end == "http://a.example/" else (("http://a.example/", 301),)
    return Redirects("http://a.example/", hops, end, status, error)


def judged(
    check: Check, merchant: Profile, *pages: Page, home: str = "", redirects: tuple[Redirects, ...] = ()
) -> Answer:
    front = page(MAIN, HOME.format(home), "home")
    evidence = Evidence(
        "0" * 64, datetime(2026, 10, 20, tzinfo=UTC), MAIN, (front, *pages), redirects=redirects
    )
    return run(check, Case(evidence=evidence, platforms=(), profile=merchant))


@pytest.mark.parametrize(
    ("one", "shown", "park", "redirect", "words"),
    [
        (way(MAIN), "", "pass", "pass", "redirects"),
        (way("https://www.sofal-nemooneh.example/", 0, "did not answer in time"), "", "pass", "pass", "redirects"),
        (way("https://other.example/"), "", "fail", "fail", "other.example"),
        (way("http://a.example/"), HOME.format(""), "fail", "fail", "parked"),
        (way("http://a.example/"), '<html><frameset><frame src="/x"></frameset></html>', "fail", "fail", "frame"),
        (way("http://a.example/"), '<meta http-equiv="refresh" content="0;url=/x"><h1>…</h1>', "fail", "fail", "server itself"),
        (way("http://a.example/"), "<h1>دامنه برای فروش</h1>", "fail", "fail", "page of its own"),
        (way("http://a.example/", 403), "", "unknown", "fail", "403"),
        (way("http://a.example/", 0, "the name was not found"), "", "unknown", "unknown", "could not be asked"),
    ],
)  # fmt: skip
def test_an_alias(one: Redirects, shown: str, park: str, redirect: str, words: str, told: Told) -> None:
    merchant = told(hosts__aliases=["a.example"])
    pages = (page("http://a.example/", shown, "alias"),) if shown else ()
    answer = judged(aliases.no_alias_is_parked, merchant, *pages, redirects=(one,))
    assert answer.verdict == park
    assert words in answer.reason.en
    other = judged(aliases.aliases_redirect_and_are_at_most_three, merchant, *pages, redirects=(one,))
    assert other.verdict == redirect


def seal(id_: str) -> str:
    return f'<a href="https://trustseal.enamad.ir/?id={id_}&Code=AbC"><img src="https://trustseal.enamad.ir/logo.aspx?id={id_}"></a>'


@pytest.mark.parametrize(
    ("front", "verdict", "words"),
    [
        (seal("200"), "pass", "seal of its own"),
        (seal("100"), "unknown", "no seal of their own"),
        ("", "unknown", "no seal of their own"),
        (None, "unknown", "could not be asked"),
    ],
)
def test_a_sub_domain_of_a_holder(front: str | None, verdict: str, words: str, told: Told) -> None:
    merchant = told(hosts__subdomains=["b2b.sofal-nemooneh.example"], seal=GRANTED)
    url = "https://b2b.sofal-nemooneh.example/"
    pages = () if front is None else (page(url, HOME.format(front), "host"),)
    answer = judged(hosts.each_host_has_its_own_seal, merchant, *pages)
    assert answer.verdict == verdict
    assert words in answer.reason.en


def test_before_the_grant_the_sources_dispute_is_told(told: Told) -> None:
    answer = judged(hosts.each_host_has_its_own_seal, told(hosts__subdomains=["b2b.sofal-nemooneh.example"]))
    assert answer.verdict == "unknown"
    assert "Ask the Centre" in answer.reason.en


def test_hosts_that_the_site_links_to_and_the_profile_leaves_out_are_told(told: Told) -> None:
    links = '<a href="https://b2b.sofal-nemooneh.example/">عمده</a><a href="https://cdn.sofal-nemooneh.example/">…</a>'
    answer = judged(hosts.each_host_has_its_own_seal, told(), home=links)
    assert answer.verdict == "unknown"
    assert "b2b.sofal-nemooneh.example" in answer.reason.en
    assert "cdn" not in answer.reason.en
    assert judged(hosts.each_host_has_its_own_seal, told()).verdict == "pass"


def test_a_sub_domain_belongs_to_the_main_domain(told: Told) -> None:
    check = hosts.sub_domains_belong_to_the_main_domain
    assert judged(check, told(hosts__subdomains=["b2b.sofal-nemooneh.example"])).verdict == "pass"
    assert judged(check, told(hosts__subdomains=["other.example"])).verdict == "fail"
