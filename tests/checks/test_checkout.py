"""The purchase: sums, tax, and what the pre-invoice tells, both ways."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from toolkit.language.text import Text
from toolkit.model.evidence import Step
from toolkit.model.finding import Answer
from toolkit.model.money import Money
from toolkit.model.sale import Cart, Charge, Line, PreInvoice
from toolkit.model.verdict import Severity, Verdict
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Told = Callable[..., Profile]
Offer = Callable[..., PreInvoice]
SHOP = "https://shop.example"
COSTS = "every_cost_is_told_before_the_order"
WHY = Text("سبد خالی ماند.", "The cart stayed empty.")


def toman(amount: int) -> Money:
    return Money(Decimal(amount))


def rial(amount: int) -> Money:
    return Money(Decimal(amount), "rial")


POST, FREE = Charge("پست پیشتاز", toman(45_000)), Charge("ارسال رايگان", None)
COLLECT, BARE = Charge("تیپاکس (پس‌کرایه)", None), Charge("پیک", None)
NOT_CHOSEN = Charge("پیک", toman(90_000), chosen=False)


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, "pass"),
        ({"total": toman(300_000)}, "fail"),
        ({"total": None}, "fail"),
        ({"shipping": ()}, "fail"),
        ({"discounts": (Charge("تخفیف", toman(20_000)),), "total": toman(245_000)}, "pass"),
        ({"discounts": (Charge("تخفیف", toman(-20_000)),), "total": toman(245_000)}, "pass"),
        ({"fees": (Charge("بسته‌بندی", toman(5_000)),), "total": toman(270_000)}, "pass"),
        ({"fees": (Charge("بسته‌بندی", toman(5_000)),)}, "fail"),
        ({"taxes": (), "tax_included": "شامل ۲۰٬۰۰۰ تومان مالیات", "total": toman(245_000)}, "pass"),
        ({"tax_included": "شامل مالیات", "total": toman(245_000)}, "pass"),
        ({"total": rial(2_650_000)}, "pass"),
        ({"total": rial(265_000)}, "fail"),
        ({"shipping": (Charge("پست", rial(450_000)),)}, "pass"),
        ({"total": toman(265_001)}, "pass"),
        ({"total": toman(265_002)}, "fail"),
        ({"shipping": (POST, NOT_CHOSEN)}, "pass"),
        ({"shipping": (FREE,), "total": toman(220_000)}, "pass"),
        ({"shipping": (COLLECT,), "total": toman(220_000)}, "pass"),
        ({"shipping": (Charge("تیپاکس - پرداخت در مقصد", None),), "total": toman(220_000)}, "pass"),
        ({"shipping": (BARE,), "total": toman(220_000)}, "fail"),
        ({"shipping": (Charge("پیک", None, chosen=False),), "total": toman(220_000)}, "fail"),
        ({"subtotal": None}, "pass"),
        ({"subtotal": None, "total": toman(1)}, "fail"),
        ({"subtotal": None, "lines": ()}, "unknown"),
        ({"lines": (Line("لیوان", 2, toman(190_000)),)}, "fail"),
        ({"lines": (Line("لیوان", 2, toman(200_000), toman(90_000)),)}, "fail"),
        ({"lines": (Line("لیوان", 3, toman(200_000), toman(66_667)),)}, "pass"),
        ({"fees": (Charge("بسته‌بندی", Money(Decimal(5), "other")),), "total": toman(270_000)}, "fail"),
        ({"total": toman(265_002), "discounts": (Charge("تخفیف", toman(0)),)}, "pass"),
    ],
)
def test_costs_are_told_and_add_up(changes: dict[str, Any], verdict: str, ask: Ask, offer: Offer) -> None:
    answer = ask(COSTS, offer=offer(**changes))
    assert answer.verdict == verdict, answer.reason.en


def test_a_difference_is_named_in_the_unit_of_the_total(ask: Ask, offer: Offer) -> None:
    assert "35,000 toman" in ask(COSTS, offer=offer(total=toman(300_000))).reason.en
    assert "350,000 rial" in ask(COSTS, offer=offer(total=rial(3_000_000))).reason.en


def test_what_is_not_sent_has_no_cost_of_delivery(ask: Ask, told: Told, offer: Offer) -> None:
    downloads = told(shop__business_model=["downloads"])
    answer = ask(COSTS, offer=offer(shipping=(), total=toman(220_000)), merchant=downloads)
    assert answer.verdict == "pass"


def test_without_a_checkout_nothing_is_decided(ask: Ask) -> None:
    answer = ask(COSTS, steps=(Step("cart", f"{SHOP}/cart/", False, WHY),))
    assert (answer.verdict, answer.reason) == ("unknown", WHY)


@pytest.mark.parametrize(
    ("changes", "vat", "verdict"),
    [
        ({}, "added", "pass"),
        ({"taxes": ()}, "added", "fail"),
        ({"taxes": (), "tax_included": "شامل مالیات"}, "included", "pass"),
        ({"taxes": ()}, "not_charged", "fail"),
    ],
)
def test_vat_is_told_at_the_checkout(
    changes: dict[str, Any], vat: str, verdict: str, ask: Ask, told: Told, offer: Offer
) -> None:
    merchant = told(tax={"vat": vat, "reason": "مؤدی نیست", "invoice": "email"})
    assert ask("buyer_is_told_the_vat", offer=offer(**changes), merchant=merchant).verdict == verdict


def test_the_terms_may_say_that_no_vat_is_charged(ask: Ask, told: Told, offer: Offer) -> None:
    words = "قوانین و مقررات\n<p>استفاده از سایت به معنی پذیرش این قوانین است.</p><p>مالیات بر ارزش افزوده گرفته نمی‌شود.</p>"
    none = told(tax={"vat": "not_charged", "reason": "مؤدی نیست", "invoice": "email"})
    asked = {"pages": {"/terms/": words}, "offer": offer(taxes=())}
    assert ask("buyer_is_told_the_vat", **asked, merchant=none).verdict == "pass"
    assert ask("buyer_is_told_the_vat", **asked, merchant=told()).verdict == "fail"


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, "pass"),
        ({"taxes": (), "total": toman(245_000)}, "fail"),
        ({"taxes": (Charge("مالیات", None),), "total": toman(245_000)}, "fail"),
        ({"taxes": (), "tax_included": "شامل ۲۰٬۰۰۰ تومان مالیات", "total": toman(245_000)}, "pass"),
        ({"taxes": (), "tax_included": "شامل مالیات", "total": toman(245_000)}, "fail"),
        ({"total": toman(300_000)}, "fail"),
    ],
)
def test_tax_has_a_sum(changes: dict[str, Any], verdict: str, ask: Ask, told: Told, offer: Offer) -> None:
    answer = ask("the_tax_is_a_sum_of_its_own", offer=offer(**changes), merchant=told())
    assert answer.verdict == verdict


def test_without_a_profile_nobody_knows_whether_tax_is_charged(ask: Ask, offer: Offer) -> None:
    untaxed = offer(taxes=(), total=toman(245_000))
    assert ask("the_tax_is_a_sum_of_its_own", offer=untaxed).verdict == "unknown"
    assert ask("the_tax_is_a_sum_of_its_own", offer=offer()).verdict == "pass"


WHOLE = "pre_invoice_tells_the_whole_deal"


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"words": "تاریخ: ۱۴۰۵/۰۷/۲۸"}, "the seller"),
        ({"fields": ()}, "the buyer"),
        ({"lines": ()}, "the goods with their number"),
        ({"lines": (Line("لیوان", None, toman(1)),)}, "the goods with their number"),
        ({"lines": (Line("لیوان", 1, None),)}, "the price of the goods"),
        ({"total": None}, "the total"),
        ({"words": "فروشنده: سفال"}, "the date"),
    ],
)
def test_a_part_that_the_pre_invoice_lacks_is_named(
    changes: dict[str, Any], part: str, ask: Ask, offer: Offer
) -> None:
    answer = ask(WHOLE, offer=offer(**changes))
    assert (answer.verdict, answer.reason.en) == (
        "fail",
        f"Before the last button the pre-invoice lacks: {part}.",
    )


def test_a_whole_pre_invoice_passes(ask: Ask, told: Told, offer: Offer) -> None:
    assert ask(WHOLE, offer=offer()).verdict == "pass"
    assert ask(WHOLE, offer=offer(words="فروشگاه سفال نمونه\n۱۴۰۵/۰۷/۲۸"), merchant=told()).verdict == "pass"


def test_validity_stands_on_the_pre_invoice_or_in_the_terms(ask: Ask, offer: Offer) -> None:
    bare, name = offer(words="سبد"), "the_offers_validity_is_told"
    terms = "قوانین و مقررات\n<p>استفاده از سایت به معنی پذیرش این قوانین است.</p><p>هر پیش‌فاکتور ۲۴ ساعت اعتبار دارد.</p>"
    assert ask(name, offer=offer()).verdict == "pass"
    assert ask(name, offer=bare).verdict == "fail"
    assert ask(name, {"/terms/": terms}, offer=bare).verdict == "pass"


GROWS = "no_cost_appears_first_at_the_checkout"


@pytest.mark.parametrize(
    ("cart_total", "cart_shipping", "changes", "verdict"),
    [
        (265_000, (POST,), {}, "pass"),
        (200_000, (), {}, "pass"),
        (200_000, (), {"fees": (Charge("کارمزد", toman(9_000)),), "total": toman(274_000)}, "fail"),
        (265_000, (POST,), {"fees": (Charge("کارمزد", toman(9_000)),), "total": toman(274_000)}, "fail"),
        (220_000, (FREE,), {}, "fail"),
        (None, (), {}, "unknown"),
        (300_000, (POST,), {}, "pass"),
    ],
)
def test_the_checkout_asks_for_no_more_than_was_told(
    cart_total: int | None,
    cart_shipping: tuple[Charge, ...],
    changes: dict[str, Any],
    verdict: str,
    ask: Ask,
    offer: Offer,
) -> None:
    taxes = (Charge("مالیات", toman(20_000)),) if cart_shipping else ()
    total = toman(cart_total) if cart_total else None
    cart = Cart(f"{SHOP}/cart/", offer().lines, cart_shipping, taxes, total)
    assert ask(GROWS, offer=offer(**changes), cart=cart).verdict == verdict


@pytest.mark.parametrize(
    ("ways", "verdict"),
    [
        (("پرداخت اینترنتی", "زرین‌پال"), "pass"),
        (("پرداخت هنگام دریافت",), "pass"),
        (("کارت به کارت",), "fail"),
        (("خرید اقساطی",), "fail"),
        ((), "unknown"),
    ],
)
def test_ways_of_paying(ways: tuple[str, ...], verdict: str, ask: Ask, told: Told, offer: Offer) -> None:
    name = "ways_of_paying_are_those_of_the_profile"
    assert ask(name, offer=offer(payment_methods=ways), merchant=told()).verdict == verdict


@pytest.mark.parametrize(
    ("label", "verdict"),
    [
        ("پست پیشتاز: ۴۵٬۰۰۰ تومان", "pass"),
        ("پست پيشتاز", "pass"),
        ("ارسال رایگان", "pass"),
        ("تحویل حضوری", "pass"),
        ("تیپاکس", "fail"),
    ],
)
def test_ways_of_sending(label: str, verdict: str, ask: Ask, told: Told, offer: Offer) -> None:
    name = "ways_of_sending_are_those_of_the_profile"
    assert ask(name, offer=offer(shipping=(Charge(label, None),)), merchant=told()).verdict == verdict


def test_an_order_can_be_made_when_every_step_is_done(ask: Ask) -> None:
    name, none = "an_order_can_be_made_online", Text("", "")
    done = Step("product", f"{SHOP}/p/", True, none)
    assert ask(name, steps=(done,)).verdict == "pass"
    assert ask(name, steps=(done, Step("cart", SHOP, False, WHY))).verdict == "fail"
    assert ask(name, steps=(done, Step("cart", SHOP, False, WHY, blind=True))).verdict == "unknown"
    assert ask(name).verdict == "unknown"
    assert ask(name, steps=(done,), platform=False).verdict == "unknown"


def test_a_price_of_one_piece_that_must_be_reckoned_is_advice_and_no_blocker(ask: Ask, offer: Offer) -> None:
    several = offer(lines=(Line("لیوان", 2, toman(200_000)),))
    answer = ask("the_price_of_one_piece_stands_beside_the_number", offer=several)
    assert (answer.verdict, answer.at_most) == (Verdict.FAIL, Severity.ADVICE)
    assert "لیوان" in answer.reason.fa
    assert ask(WHOLE, offer=several).verdict is Verdict.PASS
    one = offer(lines=(Line("لیوان", 1, toman(100_000)),))
    assert ask("the_price_of_one_piece_stands_beside_the_number", offer=one).verdict is Verdict.PASS
