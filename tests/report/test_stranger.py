from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.report import stranger

ANYTHING = st.text(st.characters(exclude_categories=()))


@given(ANYTHING)
def test_words_hold_no_controls_and_no_more_than_asked(text: str) -> None:
    shown = stranger.words(text, 40)
    assert len(shown) <= 40
    assert not any(unicodedata.category(c).startswith("C") and c not in "\u200c\u200d" for c in shown)


@given(ANYTHING)
def test_a_link_is_http_or_nothing(text: str) -> None:
    for address in (text, "http://" + text, "javascript:" + text, "https://a.example/" + text):
        href = stranger.link(address)
        assert href is None or href.lower().startswith(("http://", "https://"))


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "https://user:pass@host.example/",
        "https:///nohost",
        "//host.example/",
        "http://[::1",
        "https://host.example/a b",
        "https://host.example/\u202e",
        "premises.postal_code",
        "",
    ],
)
def test_no_reader_is_sent_to(address: str) -> None:
    assert stranger.link(address) is None


def test_a_half_space_stays_and_an_override_goes() -> None:
    assert stranger.words("می\u200cخواهیم \u202eabc\u202c\n\tx") == "می\u200cخواهیم abc x"


def test_a_sentence_keeps_its_isolates_and_closes_those_that_a_cut_left_open() -> None:
    assert stranger.sentence("به \u2066a.example\u2069 نرسیدیم") == "به \u2066a.example\u2069 نرسیدیم"
    assert stranger.sentence("\u2066" + "a" * 50, 10) == "\u2066" + "a" * 8 + "…\u2069"


def test_persian_addresses_are_shown_decoded() -> None:
    assert stranger.address("https://a.example/%D8%AA%D9%85%D8%A7%D8%B3/") == "https://a.example/تماس/"
    assert stranger.address("https://xn--mgbaam7a8h.example/") == "https://امارات.example/"


@pytest.mark.parametrize("path", ["%E2%80%AE", "%20x", "%00", "%FF", "%0A"])
def test_what_decoding_would_hide_stays_encoded(path: str) -> None:
    assert stranger.address(f"https://a.example/{path}") == f"https://a.example/{path}"
