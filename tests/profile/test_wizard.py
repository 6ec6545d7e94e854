"""What is asked is exactly what the models require, and any answer is kept in a form that loads or refused."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.profile.load import parse
from toolkit.profile.wizard import APPLICANTS, WORDS, Question, profile_of, questions
from toolkit.profile.written import shop_toml
from toolkit.profile.wrong import Wrong

RIGHT = {
    "name_fa": "نمونه",
    "url": "https://shop.example/",
    "first_name": "مریم",
    "last_name": "نمونه‌پور",
    "registered_name": "شرکت نمونه",
    "tenure": "owner",
    "province": "اصفهان",
    "city": "اصفهان",
    "street": "خیابان نمونه",
    "postal_code": "8145678913",
    "landline": "03100000018",
    "email": "salam@shop.example",
}
EVERY = {question.place: question for kind in APPLICANTS for question in questions(kind)}


@pytest.mark.parametrize("kind", APPLICANTS)
def test_every_question_is_needed_and_together_they_are_enough(kind: str) -> None:
    answers = {q.place: kind if q.place[-1] == "kind" else RIGHT[str(q.place[-1])] for q in questions(kind)}
    parse(shop_toml(profile_of(answers), "fa"), Path("shop.toml"))
    for place in answers:
        fewer = {one: answer for one, answer in answers.items() if one != place}
        with pytest.raises(Exception, match="not right"):
            parse(shop_toml(profile_of(fewer), "fa"), Path("shop.toml"))


def test_only_the_kind_is_asked_before_it_is_known() -> None:
    assert [q.place for q in questions() if q.place[0] == "applicant"] == [("applicant", "kind")]


def test_every_choice_has_its_words() -> None:
    assert {word for q in EVERY.values() for word in q.choices} == set(WORDS)


@given(question=st.sampled_from(list(EVERY.values())), answer=st.text())
def test_any_answer_is_kept_so_that_it_reads_the_same_or_is_refused(question: Question, answer: str) -> None:
    try:
        kept = question.read(answer)
    except Wrong as wrong:
        assert wrong.wanted.fa and wrong.wanted.fa != wrong.wanted.en
        return
    assert kept and question.read(kept) == kept
    table, line = question.place
    written = tomllib.loads(shop_toml(profile_of({question.place: kept}), "en"))
    assert written[str(table)][str(line)] == kept
