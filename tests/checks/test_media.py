"""Codes of the Ministry of Culture and the hologram sentence, on pages of software and media."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from toolkit.checks.media import ershad_code, has_hologram_sentence, is_media
from toolkit.model.finding import Answer
from toolkit.model.sale import Product
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Told = Callable[..., Profile]
SHOP = "https://shop.example"
GAME = Product("بازی رایانه‌ای نمونه", f"{SHOP}/product/game/", None, "", True)
MUG = replace(GAME, name="لیوان", url=f"{SHOP}/product/mug/")


@pytest.mark.parametrize(
    "words",
    [
        "کد وزارت ارشاد: ۸-۱۲۳۴۵-۰۱",
        "شماره مجوز وزارت فرهنگ و ارشاد اسلامی: 97-1234",
        "کد ارشاد 12345",
        "مجوز ارشاد به شماره ۱۲۳۴۵",
        "شناسهٔ وزارت ارشاد : 8-01-123456",
    ],
)
def test_a_code_is_found_in_the_words(words: str) -> None:
    assert ershad_code(replace(GAME, words=f"بازی\n{words}"))


@pytest.mark.parametrize(
    "words",
    [
        "این بازی مجوز ارشاد دارد",
        "کد وزارت ارشاد:",
        "خیابان ارشاد پلاک ۱۲",
        "کد کالا: 12345",
        "کد پستی ارشاد",
    ],
)
def test_words_without_a_code(words: str) -> None:
    assert ershad_code(replace(GAME, words=words)) == ""


def test_a_particular_may_hold_the_code() -> None:
    assert ershad_code(replace(GAME, attributes=(("کد وزارت ارشاد", "8-12345"),))) == "8-12345"


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("این محصول دارای هلوگرام می باشد", True),
        ("اين محصول داراي هلوگرام مي‌باشد.", True),
        ("این محصول  دارای هلوگرام می‌باشد و اصل است", True),
        ("این محصول دارای هلوگرام نمی‌باشد", False),
        ("هلوگرام دارد", False),
        ("محصولات ما دارای هلوگرام می‌باشند", False),
    ],
)
def test_the_sentence_is_the_one_of_the_source(words: str, there: bool) -> None:
    assert has_hologram_sentence(replace(GAME, words=words)) is there


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("نرم‌افزار حسابداری", True),
        ("آلبوم موسیقی", True),
        ("بازی کامپیوتری", True),
        ("DVD آموزش تصویری", True),
        ("آلبوم عکس چرمی", False),
        ("لیوان", False),
        ("اسباب‌بازی چوبی", False),
        ("فیلم‌برداری", False),
        ("خرسی دی‌شب", False),
    ],
)
def test_media_are_known_by_name(name: str, media: bool) -> None:
    assert is_media(replace(GAME, name=name)) is media


@pytest.mark.parametrize(
    ("check", "words"),
    [
        ("original_media_show_their_code", "کد ارشاد: 12345"),
        ("original_media_say_that_they_have_a_hologram", "این محصول دارای هلوگرام می‌باشد"),
    ],
)
def test_each_medium_owes_it_and_other_goods_do_not(check: str, words: str, ask: Ask, told: Told) -> None:
    def verdict(*sold: Product, groups: tuple[str, ...] = ("handicrafts", "original_media")) -> Any:
        return ask(check, sold=sold, merchant=told(shop__goods_groups=list(groups))).verdict

    assert verdict(replace(GAME, words=words), MUG) == "pass"
    assert verdict(GAME, MUG) == "fail"
    assert verdict(MUG) == "unknown"
    assert verdict(MUG, groups=("original_media",)) == "fail"
