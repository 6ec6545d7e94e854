"""Which addresses are asked, and which never."""

from __future__ import annotations

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.evidence.addresses import checked, is_public
from toolkit.evidence.barred import Barred


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "192.0.2.7",
        "198.18.0.1",
        "::",
        "::1",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "fc00::1",
        "ff02::1",
        "2001:db8::1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b::7f00:1",
        "64:ff9b:1::a00:1",
        "2002:7f00:1::1",
        "2001:0:7f00:1::1",
        "2a00::5efe:7f00:1",
        "127.1",
        "0x7f.0.0.1",
        "2130706433",
        "not an address",
        "",
    ],
)
def test_addresses_of_no_public_network_are_told_apart(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "185.143.233.5", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_public_addresses_are_recognised(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_a_wrapped_address_is_as_public_as_the_one_inside(inner: object) -> None:
    assert is_public(f"::ffff:{inner}") == is_public(str(inner))
    if not is_public(str(inner)):
        assert not is_public(f"64:ff9b::{inner}")


@given(st.text())
def test_no_text_is_too_strange_to_be_judged(text: str) -> None:
    assert is_public(text) in (True, False)


def test_one_private_address_among_public_ones_bars_the_host() -> None:
    with pytest.raises(Barred) as caught:
        checked("shop.test", 443, lambda host, port: ("1.1.1.1", "10.0.0.8"))
    assert "10.0.0.8" in caught.value.why.en
    assert "--allow-private" in caught.value.why.fa
    assert "not a public address" in caught.value.why.en


def test_private_addresses_are_allowed_where_the_merchant_says_so() -> None:
    assert checked("shop.test", 80, lambda host, port: ["10.0.0.8"], allow_private=True) == ("10.0.0.8",)


@pytest.mark.parametrize("error", [socket.gaierror(-2, "unknown"), UnicodeError("label too long")])
def test_a_name_that_is_not_found_is_said(error: Exception) -> None:
    def resolver(host: str, port: int) -> tuple[str, ...]:
        raise error

    with pytest.raises(Barred) as caught:
        checked("no-such-shop.test", 443, resolver)
    assert "no-such-shop.test was not found" in caught.value.why.en
    assert "پیدا نشد" in caught.value.why.fa


def test_a_name_without_addresses_is_not_found_either() -> None:
    with pytest.raises(Barred, match="was not found"):
        checked("shop.test", 443, lambda host, port: ())
