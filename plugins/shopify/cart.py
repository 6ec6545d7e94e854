"""The cart page of a Dawn-like Shopify theme."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit import Cart, Line, Page

from .nodes import first, sum_in, words

DRAWERS = ["cart-drawer", "cart-notification"]
"""The theme's second copy of the cart, which slides in from the side on every page."""


def read_cart(page: Page) -> Cart | None:
    """The cart with its lines; None where there is no item in it."""
    tree = LexborHTMLParser(page.text)
    tree.strip_tags(DRAWERS)
    rows = tree.css(".cart-item") or tree.css(".cart__row[data-line]")
    if not rows:
        return None
    total = first(tree, ".totals__total-value", ".totals__subtotal-value", ".cart-subtotal__price")
    return Cart(url=page.url, lines=tuple(_line(r) for r in rows), total=sum_in(total), record=page.record)


def _line(row: LexborNode) -> Line:
    number = first(row, 'input[name="updates[]"]', "input[type=number]")
    digits = (number.attributes.get("value") or "") if number else ""
    total = first(
        row, ".cart-item__final-price", ".cart-item__totals .price", ".cart-item__price-wrapper", ".price"
    )
    return Line(
        name=words(first(row, ".cart-item__name", "a[href*='/products/']")),
        quantity=int(digits) if digits.isdecimal() and len(digits) < 10 else None,
        total=sum_in(total),
    )
