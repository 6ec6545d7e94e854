"""Goods, content, name, lease and an open shop, both ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from toolkit.language.text import Text
from toolkit.model.evidence import Step
from toolkit.model.finding import Answer
from toolkit.model.money import Money
from toolkit.model.sale import Product
from toolkit.model.verdict import Severity
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Told = Callable[..., Profile]
SHOP = "https://shop.example"
PRICE = Money(Decimal(250_000))
MUG = Product(
    name="لیوان",
    url=f"{SHOP}/product/mug/",
    price=PRICE,
    price_text="",
    purchasable=True,
    description="لیوان سفالی دست‌ساز با لعاب بی‌سرب، گنجایش ۲۵۰ میلی‌لیتر",
    brand="کارگاه سفال نمونه",
    country="ایران",
)


@pytest.mark.parametrize(
    ("name", "change", "verdict"),
    [
        ("every_product_is_described", {}, "pass"),
        ("every_product_is_described", {"description": "لیوان"}, "fail"),
        ("every_product_is_described", {"description": "", "attributes": (("وزن", "۲۰۰ گرم"),)}, "pass"),
        ("every_product_is_described", {"description": "", "attributes": (("سازنده", MUG.brand),)}, "fail"),
        ("what_can_be_bought_has_a_price", {}, "pass"),
        ("what_can_be_bought_has_a_price", {"price": None}, "fail"),
        ("what_can_be_bought_has_a_price", {"price": Money(Decimal(0))}, "fail"),
        ("what_can_be_bought_has_a_price", {"price": None, "purchasable": False}, "pass"),
        ("every_product_shows_a_price", {"price": None, "purchasable": False}, "fail"),
        ("every_product_shows_a_price", {"price": None, "purchasable": False, "in_stock": False}, "pass"),
        ("every_product_shows_a_price", {}, "pass"),
        ("every_product_names_its_country", {}, "pass"),
        ("every_product_names_its_country", {"country": ""}, "fail"),
        ("every_product_names_its_maker", {}, "pass"),
        ("every_product_names_its_maker", {"brand": ""}, "fail"),
        ("no_product_is_praised_beyond_measure", {}, "pass"),
        ("no_product_is_praised_beyond_measure", {"description": "بهترین لیوان ایران است."}, "fail"),
        ("no_product_is_praised_beyond_measure", {"description": "پارچهٔ ۱۰۰٪ پنبه"}, "pass"),
    ],
)
def test_goods(name: str, change: dict[str, Any], verdict: str, ask: Ask) -> None:
    assert ask(name, sold=(replace(MUG, **change),)).verdict == verdict
    assert ask(name).verdict == "unknown"
    assert ask(name, sold=(MUG,), platform=False).verdict == "unknown"


def test_a_price_on_request_weighs_no_more_than_a_warning_and_a_silent_one_blocks(ask: Ask) -> None:
    silent = replace(MUG, price=None, purchasable=False)
    asking = replace(silent, url=f"{SHOP}/product/asking/", price_text="برای قیمت تماس بگیرید")
    assert ask("every_product_shows_a_price", sold=(asking,)).at_most is Severity.WARNING
    assert ask("every_product_shows_a_price", sold=(silent,)).at_most is None
    assert ask("every_product_shows_a_price", sold=(asking, silent)).at_most is None


@pytest.mark.parametrize(
    ("html", "verdict"),
    [
        ('<a href="https://x.example/">سایت شرط‌بندی</a>', "fail"),
        ('<a href="https://bet90.example/">بازی</a>', "fail"),
        ('<a href="https://x.example/">خرید VPN</a>', "fail"),
        ('<a href="/piano">قوی پیانو</a>', "pass"),
        ('<a href="/alphabet">alphabet</a>', "pass"),
        ('<a href="/mug">لیوان</a>', "pass"),
    ],
)
def test_unlawful_advertising(html: str, verdict: str, ask: Ask) -> None:
    assert ask("no_unlawful_advertising_is_linked", home=f"فروشگاه\n{html}").verdict == verdict


@pytest.mark.parametrize(
    ("html", "verdict"),
    [
        ('<img src="/a.png" alt="نشان وزارت صمت">', "fail"),
        ('<img src="https://www.police.ir/logo.png" alt="">', "fail"),
        ('<img src="/a.png" alt="پلیس فتا">', "fail"),
        ('<img src="/a.png" alt="دامن پلیسه">', "pass"),
        ('<img src="/a.png" alt="ماشین پلیس اسباب‌بازی">', "pass"),
        ('<img src="/a.png" alt="نماد اعتماد وزارت صمت">', "pass"),
    ],
)
def test_emblems_of_the_state(html: str, verdict: str, ask: Ask) -> None:
    assert ask("no_emblem_of_the_state_is_shown", home=f"فروشگاه\n{html}").verdict == verdict


def test_the_home_page_bears_the_shops_name(ask: Ask, told: Told) -> None:
    name = "home_page_bears_the_shops_name"
    assert ask(name, home="فروشگاه سفالِ نمونه", merchant=told()).verdict == "pass"
    assert ask(name, home="Nemooneh Pottery", merchant=told()).verdict == "pass"
    assert ask(name, home="فروشگاه دیگر", merchant=told()).verdict == "fail"
    assert ask(name).verdict == "unknown"


@pytest.mark.parametrize(
    ("ends", "verdict"),
    [("2026-10-20", "pass"), ("2026-10-19", "fail"), ("", "unknown")],
)
def test_the_lease_runs_through_its_last_day(ends: str, verdict: str, ask: Ask, told: Told) -> None:
    assert ask("lease_still_runs", merchant=told(premises__lease_ends=ends)).verdict == verdict


def test_an_open_shop_sells_something(ask: Ask) -> None:
    assert ask("shop_is_open", sold=(MUG,)).verdict == "pass"
    assert ask("shop_is_open", sold=(replace(MUG, purchasable=False),)).verdict == "fail"
    assert ask("shop_is_open", sold=(MUG,), shut="به‌زودی").verdict == "fail"
    assert (
        ask("shop_is_open", home="لورم ایپسوم\n<p>لورم ایپسوم متن ساختگی با تولید سادگی</p>").verdict
        == "fail"
    )
    assert ask("shop_is_open").verdict == "unknown"
    assert ask("shop_is_open", platform=False).verdict == "unknown"


def test_evaluators_can_sign_in(ask: Ask) -> None:
    name, why = "evaluators_can_sign_in", Text("ورود ممکن نشد.", "The login failed.")
    assert ask(name).verdict == "not_applicable"
    assert ask(name, steps=(Step("login", SHOP, True, why),)).verdict == "pass"
    assert ask(name, steps=(Step("login", SHOP, False, why),)).verdict == "fail"
    assert ask(name, steps=(Step("login", SHOP, False, why, blind=True),)).verdict == "unknown"
