"""The Shopify platform as its storefront shows it to anyone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from toolkit import (
    Cart,
    Keys,
    Page,
    Platform,
    Product,
    Profile,
    Remedy,
    RemedyFile,
    Shopper,
    Step,
    Text,
    Unseen,
)

from .cart import read_cart
from .messages import BY_HAND
from .nodes import address, json_value
from .product import read_product
from .remedies import remedies, remedy_files
from .walk import walk

POLICIES = ("privacy-policy", "refund-policy", "shipping-policy", "terms-of-service", "contact-information")
MARKS = ("cdn.shopify.com", "/cdn/shop/")


class Shopify(Platform):
    """A hosted Shopify storefront. Its checkout stands on a page that only the buyer's browser is given."""

    name = "shopify"
    forbidden: ClassVar[Sequence[tuple[str, str]]] = (
        ("POST", r"/checkouts?(/|\?|$)"),
        # The cart form's own address: with a field `checkout` its POST begins the checkout.
        ("POST", r"/cart/?(\?|$)"),
        # A permalink fills the cart and goes straight to the checkout.
        ("*", r"/cart/\d+:\d+"),
    )

    def recognises(self, home: Page) -> str | None:
        tree = LexborHTMLParser(home.text)
        if any("Shopify.theme" in script.text() for script in tree.css("script:not([src])")):
            return "Shopify.theme"
        found = (m for m in MARKS if tree.css_first(f'script[src*="{m}"], link[href*="{m}"]'))
        return next(found, None)

    def addresses(self, home: Page) -> Mapping[str, Sequence[str]]:
        policies = [urljoin(home.url, f"/policies/{kind}") for kind in POLICIES]
        return {"shop": (urljoin(home.url, "/collections/all"),), "link": policies}

    def product_addresses(self, page: Page) -> Sequence[str]:
        links = LexborHTMLParser(page.text).css('a[href*="/products/"]')
        found = (urlsplit(address(page.url, link)) for link in links)
        own = urlsplit(page.url).netloc
        ours = (url for url in found if url.netloc == own and "/products/" in url.path)
        return list(dict.fromkeys(url._replace(query="").geturl() for url in ours))

    def settings(self, shopper: Shopper, home: Page, keys: Keys) -> dict[str, object]:
        answer = shopper.get(urljoin(home.url, "/products.json?limit=20"), "platform")
        if isinstance(answer, Unseen) or answer.status != 200:
            return {}
        said = json_value(answer.text)
        listed = said.get("products") if isinstance(said, dict) else None
        if not isinstance(listed, list):
            return {}
        kept = ({"title": p.get("title"), "handle": p.get("handle")} for p in listed if isinstance(p, dict))
        return {"products": list(kept)}

    def walk(self, shopper: Shopper, home: Page, products: Sequence[Page]) -> Iterator[Step]:
        return walk(shopper, home, products)

    def no_order_because(self, keys: Keys) -> Text | None:
        return BY_HAND

    def remedies(self) -> Sequence[Remedy]:
        return remedies()

    def remedy_files(
        self, name: str, profile: Profile, sold: Sequence[tuple[Product, Page]] = ()
    ) -> Sequence[RemedyFile]:
        return tuple(remedy_files(name, sold))

    def read_product(self, page: Page) -> Product | None:
        return read_product(page)

    def read_cart(self, page: Page) -> Cart | None:
        return read_cart(page)
