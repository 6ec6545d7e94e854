"""The way to the pre-invoice over plain HTTP: a product into the cart, the cart, the checkout. No further."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser

from toolkit import Page, Shopper, Step, Unseen

from .cart import read_cart
from .links import cart_addresses, checkout_addresses
from .messages import (
    CART_BY_BROWSER,
    CART_STAYS_EMPTY,
    CHECKOUT_BY_BROWSER,
    CHECKOUT_LOGIN,
    DONE,
    NO_REVIEW,
    NOTHING_TO_BUY,
    cart_answered,
    checkout_answered,
)
from .pre_invoice import read_pre_invoice
from .product import read_product

TRIES = 8
"""Products that are tried before the walk says that the cart takes none."""


def walk(shopper: Shopper, home: Page, products: Sequence[Page]) -> Iterator[Step]:
    """Steps product, add_to_cart, cart and checkout; the first that fails says why and ends the walk."""
    offered = [(page, item) for page in products if (item := _to_buy(page))]
    if not offered:
        where = products[0].url if products else home.url
        yield Step("product", where, False, NOTHING_TO_BUY)
        return
    cart, step = _put(shopper, home, *offered[0])
    for page, item in offered[1:TRIES]:
        if cart or step.blind:
            break
        cart, step = _put(shopper, home, page, item)
    yield step
    if cart:
        yield _checkout(shopper, cart)


def _to_buy(page: Page) -> str | None:
    """The number under which a page's product goes into the cart; None for one that needs a choice first."""
    read = read_product(page)
    if read is None or not read.purchasable or read.in_stock is False:
        return None
    tree = LexborHTMLParser(page.text)
    if tree.css_first("form.variations_form"):
        return None
    button = tree.css_first("form.cart [name=add-to-cart]")
    return (button.attributes.get("value") or None) if button else None


def _put(shopper: Shopper, home: Page, product: Page, item: str) -> tuple[Page | None, Step]:
    """The cart with the product in it. An answer of 200 proves nothing (a wrong id gets one): the cart does."""
    last = Step("cart", product.url, False, CART_STAYS_EMPTY)
    for quantity in (2, 1):
        added = shopper.get(urljoin(home.url, f"/?add-to-cart={item}&quantity={quantity}"), "add_to_cart")
        if isinstance(added, Unseen):
            return None, Step("add_to_cart", added.url, False, added.why, blind=True)
        for address in cart_addresses(added if added.is_html else home)[:2]:
            cart = shopper.get(address, "cart")
            if isinstance(cart, Page) and read_cart(cart):
                return cart, Step("cart", cart.url, True, DONE, cart.record)
            last = _no_cart(cart)
    return None, last


def _no_cart(cart: Page | Unseen) -> Step:
    if isinstance(cart, Unseen):
        return Step("cart", cart.url, False, cart.why, blind=True)
    if cart.status != 200:
        return Step("cart", cart.url, False, cart_answered(cart.status), cart.record)
    if "wp-block-woocommerce-cart" in cart.text or "wc-block-cart" in cart.text:
        return Step("cart", cart.url, False, CART_BY_BROWSER, cart.record, blind=True)
    return Step("cart", cart.url, False, CART_STAYS_EMPTY, cart.record)


def _checkout(shopper: Shopper, cart: Page) -> Step:
    last = Step("checkout", cart.url, False, NO_REVIEW, cart.record)
    for address in checkout_addresses(cart)[:2]:
        page = shopper.get(address, "checkout")
        if isinstance(page, Page) and read_pre_invoice(page):
            return Step("checkout", page.url, True, DONE, page.record)
        last = _no_review(page)
    return last


def _no_review(page: Page | Unseen) -> Step:
    if isinstance(page, Unseen):
        return Step("checkout", page.url, False, page.why, blind=True)
    if page.status != 200:
        return Step("checkout", page.url, False, checkout_answered(page.status), page.record)
    if "wc-block-checkout" in page.text or "wp-block-woocommerce-checkout" in page.text:
        return Step("checkout", page.url, False, CHECKOUT_BY_BROWSER, page.record, blind=True)
    tree = LexborHTMLParser(page.text)
    if tree.css_first("form.woocommerce-form-login, form.login") and not tree.css_first("form.checkout"):
        return Step("checkout", page.url, False, CHECKOUT_LOGIN, page.record)
    return Step("checkout", page.url, False, NO_REVIEW, page.record)
