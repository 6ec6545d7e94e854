"""Phrases are found as whole words in every spelling, and never inside other words."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.persian.words import lexicon


def found(phrase: str, text: str) -> list[str]:
    return [hit.words for hit in lexicon([phrase]).find(text)]


SPELLINGS = [
    ("می‌شود", ["می شود", "میشود", "می‌شود", "مي‌شود", "می‌شـود"]),
    ("لوازم‌التحریر", ["لوازم التحریر", "لوازمالتحریر", "لوازم‌التحرير"]),
    ("کالا", ["کالا", "كالا", "کالای", "کالاها", "کالا‌ها", "کالا ها", "کالاهای", "کالاهایی", "کالاهایتان"]),
    ("خانه", ["خانه", "خانهٔ", "خانه‌ی", "خانه ی", "خانه‌ای", "خانه ها", "خانه‌مان", "خانۀ"]),
    ("سفارش", ["سفارشات", "سفارش‌های شما"[:9], "سفارشی", "سفارشتان"]),
    ("مشتری", ["مشتریان", "مشتریانی", "مشتری‌ها", "مشتریانمان"]),
    ("سبزی", ["سبزیجات", "سبزی‌جات"]),
    ("طلا", ["طلایی", "طلای", "طلا"]),
    ("مقررات", ["مقررات", "ومقررات"[1:]]),
    ("gift card", ["gift cards", "Gift Card", "gift\ncard"]),
]


@pytest.mark.parametrize(("phrase", "texts"), SPELLINGS, ids=[phrase for phrase, _ in SPELLINGS])
def test_a_phrase_is_found_in_all_its_spellings_and_endings(phrase: str, texts: list[str]) -> None:
    for text in texts:
        assert found(phrase, f"این {text} است") == [text]


NOT_IN = [
    ("رهگیری", "بهره‌گیری از تجربه"),
    ("کار", "کارت هدیه"),
    ("سیم", "سیمان سفید"),
    ("بار", "باران می‌بارد"),
    ("کوکی", "کوکیز"),
    ("سم", "مراسم سمنان"),
    ("پست", "پستچی"),
    ("طلا", "اطلاعات"),
    ("card", "cardigan"),
    ("خرید", "خریدار"),
    ("آرد", "وارد شوید"),
]


@pytest.mark.parametrize(("phrase", "text"), NOT_IN)
def test_a_phrase_is_not_found_inside_another_word(phrase: str, text: str) -> None:
    assert found(phrase, text) == []


def test_a_word_glued_to_and_is_found_where_it_is_long_enough() -> None:
    assert found("مقررات", "قوانین ومقررات سایت") == ["مقررات"]


def test_the_longest_phrase_wins_and_hits_do_not_overlap() -> None:
    hits = list(lexicon(["شیر", "شیر خشک", "خشک"]).find("شیر خشک‌های نوزاد و شیر گاو، میوهٔ خشک"))
    assert [hit.phrase for hit in hits] == ["شیر خشک", "شیر", "خشک"]


def test_a_hit_tells_where_the_words_stand_on_the_page() -> None:
    text = "فروش\u200c ك\u200dـالا\u064bهاي ممنوع"
    (hit,) = lexicon(["کالا"]).find(text)
    assert text[hit.start : hit.end] == hit.words == "ك\u200dـالا\u064bهاي"


def test_digits_and_marks_end_a_word() -> None:
    assert found("ماده", "ماده۳۷") == ["ماده"]
    assert found("کالا", "«کالا»") == ["کالا"]


@pytest.mark.parametrize("phrase", ["", "  ", "۱۲", "-"])
def test_what_is_no_word_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="no word"):
        lexicon([phrase])


@given(st.text())
def test_any_text_is_searched(text: str) -> None:
    assert all(text[hit.start : hit.end] == hit.words for hit in lexicon(["می‌شود", "کالا", "a"]).find(text))


def test_a_megabyte_is_searched_for_hundreds_of_words_in_seconds() -> None:
    many = lexicon(
        [f"کالای نمونهٔ {'ابتث'[n % 4]}{'جحخد'[n // 4 % 4]}{'رزسش'[n // 16 % 4]}" for n in range(300)]
    )
    began = time.monotonic()
    assert list(many.find("کالای نمونه ی فروشگاه " * 45_000)) == []
    assert time.monotonic() - began < 30
