"""A real store with one thing otherwise on its checkout: exactly what follows from it turns."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from support.recordings import recording, served

from toolkit.audit import Shop, Tools, collect_evidence, judge_evidence
from toolkit.demo.expected import verdicts
from toolkit.shop_folder import ShopFolder

Edit = Callable[[str], str]
Walk = Callable[[Edit], dict[str, str]]
STORE = "woocommerce-classic.warc.gz"
OFFER = (
    "<p>فروشنده: فروشگاه آزمایشی به مدیریت علی نمونه‌ای، تلفن: ۰۲۱-۰۰۰۰۰۰۰۱، نشانی: تهران، خیابان نمونه، پلاک ۱</p>"
    "<p>تاریخ: ۱ آبان ۱۴۰۵</p><p>این پیش‌فاکتور ۲۴ ساعت اعتبار دارد.</p>"
)
BEFORE = '<table class="shop_table woocommerce-checkout-review-order-table'


def without(pattern: str) -> Edit:
    return lambda text: re.sub(pattern, "", text, flags=re.DOTALL)


def instead(old: str, new: str) -> Edit:
    return lambda text: text.replace(old, new)


def last_unit_in_rial(text: str) -> str:
    """The total in rial: the letters of toman in its row alone."""
    head, mark, total = text.partition('<tr class="order-total">')
    toman, rial = "&#x062A;&#x0648;&#x0645;&#x0627;&#x0646;", "&#x0631;&#x06CC;&#x0627;&#x0644;"
    return head + mark + total.replace(toman, rial, 1)


def same(text: str) -> str:
    return text


def with_the_snippet(text: str) -> str:
    """Seller, date, validity and the price of one piece, as the snippet for the pre-invoice prints them."""
    price = '<bdi>185,000&nbsp;<span class="woocommerce-Price-currencySymbol">تومان</span></bdi>'
    piece = rf'\g<0> <span class="namad-unit-price">هر عدد <span class="woocommerce-Price-amount amount">{price}</span></span>'
    return re.sub(
        r'<strong class="product-quantity">.*?</strong>', piece, text.replace(BEFORE, OFFER + BEFORE)
    )


EVERY_COST = "SAL-3 every_cost_is_told_before_the_order"
CLEAR = "CHK13-VAT-CLEAR the_tax_is_a_sum_of_its_own"
TERMS_BOX = r'<p class="form-row validate-required">\s*<label class="woocommerce-form__label.*?</p>'
CHANGED: dict[str, tuple[Edit, dict[str, str]]] = {
    "no row of tax": (
        without(r'<tr class="tax-rate.*?</tr>'),
        {"CHK13-VAT buyer_is_told_the_vat": "fail", CLEAR: "unknown", EVERY_COST: "fail"},
    ),
    "another total": (
        instead("456,500", "466,500"),
        {CLEAR: "unknown", EVERY_COST: "fail", "SAL-3 no_cost_appears_first_at_the_checkout": "fail"},
    ),
    "the total in rial": (
        last_unit_in_rial,
        {CLEAR: "unknown", EVERY_COST: "fail", "SAL-2 sums_on_pages_bear_the_unit_of_the_prices": "fail"},
    ),
    "a dearer line": (
        instead("370,000", "390,000"),
        {CLEAR: "unknown", EVERY_COST: "fail", "SAL-3 prices_agree_from_product_to_pre_invoice": "fail"},
    ),
    "no row of carriage": (
        without(r'<tr class="woocommerce-shipping-totals.*?</tr>'),
        {CLEAR: "unknown", EVERY_COST: "fail"},
    ),
    "no box for the terms": (without(TERMS_BOX), {"PAG-TERMS checkout_links_to_the_terms": "fail"}),
    "seller, date and validity": (
        instead(BEFORE, OFFER + BEFORE),
        {
            "SAL-5 pre_invoice_tells_the_whole_deal": "pass",
            "SAL-5-VALIDITY the_offers_validity_is_told": "pass",
        },
    ),
    "the whole snippet": (
        with_the_snippet,
        {
            "SAL-5 pre_invoice_tells_the_whole_deal": "pass",
            "SAL-5 the_price_of_one_piece_stands_beside_the_number": "pass",
            "SAL-5-VALIDITY the_offers_validity_is_told": "pass",
        },
    ),
}
"""Without a profile it is not known whether the shop charges tax, so the tax alone is unknown rather than wrong."""


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Walk:
    """Walks the store with its checkout edited: every finding's verdict."""
    tools = Tools(allow_private=True)

    def walked(edit: Edit) -> dict[str, str]:
        def change(path: str, body: bytes) -> bytes:
            return edit(body.decode()).encode() if path == "/checkout/" else body

        with served(recording(STORE), change) as (url, _):
            shop = Shop(url, ShopFolder(tmp_path_factory.mktemp("shop")))
            return verdicts(judge_evidence(shop, collect_evidence(shop, tools), tools))

    return walked


@pytest.fixture(scope="module")
def sound(walk: Walk) -> dict[str, str]:
    return walk(same)


@pytest.mark.parametrize("name", CHANGED)
def test_one_change_of_the_checkout_turns_what_follows_from_it(
    name: str, walk: Walk, sound: dict[str, str]
) -> None:
    edit, turned = CHANGED[name]
    found = walk(edit)
    assert {key: found.get(key) for key in found | sound if found.get(key) != sound.get(key)} == turned
