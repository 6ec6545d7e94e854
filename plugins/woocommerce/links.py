"""Addresses that a WooCommerce page gives away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from toolkit import Page

from .nodes import each


def product_addresses(page: Page) -> Sequence[str]:
    """Product pages listed on a page, those that can be bought first, in the page's order."""
    tree = LexborHTMLParser(page.text)
    first: list[str] = []
    later: list[str] = []
    for item in each(tree, "li.product, .wc-block-grid__product, .wp-block-post.product"):
        link = next(
            (a for a in item.css("a[href]") if "add-to-cart" not in (a.attributes["href"] or "")), None
        )
        if link is not None:
            kinds = (item.attributes.get("class") or "").split()
            easy = "purchasable" in kinds and "instock" in kinds and "product-type-simple" in kinds
            (first if easy else later).append(urljoin(page.url, link.attributes["href"] or ""))
    for link in tree.css('a[href*="/product/"]'):
        later.append(urljoin(page.url, link.attributes["href"] or ""))
    own = urlsplit(page.url).netloc
    return list(
        dict.fromkeys(u for u in first + later if urlsplit(u).netloc == own and "add-to-cart" not in u)
    )


def shop_addresses(home: Page) -> Mapping[str, Sequence[str]]:
    """The shop list, the account page and what the platform tells of itself without a key."""
    return {"shop": (urljoin(home.url, "/shop/"),), "login": (urljoin(home.url, "/my-account/"),)}


def cart_addresses(page: Page) -> Sequence[str]:
    return _linked(page, "a.cart-contents, a[href*='/cart'], .wc-block-mini-cart a[href]", "/cart/")


def checkout_addresses(page: Page) -> Sequence[str]:
    return _linked(page, "a.checkout-button, a.checkout, .wc-proceed-to-checkout a[href]", "/checkout/")


def _linked(page: Page, selector: str, usual: str) -> Sequence[str]:
    links = (a.attributes.get("href") or "" for a in each(LexborHTMLParser(page.text), selector))
    found = [urljoin(page.url, href) for href in links if href and "add-to-cart" not in href]
    return list(dict.fromkeys([*found, urljoin(page.url, usual)]))
