"""A product into Shopify's cart over plain HTTP, and the cart looked at. No further."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser

from toolkit import Page, Shopper, Step, Unseen

from .cart import read_cart
from .messages import CART_STAYS_EMPTY, DONE, NOTHING_TO_BUY
from .product import read_product

TRIES = 5


def put_in_cart(shopper: Shopper, home: Page, products: Sequence[Page]) -> Iterator[Step]:
    """Steps product and cart; the first that fails says why and ends the walk."""
    offered = [(page, variant) for page in products if (variant := _variant(page))]
    if not offered:
        yield Step("product", products[0].url if products else home.url, False, NOTHING_TO_BUY)
        return
    where, why = urljoin(home.url, "/cart"), CART_STAYS_EMPTY
    for page, variant in offered[:TRIES]:
        added = shopper.post(urljoin(home.url, "/cart/add"), {"id": variant, "quantity": "1"}, "add_to_cart")
        if isinstance(added, Unseen):
            yield Step("add_to_cart", added.url, False, added.why)
            return
        cart = shopper.get(urljoin(home.url, "/cart"), "cart")
        if isinstance(cart, Unseen):
            why = cart.why
        elif read_cart(cart):
            yield Step("product", page.url, True, DONE, page.record)
            yield Step("cart", cart.url, True, DONE, cart.record)
            return
    yield Step("cart", where, False, why)


def _variant(page: Page) -> str | None:
    read = read_product(page)
    if read is None or not read.purchasable:
        return None
    box = LexborHTMLParser(page.text).css_first('form[action*="/cart/add"] [name=id]')
    return (box.attributes.get("value") or None) if box else None
