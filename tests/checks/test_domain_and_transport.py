"""Domain, certificate, forms and cookies, both ways."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from toolkit.model.evidence import Redirects, Tls
from toolkit.model.finding import Answer
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Told = Callable[..., Profile]
MAIN = "https://sofal-nemooneh.example/"


@pytest.mark.parametrize(
    ("host", "verdict"),
    [("sofal.example", "pass"), ("127.0.0.1", "fail"), ("localhost", "fail")],
)
def test_a_domain_of_its_own(host: str, verdict: str, ask: Ask, told: Told) -> None:
    merchant = told()
    changed = merchant.model_copy(update={"hosts": merchant.hosts.model_copy(update={"main": host})})
    assert ask("shop_has_a_domain_of_its_own", merchant=changed).verdict == verdict


@pytest.mark.parametrize(
    ("holder", "verdict"),
    [
        ("مریم نمونه‌پور", "pass"),
        ("نمونه‌پور مریم", "pass"),
        ("مريم نمونه‌پور", "pass"),
        ("رضا نمونه‌پور", "fail"),
        ("", "unknown"),
    ],
)
def test_the_domains_holder(holder: str, verdict: str, ask: Ask, told: Told) -> None:
    assert ask("domain_is_in_the_owners_name", merchant=told(hosts__holder=holder)).verdict == verdict


def led(alias: str, end: str = MAIN, error: str = "") -> Redirects:
    return Redirects(f"https://{alias}/", ((f"https://{alias}/", 301),), end, 200, error)


@pytest.mark.parametrize(
    ("aliases", "redirects", "verdict"),
    [
        (["a.example"], (led("a.example"),), "pass"),
        (["a.example"], (led("a.example", "https://www.sofal-nemooneh.example/"),), "pass"),
        (["a.example"], (led("a.example", "https://a.example/"),), "fail"),
        (["a.example"], (led("a.example", "", "timed out"),), "unknown"),
        (["a.example", "b.example"], (led("a.example"),), "unknown"),
        (["a.example", "b.example"], (led("a.example", "https://park.example/"),), "fail"),
    ],
)
def test_aliases(
    aliases: list[str], redirects: tuple[Redirects, ...], verdict: str, ask: Ask, told: Told
) -> None:
    merchant = told(hosts__aliases=aliases)
    assert ask("no_alias_is_parked", merchant=merchant, redirects=redirects).verdict == verdict
    answer = ask("aliases_redirect_and_are_at_most_three", merchant=merchant, redirects=redirects)
    assert answer.verdict == verdict


def test_one_seal_covers_three_aliases(ask: Ask, told: Told) -> None:
    hosts = [f"{name}.example" for name in "abcd"]
    all_led = tuple(led(host) for host in hosts)
    name = "aliases_redirect_and_are_at_most_three"
    assert ask(name, merchant=told(hosts__aliases=hosts), redirects=all_led).verdict == "fail"
    assert ask(name, merchant=told(hosts__aliases=hosts[:3]), redirects=all_led).verdict == "pass"


def tls(error: str = "", host: str = "shop.example") -> Tls:
    ends = datetime(2027, 1, 1, tzinfo=UTC)
    return Tls(host, 443, not error, error, issuer="R3", not_after=ends)


CERTIFICATE = (
    "shop_has_a_valid_certificate",
    "certificate_is_the_shops_own_hosts",
    "certificate_for_a_higher_star_is_there",
)


@pytest.mark.parametrize("name", CERTIFICATE)
@pytest.mark.parametrize(
    ("seen", "verdict"),
    [
        ((tls(),), "pass"),
        ((tls("expired"),), "fail"),
        ((tls("self_signed"),), "fail"),
        ((tls("wrong_name"),), "fail"),
        ((tls("timed_out"),), "unknown"),
        ((tls(host="bank.example"),), "unknown"),
        ((), "unknown"),
    ],
)
def test_certificate(name: str, seen: tuple[Tls, ...], verdict: str, ask: Ask) -> None:
    assert ask(name, tls=seen).verdict == verdict


def test_a_shop_without_https_has_no_certificate(ask: Ask) -> None:
    assert ask(CERTIFICATE[0], origin="http://shop.example", tls=(tls(),)).verdict == "fail"


@pytest.mark.parametrize(
    ("form", "verdict"),
    [
        ('<form action="/send"><input name="mail" type="email"></form>', "pass"),
        ('<form><input name="mail" type="email"></form>', "pass"),
        ('<form action="javascript:void(0)"><input name="mail" type="email"></form>', "pass"),
        ('<form action="http://shop.example/send"><input name="mail" type="email"></form>', "fail"),
        ('<form action="http://shop.example/"><input name="s" type="search"></form>', "pass"),
    ],
)
def test_forms(form: str, verdict: str, ask: Ask) -> None:
    assert ask("every_form_is_sent_over_https", home=f"فروشگاه\n{form}").verdict == verdict


def test_a_page_in_the_open_takes_its_form_with_it(ask: Ask) -> None:
    form = 'فروشگاه\n<form action="https://shop.example/"><input name="mail" type="email"></form>'
    assert ask("every_form_is_sent_over_https", home=form, origin="http://shop.example").verdict == "fail"
