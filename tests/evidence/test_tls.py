"""Secure connections: what a certificate says, and why one is not trusted."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from evidence.certificates import Issuer
from evidence.loopback import Loopback

from toolkit.evidence.client import Client
from toolkit.evidence.distrust import explain
from toolkit.evidence.tls import handshake
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page

Serve = Callable[..., Loopback]
Visit = Callable[..., Client]
HOUR = timedelta(hours=1)
HOME = {"/": lambda stage: stage.say("home")}
UNTRUSTED = [
    (("shop.test",), {"self_signed": True}, "self_signed", "self-signed"),
    (("other.test",), {}, "wrong_name", "issued for another name"),
    (("shop.test",), {"since": -2 * HOUR, "until": -HOUR}, "expired", "has expired"),
    (("shop.test",), {"since": HOUR, "until": 2 * HOUR}, "not_yet_valid", "not valid yet"),
]


def test_a_trusted_certificate_is_described(serve: Serve, issuer: Issuer) -> None:
    shop = serve(HOME, issuer.serving("shop.test", "www.shop.test", "127.0.0.1"))
    seen = handshake("shop.test", shop.port, "127.0.0.1", ca_file=issuer.file)
    assert (seen.host, seen.port, seen.trusted, seen.error) == ("shop.test", shop.port, True, "")
    assert seen.protocol == "TLSv1.3"
    assert seen.issuer == "Loopback Authority Ltd"
    assert seen.names == ("shop.test", "www.shop.test", "127.0.0.1")
    assert seen.not_before is not None
    assert seen.not_after is not None
    assert seen.not_after - seen.not_before == 2 * HOUR
    assert shop.met == []


@pytest.mark.parametrize(("names", "options", "error", "said"), UNTRUSTED)
def test_an_untrusted_certificate_is_read_all_the_same(
    serve: Serve,
    issuer: Issuer,
    visit: Visit,
    names: tuple[str, ...],
    options: dict[str, Any],
    error: str,
    said: str,
) -> None:
    shop = serve(HOME, issuer.serving(*names, **options))
    seen = handshake("shop.test", shop.port, "127.0.0.1", ca_file=issuer.file)
    assert (seen.trusted, seen.error, seen.names) == (False, error, names)
    assert seen.not_after is not None
    assert said in explain(seen.error).en
    client = visit(f"shop.test:{shop.port}", ca_file=issuer.file, resolver=lambda host, port: ("127.0.0.1",))
    page = client.get(f"https://shop.test:{shop.port}/", "home")
    assert isinstance(page, Unseen)
    assert "The secure connection to shop.test failed" in page.why.en
    assert said in page.why.en
    assert explain(seen.error).fa in page.why.fa
    assert shop.met == []


def test_an_unknown_issuer_is_told_apart(serve: Serve, issuer: Issuer) -> None:
    shop = serve(HOME, issuer.serving("shop.test"))
    seen = handshake("shop.test", shop.port, "127.0.0.1")
    assert (seen.trusted, seen.error) == (False, "unknown_issuer")
    assert "issuer is not known" in explain(seen.error).en


def test_pages_come_over_a_trusted_connection_by_name(serve: Serve, visit: Visit, issuer: Issuer) -> None:
    shop = serve(HOME, issuer.serving("shop.test"))
    client = visit(f"shop.test:{shop.port}", ca_file=issuer.file, resolver=lambda host, port: ("127.0.0.1",))
    assert isinstance(client.get(f"https://shop.test:{shop.port}/", "home"), Page)
    assert client.addresses("shop.test", shop.port) == ("127.0.0.1",)


def test_certificates_of_the_environment_are_not_trusted(
    serve: Serve, visit: Visit, issuer: Issuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, issuer.file)
    shop = serve(HOME, issuer.serving("127.0.0.1"))
    assert handshake("127.0.0.1", shop.port, "127.0.0.1").error == "unknown_issuer"
    page = visit(shop.origin).get(shop.origin, "home")
    assert isinstance(page, Unseen)
    assert "issuer is not known" in page.why.en


def test_a_server_without_tls_is_told_apart(serve: Serve, visit: Visit) -> None:
    shop = serve(HOME)
    assert handshake("shop.test", shop.port, "127.0.0.1").error == "no_tls"
    page = visit(shop.origin).get(f"https://127.0.0.1:{shop.port}/", "home")
    assert isinstance(page, Unseen)
    assert "does not speak TLS" in page.why.en


def test_a_closed_port_is_refused() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    seen = handshake("shop.test", port, "127.0.0.1")
    assert (seen.error, seen.names, seen.not_after) == ("refused", (), None)


@pytest.fixture
def mute() -> Iterator[int]:
    """A port where connections are taken and nothing is ever said."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield int(listening.getsockname()[1])


def test_a_handshake_that_never_comes_ends_in_time(mute: int) -> None:
    assert handshake("shop.test", mute, "127.0.0.1", timeout=0.2).error == "timed_out"


@pytest.mark.parametrize("host", ["", ".shop.test", "a" * 64 + ".test", "shop\x00.test"])
def test_a_name_that_no_certificate_can_carry_raises_nothing(serve: Serve, issuer: Issuer, host: str) -> None:
    shop = serve(HOME, issuer.serving("shop.test"))
    seen = handshake(host, shop.port, "127.0.0.1", ca_file=issuer.file)
    assert not seen.trusted
    assert seen.error
    assert explain(seen.error).fa


def test_reasons_are_sentences_in_both_languages() -> None:
    assert explain("").en == ""
    for error in ("refused", "timed_out", "no_tls", "unknown_issuer", "other: bad record mac"):
        assert explain(error).en.endswith(".")
        assert explain(error).fa
    assert "bad record mac" in explain("other: bad record mac").fa
