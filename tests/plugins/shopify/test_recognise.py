"""A Shopify shop is told by what Shopify serves, not by what a page says about it."""

from __future__ import annotations

import pytest
from plugins.storefront import SHOP, FakeShopper, page

from toolkit.evidence.forbidden import is_forbidden
from toolkit.platform import Keys, Platform


class NoKeys:
    def get(self, name: str) -> str | None:
        return None


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<script>var Shopify = {}; Shopify.theme = {}</script>", "Shopify.theme"),
        ('<script src="//cdn.shopify.com/s/a.js"></script>', "cdn.shopify.com"),
        ('<link rel="stylesheet" href="/cdn/shop/t/1/assets/base.css">', "/cdn/shop/"),
    ],
)
def test_the_marks_of_shopify_are_recognised(shopify: Platform, html: str, words: str) -> None:
    assert shopify.recognises(page(html)) == words


@pytest.mark.parametrize(
    "html",
    [
        "<p>از cdn.shopify.com و /cdn/shop/ و Shopify.theme نوشتیم.</p>",
        '<body class="woocommerce"><img src="https://cdn.shopify.com/s/picture.png"></body>',
        '<a href="https://cdn.shopify.com/">پیوند</a>',
        "",
    ],
)
def test_a_page_that_only_speaks_of_it_is_not(shopify: Platform, html: str) -> None:
    assert shopify.recognises(page(html)) is None


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/cart/4411:1"),
        ("GET", "/fa/cart/4411%3A1,4412:2?discount=X"),
        ("POST", "/cart"),
        ("POST", "/cart/?checkout=1"),
        ("POST", "/cart?checkout"),
        ("POST", "/checkout"),
        ("POST", "/checkouts/cn/abc"),
    ],
)
def test_what_goes_to_the_order_is_forbidden(shopify: Platform, method: str, path: str) -> None:
    assert is_forbidden(shopify.forbidden, method, SHOP + path)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/cart"),
        ("GET", "/cart.js"),
        ("POST", "/cart/add"),
        ("GET", "/checkout"),
        ("GET", "/products/cart-1-2"),
        ("GET", "/products.json?limit=20"),
    ],
)
def test_looking_and_filling_the_cart_are_not(shopify: Platform, method: str, path: str) -> None:
    assert not is_forbidden(shopify.forbidden, method, SHOP + path)


def test_product_addresses_are_the_shops_own_and_named_once(shopify: Platform) -> None:
    links = (
        '<a href="/products/mug?variant=1">a</a><a href="/collections/all/products/plate#x">b</a>'
        '<a href="/products/mug">c</a><a href="https://elsewhere.test/products/mug">d</a>'
        '<a href="http://[half/products/">e</a><a href="/cart/12:1?x=/products/">f</a>'
    )
    assert shopify.product_addresses(page(links)) == [
        f"{SHOP}/products/mug",
        f"{SHOP}/collections/all/products/plate",
    ]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            '{"products": [{"title": "لیوان", "handle": "mug", "x": 1}, 7]}',
            [{"title": "لیوان", "handle": "mug"}],
        ),
        ('{"products": null}', None),
        ("[7]", None),
        ("<html>", None),
        ("[" * 100_000, None),
        (404, None),
        (None, None),
    ],
)
def test_what_the_storefront_says_is_never_trusted(
    shopify: Platform, answer: str | int | None, said: list[object] | None
) -> None:
    keys: Keys = NoKeys()
    read = shopify.settings(FakeShopper({"limit=20": answer}), page(""), keys)
    assert read.get("products") == said
