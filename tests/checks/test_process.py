"""The shop answers, its plain address leads to https, and a test account is closed after the grant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from toolkit.judge.case import Case
from toolkit.judge.judge import run
from toolkit.language.text import Text
from toolkit.model.evidence import Redirects, Step
from toolkit.model.finding import Answer
from toolkit.plugins import load_plugins
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Told = Callable[..., Profile]
PLAIN = "http://shop.example/"
WHY = Text("چرا", "why")


@pytest.mark.parametrize(
    ("end", "error", "verdict"),
    [("https://shop.example/", "", "pass"), (PLAIN, "", "fail"), ("", "timed_out", "unknown")],
)
def test_the_plain_address_leads_to_https(end: str, error: str, verdict: str, ask: Ask) -> None:
    led = Redirects(PLAIN, ((PLAIN, 301),), end, 200, error)
    assert ask("plain_addresses_lead_to_https", redirects=(led,)).verdict == verdict


def test_a_shop_without_https_leads_nowhere(ask: Ask) -> None:
    assert ask("plain_addresses_lead_to_https", origin="http://shop.example").verdict == "fail"


@pytest.mark.parametrize(("status", "verdict"), [(200, "pass"), (500, "fail"), (404, "fail"), (302, "fail")])
def test_the_home_page_answers_with_200(
    status: int, verdict: str, told: Told, bare: Callable[[Profile], Case]
) -> None:
    case = bare(told())
    home = replace(case.evidence.pages[0], status=status)
    answered = replace(case, evidence=replace(case.evidence, pages=(home,)))
    (check,) = (one for one in load_plugins().checks if one.name == "home_page_answers")
    assert run(check, answered).verdict == verdict


@pytest.mark.parametrize(
    ("state", "opened", "verdict"),
    [
        ("granted", True, "fail"),
        ("granted", False, "pass"),
        ("granted", None, "not_applicable"),
        ("none", True, "not_applicable"),
    ],
)
def test_the_test_account_is_closed_after_the_grant(
    state: str, opened: bool | None, verdict: str, ask: Ask, told: Told
) -> None:
    steps = () if opened is None else (Step("login", "https://shop.example/login/", opened, WHY),)
    answer = ask(
        "test_account_is_closed_after_the_grant",
        merchant=told(seal={"state": state, "id": "18", "code": "aB3"}),
        steps=steps,
    )
    assert answer.verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("اگر برای اطمینان از سفارش چیز دیگری لازم باشد، آن را از شما می‌پرسیم.", "pass"),
        ("نام و نشانی شما را تنها برای ارسال به کار می‌بریم.", "fail"),
    ],
)
def test_a_privacy_page_tells_that_more_may_be_asked(
    sentence: str, verdict: str, ask: Ask, told: Told
) -> None:
    page = f"حریم خصوصی\n<p>ما داده‌های شخصی شما را نزد کسی فاش نمی‌کنیم.</p><p>{sentence}</p>"
    merchant = told(orders__phone_confirmation=True)
    assert (
        ask("privacy_page_tells_that_more_may_be_asked", {"/privacy/": page}, merchant=merchant).verdict
        == verdict
    )
