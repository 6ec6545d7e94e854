"""Void clauses on live pages: shown with the sentence, the reason with its source, and the words instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from clauses.phrasings import CAUGHT, SPARED

from toolkit.clauses.void import BY_ID, ONLY_WITH_EVIDENCE, VOID
from toolkit.model.finding import Answer
from toolkit.model.requirement import Pack
from toolkit.model.verdict import Severity
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Told = Callable[..., Profile]

TERMS = (
    "قوانین و مقررات\n<p>استفاده از این سایت برای خرید است.</p><p>کاربر موظف است قوانین"
    " ایران را رعایت کند.</p>"
)
BY_WORDS = [clause for clause in VOID if clause.id not in ONLY_WITH_EVIDENCE]


def _terms(words: str) -> dict[str, str]:
    return {"/terms/": f"{TERMS}<p>{words}</p>"}


@pytest.mark.parametrize("clause", BY_WORDS, ids=lambda c: c.id)
def test_a_void_clause_on_the_terms_page_is_shown_with_its_reason(clause: Any, ask: Ask) -> None:
    words = CAUGHT[clause.id][0]
    answer = ask(clause.name, _terms(words))
    assert answer.verdict == "fail"
    assert words.rstrip(".") in answer.seen[0].excerpt
    assert clause.why.fa in answer.reason.fa and clause.instead.fa in answer.reason.fa
    assert all(source.fa in answer.reason.fa for source in clause.sources)


@pytest.mark.parametrize("clause", BY_WORDS, ids=lambda c: c.id)
def test_a_sound_sentence_on_the_terms_page_passes(clause: Any, ask: Ask) -> None:
    assert ask(clause.name, _terms(" ".join(SPARED[clause.id]))).verdict == "pass"


def test_grades_weigh_what_they_should(ask: Ask) -> None:
    weights = {one.id: ask(one.name, _terms(CAUGHT[one.id][0])).at_most for one in BY_WORDS}
    assert weights["V1"] is None
    assert weights["V18"] is Severity.WARNING
    assert weights["V32"] is Severity.ADVICE


def test_a_doubtful_wording_of_a_void_clause_only_warns(ask: Ask) -> None:
    doubtful = ask("no_clause_widens_the_exceptions", _terms("لوازم بهداشتی قابل مرجوع کردن نیست."))
    assert (doubtful.verdict, doubtful.at_most) == ("fail", Severity.WARNING)


def test_words_of_menus_are_not_the_shops(ask: Ask) -> None:
    menu = {"/terms/": f"{TERMS}<nav>کالای فروخته‌شده پس گرفته نمی‌شود.</nav>"}
    assert ask("no_clause_refuses_all_returns", menu).verdict == "pass"


def test_a_page_that_did_not_come_is_not_taken_for_clean(ask: Ask) -> None:
    name = "no_clause_refuses_all_returns"
    assert ask(name, _terms("سلام"), missed=("returns",)).verdict == "unknown"
    assert ask(name, _terms(CAUGHT["V1"][0]), missed=("returns",)).verdict == "fail"


PROMISE = (
    "حریم خصوصی\n<p>هنگام خرید نام و نشانی شما را دریافت می‌کنیم.</p><p>اطلاعات شما"
    " به هیچ شخص یا سازمانی منتقل نمی‌شود.</p>{}"
)


@pytest.mark.parametrize(
    ("more", "known", "verdict"),
    [
        ("", True, "fail"),
        ("", False, "unknown"),
        ("<p>شرکت ملی پست و شرکت پرداخت نمونه نام و نشانی را می‌گیرند.</p>", True, "unknown"),
        ('<script src="https://stats.example/x.js"></script>', False, "fail"),
    ],
)
def test_a_promise_is_untrue_where_somebody_unnamed_receives_data(
    more: str, known: bool, verdict: str, ask: Ask, told: Told
) -> None:
    page = {"/privacy/": PROMISE.format(more)}
    merchant = told() if known else None
    assert ask(BY_ID["V29"].name, page, merchant=merchant).verdict == verdict
    wanted = "fail" if verdict == "fail" else "pass"
    assert ask("privacy_page_states_third_party_disclosure", page, merchant=merchant).verdict == wanted


def test_every_clause_breaks_a_duty_of_the_catalogue() -> None:
    from toolkit.catalogue.load import load_pack

    pack: Pack = load_pack()
    assert {clause.requirement for clause in VOID} <= set(pack.requirements)
