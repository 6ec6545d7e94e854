"""The way from the product to the pre-invoice of a sample shop in order, and never further."""

from __future__ import annotations

import re
from collections.abc import Callable

import requests
from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit.demo.faults import Fault
from toolkit.demo.shop import SAMPLE_ACCOUNT, SampleShop

Serve = Callable[..., SampleShop]


def tree(answer: requests.Response) -> LexborHTMLParser:
    return LexborHTMLParser(answer.text)


def toman(node: LexborNode | None) -> int:
    assert node is not None
    return int(re.sub(r"\D", "", node.text()))


def test_walks_from_product_to_pre_invoice_without_an_order(serve: Serve, visitor: requests.Session) -> None:
    shop = serve()
    page = tree(visitor.get(f"{shop.url}product/turquoise-mug/"))
    button = page.css_first("form.cart button[name=add-to-cart]")
    assert button is not None
    posted = {"add-to-cart": button.attributes["value"] or "", "quantity": "2"}
    added = tree(visitor.post(f"{shop.url}product/turquoise-mug/", data=posted))
    assert added.css_first(".woocommerce-message") is not None
    cart = tree(visitor.get(f"{shop.url}cart/"))
    assert toman(cart.css_first("tr.cart_item td.product-subtotal")) == 370_000
    checkout = tree(visitor.get(f"{shop.url}checkout/"))
    assert checkout.css_first("form.checkout button#place_order") is not None
    assert checkout.css_first("input#terms") is not None
    assert shop.orders_attempted == 0


def test_the_rows_of_the_pre_invoice_add_up(serve: Serve, visitor: requests.Session) -> None:
    shop = serve()
    visitor.get(f"{shop.url}?add-to-cart=101&quantity=2")
    table = tree(visitor.get(f"{shop.url}checkout/"))
    rows = {
        name: toman(table.css_first(f".woocommerce-checkout-review-order-table {css} .amount"))
        for name, css in {
            "goods": "tr.cart-subtotal",
            "carriage": "tr.woocommerce-shipping-totals",
            "tax": "tr.tax-rate",
            "total": "tr.order-total",
        }.items()
    }
    assert rows == {"goods": 370_000, "carriage": 45_000, "tax": 41_500, "total": 456_500}


def test_carriage_is_free_over_the_amount_in_the_profile(serve: Serve, visitor: requests.Session) -> None:
    shop = serve()
    visitor.get(f"{shop.url}?add-to-cart=101&quantity=6")
    row = tree(visitor.get(f"{shop.url}cart/")).css_first("tr.woocommerce-shipping-totals")
    assert row is not None
    assert "رایگان" in row.text()


def test_an_empty_cart_leads_back_from_the_checkout(serve: Serve, visitor: requests.Session) -> None:
    shop = serve()
    answer = visitor.get(f"{shop.url}checkout/", allow_redirects=False)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/cart/")


def test_a_variable_product_wants_a_choice(serve: Serve, visitor: requests.Session) -> None:
    shop = serve()
    refused = tree(visitor.get(f"{shop.url}?add-to-cart=103"))
    assert refused.css_first(".woocommerce-error") is not None
    chosen = {"add-to-cart": "103", "variation_id": "1033", "quantity": "1"}
    visitor.post(f"{shop.url}product/blue-plate/", data=chosen)
    line = tree(visitor.get(f"{shop.url}cart/")).css_first("tr.cart_item td.product-price")
    assert toman(line) == 350_000


def test_what_is_out_of_stock_or_unknown_stays_out_of_the_cart(
    serve: Serve, visitor: requests.Session
) -> None:
    shop = serve()
    for asked in ("104", "999", "101&quantity=1000", "101&quantity=-1"):
        answer = visitor.get(f"{shop.url}?add-to-cart={asked}")
        assert answer.status_code == 200
        assert "woocommerce-error" in answer.text
    assert "cart-empty" in visitor.get(f"{shop.url}cart/").text


def test_lines_can_be_changed_and_taken_out(serve: Serve, visitor: requests.Session) -> None:
    shop = serve()
    visitor.get(f"{shop.url}?add-to-cart=101")
    quantity = tree(visitor.get(f"{shop.url}cart/")).css_first("input.qty")
    assert quantity is not None
    name = quantity.attributes["name"] or ""
    visitor.post(f"{shop.url}cart/", data={name: "3"})
    cart = tree(visitor.get(f"{shop.url}cart/"))
    assert toman(cart.css_first("td.product-subtotal")) == 555_000
    remove = cart.css_first("a.remove")
    assert remove is not None
    visitor.get(shop.url.rstrip("/") + (remove.attributes["href"] or ""))
    assert "cart-empty" in visitor.get(f"{shop.url}cart/").text


def test_carts_are_each_visitors_own(serve: Serve, visitor: requests.Session) -> None:
    shop = serve()
    visitor.get(f"{shop.url}?add-to-cart=101")
    assert "cart-empty" in requests.get(f"{shop.url}cart/", timeout=5).text


def test_every_try_to_order_is_counted_and_refused(serve: Serve, visitor: requests.Session) -> None:
    shop = serve()
    visitor.get(f"{shop.url}?add-to-cart=101")
    visitor.post(f"{shop.url}checkout/", data={"billing_first_name": "x"})
    visitor.get(f"{shop.url}wp-json/wc/store/v1/checkout")
    visitor.post(f"{shop.url}wp-json/wc/store/v1/checkout", json={})
    visitor.post(f"{shop.url}?wc-ajax=checkout", data={})
    visitor.get(f"{shop.url}?rest_route=/wc/store/v1/checkout")
    assert shop.orders_attempted == 5
    assert "cart_item" in visitor.get(f"{shop.url}cart/").text
    assert [request.path for request in shop.requests][:2] == ["/", "/checkout/"]


def test_the_store_api_needs_its_nonce_and_tells_the_same_total(
    serve: Serve, visitor: requests.Session
) -> None:
    shop = serve()
    api = f"{shop.url}wp-json/wc/store/v1/"
    head = visitor.get(f"{api}cart").headers
    item = {"id": 1032, "quantity": 1}
    refused = visitor.post(f"{api}cart/add-item", json=item)
    assert (refused.status_code, refused.json()["code"]) == (401, "woocommerce_rest_missing_nonce")
    added = visitor.post(f"{api}cart/add-item", json=item, headers={"Nonce": head["Nonce"]})
    assert added.status_code == 201
    assert added.json()["totals"]["total_price"] == str((290_000 + 45_000) * 110 // 100)
    assert "wc/store/v1" in visitor.get(f"{shop.url}wp-json/").json()["namespaces"]
    assert len(visitor.get(f"{api}products").json()) == 5


def test_the_account_of_the_environment_opens_a_walled_shop(serve: Serve, visitor: requests.Session) -> None:
    shop = serve(Fault.LOGIN_WALL)
    form = tree(visitor.get(f"{shop.url}shop/")).css_first("form.woocommerce-form-login")
    assert form is not None
    hidden = form.css_first("input[type=hidden]")
    assert hidden is not None
    told = {
        "username": SAMPLE_ACCOUNT.user,
        "login": "1",
        "woocommerce-login-nonce": hidden.attributes["value"] or "",
    }
    wrong = visitor.post(f"{shop.url}my-account/", data={**told, "password": "wrong"})
    assert "woocommerce-error" in wrong.text
    visitor.post(f"{shop.url}my-account/", data={**told, "password": SAMPLE_ACCOUNT.password})
    assert 'ul class="products' in visitor.get(f"{shop.url}shop/").text


def test_site_maps_lead_to_pages_that_stand(serve: Serve, visitor: requests.Session) -> None:
    shop = serve()
    assert f"{shop.url}wp-sitemap.xml" in visitor.get(f"{shop.url}robots.txt").text
    for submap in re.findall(r"<loc>(.*?)</loc>", visitor.get(f"{shop.url}wp-sitemap.xml").text):
        for address in re.findall(r"<loc>(.*?)</loc>", visitor.get(submap).text):
            assert visitor.get(address).status_code == 200, address


def test_every_link_of_the_home_page_leads_somewhere(serve: Serve, visitor: requests.Session) -> None:
    shop = serve()
    base = shop.url.rstrip("/")
    for link in tree(visitor.get(shop.url)).css("a[href^='/'], img[src^='/'], link[href^='/']"):
        address = link.attributes.get("href") or link.attributes.get("src") or ""
        assert visitor.get(base + address).status_code == 200, address
    assert visitor.get(f"{shop.url}no-such-page/").status_code == 404
    assert visitor.get(f"{shop.url}about", allow_redirects=False).headers["Location"] == "/about/"
