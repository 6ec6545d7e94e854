"""Signing in with the test account: the form as the shop wrote it, and no crash on one that leads nowhere."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs

import pytest
from evidence.loopback import Loopback, Stage

from toolkit.evidence.client import Client
from toolkit.evidence.login import sign_in
from toolkit.model.page import Page

Serve = Callable[..., Loopback]
Visit = Callable[..., Client]
FORM = (
    '<form method="post" action="{action}"><input name="user"><input type="password" name="pass">'
    '<input type="hidden" name="nonce" value="7"></form>'
)


def _wall(serve: Serve, visit: Visit, action: str) -> tuple[Loopback, Client, Page]:
    def enter(stage: Stage) -> None:
        right = parse_qs(stage.met.body.decode()) == {"user": ["tester"], "pass": ["secret"], "nonce": ["7"]}
        stage.say("<h1>welcome</h1>" if right else FORM.format(action=action))

    shop = serve({"/account": lambda stage: stage.say(FORM.format(action=action)), "/enter": enter})
    client = visit(shop.origin)
    wall = client.get(f"{shop.origin}/account", "login")
    assert isinstance(wall, Page)
    return shop, client, wall


def test_the_form_is_sent_where_it_says_with_its_hidden_fields(serve: Serve, visit: Visit) -> None:
    _, client, wall = _wall(serve, visit, "/enter")
    assert sign_in(client, wall, "tester", "secret").done


def test_an_account_that_the_shop_does_not_take_is_told(serve: Serve, visit: Visit) -> None:
    _, client, wall = _wall(serve, visit, "/enter")
    step = sign_in(client, wall, "tester", "wrong")
    assert not step.done
    assert not step.blind


@pytest.mark.parametrize("action", ["http://[bad", "//[x", "mailto:a@shop.test", "https://another.test/"])
def test_a_form_that_leads_nowhere_of_the_shops_is_not_sent(serve: Serve, visit: Visit, action: str) -> None:
    shop, client, wall = _wall(serve, visit, action)
    step = sign_in(client, wall, "tester", "secret")
    assert (step.done, step.blind) == (False, True)
    assert step.why.fa
    assert shop.asked == ["GET /account"]
