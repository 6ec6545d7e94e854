"""The classic checkout: what the buyer sees before the final button."""

from __future__ import annotations

from decimal import Decimal

from plugins.storefront import SHOP, page

from toolkit.model.money import Money
from toolkit.model.sale import Charge, FormField, Line, PreInvoice
from toolkit.platform import Platform

TERMS = (
    '<p class="form-row"><label><input type="checkbox" id="terms" name="terms">'
    '<span class="woocommerce-terms-and-conditions-checkbox-text">'
    '<a href="/terms/">قوانین</a> را می‌پذیرم</span></label></p>'
)
PRIVACY = (
    '<div class="woocommerce-privacy-policy-text"><p>داده‌ها: <a href="/privacy/">حریم خصوصی</a></p></div>'
)


def toman(amount: int) -> Money:
    return Money(Decimal(amount), "toman")


def row(kind: str, label: str, sum_: str, more: str = "") -> str:
    return f'<tr class="{kind}"><th>{label}</th><td><span class="amount">{sum_}</span>{more}</td></tr>'


def review(woocommerce: Platform, rows: str = "", form: str = "", total: str = "") -> PreInvoice:
    html = (
        f'<form class="checkout woocommerce-checkout">{form}'
        '<table class="woocommerce-checkout-review-order-table"><tbody><tr class="cart_item">'
        '<td class="product-name">کاسهٔ ۲ نفره <strong class="product-quantity">×&nbsp;۲</strong></td>'
        '<td class="product-total"><span class="amount">۲۰۰٬۰۰۰ تومان</span></td></tr></tbody><tfoot>'
        f"{row('cart-subtotal', 'جمع', '۲۰۰٬۰۰۰ تومان')}{rows}"
        f"{total or row('order-total', 'مبلغ نهایی', '۲۶۰٬۰۰۰ تومان')}</tfoot></table>"
        '<div id="payment"><ul><li class="wc_payment_method"><input><label>درگاه بانکی</label></li></ul>'
        '<button id="place_order" value="ثبت سفارش">ثبت سفارش</button></div></form>'
    )
    read = woocommerce.read_pre_invoice(page(html, "/checkout/"))
    assert read is not None
    return read


def test_reads_lines_sums_payment_and_button(woocommerce: Platform) -> None:
    read = review(woocommerce)
    assert read.lines == (Line("کاسهٔ ۲ نفره", 2, toman(200_000)),)
    assert (read.subtotal, read.total) == (toman(200_000), toman(260_000))
    assert (read.payment_methods, read.button) == (("درگاه بانکی",), "ثبت سفارش")
    assert (read.shipping, read.fees, read.taxes, read.discounts, read.tax_included) == ((), (), (), (), "")
    assert read.record == "record-of-/checkout/"


def test_reads_coupon_fee_and_tax_rows_each_once(woocommerce: Platform) -> None:
    rows = (
        row("cart-discount coupon-bahar", "کد تخفیف: bahar", "۲۰٬۰۰۰ تومان")
        + row("fee", "بسته‌بندی", "۱۵٬۰۰۰ تومان")
        + row("tax-rate tax-total tax-rate-ir-1", "مالیات", "۲۰٬۰۰۰ تومان")
    )
    read = review(woocommerce, rows)
    assert read.discounts == (Charge("کد تخفیف: bahar", toman(20_000)),)
    assert read.fees == (Charge("بسته‌بندی", toman(15_000)),)
    assert read.taxes == (Charge("مالیات", toman(20_000)),)


def test_a_total_that_holds_the_tax_says_so_and_stays_the_total(woocommerce: Platform) -> None:
    note = '<small class="includes_tax">(شامل <span class="amount">۲۰٬۰۰۰ تومان</span> مالیات)</small>'
    read = review(woocommerce, total=row("order-total", "مبلغ", "۲۶۰٬۰۰۰ تومان", note))
    assert read.total == toman(260_000)
    assert "مالیات" in read.tax_included


def test_a_shipping_row_is_read_once_though_two_selectors_match_it(woocommerce: Platform) -> None:
    ways = (
        '<tr class="woocommerce-shipping-totals shipping"><th>ارسال</th><td><ul id="shipping_method" '
        'class="woocommerce-shipping-methods"><li><input type="hidden"><label>پست: '
        '<span class="amount">۴۵٬۰۰۰ تومان</span></label></li></ul></td></tr>'
    )
    assert review(woocommerce, ways).shipping == (Charge("پست: ۴۵٬۰۰۰ تومان", toman(45_000), True),)


def test_a_terms_box_with_a_link_is_an_agreement(woocommerce: Platform) -> None:
    read = review(woocommerce, form=PRIVACY + TERMS)
    assert (read.terms_link, read.terms_words) == (f"{SHOP}/terms/", "قوانین را می‌پذیرم")


def test_a_privacy_sentence_alone_is_none(woocommerce: Platform) -> None:
    read = review(woocommerce, form=PRIVACY)
    assert (read.terms_link, read.terms_words) == ("", "")


def test_a_link_that_is_no_address_is_no_link(woocommerce: Platform) -> None:
    broken = TERMS.replace("/terms/", "https://[half/")
    assert review(woocommerce, form=broken).terms_link == ""


def test_fields_are_required_by_their_mark(woocommerce: Platform) -> None:
    form = (
        '<p class="form-row validate-required" id="billing_phone_field"><label>تلفن *</label>'
        '<input name="billing_phone"></p><p class="form-row" id="billing_email_field"><label>رایانامه</label>'
        '<input name="billing_email"></p><p class="form-row" id="billing_x_field"><input type="hidden" name="x"></p>'
    )
    assert review(woocommerce, form=form).fields == (
        FormField("billing_phone", "تلفن *", True),
        FormField("billing_email", "رایانامه", False),
    )


def test_the_words_hold_what_is_shown_and_no_lists_or_scripts(woocommerce: Platform) -> None:
    hidden = (
        "<p>فروشنده: خانهٔ مس</p><p>فروشنده: خانهٔ مس</p><select><option>افغانستان</option></select>"
        "<noscript><p>مرورگر</p><style>p{}</style></noscript><script>var secret</script>"
        "<template><p>قالب</p></template>"
    )
    lines = review(woocommerce, form=hidden).words.split("\n")
    assert lines[0] == "فروشنده: خانهٔ مس"
    assert len(lines) == len(set(lines))
    assert not {"افغانستان", "مرورگر", "قالب", "var secret"} & set(lines)


def test_a_block_checkout_and_an_empty_cart_show_no_pre_invoice(woocommerce: Platform) -> None:
    blocks = (
        '<div class="wc-block-checkout is-loading"><div data-block-name="woocommerce/checkout-terms-block">'
    )
    assert woocommerce.read_pre_invoice(page(blocks)) is None
    assert woocommerce.read_pre_invoice(page('<form class="checkout"></form>')) is None
