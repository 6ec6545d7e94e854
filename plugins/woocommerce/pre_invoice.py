"""The checkout, classic or of blocks: what the buyer sees before the final button."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit import FormField, Line, Money, Page, PreInvoice

from .blocks import read_pre_invoice as read_block_checkout
from .cart import charges, shipping
from .nodes import address, count, each, is_hidden, said, words
from .sums import money


def read_pre_invoice(page: Page) -> PreInvoice | None:
    """The order review; None where the page shows none (an empty cart, blocks that no browser has drawn)."""
    tree = LexborHTMLParser(page.text)
    form = tree.css_first("form.checkout")
    table = tree.css_first("table.woocommerce-checkout-review-order-table")
    if form is None or table is None:
        return read_block_checkout(page)
    terms = form.css_first(".woocommerce-terms-and-conditions-checkbox-text")
    link = terms.css_first("a[href]") if terms is not None else None
    return PreInvoice(
        url=page.url,
        lines=tuple(_line(row) for row in table.css("tr.cart_item")),
        subtotal=money(table.css_first("tr.cart-subtotal td")),
        total=money(table.css_first("tr.order-total td strong") or table.css_first("tr.order-total td")),
        discounts=tuple(charges(table, "tr.cart-discount")),
        shipping=tuple(shipping(table)),
        fees=tuple(charges(table, "tr.fee")),
        taxes=tuple(charges(table, "tr[class*=tax-rate], tr.tax-total")),
        tax_included=said(table, "tr.order-total small.includes_tax"),
        payment_methods=tuple(words(label) for label in form.css("#payment li.wc_payment_method > label")),
        fields=tuple(_fields(form)),
        terms_link=address(page.url, link),
        terms_words=words(terms),
        button=_button(form),
        words=_text(form),
        record=page.record,
    )


def _line(row: LexborNode) -> Line:
    """A line; the price of one piece may stand beside the number (our own snippet puts it there)."""
    quantity, name = said(row, ".product-quantity"), said(row, "td.product-name")
    total, number = money(row.css_first("td.product-total")), count(quantity)
    unit, note = _unit_price(row, number, total)
    for beside in (quantity, note):
        name = name.replace(beside, "") if beside else name
    return Line(" ".join(name.split()), number, total, unit)


def _unit_price(row: LexborNode, number: int | None, total: Money | None) -> tuple[Money | None, str]:
    """A sum beside the name that is called the price of one, or makes the line's sum; else it is an extra's."""
    for sum_ in each(row, "td.product-name .amount"):
        price, around = money(sum_), sum_.parent
        note = words(around) if around is not None and around.tag != "td" else words(sum_)
        if price and (CALLED.search(note) or (number and total and price.rial * number == total.rial)):
            return price, note
    return None, ""


CALLED = re.compile(
    r"هر (?:عدد|دانه|واحد|یک)|قیمت واحد|واحد:|(?<!\w)فی(?!\w)|\beach\b|unit price", re.IGNORECASE
)


def _fields(form: LexborNode) -> Iterator[FormField]:
    for row in form.css("p.form-row[id$=_field]"):
        box = row.css_first("input, select, textarea")
        if box is not None and box.attributes.get("type") != "hidden":
            required = "validate-required" in (row.attributes.get("class") or "")
            yield FormField(box.attributes.get("name") or "", said(row, "label"), required)


def _button(form: LexborNode) -> str:
    button = form.css_first("#place_order")
    return words(button) or (button.attributes.get("value") or "" if button else "")


def _text(form: LexborNode) -> str:
    """The words shown above the button, a line a block, without lists of countries and what is hidden."""
    copy = LexborHTMLParser(form.html or "")
    for unseen in copy.css("script, style, noscript, select, template"):
        unseen.decompose()
    lines: dict[str, None] = {}
    for block in each(copy, f"{BLOCKS}, #place_order"):
        if block.attributes.get("id") == "place_order":
            break
        if not is_hidden(block):
            lines[words(block)] = None
    return "\n".join(line for line in lines if line)


BLOCKS = "p, th, td, li, h2, h3, h4, dt, dd, label, caption"
