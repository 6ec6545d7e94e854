"""A product page of a Shopify theme, by the data it carries for search engines, else by its markup."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from selectolax.lexbor import LexborHTMLParser

from toolkit import Money, MoneyUnit, Page, Product

from .nodes import first, json_value, sum_in, words

UNITS: dict[str, MoneyUnit] = {"IRR": "rial", "IRT": "toman"}
PRICES = (".price-item--sale", ".price-item--regular", ".price", "[data-price]")
BUY = 'form[action*="/cart/add"]'
OWN = ".product p, .product li, .product td, .product__info-container p, .product__description *"
BUTTONS = (f"{BUY} [name=add]", f"{BUY} [type=submit]", f"{BUY} button:not([type])")


def read_product(page: Page) -> Product | None:
    """The product of a page under /products/, or None."""
    if "/products/" not in page.url:
        return None
    tree = LexborHTMLParser(page.text)
    data = next(_products(tree), {})
    name = _text(data.get("name")) or words(tree.css_first("h1"))
    if not name:
        return None
    shown = first(tree, *PRICES)
    button = first(tree, *BUTTONS)
    open_ = button is not None and "disabled" not in button.attributes
    return Product(
        name=name,
        url=page.url,
        price=sum_in(shown) or _told_price(data),
        stated_price=_told_price(data),
        price_text=words(shown),
        purchasable=open_,
        in_stock=open_ if button is not None else None,
        description=_text(data.get("description")) or words(tree.css_first(".product__description")),
        images=len(tree.css(".product__media img") or tree.css(".product-gallery img")),
        brand=_brand(data),
        record=page.record,
        words="\n".join(dict.fromkeys(filter(None, map(words, tree.css(OWN))))),
    )


def _told_price(data: dict[str, object]) -> Money | None:
    offers = data.get("offers")
    offer = offers[0] if isinstance(offers, list) and offers else offers
    if not isinstance(offer, dict):
        return None
    try:
        amount = Decimal(str(offer.get("price") or offer.get("lowPrice")))
    except InvalidOperation:
        return None
    unit = UNITS.get(str(offer.get("priceCurrency")), "other")
    return Money(amount, unit) if amount.is_finite() else None


def _brand(data: dict[str, object]) -> str:
    brand = data.get("brand")
    return _text(brand.get("name") if isinstance(brand, dict) else brand)


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _products(tree: LexborHTMLParser) -> Iterator[dict[str, object]]:
    for script in tree.css('script[type="application/ld+json"]'):
        data = json_value(script.text())
        graph = data.get("@graph", data) if isinstance(data, dict) else data
        for thing in graph if isinstance(graph, list) else [graph]:
            if isinstance(thing, dict) and thing.get("@type") in ("Product", "ProductGroup"):
                yield thing
