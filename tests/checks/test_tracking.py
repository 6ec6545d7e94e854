"""Tracking: a page to follow an order on, and the number that a buyer is given."""

from __future__ import annotations

from collections.abc import Callable

from toolkit.language.text import Text
from toolkit.model.evidence import TrialOrder
from toolkit.model.finding import Answer
from toolkit.model.money import Money
from toolkit.model.sale import PreInvoice, Receipt
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Told = Callable[..., Profile]
Offer = Callable[..., PreInvoice]
SHOP = "https://shop.example"
TRACK = {"/track/": "پیگیری سفارش\n<p>شمارهٔ سفارش را بنویسید تا وضعیت سفارش را ببینید.</p>"}
PAGE, NUMBER = "an_order_can_be_followed_on_the_site", "the_buyer_is_given_a_number"
AFTER = "no_cost_appears_after_the_order"


def receipt(number: str = "50", total: Money | None = None) -> Receipt:
    return Receipt(f"{SHOP}/checkout/order-received/50/", number, total)


def test_a_page_to_follow_an_order_on_is_wanted(ask: Ask) -> None:
    assert ask(PAGE, TRACK).verdict == "pass"
    assert ask(PAGE).verdict == "fail"


def test_while_pages_could_not_be_seen_nobody_knows(ask: Ask) -> None:
    assert ask(PAGE, missed=("order_tracking",)).verdict == "unknown"


def test_where_every_buyer_has_an_account_it_tells_him(ask: Ask, told: Told) -> None:
    login = {
        "/my-account/": 'ورود به حساب کاربری\n<form class="login" method="post"><input name="username">'
        '<input type="password" name="password"><button>ورود</button></form>'
    }
    assert ask(PAGE, login, merchant=told(orders__account_needed=True)).verdict == "pass"
    assert ask(PAGE, login, merchant=told(orders__account_needed=False)).verdict == "fail"


def test_without_an_order_a_person_must_look_and_is_told_how(ask: Ask) -> None:
    answer = ask(NUMBER)
    assert answer.verdict == "by_hand"
    assert "--place-test-order" in answer.reason.en


def test_why_no_order_was_placed_is_told(ask: Ask) -> None:
    why = Text("کلید نیست.", "There is no key.")
    answer = ask(NUMBER, test_order=TrialOrder(why, SHOP))
    assert (answer.verdict, answer.reason) == ("by_hand", why)


def test_the_number_stands_on_the_page_after_the_order(ask: Ask) -> None:
    assert ask(NUMBER, receipt=receipt()).verdict == "pass"
    assert ask(NUMBER, receipt=receipt("")).verdict == "fail"


def test_the_order_costs_what_the_pre_invoice_told(ask: Ask, offer: Offer) -> None:
    told = offer()
    assert told.total is not None
    dearer = Money(told.total.amount + 9_000)
    assert ask(AFTER, offer=told, receipt=receipt(total=told.total)).verdict == "pass"
    assert ask(AFTER, offer=told, receipt=receipt(total=dearer)).verdict == "fail"
    assert ask(AFTER, offer=told, receipt=receipt(total=Money(told.total.amount * 10))).reason.en.endswith(
        "mixed up."
    )
    assert ask(AFTER, offer=told, receipt=receipt()).verdict == "unknown"
    assert ask(AFTER, offer=told).verdict == "informative"
