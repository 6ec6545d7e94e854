"""A WooCommerce shop is told by what WooCommerce prints, not by what a page says about it."""

from __future__ import annotations

import pytest
from plugins.storefront import SHOP, page

from toolkit.evidence.forbidden import is_forbidden
from toolkit.platform import Platform


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ('<meta name="generator" content="WooCommerce 11.0.1"><body></body>', "WooCommerce 11.0.1"),
        ('<body class="home woocommerce-no-js"></body>', "class woocommerce"),
        ('<body><div class="wc-block-grid"></div></body>', "class woocommerce"),
        (
            '<link rel="stylesheet" href="/wp-content/plugins/woocommerce/assets/css/woo.css">',
            "wp-content/plugins/woocommerce/",
        ),
    ],
)
def test_the_marks_of_woocommerce_are_recognised(woocommerce: Platform, html: str, words: str) -> None:
    assert woocommerce.recognises(page(html)) == words


@pytest.mark.parametrize(
    "html",
    [
        "<body><p>فروشگاه ما با WooCommerce ساخته نشده است.</p></body>",
        "<body><p>پروندهٔ wp-content/plugins/woocommerce/ را پاک کنید.</p></body>",
        '<meta name="generator" content="WordPress 7.1"><body class="blog"></body>',
        '<script src="https://cdn.shopify.com/s/theme.js"></script>',
        "",
    ],
)
def test_other_pages_are_not(woocommerce: Platform, html: str) -> None:
    assert woocommerce.recognises(page(html)) is None


def test_a_shop_that_is_not_open_yet_says_so(woocommerce: Platform) -> None:
    sign = '<div class="wp-block-woocommerce-coming-soon"><h1>به‌زودی باز می‌شویم</h1></div>'
    assert woocommerce.closed(page(sign)) == "به‌زودی باز می‌شویم"
    wordless = '<div class="wp-block-woocommerce-coming-soon"></div>'
    assert woocommerce.closed(page(wordless)) == "coming soon"
    assert woocommerce.closed(page("<h1>فروشگاه</h1>")) is None


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/wp-json/wc/store/v1/checkout"),
        ("GET", "/wp-json/wc/store/checkout"),
        ("POST", "/wp-json/wc/store/v1/checkout"),
        ("PUT", "/wp-json/wc/store/v2/checkout?x=1"),
        ("POST", "/wp-json/wc/store/v1/checkout/73"),
        ("POST", "/wp-json/wc/store/v1/batch"),
        ("GET", "/?rest_route=/wc/store/v1/checkout"),
        ("GET", "/index.php?a=b&rest_route=%2Fwc%2Fstore%2Fv1%2Fcheckout"),
        ("POST", "/?wc-ajax=checkout"),
        ("GET", "/shop/?lang=fa&wc-ajax=checkout"),
        ("POST", "/wp-admin/admin-ajax.php?action=woocommerce_checkout"),
        ("POST", "/checkout/"),
        ("POST", "/checkout"),
        ("POST", "/checkout-2/"),
        ("POST", "/fa/checkout/?key=1"),
        ("POST", "/checkout/order-pay/73/?pay_for_order=true"),
        ("POST", "/تسویه-حساب/"),
        ("POST", "/%D8%AA%D8%B3%D9%88%DB%8C%D9%87-%D8%AD%D8%B3%D8%A7%D8%A8/"),
        ("POST", "/تسويه-حساب"),
        ("POST", "/تسویه‌حساب/"),
        ("POST", "/پرداخت/"),
    ],
)
def test_what_places_an_order_is_forbidden(woocommerce: Platform, method: str, path: str) -> None:
    assert is_forbidden(woocommerce.forbidden, method, SHOP + path)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/checkout/"),
        ("GET", "/تسویه-حساب/"),
        ("GET", "/پرداخت/"),
        ("GET", "/cart/"),
        ("POST", "/cart/"),
        ("GET", "/?add-to-cart=73&quantity=2"),
        ("GET", "/wp-json/wc/store/v1/products?per_page=20"),
        ("GET", "/wp-json/wc/store/v1/cart"),
        ("POST", "/?wc-ajax=get_refreshed_fragments"),
        ("POST", "/my-account/"),
        ("GET", "/product/checkout-counter/"),
        ("GET", "/blog/how-our-checkout-works/"),
    ],
)
def test_looking_is_not(woocommerce: Platform, method: str, path: str) -> None:
    assert not is_forbidden(woocommerce.forbidden, method, SHOP + path)
