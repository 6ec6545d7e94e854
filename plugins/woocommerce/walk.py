"""The way to the pre-invoice over plain HTTP: a product into the cart, the cart, the checkout. No further."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urlencode, urljoin

from selectolax.lexbor import LexborHTMLParser

from toolkit import Page, Shopper, Step, Unseen

from .cart import read_cart
from .choice import Order, order
from .links import cart_addresses, checkout_addresses
from .messages import (
    CART_BY_BROWSER,
    CART_NOT_FOUND,
    CART_STAYS_EMPTY,
    CHECKOUT_BY_BROWSER,
    CHECKOUT_LOGIN,
    CHECKOUT_NOT_FOUND,
    CHOICE_FIRST,
    DONE,
    NO_PRODUCT_SEEN,
    NO_REVIEW,
    NOTHING_TO_BUY,
    cart_answered,
    checkout_answered,
)
from .pre_invoice import read_pre_invoice
from .product import read_product
from .store_cart import PATH, read_store_cart

TRIES = 8
"""Products that are tried before the walk says that the cart takes none."""

PLACES = 3
"""Addresses at which a page is looked for."""

TURNED_AWAY = (401, 403, 429, 503)
"""Statuses by which a shop turns this visitor away; a buyer may well be let in."""


def walk(shopper: Shopper, home: Page, products: Sequence[Page]) -> Iterator[Step]:
    """Step cart and then checkout, or the one step that failed and why; it ends the walk."""
    offered = sorted((page for page in products if _is_offered(page)), key=_is_not_sent)
    ready = [(page, item) for page in offered if (item := order(page))]
    if not ready:
        yield _no_product(home, products, offered)
        return
    cart, step = _put(shopper, home, *ready[0])
    for page, item in ready[1:TRIES]:
        if cart or step.blind:
            break
        cart, step = _put(shopper, home, page, item)
    yield step
    if cart:
        yield _checkout(shopper, cart)


def _is_offered(page: Page) -> bool:
    product = read_product(page)
    return product is not None and product.purchasable and product.in_stock is not False


def _is_not_sent(page: Page) -> bool:
    """What is sent is tried first: only then does the checkout tell what delivery costs."""
    product = read_product(page)
    return product is not None and not product.sent


def _no_product(home: Page, products: Sequence[Page], offered: Sequence[Page]) -> Step:
    if offered:
        return Step("product", offered[0].url, False, CHOICE_FIRST, offered[0].record, blind=True)
    read = [page for page in products if read_product(page)]
    if read:
        return Step("product", read[0].url, False, NOTHING_TO_BUY, read[0].record)
    return Step("product", home.url, False, NO_PRODUCT_SEEN, home.record, blind=True)


def _put(shopper: Shopper, home: Page, product: Page, item: Order) -> tuple[Page | None, Step]:
    """The cart with the product in it. An answer of 200 proves nothing (a wrong id gets one): the cart does."""
    missed = [Step("cart", product.url, False, CART_STAYS_EMPTY)]
    for quantity in ("2", "1"):
        asked = "/?" + urlencode({**item, "quantity": quantity})
        added = shopper.get(urljoin(home.url, asked), "add_to_cart")
        if isinstance(added, Unseen):
            return None, Step("add_to_cart", added.url, False, added.why, blind=True)
        missed = []
        places = cart_addresses(added if added.is_html else home)[:PLACES]
        for place in places:
            cart = shopper.get(place, "cart")
            if isinstance(cart, Page) and (read_cart(cart) or _is_full_block_cart(shopper, cart)):
                return cart, Step("cart", cart.url, True, DONE, cart.record)
            missed.append(_no_cart(cart, guessed=len(places) == 1))
        if _telling(missed).blind:
            break
    return None, _telling(missed)


def _is_block_cart(cart: Page) -> bool:
    return LexborHTMLParser(cart.text).css_first(".wp-block-woocommerce-cart, .wc-block-cart") is not None


def _is_full_block_cart(shopper: Shopper, cart: Page) -> bool:
    """Whether the Store API says that this visitor's cart, which only a browser draws, holds something."""
    if cart.status != 200 or not _is_block_cart(cart):
        return False
    said = shopper.get(urljoin(cart.url, PATH), "platform")
    return isinstance(said, Page) and said.status == 200 and read_store_cart(said) is not None


def _telling(missed: Sequence[Step]) -> Step:
    """Of what was found at several places: what could not be looked at, else what the first link led to."""
    return next((step for step in missed if step.blind), missed[0])


def _no_cart(cart: Page | Unseen, *, guessed: bool) -> Step:
    if isinstance(cart, Unseen):
        return Step("cart", cart.url, False, cart.why, blind=True)
    if cart.status == 404 and guessed:
        return Step("cart", cart.url, False, CART_NOT_FOUND, cart.record, blind=True)
    if cart.status != 200:
        blind = cart.status in TURNED_AWAY
        return Step("cart", cart.url, False, cart_answered(cart.status), cart.record, blind)
    if _is_block_cart(cart):
        return Step("cart", cart.url, False, CART_BY_BROWSER, cart.record, blind=True)
    return Step("cart", cart.url, False, CART_STAYS_EMPTY, cart.record)


def _checkout(shopper: Shopper, cart: Page) -> Step:
    missed: list[Step] = []
    places = checkout_addresses(cart)[:PLACES]
    for place in places:
        page = shopper.get(place, "checkout")
        if isinstance(page, Page) and read_pre_invoice(page):
            return Step("checkout", page.url, True, DONE, page.record)
        missed.append(_no_review(page, guessed=len(places) == 1))
    return _telling(missed)


def _no_review(page: Page | Unseen, *, guessed: bool) -> Step:
    if isinstance(page, Unseen):
        return Step("checkout", page.url, False, page.why, blind=True)
    if page.status == 404 and guessed:
        return Step("checkout", page.url, False, CHECKOUT_NOT_FOUND, page.record, blind=True)
    if page.status != 200:
        blind = page.status in TURNED_AWAY
        return Step("checkout", page.url, False, checkout_answered(page.status), page.record, blind)
    tree = LexborHTMLParser(page.text)
    if tree.css_first(".wc-block-checkout, .wp-block-woocommerce-checkout"):
        return Step("checkout", page.url, False, CHECKOUT_BY_BROWSER, page.record, blind=True)
    if tree.css_first("form.woocommerce-form-login, form.login") and not tree.css_first("form.checkout"):
        return Step("checkout", page.url, False, CHECKOUT_LOGIN, page.record)
    return Step("checkout", page.url, False, NO_REVIEW, page.record)
