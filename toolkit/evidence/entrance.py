"""Into the shop and to its checkout, signed in with the evaluators' account where it asks for that."""

from __future__ import annotations

from toolkit.evidence.guide import Guide
from toolkit.evidence.login import has_form, is_wall, sign_in
from toolkit.evidence.order import Order
from toolkit.evidence.visitor import Visitor
from toolkit.language.translate import tr
from toolkit.model.evidence import Step, Unseen
from toolkit.model.page import Page


def wall_of(home: Page, shops: list[Page]) -> Page | None:
    """The page that asks for a login before any goods are shown."""
    return next((page for page in (home, *shops) if is_wall(page)), None)


def signed_in(order: Order, guide: Guide | None, buyer: Visitor, home: Page, wall: Page) -> Step:
    """Signs in at the platform's own login page, else at the page that asked for it."""
    user, password = order.secrets.get("test_user"), order.secrets.get("test_password")
    if not user or not password:
        why = tr("The shop wants a login first, and no test account is given in `.env`.")
        return Step("login", wall.url, False, why, wall.record)
    usual = guide.addresses(home).get("login", ()) if guide else ()
    for url in (*usual, wall.url):
        page = buyer.get(url, "login")  # the form's token belongs to the session that asked for it
        if isinstance(page, Page) and has_form(page):
            return sign_in(buyer, page, user, password)
    why = tr("The shop wants a login, and its page has no form for one.")
    return Step("login", wall.url, False, why, wall.record)


def walked(order: Order, guide: Guide, buyer: Visitor, home: Page, products: list[Page]) -> list[Step]:
    """The walk; where it ends before a login, once more with the test account."""
    steps = guide.walk(buyer, home, products)
    if not steps or steps[-1].done or steps[-1].name == "walk":
        return steps
    end = buyer.get(steps[-1].url, "login")
    if isinstance(end, Unseen) or not is_wall(end):
        return steps
    login = signed_in(order, guide, buyer, home, end)
    return [login, *(guide.walk(buyer, home, products) if login.done else steps)]
