"""Cookies: noted without their values, kept by a buyer, forgotten by a passer-by."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from evidence.loopback import Loopback, Stage
from hypothesis import given
from hypothesis import strategies as st

from toolkit.evidence.client import Client
from toolkit.evidence.cookies import read_cookie
from toolkit.model.evidence import Cookie, Redirects
from toolkit.model.page import Page

Serve = Callable[..., Loopback]
Visit = Callable[..., Client]
NOW = datetime(2026, 11, 21, 12, 0, 0, tzinfo=UTC)
URL = "https://shop.test/"


def _giving(stage: Stage) -> None:
    stage.say(
        "cart",
        headers=(
            ("Set-Cookie", "cart=v3ry-s3cret; Path=/; HttpOnly; SameSite=lax"),
            ("Set-Cookie", "seen=1; Max-Age=3600"),
        ),
    )


@pytest.mark.parametrize(
    ("line", "cookie"),
    [
        ("a=1", Cookie("a", "shop.test", URL, False, False)),
        (
            "a=1; Secure; HttpOnly; SameSite=STRICT; Domain=.Shop.test; Max-Age=60; "
            "Expires=Sat, 21 Nov 2026 13:00:00 GMT",
            Cookie("a", "shop.test", URL, True, True, "Strict", 60),
        ),
        (
            "a=b=c; expires=Sat, 21-Nov-2026 13:00:00 GMT",
            Cookie("a", "shop.test", URL, False, False, "", 3600),
        ),
        ("a=; Max-Age=-1", Cookie("a", "shop.test", URL, False, False, "", 0)),
        ("a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT", Cookie("a", "shop.test", URL, False, False, "", 0)),
        ("a=1; Expires=soon; Max-Age=long", Cookie("a", "shop.test", URL, False, False)),
        ("no pair", None),
        ("=value", None),
        ("", None),
    ],
)
def test_a_line_is_read_without_its_value(line: str, cookie: Cookie | None) -> None:
    assert read_cookie(line, "shop.test", URL, NOW) == cookie


@given(st.text(max_size=40), st.integers(), st.integers(min_value=0))
def test_any_line_is_read(text: str, number: int, year: int) -> None:
    for rest in (text, f"Max-Age={number}", f"Expires=Mon, 1 Jan {year} 10:00:00 +{year}"):
        cookie = read_cookie(f"a=1; {rest}", "shop.test", URL, NOW)
        assert cookie is None or cookie.lifetime is None or cookie.lifetime >= 0


def test_cookies_are_noted_once_and_without_values(serve: Serve, visit: Visit) -> None:
    shop = serve({"/b": _giving, "/a": _giving})
    client = visit(shop.origin)
    client.get(f"{shop.origin}/b", "link")
    client.buyer().get(f"{shop.origin}/a", "cart")
    cart, seen = client.cookies
    assert cart == Cookie("cart", "127.0.0.1", f"{shop.origin}/a", False, True, "Lax", None)
    assert (seen.name, seen.lifetime) == ("seen", 3600)
    assert "v3ry-s3cret" not in repr(client.cookies)


def test_a_buyer_keeps_the_jar_and_a_passer_by_does_not(serve: Serve, visit: Visit) -> None:
    shop = serve({"/cart": _giving, "/next": lambda stage: stage.say("next")})
    client = visit(shop.origin)
    buyer, other = client.buyer(), client.buyer()
    for visitor in (client, buyer):
        visitor.get(f"{shop.origin}/cart", "cart")
    for visitor in (client, buyer, other):
        visitor.get(f"{shop.origin}/next", "link")
    sent = [met.headers.get("Cookie") for met in shop.met]
    assert sent == [None, None, None, "cart=v3ry-s3cret; seen=1", None]


def test_a_cookie_that_is_taken_back_or_for_others_is_not_sent(serve: Serve, visit: Visit) -> None:
    plays: dict[str, Callable[[Stage], None]] = {
        "/in": lambda stage: stage.say(
            headers=(("Set-Cookie", "a=1"), ("Set-Cookie", "b=2; Domain=other.test"), ("Set-Cookie", "c=3"))
        ),
        "/out": lambda stage: stage.say(headers=(("Set-Cookie", "a=; Max-Age=0"),)),
        "/next": lambda stage: stage.say("next"),
    }
    shop = serve(plays)
    buyer = visit(shop.origin).buyer()
    for path in ("/in", "/out", "/next"):
        buyer.get(f"{shop.origin}{path}", "cart")
    assert [met.headers.get("Cookie") for met in shop.met] == [None, "a=1; c=3", "c=3"]


def test_a_secure_cookie_is_not_sent_in_the_clear(serve: Serve, visit: Visit) -> None:
    shop = serve({"/": lambda stage: stage.say(headers=(("Set-Cookie", "a=1; Secure"),))})
    client = visit(f"shop.test:{shop.port}", resolver=lambda host, port: ("127.0.0.1",))
    buyer = client.buyer()
    for _ in range(2):
        buyer.get(f"http://shop.test:{shop.port}/", "home")
    assert [met.headers.get("Cookie") for met in shop.met] == [None, None]
    assert client.cookies[0].secure


def test_a_cookie_set_by_a_redirect_is_shown_at_its_end(serve: Serve, visit: Visit) -> None:
    plays = {
        "/": lambda stage: stage.lead("/in", headers=(("Set-Cookie", "gate=1; Path=/"),)),
        "/in": lambda stage: stage.say("in"),
    }
    shop = serve(plays)
    client = visit(shop.origin)
    client.get(f"{shop.origin}/", "home")
    client.get(f"{shop.origin}/in", "link")
    assert [met.headers.get("Cookie") for met in shop.met] == [None, "gate=1", None]
    assert client.redirects == (
        Redirects(f"{shop.origin}/", ((f"{shop.origin}/", 302),), f"{shop.origin}/in", 200),
    )


def test_what_is_posted_arrives_as_form_or_json(serve: Serve, visit: Visit) -> None:
    shop = serve({"/cart": lambda stage: stage.say("ok")})
    client = visit(shop.origin)
    seen = client.post(f"{shop.origin}/cart", {"name": "ماگ"}, "cart")
    assert isinstance(seen, Page)
    assert (seen.method, seen.role) == ("POST", "cart")
    client.post(f"{shop.origin}/cart", None, "platform", json={"quantity": 1})
    client.request("put", f"{shop.origin}/cart", "platform", json={})
    form, told, put = shop.met
    assert form.body == b"name=%D9%85%D8%A7%DA%AF"
    assert form.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert (told.body, told.headers["Content-Type"]) == (b'{"quantity": 1}', "application/json")
    assert (put.method, put.body) == ("PUT", b"{}")
