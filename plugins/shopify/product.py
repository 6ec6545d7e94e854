"""A product page of a Shopify theme, by the data it carries for search engines, else by its markup."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit import Money, MoneyUnit, Page, Product, parse_money

UNITS: dict[str, MoneyUnit] = {"IRR": "rial", "IRT": "toman"}


def read_product(page: Page) -> Product | None:
    """The product of a page under /products/, or None."""
    if "/products/" not in page.url:
        return None
    tree = LexborHTMLParser(page.text)
    title = tree.css_first("h1")
    data = next(_products(tree), {})
    name = str(data.get("name") or (_words(title) if title else ""))
    if not name:
        return None
    shown = tree.css_first(".price-item--sale, .price-item--regular, .price, [data-price]")
    button = tree.css_first('form[action*="/cart/add"] button, form[action*="/cart/add"] input[type=submit]')
    open_ = button is not None and "disabled" not in button.attributes
    return Product(
        name=name,
        url=page.url,
        price=_shown_price(shown) or _told_price(data),
        price_text=_words(shown),
        purchasable=open_,
        in_stock=open_ if button is not None else None,
        description=str(data.get("description") or _words(tree.css_first(".product__description"))),
        images=len(tree.css(".product__media img") or tree.css(".product-gallery img")),
        brand=_brand(data),
        record=page.record,
    )


def _shown_price(node: LexborNode | None) -> Money | None:
    for amount, unit in parse_money(_words(node)):
        return Money(amount, unit)
    return None


def _told_price(data: dict[str, Any]) -> Money | None:
    offers = data.get("offers")
    offer = offers[0] if isinstance(offers, list) and offers else offers
    if not isinstance(offer, dict):
        return None
    try:
        amount = Decimal(str(offer.get("price") or offer.get("lowPrice")))
    except InvalidOperation:
        return None
    currency = str(offer.get("priceCurrency"))
    return Money(amount, UNITS.get(currency, "other"))


def _brand(data: dict[str, Any]) -> str:
    brand = data.get("brand")
    return str(brand.get("name") or "") if isinstance(brand, dict) else str(brand or "")


def _products(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    for script in tree.css('script[type="application/ld+json"]'):
        try:
            data = json.loads(script.text())
        except ValueError:
            continue
        listed = data if isinstance(data, list) else [data]
        yield from (
            t for t in listed if isinstance(t, dict) and t.get("@type") in ("Product", "ProductGroup")
        )


def _words(node: LexborNode | None) -> str:
    return " ".join(node.text(separator=" ").split()) if node else ""
