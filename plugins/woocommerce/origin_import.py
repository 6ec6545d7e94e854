"""Maker and country as the product importer of WooCommerce takes them, beside every attribute a product has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit import Page, Product, RemedyFile, sheet

from .nodes import each, said
from .product import ROOTS

Attribute = tuple[str, str, str]
"""Name, value, and "1" where the shop shares it among its products, else "0"."""

_ID = re.compile(r"(?:^|\s)(?:postid|post|product)-(\d+)(?=\s|$)")
_ROW = "woocommerce-product-attributes-item--attribute_"
MAKER, ORIGIN = "سازنده", "کشور سازنده"


def origin_import(sold: Sequence[tuple[Product, Page]]) -> Iterator[RemedyFile]:
    """Simple products that lack maker or country, to be filled in and imported.

    The importer replaces all attributes of a product by those of the file, so each row carries what the page
    shows; a product that varies, or whose attributes cannot be told apart, is left to be done by hand.
    """
    rows = [row for product, page in sold if (row := _row(product, page))]
    if not rows:
        return
    most = max(len(row) for row in rows)
    count = (most - 3) // 4
    heads = ["ID", "نام کالا (تنها برای خواندن)", "نشانی (تنها برای خواندن)"]
    for n in range(1, count + 1):
        heads += [
            f"Attribute {n} name",
            f"Attribute {n} value(s)",
            f"Attribute {n} visible",
            f"Attribute {n} global",
        ]
    filled = ((*row, *[""] * (most - len(row))) for row in rows)
    yield from sheet("woocommerce/maker-and-country-import.csv", heads, filled)


def _row(product: Product, page: Page) -> tuple[str, ...] | None:
    """ID, name, address, then name, value, visible and global of each attribute: the two to be filled in first."""
    if product.brand and product.country:
        return None
    tree = LexborHTMLParser(page.text)
    root = tree.css_first(ROOTS)
    number = _number(tree, root)
    attributes = list(_attributes(root)) if root else None
    if number is None or attributes is None or None in attributes or tree.css_first("form.variations_form"):
        return None
    lacking = [MAKER if not product.brand else "", ORIGIN if not product.country else ""]
    known = [one for one in attributes if one and one[0] not in lacking]
    cells = [cell for name in lacking for cell in ((name, "", "1", "0") if name else ("", "", "", ""))]
    cells += [cell for name, value, shared in known for cell in (name, value, "1", shared)]
    return (number, product.name, page.url, *cells)


def _number(tree: LexborHTMLParser, root: LexborNode | None) -> str | None:
    """The product's id in WordPress."""
    marks = [
        tree.body.attributes.get("class") if tree.body else "",
        root.attributes.get("id") if root else "",
    ]
    found = (_ID.search(mark or "") for mark in marks)
    return next((one[1] for one in found if one), None)


def _attributes(root: LexborNode) -> Iterator[Attribute | None]:
    """Every attribute in the product's table; None for a row that does not say what it is."""
    for row in each(root, "table.woocommerce-product-attributes tr, table.shop_attributes tr"):
        marks = (row.attributes.get("class") or "").split()
        kind = next((mark.removeprefix(_ROW) for mark in marks if mark.startswith(_ROW)), None)
        if any(mark.endswith(("item--weight", "item--dimensions")) for mark in marks):
            continue
        name, value = said(row, "th"), said(row, "td")
        yield (name, value, "1" if kind.startswith("pa_") else "0") if kind and name and value else None
