"""Addresses that a WooCommerce page gives away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from toolkit import Page

from .nodes import address, each

ACTS = re.compile(
    r"add-to-cart|[?&](undo|removed?)_item|empty[-_]cart|wc-ajax|rest_route|/wp-json/|/wp-admin/|logout",
    re.IGNORECASE,
)
"""Links that do something when they are followed; a page of a shop is never one of them."""


def product_addresses(page: Page) -> Sequence[str]:
    """Product pages listed on a page, those that can be bought first, in the page's order."""
    tree = LexborHTMLParser(page.text)
    first: list[str] = []
    later: list[str] = []
    for item in each(tree, "li.product, .wc-block-grid__product, .wp-block-post.product"):
        links = (url for a in item.css("a[href]") if _looks(url := address(page.url, a)))
        link = next((url for url in links if _own(page, url)), None)
        if link is not None:
            kinds = (item.attributes.get("class") or "").split()
            easy = "purchasable" in kinds and "instock" in kinds and "product-type-simple" in kinds
            (first if easy else later).append(link)
    later += [address(page.url, link) for link in tree.css('a[href*="/product/"]')]
    return list(dict.fromkeys(url for url in first + later if _looks(url) and _own(page, url)))


def shop_addresses(home: Page) -> Mapping[str, Sequence[str]]:
    """The shop list and the account page, where WooCommerce puts them unless the merchant moves them."""
    return {"shop": (urljoin(home.url, "/shop/"),), "login": (urljoin(home.url, "/my-account/"),)}


def cart_addresses(page: Page) -> Sequence[str]:
    """Where the page's links lead to the cart, at last its usual place."""
    links = "a.cart-contents, a.added_to_cart, .woocommerce-message a.wc-forward, .wc-block-mini-cart a[href]"
    return _linked(
        page, [links, ".woocommerce-mini-cart__buttons a:not(.checkout), a[href*='/cart']"], "/cart/"
    )


def checkout_addresses(page: Page) -> Sequence[str]:
    """Where the page's links lead to the checkout, at last its usual place."""
    return _linked(page, ["a.checkout-button, a.checkout, .wc-proceed-to-checkout a[href]"], "/checkout/")


def _linked(page: Page, selectors: Sequence[str], usual: str) -> Sequence[str]:
    return list(dict.fromkeys([*_found(page, selectors), urljoin(page.url, usual)]))


def _found(page: Page, selectors: Sequence[str]) -> Iterator[str]:
    tree = LexborHTMLParser(page.text)
    for selector in selectors:
        for link in each(tree, selector):
            url = address(page.url, link)
            if _looks(url) and _own(page, url):
                yield url


def _looks(url: str) -> bool:
    return bool(url) and not ACTS.search(unquote(unquote(url)))


def _own(page: Page, url: str) -> bool:
    return urlsplit(url).netloc == urlsplit(page.url).netloc
