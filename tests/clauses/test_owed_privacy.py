"""Model clauses are found however they are worded, and not in sentences on other things."""

from __future__ import annotations

import pytest

from clauses.privacy_phrasings import NOT_SAID, SAID
from toolkit.clauses.owed import said
from toolkit.clauses.owed_privacy import PRIVACY
from toolkit.clauses.wording import in_text
from toolkit.reader import read

BY_REQUIREMENT = {clause.requirement: clause for clause in PRIVACY}


def test_all_twenty_two_clauses_are_looked_for_and_tested_both_ways() -> None:
    assert len(PRIVACY) == 22
    assert set(BY_REQUIREMENT) == set(SAID) == set(NOT_SAID)


@pytest.mark.parametrize(("requirement", "words"), [(r, w) for r, told in SAID.items() for w in told])
def test_a_clause_is_found(requirement: str, words: str) -> None:
    assert said(BY_REQUIREMENT[requirement], in_text(words))


@pytest.mark.parametrize(("requirement", "words"), [(r, w) for r, told in NOT_SAID.items() for w in told])
def test_another_sentence_is_no_clause(requirement: str, words: str) -> None:
    assert not said(BY_REQUIREMENT[requirement], in_text(words))


def test_a_table_names_the_order_data_cell_by_cell() -> None:
    rows = "".join(f"<tr><td>{one}</td><td>سفارش</td></tr>" for one in ("نشانی", "تلفن همراه"))
    page = "<main><h1>حریم خصوصی</h1><h2>{}</h2><table>{}</table></main>"
    asked, other = (
        read(page.format(head, rows)).sentences for head in ("چه چیزهایی می‌پرسیم", "فروشندگان ما")
    )
    assert said(BY_REQUIREMENT["PRV-ORDERDATA"], asked)
    assert not said(BY_REQUIREMENT["PRV-ORDERDATA"], other)
