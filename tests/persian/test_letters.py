"""Folding makes spellings equal and keeps the way back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.persian.letters import fold, fold_text

ANY = st.text(alphabet=st.characters(exclude_categories=[]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("كيفيت", "کیفیت"),
        ("می\u200cشود", "میشود"),
        ("رمـز", "رمز"),
        ("هزینۀ ارسال", "هزینهٔ ارسال"),
        ("كلية", "کلیه"),
        ("ھمه", "همه"),
        ("مسئول", "مسیول"),
        ("أصلِي", "اصلی"),
        ("قیمت\u00ad گذاری", "قیمت گذاری"),
        ("\ufedf\ufe8e\ufee7", "لان"),
        ("﷼", "ریال"),
        ("۱۲٣4", "1234"),
        ("۰۲۱−۴۵", "021-45"),
        ("a\u00a0\u200f  b", "a b"),
    ],
)
def test_spellings_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold_text(one) == fold_text(other)


def test_a_run_of_white_space_keeps_a_newline() -> None:
    assert fold_text("a \n\t b\r\nc") == "a\nb\nc"


def test_an_excerpt_is_cut_from_the_text_as_written() -> None:
    source = "«حقّ بازگشتِ كـالا» دارید"
    folded = fold(source)
    start = folded.text.index("بازگشت")
    assert folded.cut(start, start + len("بازگشت کالا")) == "بازگشتِ كـالا"


@given(ANY)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold_text(text)
    assert fold_text(once) == once


@given(ANY)
def test_the_way_back_is_in_range_and_never_turns_round(text: str) -> None:
    folded = fold(text)
    assert len(folded.origin) == len(folded.text)
    assert list(folded.origin) == sorted(folded.origin)
    assert all(0 <= place < len(text) for place in folded.origin)
    start, end = folded.span(0, len(folded.text))
    assert 0 <= start <= end <= len(text)


@given(ANY)
def test_the_whole_cut_folds_to_the_whole(text: str) -> None:
    folded = fold(text)
    assert fold_text(folded.cut(0, len(folded.text))).strip() == folded.text.strip()
