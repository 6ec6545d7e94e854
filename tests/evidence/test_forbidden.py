"""Requests that are never sent, however they are spelt and however one is led to them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from evidence.loopback import Loopback

from toolkit.evidence.client import Client
from toolkit.evidence.forbidden import NeverSent, is_forbidden
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page

Serve = Callable[..., Loopback]
Visit = Callable[..., Client]
ORDER = ("POST", r"/wc/store/v1/checkout|wc-ajax=checkout")


@pytest.mark.parametrize(
    "url",
    [
        "/wc/store/v1/checkout",
        "/?wc-ajax=checkout",
        "/WC/Store/V1/Checkout",
        "/wc/store/v1/%63heckout",
        "/wc/store/v1/%2563heckout",
        "/wc//store///v1/checkout",
        "/wc/store/x/../v1/checkout",
        "/wc/store/./v1/checkout",
        "/wc/store/x/%2e%2e/v1/checkout",
        "/?rest_route=%2Fwc%2Fstore%2Fv1%2Fcheckout",
    ],
)
def test_placing_an_order_is_never_sent(serve: Serve, visit: Visit, url: str) -> None:
    shop = serve({})
    client = visit(shop.origin, forbidden=[ORDER])
    with pytest.raises(NeverSent) as caught:
        client.post(f"{shop.origin}{url}", {"a": "b"}, "checkout")
    assert caught.value.exit_code == 70
    assert caught.value.hint is not None
    assert shop.met == []


def test_looking_at_the_same_address_is_allowed(serve: Serve, visit: Visit) -> None:
    shop = serve({})
    assert isinstance(
        visit(shop.origin, forbidden=[ORDER]).get(f"{shop.origin}/?wc-ajax=checkout", "a"), Page
    )


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("target", ["/wc/store/v1/checkout", "/x/../wc/store/v1/checkout"])
def test_a_redirect_to_it_is_not_followed(serve: Serve, visit: Visit, status: int, target: str) -> None:
    shop = serve({"/cart": lambda stage: stage.lead(target, status)})
    seen = visit(shop.origin, forbidden=[ORDER]).post(f"{shop.origin}/cart", {}, "cart")
    assert isinstance(seen, Unseen)
    assert "which is never asked" in seen.why.en
    assert shop.asked == ["POST /cart"]


def test_after_a_see_other_the_method_is_get_and_so_allowed(serve: Serve, visit: Visit) -> None:
    shop = serve({"/cart": lambda stage: stage.lead("/?wc-ajax=checkout", 303)})
    visit(shop.origin, forbidden=[ORDER]).post(f"{shop.origin}/cart", {"a": "b"}, "cart")
    assert shop.asked == ["POST /cart", "GET /?wc-ajax=checkout"]
    assert shop.met[1].body == b""


def test_a_rule_may_be_a_question_and_any_method_a_star(serve: Serve, visit: Visit) -> None:
    shop = serve({"/": lambda stage: stage.say("home")})
    client = visit(shop.origin, forbidden=[lambda method, url: method == "DELETE", ("*", r"/logout\b")])
    for method, path in (("DELETE", "/a"), ("GET", "/logout"), ("POST", "/logout?x")):
        with pytest.raises(NeverSent):
            client.request(method, f"{shop.origin}{path}", "platform")
    assert isinstance(client.get(f"{shop.origin}/", "home"), Page)
    with pytest.raises(NeverSent):
        client.get_all([(f"{shop.origin}/", "home"), (f"{shop.origin}/logout", "link")])
    with pytest.raises(NeverSent):
        client.buyer().get(f"{shop.origin}/logout", "link")


def test_methods_are_compared_whatever_their_case() -> None:
    assert is_forbidden([ORDER], "post", "https://shop.test/wc/store/v1/checkout")
    assert not is_forbidden([ORDER], "GET", "https://shop.test/wc/store/v1/checkout")
