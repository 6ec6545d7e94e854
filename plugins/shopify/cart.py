"""The cart page of a Dawn-like Shopify theme."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit import Cart, Line, Money, Page, parse_money


def read_cart(page: Page) -> Cart | None:
    """The cart with its lines; None where there is no item in it."""
    tree = LexborHTMLParser(page.text)
    rows = tree.css(".cart-item") or tree.css(".cart__row[data-line]")
    if not rows:
        return None
    total = tree.css_first(".totals__total-value, .totals__subtotal-value, .cart-subtotal__price")
    return Cart(url=page.url, lines=tuple(_line(r) for r in rows), total=_sum(total), record=page.record)


def _line(row: LexborNode) -> Line:
    number = row.css_first('input[name="updates[]"], input[type=number]')
    digits = (number.attributes.get("value") or "") if number else ""
    return Line(
        name=_words(row.css_first(".cart-item__name, a[href*='/products/']")),
        quantity=int(digits) if digits.isdecimal() else None,
        total=_sum(row.css_first(".cart-item__totals .price, .cart-item__price-wrapper, .price")),
    )


def _sum(node: LexborNode | None) -> Money | None:
    for amount, unit in parse_money(_words(node)):
        return Money(amount, unit)
    return None


def _words(node: LexborNode | None) -> str:
    return " ".join(node.text(separator=" ").split()) if node else ""
