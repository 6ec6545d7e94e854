"""Void clauses are found however they are spelled, and what only looks like one is left alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clauses.phrasings import CAUGHT, SPARED
from toolkit.clauses.clause import VoidClause, found
from toolkit.clauses.void import VOID
from toolkit.clauses.wording import in_text

BY_ID = {clause.id: clause for clause in VOID}


def _says(clause: VoidClause, words: str) -> bool:
    return any(found(clause, in_text(words)))


def test_every_clause_of_the_list_is_looked_for_and_tested_both_ways() -> None:
    wanted = {f"V{n}" for n in range(1, 37)}
    assert set(BY_ID) == set(CAUGHT) == set(SPARED) == wanted
    assert all(len(CAUGHT[i]) >= 3 and len(SPARED[i]) >= 3 for i in wanted)


@pytest.mark.parametrize(("identity", "words"), [(i, w) for i, told in CAUGHT.items() for w in told])
def test_a_void_clause_is_found(identity: str, words: str) -> None:
    assert _says(BY_ID[identity], words)


@pytest.mark.parametrize(("identity", "words"), [(i, w) for i, told in SPARED.items() for w in told])
def test_what_looks_like_a_void_clause_is_left_alone(identity: str, words: str) -> None:
    assert not _says(BY_ID[identity], words)


@pytest.mark.parametrize("words", sorted({w for told in SPARED.values() for w in told}))
def test_a_sound_sentence_is_no_other_void_clause_either(words: str) -> None:
    """V29 is a promise that is void only where evidence makes it untrue."""
    assert [c.id for c in VOID if c.id != "V29" and _says(c, words)] == []


_SPELLINGS = {
    "ی": "يى",
    "ک": "ك",
    "ه": "ه",
    "\u200c": ("\u200c", " ", "\u200c\u200c"),
    " ": (" ", "\u00a0", "  ", " \u200f"),
}


@settings(max_examples=300)
@given(st.data())
def test_spelling_changes_nothing(data: st.DataObject) -> None:
    """Letters, half-spaces, blanks, kashida and diacritics as shops mix them."""
    identity = data.draw(st.sampled_from(sorted(CAUGHT)))
    words = data.draw(st.sampled_from(CAUGHT[identity]))
    pieces = [data.draw(st.sampled_from([c, *_SPELLINGS.get(c, ())])) for c in words]
    for place in data.draw(st.lists(st.integers(0, len(pieces) - 1), max_size=4)):
        if re.fullmatch("[بپتسشمنکگفق]", pieces[place]):
            pieces[place] += data.draw(st.sampled_from(["ـ", "\u064e", "\u0651", "\u200d"]))
    assert _says(BY_ID[identity], "".join(pieces))


def test_the_persian_of_every_clause_is_written_as_the_house_writes_it() -> None:
    for clause in VOID:
        for text in (clause.why.fa, clause.instead.fa, *(one.fa for one in clause.sources)):
            plain = text.replace("MC1", "")
            assert not re.search("[يكـ0-9]|(?<![\u0600-\u06ff])ن?می ", plain), text
