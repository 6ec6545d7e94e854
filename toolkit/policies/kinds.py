"""The seven pages, in the order in which they name each other, with their titles."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, Literal

from toolkit.language.text import Text

Kind = Literal["terms", "privacy", "returns", "shipping", "complaints", "contact", "about"]

TITLES: Final = MappingProxyType[Kind, Text](
    {
        "terms": Text(fa="قوانین و مقررات", en="Terms and conditions"),
        "privacy": Text(fa="حریم خصوصی", en="Privacy"),
        "returns": Text(fa="بازگشت کالا و انصراف از خرید", en="Returns and withdrawal"),
        "shipping": Text(fa="ارسال و هزینه‌ها", en="Shipping and fees"),
        "complaints": Text(fa="ثبت و پیگیری شکایت", en="Complaints"),
        "contact": Text(fa="تماس با ما", en="Contact us"),
        "about": Text(fa="درباره ما", en="About us"),
    }
)

KINDS: Final[tuple[Kind, ...]] = tuple(TITLES)
