"""The shop's own hosts, and the addresses that lead elsewhere."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.evidence.barred import Barred
from toolkit.evidence.hosts import Hosts, canonical


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.test/",
        "https://shop.test",
        "https://SHOP.test./a",
        "https://www.shop.test:443/a?b",
        "http://nobody:word@shop.test/",
        "https://فروشگاه.test/صفحه",
        "http://127.0.0.1:8181/x",
        "http://[::1]:8080/",
    ],
)
def test_own_hosts_and_their_www_twins_are_asked(url: str) -> None:
    hosts = Hosts.of(["shop.test", "www.فروشگاه.test", "http://127.0.0.1:8181/y", "[::1]:8080"])
    hosts.check(url)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://other.test/", "other.test is not one of the shop's own hosts"),
        ("https://shop.test.other.test/", "is not one of"),
        ("https://shop.test@other.test/", "other.test is not one of"),
        ("https://sub.shop.test/", "is not one of"),
        ("https://shop.test:8443/", "shop.test:8443 is not one of"),
        ("http://www.127.0.0.1:8181/", "is not one of"),
        ("http://127.0.0.1/", "is not one of"),
        ("file:///etc/passwd", "this one is file"),
        ("ftp://shop.test/", "this one is ftp"),
        ("gopher://shop.test:80/", "this one is gopher"),
        ("javascript:alert(1)", "this one is javascript"),
        ("//shop.test/", "Only http and https"),
        ("https://", "is not one of"),
        ("https://shop.test:99999/", "is not an address"),
        ("http://[::1/", "is not an address"),
        ("http://shop.test:0/", "is not one of"),
    ],
)
def test_everything_else_is_barred_with_its_reason(url: str, said: str) -> None:
    with pytest.raises(Barred) as caught:
        Hosts.of(["shop.test", "127.0.0.1:8181"]).check(url)
    assert said in caught.value.why.en


def test_a_name_with_a_port_opens_that_port_only() -> None:
    hosts = Hosts.of(["shop.test:8443"])
    hosts.check("https://shop.test:8443/")
    with pytest.raises(Barred):
        hosts.check("https://shop.test/")


@given(st.text(max_size=40))
def test_any_text_is_an_own_address_or_barred(text: str) -> None:
    canonical(text)
    for url in (text, f"https://{text}/", f"https://shop.test{text}"):
        with suppress(Barred):
            assert Hosts.of(["shop.test"]).check(url)[0] in ("shop.test", "www.shop.test")
