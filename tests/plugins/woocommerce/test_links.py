"""Addresses that a WooCommerce page gives away, and links that must not be followed."""

from __future__ import annotations

import pytest
from plugins.storefront import SHOP, page

from toolkit.platform import Platform


def item(href: str, kinds: str = "") -> str:
    return f'<li class="product {kinds}"><a href="?add-to-cart=7">خرید</a><a href="{href}">کالا</a></li>'


def test_what_can_be_bought_at_once_comes_first(woocommerce: Platform) -> None:
    html = item("/product/plate/", "product-type-variable purchasable instock") + item(
        "/product/mug/", "product-type-simple purchasable instock"
    )
    assert woocommerce.product_addresses(page(html)) == [f"{SHOP}/product/mug/", f"{SHOP}/product/plate/"]


def test_an_address_is_named_once(woocommerce: Platform) -> None:
    html = (
        item("/product/mug/", "wc-block-grid__product wp-block-post")
        + '<a href="/product/mug/#reviews">نظرها</a><a href="https://shop.test/product/mug/">لیوان</a>'
    )
    assert woocommerce.product_addresses(page(html)) == [f"{SHOP}/product/mug/"]


@pytest.mark.parametrize(
    "href",
    [
        "https://elsewhere.test/product/mug/",
        "/product/mug/?add-to-cart=7",
        "/wp-json/wc/store/v1/checkout?x=/product/",
        "/?rest_route=%2Fwc%2Fstore%2Fv1%2Fcheckout&x=/product/",
        "/?wc-ajax=checkout&x=/product/",
        "javascript:buy('/product/mug/')",
        "http://[half/product/",
        "",
    ],
)
def test_links_that_leave_act_or_are_broken_are_left_out(woocommerce: Platform, href: str) -> None:
    assert woocommerce.product_addresses(page(item(href) + f'<a href="{href}">x</a>')) == []


def test_says_where_the_shop_and_the_login_usually_are(woocommerce: Platform) -> None:
    said = woocommerce.addresses(page("", "/fa/"))
    assert (said["shop"], said["login"]) == ((f"{SHOP}/shop/",), (f"{SHOP}/my-account/",))
