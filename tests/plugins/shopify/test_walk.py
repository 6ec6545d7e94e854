"""Shopify's walk: as far as the cart, and why not further."""

from __future__ import annotations

import pytest
from plugins.storefront import NO_ANSWER, Answer, FakeShopper, page

from toolkit.model.evidence import Step
from toolkit.model.page import Page
from toolkit.platform import Platform

CART = '<div class="cart-item"><a href="/products/mug">لیوان</a></div>'
EMPTY = "<p>سبد خالی است.</p>"


def product(number: int, box: str = "", more: str = "") -> Page:
    box = box or f'<input type="hidden" name="id" value="{number}">'
    form = f'<form action="/cart/add">{box}<button name="add"{more}>خرید</button></form>'
    return page(f"<h1>لیوان</h1>{form}", f"/products/{number}", role="product")


def walked(
    platform: Platform, answers: dict[str, Answer | list[Answer]], *products: Page
) -> tuple[list[Step], FakeShopper]:
    usual: dict[str, Answer | list[Answer]] = {
        "/cart/add": "",
        "/cart": CART,
        "/cart.js": '{"item_count": 0}',
    }
    shopper = FakeShopper(usual | answers, platform.forbidden)
    return list(platform.walk(shopper, page("<body></body>"), products or (product(7),))), shopper


def test_stops_at_the_cart_and_says_why(shopify: Platform) -> None:
    steps, shopper = walked(shopify, {})
    assert [(s.name, s.done, s.blind) for s in steps] == [
        ("product", True, False),
        ("cart", True, False),
        ("checkout", False, True),
    ]
    assert "browser" in steps[-1].why.en
    assert "مرورگر" in steps[-1].why.fa
    assert shopper.asked == ["POST /cart/add", "GET /cart"]
    assert shopper.posted == [{"id": "7", "quantity": "1"}]


def test_tries_the_next_product_while_the_cart_stays_empty(shopify: Platform) -> None:
    steps, shopper = walked(shopify, {"/cart": [EMPTY, CART]}, product(7), product(8))
    assert steps[0].url.endswith("/products/8")
    assert [fields["id"] for fields in shopper.posted] == ["7", "8"]


def test_a_cart_that_takes_nothing_is_the_shops_fault(shopify: Platform) -> None:
    steps, shopper = walked(shopify, {"/cart": EMPTY}, *(product(n) for n in range(1, 20)))
    assert [(s.name, s.done, s.blind) for s in steps] == [("cart", False, False)]
    assert len(shopper.posted) == 5


@pytest.mark.parametrize(
    ("answers", "name", "words"),
    [
        ({"/cart/add": None}, "add_to_cart", NO_ANSWER.en),
        ({"/cart": None}, "cart", NO_ANSWER.en),
        ({"/cart": 429}, "cart", "429"),
        ({"/cart": EMPTY, "/cart.js": '{"item_count": 1}'}, "cart", "could not be read"),
    ],
)
def test_what_could_not_be_looked_at_is_blind_and_ends_the_walk(
    shopify: Platform, answers: dict[str, Answer | list[Answer]], name: str, words: str
) -> None:
    steps, shopper = walked(shopify, answers, product(7), product(8))
    assert [(s.name, s.done, s.blind) for s in steps] == [(name, False, True)]
    assert words in steps[0].why.en
    assert len(shopper.posted) == 1


def test_a_broken_cart_is_the_shops_fault(shopify: Platform) -> None:
    (step,), _ = walked(shopify, {"/cart": 500})
    assert (step.name, step.blind) == ("cart", False)


def test_the_chosen_variant_goes_into_the_cart(shopify: Platform) -> None:
    box = '<select name="id"><option value="1" disabled>s</option><option value="2">m</option></select>'
    _, shopper = walked(shopify, {}, product(7, box))
    assert shopper.posted == [{"id": "2", "quantity": "1"}]


def test_products_that_nobody_can_buy_are_the_shops_fault(shopify: Platform) -> None:
    (step,), shopper = walked(shopify, {}, product(7, more=" disabled"))
    assert (step.name, step.done, step.blind, shopper.asked) == ("product", False, False, [])


@pytest.mark.parametrize("products", [[], [page("", "/products/7")]])
def test_a_shop_whose_products_were_not_read_is_not_accused(shopify: Platform, products: list[Page]) -> None:
    (step,) = list(shopify.walk(FakeShopper({}), page(""), products))
    assert (step.name, step.done, step.blind) == ("product", False, True)
