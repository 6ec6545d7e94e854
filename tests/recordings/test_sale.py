"""The sale as a real store recorded it: a tax-inclusive checkout with a coupon, blocks, and what followed the orders."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from support.recordings import recording

from toolkit.audit import Shop, Tools, judge_evidence, replay
from toolkit.checks.sums import difference, lines_apart
from toolkit.evidence.archive import read_pages
from toolkit.model.money import Money
from toolkit.model.page import Page
from toolkit.platform import Platform
from toolkit.plugins import load_plugins
from toolkit.shop_folder import ShopFolder

HTML = (("Content-Type", "text/html; charset=utf-8"),)
Drawn = Callable[[str, str], Page]


@pytest.fixture(scope="module")
def woocommerce() -> Platform:
    platform = load_plugins().platform("woocommerce")
    assert platform is not None
    return platform


@pytest.fixture
def drawn() -> Drawn:
    def page(name: str, path: str) -> Page:
        return Page(
            f"http://127.0.0.1{path}", 200, HTML, gzip.decompress(recording(name).read_bytes()), role="link"
        )

    return page


def test_a_tax_inclusive_checkout_with_coupon_and_fee_adds_up(woocommerce: Platform, drawn: Drawn) -> None:
    page = drawn("woocommerce-classic-checkout-tax-included-coupon.html.gz", "/checkout/")
    read = woocommerce.read_pre_invoice(page)
    assert read is not None
    assert read.total == Money(Decimal(232_500))
    assert [one.amount for one in read.discounts] == [Money(Decimal(18_500))]
    assert "21,136" in read.tax_included
    assert difference(read) is None
    assert lines_apart(read) is None


def test_the_hidden_terms_of_the_checkout_are_not_the_pre_invoices(
    woocommerce: Platform, drawn: Drawn
) -> None:
    page = drawn("woocommerce-classic-checkout-tax-included-coupon.html.gz", "/checkout/")
    read = woocommerce.read_pre_invoice(page)
    assert read is not None
    assert "متن آزمایشی قوانین" in page.text
    assert "متن آزمایشی قوانین" not in read.words


def test_a_drawn_block_checkout_adds_up(woocommerce: Platform, drawn: Drawn) -> None:
    read = woocommerce.read_pre_invoice(drawn("woocommerce-blocks-rendered-checkout.html.gz", "/checkout/"))
    assert read is not None
    assert read.total == Money(Decimal(269_500))
    assert difference(read) is None
    assert read.payment_methods == ("کارت به کارت / حواله بانکی", "پرداخت هنگام دریافت")


def test_a_cart_whose_sums_are_still_loading_is_not_read(woocommerce: Platform, drawn: Drawn) -> None:
    assert woocommerce.read_cart(drawn("woocommerce-blocks-rendered-cart.html.gz", "/cart/")) is None


def test_the_pages_after_the_orders_show_their_numbers(woocommerce: Platform, drawn: Drawn) -> None:
    block = woocommerce.read_receipt(
        drawn("woocommerce-blocks-rendered-received.html.gz", "/checkout/order-received/44/")
    )
    assert block is not None
    assert (block.number, block.total) == ("44", Money(Decimal(269_500)))
    pages = read_pages(recording("woocommerce-classic.warc.gz"))
    found = [one for page in pages if (one := woocommerce.read_receipt(page))]
    assert [(one.number, one.total) for one in found] == [("50", Money(Decimal(456_500)))]


def test_of_a_block_shop_the_store_api_tells_the_costs(tmp_path: Path) -> None:
    shop, tools = Shop("", ShopFolder(tmp_path)), Tools()
    result = judge_evidence(shop, replay(shop, recording("woocommerce-blocks.warc.gz")), tools)
    found = {(f.requirement, f.check): f.verdict.value for f in result.findings}
    assert found["SAL-3", "costs_of_the_cart_add_up"] == "pass"
    assert found["SAL-5", "pre_invoice_tells_the_whole_deal"] == "unknown"
    assert found["SAL-2", "prices_are_the_same_to_search_engines"] == "pass"
