"""The page after an order, in classic templates or in blocks."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit import Money, Page, Receipt

from .nodes import each, said
from .sums import money

OVERVIEW = "ul.woocommerce-order-overview"
ITEM = "wc-block-order-confirmation-summary-list-item"
SUMMARY = f"li.{ITEM}"


def read_receipt(page: Page) -> Receipt | None:
    """What the buyer is shown of his order; None where the page is no such page, or keeps it to itself.

    With a wrong key WooCommerce answers 200 and shows nothing of the order.
    """
    if "order-received" not in page.url and page.role != "order_received":
        return None
    tree = LexborHTMLParser(page.text)
    if tree.css_first(OVERVIEW) is not None:
        return Receipt(
            page.url,
            said(tree, f"{OVERVIEW} .woocommerce-order-overview__order strong"),
            money(tree.css_first(f"{OVERVIEW} .woocommerce-order-overview__total")),
            page.record,
        )
    items = each(tree, SUMMARY)
    if items or tree.css_first(".woocommerce-order, .wc-block-order-confirmation-status") is not None:
        return Receipt(page.url, _number(items), _total(items), page.record)
    return None


def _number(items: list[LexborNode]) -> str:
    """The first row is the order's number, and only there does a bare number stand."""
    shown = said(items[0], f".{ITEM}__value") if items else ""
    return shown if any(c.isdigit() for c in shown) else ""


def _total(items: list[LexborNode]) -> Money | None:
    return next((found for item in items if "amount" in (item.html or "") and (found := money(item))), None)
