"""Values of the profile as pages write them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from toolkit.persian.digits import to_ascii
from toolkit.policies.parse import parse
from toolkit.policies.tree import Paragraph, plain
from toolkit.policies.words import Words

FA, EN = Words("fa", "toman"), Words("en", "rial")
LTR = '<bdi dir="ltr">{}</bdi>'
FRAME = "<header><h1>T</h1></header><section id='s'><h2>H</h2><p>{}</p></section><footer></footer>"


def read_back(written: Markup) -> str:
    block = parse(FRAME.format(written), "terms", "fa").sections[0].blocks[0]
    assert isinstance(block, Paragraph)
    return plain(block.line)


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp", "Zs"))))
@pytest.mark.parametrize("words", [FA, EN], ids=["fa", "en"])
def test_no_word_of_the_merchant_is_lost_or_read_as_markup(words: Words, text: str) -> None:
    assert to_ascii(read_back(words.shown(text))) == to_ascii(text)


@pytest.mark.parametrize("nothing", [None, True, False])
def test_what_was_not_answered_never_reaches_a_page(nothing: object) -> None:
    with pytest.raises(ValueError, match="reached a page"):
        FA.shown(nothing)


@pytest.mark.parametrize(
    ("written", "fa", "en"),
    [
        (lambda w: w.days(7), "۷ روز کاری", "7 working days"),
        (lambda w: w.days(1), "۱ روز کاری", "1 working day"),
        (lambda w: w.key_days(7), "هفت (۷) روز کاری", "7 working days"),
        (lambda w: w.day_range((2, 4)), "۲ تا ۴ روز کاری", "2 to 4 working days"),
        (lambda w: w.day_range((0, 4)), "تا ۴ روز کاری", "up to 4 working days"),
        (lambda w: w.day_range((3, 3)), "۳ روز کاری", "3 working days"),
        (lambda w: w.span("24 hours"), "۲۴ ساعت", "24 hours"),
        (lambda w: w.span("1 days"), "۱ روز", "1 day"),
        (lambda w: w.clock("9:00"), "۹", "9"),
        (lambda w: w.date(date(2026, 9, 23)), "۱ مهر ۱۴۰۵", "23 September 2026"),
        (lambda w: w.year(1399), "۱۳۹۹", "1399"),
        (lambda w: w.money(1250000), "۱٬۲۵۰٬۰۰۰ تومان", "1,250,000 rial"),
        (lambda w: w.listed(["1", "2", "3"]), "۱، ۲ و ۳", "1, 2 and 3"),
        (lambda w: w.listed(["1"]), "۱", "1"),
        (lambda w: w.short_date(date(2026, 9, 23)), LTR.format("۱۴۰۵/۰۷/۰۱"), LTR.format("2026-09-23")),
        (lambda w: w.code("8145678913"), LTR.format("۸۱۴۵۶۷۸۹۱۳"), LTR.format("8145678913")),
        (lambda w: w.code("AB12"), LTR.format("AB12"), LTR.format("AB12")),
    ],
)
def test_figures_in_both_languages(written: Callable[[Words], Markup], fa: str, en: str) -> None:
    assert (written(FA), written(EN)) == (fa, en)


def test_a_phone_shows_its_printed_form_and_dials_its_number() -> None:
    assert FA.phone("03100000018") == '<a href="tel:+983100000018"><bdi dir="ltr">۰۳۱-۰۰۰۰۰۰۱۸</bdi></a>'
