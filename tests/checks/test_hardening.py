"""Measures, cookies, headers and versions, both ways; a stock shop's cookies are no fault."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from toolkit.model.evidence import Cookie, Redirects, Tls
from toolkit.model.finding import Answer
from toolkit.model.verdict import Severity

Ask = Callable[..., Answer]
MEASURES = "known_security_measures_are_taken"


def tls(ends: datetime, protocol: str = "TLSv1.3") -> tuple[Tls, ...]:
    return (Tls("shop.example", 443, True, protocol=protocol, not_after=ends),)


def cookie(name: str, *, secure: bool = False, http_only: bool = False) -> Cookie:
    return Cookie(name, "shop.example", "https://shop.example/", secure=secure, http_only=http_only)


def plain(end: str, status: int = 200) -> tuple[Redirects, ...]:
    hops = () if end.startswith("http:") else (("http://shop.example/", 301),)
    return (Redirects("http://shop.example/", hops, end, status),)


@pytest.mark.parametrize(
    ("shop", "words"),
    [
        ({"origin": "http://shop.example"}, "https"),
        ({"tls": tls(datetime(2026, 10, 25, tzinfo=UTC))}, "5 days"),
        ({"tls": tls(datetime(2027, 10, 25, tzinfo=UTC), "TLSv1.1")}, "TLSv1.1"),
        ({"redirects": plain("http://shop.example/")}, "redirect"),
        ({"home": 'فروشگاه\n<script src="http://cdn.example/a.js"></script>'}, "comes over https"),
        ({"home": "فروشگاه\n<div style=\"background:url('http://cdn.example/a.png')\"></div>"}, "comes over https"),
        ({"home": "فروشگاه\n<style>@import 'http://cdn.example/a.css';</style>"}, "comes over https"),
    ],
)  # fmt: skip
def test_a_measure_that_is_missing_is_named(shop: dict[str, object], words: str, ask: Ask) -> None:
    answer = ask(MEASURES, **shop)
    assert answer.verdict == "fail"
    assert words in answer.reason.en


@pytest.mark.parametrize(
    "shop",
    [
        {"tls": tls(datetime(2027, 1, 1, tzinfo=UTC))},
        {"redirects": plain("https://shop.example/")},
        {"home": 'فروشگاه\n<a href="http://cdn.example/">…</a><script>var n="http://www.w3.org/2000/svg"</script>'},
        {"home": 'فروشگاه\n<svg xmlns="http://www.w3.org/2000/svg"></svg><link rel="profile" href="http://gmpg.org/xfn/11">'},
    ],
)  # fmt: skip
def test_measures_that_are_taken(shop: dict[str, object], ask: Ask) -> None:
    assert ask(MEASURES, **shop).verdict == "pass"


STOCK = (
    cookie("woocommerce_cart_hash"),
    cookie("woocommerce_items_in_cart"),
    cookie("wp_woocommerce_session_0123456789abcdef", secure=True, http_only=True),
    cookie("XSRF-TOKEN", secure=True),
    cookie("pll_language"),
)


@pytest.mark.parametrize(
    ("cookies", "verdict"),
    [
        (STOCK, "pass"),
        ((), "pass"),
        ((cookie("PHPSESSID", secure=True),), "fail"),
        ((cookie("PHPSESSID", http_only=True),), "fail"),
        ((cookie("wordpress_logged_in_0123", secure=True),), "fail"),
        ((cookie("laravel_session", secure=True, http_only=True),), "pass"),
    ],
)
def test_session_cookies(cookies: tuple[Cookie, ...], verdict: str, ask: Ask) -> None:
    assert ask("session_cookies_are_guarded", cookies=cookies).verdict == verdict


def test_over_http_the_secure_mark_is_not_asked_for(ask: Ask) -> None:
    bare = (cookie("PHPSESSID", http_only=True),)
    assert ask("session_cookies_are_guarded", cookies=bare, origin="http://shop.example").verdict == "pass"


def test_headers_that_are_missing_are_advice(ask: Ask) -> None:
    sent = (
        ("Strict-Transport-Security", "max-age=1"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "origin"),
        ("Content-Security-Policy", "frame-ancestors 'self'"),
    )
    name = "usual_security_headers_are_sent"
    assert ask(name, headers=sent).verdict == "pass"
    answer = ask(name, headers=sent[1:])
    assert (answer.verdict, answer.at_most) == ("fail", Severity.ADVICE)
    assert answer.reason.en.count("Strict-Transport-Security") == 1
    assert ask(name, headers=sent[1:], origin="http://shop.example").verdict == "pass"


@pytest.mark.parametrize(
    ("shop", "verdict"),
    [
        ({"headers": (("Server", "nginx"), ("X-Powered-By", "PHP"))}, "pass"),
        ({"headers": (("Server", "Apache/2.4.41 (Ubuntu)"),)}, "fail"),
        ({"headers": (("X-Powered-By", "PHP/7.4.33"),)}, "fail"),
        ({"home": 'فروشگاه\n<meta name="generator" content="WordPress 6.4.2">'}, "fail"),
        ({"home": 'فروشگاه\n<meta name="generator" content="WordPress">'}, "pass"),
    ],
)
def test_versions(shop: dict[str, object], verdict: str, ask: Ask) -> None:
    answer = ask("software_versions_are_not_told", **shop)
    assert answer.verdict == verdict
    assert answer.at_most is (Severity.ADVICE if verdict == "fail" else None)
