"""Text of strangers is set without the signs that our font has not."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.typeset import settable, typeset


def test_emoji_are_left_out_and_persian_stays() -> None:
    assert settable("گلدان 🌹 می‌شود ۳×۴ «ارسال» 花") == "گلدان  می‌شود ۳×۴ «ارسال» "


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_whatever_is_left_can_be_set(text: str) -> None:
    literal = settable(text).replace("\\", "\\\\").replace('"', '\\"')
    page = (
        '#set document(date: datetime(year: 2026, month: 1, day: 1))\n#set text(font: "Noto Sans Arabic")\n'
    )
    assert typeset("test", f'{page}#text("{literal}")', date(2026, 1, 1)).startswith(b"%PDF")


def test_an_arrow_between_menus_stays_a_sign_between_them() -> None:
    assert settable("محصولات ← همه 🎁 ← درون‌ریزی") == "محصولات / همه  / درون‌ریزی"
