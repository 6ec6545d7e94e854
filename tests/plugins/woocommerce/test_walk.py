"""The walk to the pre-invoice of a WooCommerce shop, and what it says where it cannot go on."""

from __future__ import annotations

import pytest
from plugins.storefront import NO_ANSWER, SHOP, Answer, FakeShopper, page

from toolkit.model.evidence import Step
from toolkit.model.page import Page
from toolkit.platform import Platform

ADDED = '<div class="woocommerce-message"><a class="wc-forward" href="/basket/">دیدن سبد</a></div>'
EMPTY = '<p class="cart-empty">سبد خرید شما خالی است.</p>'
CART = (
    '<table><tr class="woocommerce-cart-form__cart-item"><td class="product-name">کاسه</td></tr></table>'
    '<a class="checkout-button" href="/pay/">ادامه</a>'
)
REVIEW = '<form class="checkout"><table class="woocommerce-checkout-review-order-table"></table></form>'
BLOCKS = '<div class="wp-block-woocommerce-cart is-loading"></div>'
BLOCK_CHECKOUT = '<div class="wc-block-checkout is-loading"></div>'


def product(number: int, form: str = "", inside: str = "") -> Page:
    form = form or f'<form class="cart"><button name="add-to-cart" value="{number}">خرید</button></form>'
    html = f'<div class="product type-product" id="product-{number}"><h1 class="product_title">کاسه</h1>{form}{inside}</div>'
    return page(html, f"/product/{number}/", role="product")


def shopper(platform: Platform, **answers: Answer | list[Answer]) -> FakeShopper:
    names = {"two": "quantity=2", "one": "quantity=1", "cart": "/basket/", "usual": "/cart/", "pay": "/pay/"}
    kept = {"two": ADDED, "one": ADDED, "cart": CART, "pay": REVIEW} | answers
    return FakeShopper({names[name]: answer for name, answer in kept.items()}, platform.forbidden)


def walked(platform: Platform, buyer: FakeShopper, *products: Page) -> list[Step]:
    return list(platform.walk(buyer, page("<body></body>"), products or (product(7),)))


def test_goes_from_the_product_to_the_pre_invoice_and_no_further(woocommerce: Platform) -> None:
    buyer = shopper(woocommerce)
    steps = walked(woocommerce, buyer)
    assert [(s.name, s.done, s.blind, s.record) for s in steps] == [
        ("cart", True, False, "record-of-/basket/"),
        ("checkout", True, False, "record-of-/pay/"),
    ]
    assert buyer.asked == ["GET /?add-to-cart=7&quantity=2", "GET /basket/", "GET /pay/"]
    assert buyer.posted == []


def test_asks_for_one_where_two_are_not_to_be_had(woocommerce: Platform) -> None:
    buyer = shopper(woocommerce, cart=[EMPTY, CART])
    assert walked(woocommerce, buyer)[-1].done
    assert buyer.quantities() == [("7", "2"), ("7", "1")]


def test_tries_the_next_product_while_the_cart_stays_empty(woocommerce: Platform) -> None:
    buyer = shopper(woocommerce, cart=[EMPTY, EMPTY, CART])
    assert walked(woocommerce, buyer, product(7), product(8))[-1].done
    assert buyer.quantities() == [("7", "2"), ("7", "1"), ("8", "2")]


def test_a_cart_that_takes_nothing_is_the_shops_fault(woocommerce: Platform) -> None:
    buyer = shopper(woocommerce, cart=EMPTY)
    steps = walked(woocommerce, buyer, *(product(number) for number in range(1, 30)))
    assert [(s.name, s.done, s.blind) for s in steps] == [("cart", False, False)]
    assert "stays empty" in steps[0].why.en
    assert len(buyer.quantities()) == 16


@pytest.mark.parametrize(
    ("answers", "name", "words"),
    [
        ({"two": None}, "add_to_cart", NO_ANSWER.en),
        ({"cart": None}, "cart", NO_ANSWER.en),
        ({"cart": BLOCKS}, "cart", "block cart"),
        ({"cart": 403}, "cart", "403"),
        ({"two": "", "one": ""}, "cart", "No link to the cart"),
        ({"pay": None}, "checkout", NO_ANSWER.en),
        ({"pay": BLOCK_CHECKOUT}, "checkout", "block checkout"),
        ({"pay": 503}, "checkout", "503"),
        ({"cart": CART.replace("/pay/", "")}, "checkout", "No link to the checkout"),
    ],
)
def test_what_could_not_be_looked_at_is_blind_with_the_reason(
    woocommerce: Platform, answers: dict[str, Answer], name: str, words: str
) -> None:
    last = walked(woocommerce, shopper(woocommerce, **answers))[-1]
    assert (last.name, last.done, last.blind) == (name, False, True)
    assert words in last.why.en
    assert last.why.fa


@pytest.mark.parametrize(
    ("answers", "name", "words"),
    [
        ({"cart": 500}, "cart", "500"),
        ({"cart": 404}, "cart", "404"),
        ({"pay": 500}, "checkout", "500"),
        ({"pay": "<h1>سفارش</h1>"}, "checkout", "no order review"),
        (
            {"pay": ("/my-account/", '<form class="woocommerce-form-login login"></form>')},
            "checkout",
            "asks for a login",
        ),
    ],
)
def test_what_the_shop_does_wrong_is_not(
    woocommerce: Platform, answers: dict[str, Answer], name: str, words: str
) -> None:
    last = walked(woocommerce, shopper(woocommerce, **answers))[-1]
    assert (last.name, last.done, last.blind) == (name, False, False)
    assert words in last.why.en


def test_an_unreachable_cart_ends_the_walk_at_once(woocommerce: Platform) -> None:
    buyer = shopper(woocommerce, cart=None, usual=None)
    walked(woocommerce, buyer, product(7), product(8))
    assert buyer.quantities() == [("7", "2")]


def test_links_that_act_are_not_followed(woocommerce: Platform) -> None:
    mini = (
        '<a href="/cart/?remove_item=ab&_wpnonce=1">×</a><a href="/wp-json/wc/store/v1/checkout?/cart">x</a>'
    )
    pay = '<a class="checkout" href="/?wc-ajax=checkout">x</a><a class="checkout" href="/?rest_route=/wc/store/v1/checkout">'
    buyer = shopper(woocommerce, two=mini + ADDED, cart=pay + CART)
    assert walked(woocommerce, buyer)[-1].done
    assert not any("remove_item" in asked for asked in buyer.asked)


def test_an_empty_page_at_the_usual_place_does_not_hide_a_block_cart(woocommerce: Platform) -> None:
    last = walked(woocommerce, shopper(woocommerce, cart=BLOCKS, usual=EMPTY))[-1]
    assert last.blind
    assert last.url == f"{SHOP}/basket/"


VARIATIONS = (
    "<form class='cart variations_form' data-product_variations='{}'>"
    "<button></button><input type=hidden name=add-to-cart value=9></form>"
)


def test_a_variable_product_goes_in_with_its_first_variation_in_stock(woocommerce: Platform) -> None:
    told = (
        '[{"variation_id":91,"is_in_stock":false,"is_purchasable":true,"attributes":{"attribute_size":"s"}},'
        '{"variation_id":92,"is_in_stock":true,"is_purchasable":true,"attributes":{"attribute_size":"m"}}]'
    )
    buyer = shopper(woocommerce)
    assert walked(woocommerce, buyer, product(9, VARIATIONS.format(told)))[-1].done
    assert buyer.asked[0] == "GET /?add-to-cart=9&variation_id=92&attribute_size=m&quantity=2"


@pytest.mark.parametrize("told", ["false", "", "[7]", '[{"is_in_stock":true,"is_purchasable":true}]'])
def test_a_choice_that_the_page_does_not_tell_is_blind(woocommerce: Platform, told: str) -> None:
    (step,) = walked(woocommerce, shopper(woocommerce), product(9, VARIATIONS.format(told)))
    assert (step.name, step.blind) == ("product", True)
    assert "option" in step.why.en


def test_products_that_nobody_can_buy_are_the_shops_fault(woocommerce: Platform) -> None:
    sold_out = product(7, inside='<p class="stock out-of-stock">ناموجود</p>')
    no_button = product(8, form="<p>تماس بگیرید</p>")
    buyer = shopper(woocommerce)
    (step,) = walked(woocommerce, buyer, sold_out, no_button)
    assert (step.name, step.done, step.blind, buyer.asked) == ("product", False, False, [])


@pytest.mark.parametrize("products", [[], [page("<h1>کاسه</h1>", "/product/7/")]])
def test_a_shop_whose_products_were_not_read_is_not_accused(
    woocommerce: Platform, products: list[Page]
) -> None:
    (step,) = list(woocommerce.walk(shopper(woocommerce), page(""), products))
    assert (step.name, step.done, step.blind) == ("product", False, True)
