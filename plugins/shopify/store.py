"""The Shopify platform as its storefront shows it to anyone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from toolkit import Cart, Keys, Page, Platform, Product, Shopper, Step, Unseen

from .cart import read_cart
from .messages import CHECKOUT_ELSEWHERE
from .product import read_product
from .walk import put_in_cart

POLICIES = ("privacy-policy", "refund-policy", "shipping-policy", "terms-of-service", "contact-information")


class Shopify(Platform):
    """A hosted Shopify storefront. Its checkout stands on a page that only the buyer's browser is given."""

    name = "shopify"
    forbidden: ClassVar[Sequence[tuple[str, str]]] = (
        ("POST", r"/checkouts?(/|\?|$)"),
        ("POST", r"/cart/?\?.*checkout"),
        ("*", r"/cart/\d+:\d+"),
    )

    def recognises(self, home: Page) -> str | None:
        for mark in ("Shopify.theme", "cdn.shopify.com", "/cdn/shop/"):
            if mark in home.text:
                return mark
        return None

    def addresses(self, home: Page) -> Mapping[str, Sequence[str]]:
        policies = [urljoin(home.url, f"/policies/{kind}") for kind in POLICIES]
        return {"shop": (urljoin(home.url, "/collections/all"),), "link": policies}

    def product_addresses(self, page: Page) -> Sequence[str]:
        links = (
            a.attributes.get("href") or "" for a in LexborHTMLParser(page.text).css('a[href*="/products/"]')
        )
        found = (urljoin(page.url, href).partition("?")[0] for href in links)
        own = urlsplit(page.url).netloc
        return list(dict.fromkeys(u for u in found if urlsplit(u).netloc == own))

    def settings(self, shopper: Shopper, home: Page, keys: Keys) -> dict[str, object]:
        answer = shopper.get(urljoin(home.url, "/products.json?limit=20"), "platform")
        if isinstance(answer, Unseen) or answer.status != 200:
            return {}
        try:
            listed = json.loads(answer.text).get("products", [])
        except (ValueError, AttributeError):
            return {}
        return {"products": [{"title": p.get("title"), "handle": p.get("handle")} for p in listed]}

    def walk(self, shopper: Shopper, home: Page, products: Sequence[Page]) -> Iterator[Step]:
        reached = False
        for step in put_in_cart(shopper, home, products):
            reached = step.name == "cart" and step.done
            yield step
        if reached:
            yield Step("checkout", urljoin(home.url, "/checkout"), False, CHECKOUT_ELSEWHERE)

    def read_product(self, page: Page) -> Product | None:
        return read_product(page)

    def read_cart(self, page: Page) -> Cart | None:
        return read_cart(page)
