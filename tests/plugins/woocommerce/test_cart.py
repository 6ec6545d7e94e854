"""The cart page of WooCommerce's classic templates."""

from __future__ import annotations

from decimal import Decimal

from plugins.storefront import page

from toolkit.model.money import Money
from toolkit.model.sale import Cart, Charge, Line
from toolkit.platform import Platform


def toman(amount: int) -> Money:
    return Money(Decimal(amount), "toman")


def line(quantity: str = '<input class="qty" value="2">') -> str:
    return (
        '<tr class="woocommerce-cart-form__cart-item cart_item"><td class="product-name"><a>کاسه</a></td>'
        '<td class="product-price"><span class="amount">۱۰۰٬۰۰۰ تومان</span></td>'
        f'<td class="product-quantity">{quantity}</td>'
        '<td class="product-subtotal"><span class="amount">۲۰۰٬۰۰۰ تومان</span></td></tr>'
    )


def cart(woocommerce: Platform, totals: str = "", rows: str = "") -> Cart | None:
    html = (
        f'<form><table>{rows or line()}</table></form><div class="cart_totals"><table>{totals}</table></div>'
    )
    return woocommerce.read_cart(page(html, "/cart/"))


def test_reads_a_line_with_its_quantity_and_sums(woocommerce: Platform) -> None:
    read = cart(woocommerce)
    assert read is not None
    assert read.lines == (Line("کاسه", 2, toman(200_000), toman(100_000)),)
    assert (read.shipping, read.taxes, read.total) == ((), (), None)


def test_quantities_may_be_persian_written_out_or_absurd(woocommerce: Platform) -> None:
    rows = line('<input class="qty" value="۳">') + line("× ۴") + line("") + line("9" * 5000)
    read = cart(woocommerce, rows=rows)
    assert read is not None
    assert [entry.quantity for entry in read.lines] == [3, 4, None, None]


def test_of_several_ways_to_send_the_checked_one_is_chosen(woocommerce: Platform) -> None:
    row = (
        '<tr class="woocommerce-shipping-totals shipping"><th>ارسال</th><td>'
        '<ul id="shipping_method" class="woocommerce-shipping-methods">'
        '<li><input type="radio"><label>پیک: <span class="amount">۳۰٬۰۰۰ تومان</span></label></li>'
        '<li><input type="radio" checked><label>پست: <span class="amount">۴۵٬۰۰۰ تومان</span></label></li>'
        '<li><input type="radio"><label>ارسال رایگان</label></li></ul></td></tr>'
    )
    read = cart(woocommerce, row)
    assert read is not None
    assert read.shipping == (
        Charge("پیک: ۳۰٬۰۰۰ تومان", toman(30_000), False),
        Charge("پست: ۴۵٬۰۰۰ تومان", toman(45_000), True),
        Charge("ارسال رایگان", None, False),
    )


def test_words_about_carriage_are_no_carriage_of_that_sum(woocommerce: Platform) -> None:
    row = '<tr class="shipping"><th>ارسال</th><td>ارسال رایگان از ۵۰۰٬۰۰۰ تومان به بالا</td></tr>'
    read = cart(woocommerce, row)
    assert read is not None
    assert read.shipping == (Charge("ارسال رایگان از ۵۰۰٬۰۰۰ تومان به بالا", None, True),)


def test_reads_tax_rows_once_and_the_total(woocommerce: Platform) -> None:
    totals = (
        '<tr class="tax-rate tax-total tax-rate-ir"><th>مالیات</th><td><span class="amount">۲۰٬۰۰۰ تومان</span></td></tr>'
        '<tr class="order-total"><th>جمع</th><td><strong><span class="amount">۲۲۰٬۰۰۰ تومان</span></strong></td></tr>'
    )
    read = cart(woocommerce, totals)
    assert read is not None
    assert read.taxes == (Charge("مالیات", toman(20_000)),)
    assert read.total == toman(220_000)


def test_an_empty_cart_and_a_block_cart_are_no_cart(woocommerce: Platform) -> None:
    assert woocommerce.read_cart(page('<p class="cart-empty">سبد خالی است.</p>')) is None
    assert woocommerce.read_cart(page('<div class="wp-block-woocommerce-cart is-loading"></div>')) is None
