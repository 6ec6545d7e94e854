"""Where a visitor goes: only to the shop's own hosts, at the addresses that were checked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from evidence.loopback import Loopback
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolkit.evidence.client import Client
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page

Serve = Callable[..., Loopback]
Visit = Callable[..., Client]
HOME = {"/": lambda stage: stage.say("<h1>home</h1>")}


def _here(host: str, port: int) -> tuple[str, ...]:
    return ("127.0.0.1",)


def _why(seen: Page | Unseen) -> str:
    assert isinstance(seen, Unseen)
    assert seen.why.fa
    return seen.why.en


def test_a_private_address_is_not_asked_unless_allowed(serve: Serve, visit: Visit) -> None:
    shop = serve(HOME)
    refused = visit(shop.origin, allow_private=False).get(shop.origin, "home")
    assert "127.0.0.1, which is not a public address" in _why(refused)
    assert shop.asked == []
    seen = visit(shop.origin).get(shop.origin, "home")
    assert isinstance(seen, Page)
    assert (seen.status, seen.text, seen.role) == (200, "<h1>home</h1>", "home")


def test_the_connection_goes_to_the_address_that_was_checked(serve: Serve, visit: Visit) -> None:
    shop = serve(HOME)
    answers = iter([("127.0.0.1",), ("127.0.0.66",)])
    asked: list[str] = []

    def changing(host: str, port: int) -> tuple[str, ...]:
        asked.append(host)
        return next(answers)

    seen = visit(f"shop.test:{shop.port}", resolver=changing).get(f"http://shop.test:{shop.port}/", "home")
    assert isinstance(seen, Page)
    assert asked == ["shop.test"]
    assert shop.met[0].headers["Host"] == f"shop.test:{shop.port}"


def test_a_name_that_turns_private_is_barred_at_the_next_connection(serve: Serve, visit: Visit) -> None:
    met: list[str] = []

    def resolver(host: str, port: int) -> tuple[str, ...]:
        met.append(host)
        return ("169.254.169.254",)

    client = visit("shop.test", resolver=resolver, allow_private=False)
    assert "169.254.169.254" in _why(client.get("http://shop.test/", "home"))
    assert "169.254.169.254" in _why(client.get("http://shop.test/", "home"))
    assert met == ["shop.test", "shop.test"]


def test_the_next_checked_address_is_tried_where_the_first_is_closed(serve: Serve, visit: Visit) -> None:
    shop = serve(HOME)
    client = visit(f"shop.test:{shop.port}", resolver=lambda host, port: ("127.0.0.9", "127.0.0.1"))
    assert isinstance(client.get(f"http://shop.test:{shop.port}/", "home"), Page)


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("http://169.254.169.254/latest/meta-data/", "169.254.169.254 is not one of the shop's own hosts"),
        ("//169.254.169.254/", "is not one of the shop's own hosts"),
        ("http://localhost:{port}/", "localhost:{port} is not one of the shop's own hosts"),
        ("http://[::ffff:127.0.0.1]:{port}/", "is not one of the shop's own hosts"),
        ("http://127.0.0.1:1/", "127.0.0.1:1 is not one of the shop's own hosts"),
        ("http://shop.test@other.test/", "other.test is not one of"),
        ("file:///etc/passwd", "this one is file"),
        ("ftp://127.0.0.1/", "this one is ftp"),
        ("data:text/html,hello", "this one is data"),
        ("http://[::1", "not an address"),
        ("http://127.0.0.1:port/", "not an address"),
    ],
)
def test_a_redirect_away_from_the_shop_is_not_followed(
    serve: Serve, visit: Visit, target: str, said: str
) -> None:
    shop: Loopback = serve({"/": lambda stage: stage.lead(target.replace("{port}", str(shop.port)))})
    client = visit(shop.origin)
    assert said.replace("{port}", str(shop.port)) in _why(client.get(f"{shop.origin}/", "home"))
    assert shop.asked == ["GET /"]
    if "[::1" not in target:
        (redirects,) = client.redirects
        assert redirects.hops == ((f"{shop.origin}/", 302),)
        assert redirects.error


def test_a_redirect_to_a_name_that_became_private_is_barred(serve: Serve, visit: Visit) -> None:
    resolved = {"shop.test": ("10.0.0.1",)}
    client = visit("shop.test", resolver=lambda host, port: resolved[host], allow_private=False)
    assert "10.0.0.1" in client.trace("https://shop.test/").error


def test_a_loop_of_redirects_ends(serve: Serve, visit: Visit) -> None:
    shop = serve({"/": lambda stage: stage.lead("/b"), "/b": lambda stage: stage.lead("/")})
    assert "more than 8 times" in _why(visit(shop.origin).get(shop.origin, "home"))
    assert len(shop.met) == 9


def test_a_redirect_is_followed_and_noted(serve: Serve, visit: Visit) -> None:
    plays = {
        "/old": lambda stage: stage.lead("/new?a=1#part", 301),
        "/new": lambda stage: stage.say("new"),
        "/fa": lambda stage: stage.lead("/صفحه".encode().decode("latin-1")),
        "/%D8%B5%D9%81%D8%AD%D9%87": lambda stage: stage.say("page"),
    }
    shop = serve(plays)
    client = visit(shop.origin)
    seen = client.get(f"{shop.origin}/old#top", "link")
    assert isinstance(seen, Page)
    assert (seen.url, seen.asked) == (f"{shop.origin}/new?a=1", f"{shop.origin}/old")
    (redirects,) = client.redirects
    assert redirects.hops == ((f"{shop.origin}/old", 301),)
    assert (redirects.end, redirects.status, redirects.error) == (seen.url, 200, "")
    persian = client.get(f"{shop.origin}/fa", "link")
    assert isinstance(persian, Page)
    assert persian.text == "page"


def test_the_www_twin_is_one_of_the_shops_own_names(serve: Serve, visit: Visit) -> None:
    shop = serve(HOME)
    client = visit(f"shop.test:{shop.port}", resolver=_here)
    assert isinstance(client.get(f"http://www.shop.test:{shop.port}/", "home"), Page)
    assert client.allows(f"http://www.shop.test:{shop.port}/x")
    assert not client.allows(f"http://m.shop.test:{shop.port}/x")


def test_a_name_that_is_not_found_is_unseen(visit: Visit) -> None:
    def resolver(host: str, port: int) -> tuple[str, ...]:
        raise OSError("unknown name")

    client = visit("shop.test", resolver=resolver)
    assert "The name shop.test was not found" in _why(client.get("https://shop.test/", "home"))
    assert client.trace("https://shop.test/").status == 0
    barred = client.addresses("shop.test", 443)
    assert isinstance(barred, Unseen)
    other = client.addresses("other.test", 443)
    assert isinstance(other, Unseen)
    assert "not one of" in other.why.en


def test_no_proxy_of_the_environment_is_used(
    serve: Serve, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy, shop = serve({}), serve(HOME)
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy.origin)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    assert isinstance(visit(shop.origin).get(shop.origin, "home"), Page)
    assert proxy.met == []


def test_what_the_caller_adds_stays_with_its_host(serve: Serve, visit: Visit) -> None:
    other = serve({"/": lambda stage: stage.say("other")})
    shop = serve({"/": lambda stage: stage.lead("/b"), "/b": lambda stage: stage.lead(f"{other.origin}/")})
    client = visit(shop.origin, other.origin)
    client.get(shop.origin, "platform", headers={"Authorization": "Basic c2VjcmV0"})
    assert [met.headers.get("Authorization") for met in shop.met] == ["Basic c2VjcmV0"] * 2
    assert "Authorization" not in other.met[0].headers


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=300)
@given(
    st.text(alphabet="htps:/\\@.#?[]%0aA 1٣\t\n\r", max_size=30), st.text(alphabet="/\\@:#?.x\t", max_size=4)
)
def test_no_spelling_of_an_address_makes_another_name_be_looked_up(
    visit: Visit, text: str, between: str
) -> None:
    looked_up: list[str] = []

    def resolver(host: str, port: int) -> tuple[str, ...]:
        looked_up.append(host)
        return ()

    client = visit("shop.test", resolver=resolver)
    for url in (
        text,
        f"http://shop.test{text}",
        f"http://shop.test{between}evil.test",
        f"http://evil.test{between}shop.test{text}",
        f"http://{text}shop.test/",
    ):
        assert isinstance(client.get(url, "link"), Unseen)
    assert {name.rstrip(".").lower() for name in looked_up} <= {"shop.test", "www.shop.test"}


def test_addresses_without_sense_are_unseen(visit: Visit) -> None:
    client = visit("shop.test", resolver=_here)
    for url in ("", "http://", "http://[::1", "shop.test", "http://shop.test:x/", "mailto:a@shop.test"):
        assert _why(client.get(url, "link"))
