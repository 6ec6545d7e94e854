"""What a WooCommerce store says of itself to anyone: the Store API, without a key."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from urllib.parse import urljoin

from toolkit import Page, Shopper, Unseen

from .nodes import json_value

ROLE = "platform"


def read_settings(shopper: Shopper, home: Page) -> dict[str, object]:
    """The first products of the Store API; what did not come is left out."""
    products = _json(shopper.get(urljoin(home.url, "/wp-json/wc/store/v1/products?per_page=20"), ROLE))
    said: dict[str, object] = {}
    if isinstance(products, list):
        listed = [p for p in products if isinstance(p, dict)]
        said["products"] = [_product(p) for p in listed]
        said["categories"] = sorted({name for p in listed for name in _categories(p)})
    return said


def _product(answer: dict[str, object]) -> dict[str, object]:
    kept = ("id", "name", "permalink", "type", "is_purchasable", "is_in_stock", "prices")
    return {key: answer.get(key) for key in kept}


def _categories(answer: dict[str, object]) -> Iterator[str]:
    """The names of a product's categories."""
    told = answer.get("categories")
    for one in told if isinstance(told, list) else []:
        name = one.get("name") if isinstance(one, dict) else None
        if isinstance(name, str) and name.strip():
            yield unescape(name)


def _json(answer: Page | Unseen) -> object:
    if isinstance(answer, Unseen) or answer.status != 200:
        return None
    return json_value(answer.text)
