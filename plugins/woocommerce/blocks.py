"""Cart and checkout of WooCommerce's blocks, as a browser has drawn them."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit import Cart, Charge, FormField, Line, Money, Page, PreInvoice

from .nodes import Nodes, address, count, each, is_hidden, said, words
from .sums import money, sum_in

ITEM = ".wc-block-components-totals-item"
VALUE = f"{ITEM}__value"
SKELETON = ".wc-block-components-skeleton__element"


def read_cart(page: Page) -> Cart | None:
    """The cart with its lines; None where no browser has drawn it, or not to its end."""
    tree = LexborHTMLParser(page.text)
    root = tree.css_first(".wc-block-cart")
    rows = each(root, "tr.wc-block-cart-items__row") if root is not None else []
    if root is None or not rows or root.css_first(SKELETON) is not None:
        return None
    return Cart(
        url=page.url,
        lines=tuple(_cart_line(page.url, row) for row in rows),
        subtotal=_value(root, "subtotal"),
        discounts=tuple(_charges(root, "discount")),
        shipping=tuple(_shipping_row(root)),
        fees=tuple(_charges(root, "fee")),
        taxes=tuple(_charges(root, "taxes")),
        tax_included=said(root, f"{ITEM}__description .wc-block-components-totals-footer-item-tax"),
        total=_total(root),
        record=page.record,
    )


def read_pre_invoice(page: Page) -> PreInvoice | None:
    """What stands before the button; None where no browser has drawn it."""
    tree = LexborHTMLParser(page.text)
    root = tree.css_first(".wc-block-checkout")
    button = root.css_first(".wc-block-components-checkout-place-order-button") if root is not None else None
    if root is None or button is None:
        return None
    terms = root.css_first(".wc-block-checkout__terms")
    # On a narrow screen the summary is drawn twice, above the button and folded at the top.
    summary = root.css_first(".wp-block-woocommerce-checkout-order-summary-block") or root
    return PreInvoice(
        url=page.url,
        lines=tuple(_line(item) for item in each(summary, ".wc-block-components-order-summary-item")),
        subtotal=_value(summary, "subtotal"),
        total=_total(summary),
        discounts=tuple(_charges(summary, "discount")),
        shipping=tuple(_ways(root)) or tuple(_shipping_row(summary)),
        fees=tuple(_charges(summary, "fee")),
        taxes=tuple(_charges(summary, "taxes")),
        tax_included=said(summary, ".wc-block-components-totals-footer-item-tax"),
        payment_methods=tuple(
            words(one) for one in each(root, ".wc-block-components-payment-method-label") if words(one)
        ),
        fields=tuple(_fields(root)),
        terms_link=address(page.url, terms.css_first("a[href]") if terms is not None else None),
        terms_words=words(terms),
        button=words(button),
        words=_text(tree, root),
        record=page.record,
    )


def _cart_line(base: str, row: LexborNode) -> Line:
    number = row.css_first("input.wc-block-components-quantity-selector__input")
    quantity = (number.attributes.get("value") or "") if number is not None else "1"
    return Line(
        name=said(row, ".wc-block-components-product-name"),
        quantity=count(quantity),
        total=_sum(row.css_first(".wc-block-cart-item__total .wc-block-components-product-price__value")),
        unit_price=_sum(
            row.css_first(".wc-block-cart-item__prices .wc-block-components-product-price__value")
        ),
        url=address(base, row.css_first("a.wc-block-components-product-name")),
    )


def _line(item: LexborNode) -> Line:
    return Line(
        name=said(item, ".wc-block-components-product-name"),
        quantity=count(said(item, ".wc-block-components-order-summary-item__quantity [aria-hidden]")),
        total=_sum(item.css_first(f"{TOTAL} .wc-block-components-product-price__value")),
        unit_price=_sum(item.css_first(".wc-block-components-order-summary-item__individual-price")),
    )


TOTAL = ".wc-block-components-order-summary-item__total-price"


def _block(root: Nodes, name: str) -> str:
    return f'[class*="order-summary-{name}-block"]'


def _value(root: Nodes, name: str) -> Money | None:
    return _sum(root.css_first(f"{_block(root, name)} {VALUE}"))


def _charges(root: Nodes, name: str) -> Iterator[Charge]:
    for item in each(root, f"{_block(root, name)} {ITEM}"):
        yield Charge(said(item, f"{ITEM}__label"), _sum(item.css_first(VALUE)))


def _shipping_row(root: Nodes) -> Iterator[Charge]:
    for item in each(root, f".wc-block-components-totals-shipping {ITEM}"):
        via = said(item, ".wc-block-components-totals-shipping__via") or said(item, f"{ITEM}__label")
        told = item.css_first(VALUE)
        yield Charge(f"{via} {words(told)}".strip(), _sum(told))


def _ways(root: Nodes) -> Iterator[Charge]:
    """Every way of sending; one that is free says so in words."""
    package = ".wc-block-components-shipping-rates-control__package"
    for way in each(root, f"{package} .wc-block-components-radio-control__option"):
        cost = way.css_first(".wc-block-components-radio-control__secondary-label")
        label = said(way, ".wc-block-components-radio-control__label")
        chosen = way.css_first("input[checked]") is not None
        yield Charge(f"{label}: {words(cost)}" if words(cost) else label, _sum(cost), chosen)


def _total(root: Nodes) -> Money | None:
    footer = ".wc-block-components-totals-footer-item"
    return _sum(root.css_first(f"{footer}-tax-value") or root.css_first(f"{footer} {VALUE}"))


def _fields(root: Nodes) -> Iterator[FormField]:
    for box in each(root, ".wc-block-components-text-input input, .wc-blocks-components-select select"):
        label = box.parent.css_first("label") if box.parent is not None else None
        name = box.attributes.get("name") or box.attributes.get("id") or ""
        yield FormField(name, words(label), "required" in box.attributes)


def _text(tree: LexborHTMLParser, root: LexborNode) -> str:
    """The words above the order and in it, a line a block; its summary stands beside the button, not behind it.

    What a shop adds stands above the block: inside, the browser draws everything anew.
    """
    inside = {node.mem_id for node in root.css(BLOCKS)}
    around = tree.css_first("main") or tree.css_first(".entry-content") or root
    lines: dict[str, None] = {}
    met = False
    for block in each(around, BLOCKS):
        met = met or block.mem_id in inside
        if met and block.mem_id not in inside:
            break
        if not is_hidden(block) and not any(one.mem_id != block.mem_id for one in block.css(BLOCKS)):
            lines[words(block)] = None
    return "\n".join(line for line in lines if line)


BLOCKS = f"p, h2, h3, li, label, address, {ITEM}, .wc-block-components-radio-control__option"


def _sum(node: LexborNode | None) -> Money | None:
    return (money(node) or sum_in(words(node))) if node is not None else None
