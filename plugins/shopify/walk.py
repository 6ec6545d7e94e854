"""A product into Shopify's cart over plain HTTP, and the cart looked at. No further."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser

from toolkit import Page, Shopper, Step, Unseen

from .cart import read_cart
from .messages import (
    CART_STAYS_EMPTY,
    CART_UNREAD,
    CHECKOUT_ELSEWHERE,
    DONE,
    NO_PRODUCT_SEEN,
    NOTHING_TO_BUY,
    cart_answered,
)
from .nodes import json_value
from .product import read_product

TRIES = 5
"""Products that are tried before the walk says that the cart takes none."""

TURNED_AWAY = (401, 403, 429, 503)
"""Statuses by which a shop turns this visitor away; a buyer may well be let in."""


def walk(shopper: Shopper, home: Page, products: Sequence[Page]) -> Iterator[Step]:
    """Steps product, cart and checkout; the first that fails says why and ends the walk."""
    offered = [(page, variant) for page in products if (variant := _variant(page))]
    if not offered:
        yield _no_product(home, products)
        return
    for page, variant in offered[:TRIES]:
        step = _put(shopper, home, variant)
        if step.done:
            yield Step("product", page.url, True, DONE, page.record)
        if step.done or step.blind:
            break
    yield step
    if step.done:
        yield Step("checkout", urljoin(home.url, "/checkout"), False, CHECKOUT_ELSEWHERE, blind=True)


def _no_product(home: Page, products: Sequence[Page]) -> Step:
    read = [page for page in products if read_product(page)]
    if read:
        return Step("product", read[0].url, False, NOTHING_TO_BUY, read[0].record)
    return Step("product", home.url, False, NO_PRODUCT_SEEN, home.record, blind=True)


def _put(shopper: Shopper, home: Page, variant: str) -> Step:
    """The step to the cart with the product in it, or why there was none."""
    added = shopper.post(urljoin(home.url, "/cart/add"), {"id": variant, "quantity": "1"}, "add_to_cart")
    if isinstance(added, Unseen):
        return Step("add_to_cart", added.url, False, added.why, blind=True)
    cart = shopper.get(urljoin(home.url, "/cart"), "cart")
    if isinstance(cart, Unseen):
        return Step("cart", cart.url, False, cart.why, blind=True)
    if read_cart(cart):
        return Step("cart", cart.url, True, DONE, cart.record)
    if cart.status != 200:
        blind = cart.status in TURNED_AWAY
        return Step("cart", cart.url, False, cart_answered(cart.status), cart.record, blind)
    if _holds_something(shopper, home):
        return Step("cart", cart.url, False, CART_UNREAD, cart.record, blind=True)
    return Step("cart", cart.url, False, CART_STAYS_EMPTY, cart.record)


def _holds_something(shopper: Shopper, home: Page) -> bool:
    """Whether the storefront's own data says that something is in the cart, whatever the theme draws."""
    answer = shopper.get(urljoin(home.url, "/cart.js"), "platform")
    said = json_value(answer.text) if isinstance(answer, Page) else None
    return isinstance(said, dict) and bool(said.get("item_count"))


def _variant(page: Page) -> str | None:
    read = read_product(page)
    if read is None or not read.purchasable:
        return None
    box = LexborHTMLParser(page.text).css_first('form[action*="/cart/add"] [name=id]')
    if box is not None and box.tag == "select":
        box = box.css_first("option[selected]:not([disabled])") or box.css_first("option:not([disabled])")
    return (box.attributes.get("value") or None) if box is not None else None
