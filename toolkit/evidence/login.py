"""Signing in with the evaluators' test account, where a shop wants a login before it shows its goods."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit.evidence.forbidden import NeverSent
from toolkit.language.translate import tr
from toolkit.model.evidence import Step, Unseen
from toolkit.model.page import Page
from toolkit.platform import Shopper
from toolkit.reader.links import joined


def is_wall(page: Page) -> bool:
    """Whether a page asks for a password and shows nothing else to do."""
    tree = LexborHTMLParser(page.text)
    goods = tree.css_first("form.cart, form.checkout, li.product, [itemtype*='schema.org/Product']")
    return page.status in (401, 403) or (_form(tree) is not None and goods is None)


def has_form(page: Page) -> bool:
    return _form(LexborHTMLParser(page.text)) is not None


def sign_in(shopper: Shopper, wall: Page, user: str, password: str) -> Step:
    """Fills in the form on `wall` and looks whether it is gone; what is sent is masked as it is recorded."""
    form = _form(LexborHTMLParser(wall.text))
    if form is None:
        return Step(
            "login",
            wall.url,
            False,
            tr("The shop wants a login, and its page has no form for one."),
        )
    fields = dict(_filled(form, user, password))
    try:
        answer = shopper.post(joined(wall.url, form.attributes.get("action") or wall.url), fields, "login")
    except NeverSent:
        why = tr("Its login form is sent to an address that places orders, so it was not sent.")
        return Step("login", wall.url, False, why, wall.record)
    if isinstance(answer, Unseen):
        return Step("login", answer.url, False, answer.why, blind=True)
    if is_wall(answer):
        return Step(
            "login",
            answer.url,
            False,
            tr("The shop did not take the test account."),
            answer.record,
        )
    return Step("login", answer.url, True, tr("Signed in with the test account."), answer.record)


def _form(tree: LexborHTMLParser) -> LexborNode | None:
    """The first form with exactly one password box: a form with two is for signing up."""
    forms = tree.css("form")
    return next((f for f in forms if len(f.css("input[type=password]")) == 1), None)


def _filled(form: LexborNode, user: str, password: str) -> Iterator[tuple[str, str]]:
    named = False
    for box in form.css("input[name], button[name]"):
        kind, name = (box.attributes.get("type") or "text").lower(), box.attributes.get("name") or ""
        if kind == "password":
            yield name, password
        elif kind in ("text", "email", "tel") and not named:
            named = True
            yield name, user
        elif kind in ("hidden", "submit"):
            yield name, box.attributes.get("value") or ""
