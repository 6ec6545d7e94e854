"""Searching for secrets in what flows by."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from toolkit.bundle.sieve import Sieve, written_forms


@given(st.binary(), st.binary(), st.lists(st.integers(0, 40), max_size=6))
def test_a_secret_is_found_wherever_the_chunks_are_cut(before: bytes, after: bytes, cuts: list[int]) -> None:
    data = before + b"correct-horse" + after
    places = sorted({min(cut, len(data)) for cut in cuts} | {0, len(data)})
    sieve = Sieve(written_forms(["correct-horse"]))
    chunks = [data[a:b] for a, b in pairwise(places)]
    assert any(sieve.finds(chunk) for chunk in chunks)


def test_a_secret_is_found_as_json_html_and_address_write_it() -> None:
    forms = written_forms(['p<"رمز" &x'])
    for text in (r"p<\"رمز\" &x", "p&lt;&quot;رمز&quot; &amp;x", "p%3C%22%D8%B1%D9%85%D8%B2%22%20%26x"):
        assert Sieve(forms).finds(text.encode())


def test_values_too_short_to_mean_anything_are_not_searched_for() -> None:
    assert written_forms(["demo", ""]) == ()
    assert not Sieve(()).finds(b"demo")
