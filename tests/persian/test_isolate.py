"""Left-to-right runs are isolated once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.persian.isolate import isolate, isolate_latin, strip_isolates

ANY = st.text(alphabet=st.characters(exclude_categories=[]))
MIXED = st.text(alphabet="اب۱۲12ab-/.@: +()\u2066\u2069\n،")


def brackets(text: str) -> str:
    return text.replace("\u2066", "[").replace("\u2069", "]")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("تلفن ۰۲۱-۴۵۵۱۸۰۰۰ است", "تلفن [۰۲۱-۴۵۵۱۸۰۰۰] است"),
        ("به salam@shop.example.", "به [salam@shop.example]."),
        ("صفحهٔ Shop Terms ۳ بند", "صفحهٔ [Shop Terms] ۳ بند"),
        ("در /privacy/ و ۱۴۰۴/۰۷/۱۵", "در [/privacy/] و [۱۴۰۴/۰۷/۱۵]"),
        ("از ۲ تا ۴ روز، ۲۵۰٬۰۰۰ تومان", "از ۲ تا ۴ روز، ۲۵۰٬۰۰۰ تومان"),
        ("شمارهٔ +982145518000", "شمارهٔ [+982145518000]"),
    ],
)
def test_runs_that_bidi_would_break_are_isolated(text: str, wanted: str) -> None:
    assert brackets(isolate_latin(text)) == wanted


@given(st.one_of(ANY, MIXED))
def test_isolating_twice_changes_nothing(text: str) -> None:
    once = isolate_latin(text)
    assert isolate_latin(once) == once


@given(st.one_of(ANY, MIXED))
def test_isolating_adds_nothing_but_marks(text: str) -> None:
    assert strip_isolates(isolate_latin(text)) == strip_isolates(text)


def test_isolate_wraps_once() -> None:
    assert isolate(isolate("021")) == "\u2066021\u2069"
