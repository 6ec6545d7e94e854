"""Cart and checkout of WooCommerce's blocks, as a browser has drawn them."""

from __future__ import annotations

from decimal import Decimal

from plugins.storefront import SHOP, page

from toolkit.model.money import Money
from toolkit.model.sale import Charge, Line, PreInvoice
from toolkit.platform import Platform

PRICE = '<span class="wc-block-formatted-money-amount {1}">{0} تومان</span>'


def toman(amount: int) -> Money:
    return Money(Decimal(amount))


def row(block: str, label: str, value: str) -> str:
    shown = PRICE.format(value, "wc-block-components-totals-item__value")
    return (
        f'<div class="wp-block-woocommerce-checkout-order-summary-{block}-block"><div class="wc-block-components-totals-item">'
        f'<span class="wc-block-components-totals-item__label">{label}</span>{shown}</div></div>'
    )


ITEM = (
    '<div class="wc-block-components-order-summary-item"><div class="wc-block-components-order-summary-item__quantity">'
    '<span aria-hidden="true">2</span></div><h3 class="wc-block-components-product-name">لیوان</h3>'
    + PRICE.format("100,000", "wc-block-components-order-summary-item__individual-price")
    + '<div class="wc-block-components-order-summary-item__total-price">'
    + PRICE.format("200,000", "wc-block-components-product-price__value")
    + "</div></div>"
)
SUMMARY = (
    '<div class="wp-block-woocommerce-checkout-order-summary-block">'
    + ITEM
    + row("subtotal", "جمع جزء", "200,000")
    + row("fee", "بسته‌بندی", "15,000")
    + row("taxes", "مالیات", "20,000")
    + '<div class="wc-block-components-totals-footer-item"><div class="wc-block-components-totals-item__value">'
    + PRICE.format("235,000", "wc-block-components-totals-footer-item-tax-value")
    + "</div></div></div>"
)
TERMS = '<div class="wc-block-checkout__terms"><span>با <a href="/terms/">شرایط</a> موافقید</span></div>'
BUTTON = '<button class="wc-block-components-checkout-place-order-button">ثبت سفارش</button>'


def checkout(
    woocommerce: Platform, above: str = "", inside: str = SUMMARY, below: str = ""
) -> PreInvoice | None:
    html = f'<main>{above}<div class="wc-block-checkout">{inside}{TERMS}{BUTTON}</div>{below}</main>'
    return woocommerce.read_pre_invoice(page(html, "/checkout/"))


def test_a_drawn_checkout_is_read_whole(woocommerce: Platform) -> None:
    read = checkout(woocommerce)
    assert read is not None
    assert read.lines == (Line("لیوان", 2, toman(200_000), toman(100_000)),)
    assert (read.subtotal, read.total) == (toman(200_000), toman(235_000))
    assert read.fees == (Charge("بسته‌بندی", toman(15_000)),)
    assert read.taxes == (Charge("مالیات", toman(20_000)),)
    assert read.terms_link == f"{SHOP}/terms/"
    assert read.button == "ثبت سفارش"


def test_a_summary_drawn_twice_counts_once(woocommerce: Platform) -> None:
    read = checkout(woocommerce, inside=SUMMARY * 2)
    assert read is not None
    assert len(read.lines) == len(read.fees) == len(read.taxes) == 1


def test_words_above_the_block_count_and_words_below_it_do_not(woocommerce: Platform) -> None:
    read = checkout(woocommerce, above="<p>فروشنده: سفال آبی</p>", below="<p>نشانی: تهران</p>")
    assert read is not None
    assert "فروشنده: سفال آبی" in read.words
    assert "نشانی" not in read.words


def test_what_no_browser_has_drawn_is_not_read(woocommerce: Platform) -> None:
    html = '<div class="wc-block-checkout is-loading"></div>'
    assert woocommerce.read_pre_invoice(page(html, "/checkout/")) is None
    skeleton = '<div class="wc-block-components-skeleton__element"></div>'
    rows = f'<div class="wc-block-cart"><table><tr class="wc-block-cart-items__row"><td>{skeleton}</td></tr></table></div>'
    assert woocommerce.read_cart(page(rows, "/cart/")) is None
