"""What a shop calls its goods: from product pages, from its platform's interface, from its menus."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from toolkit.judge.case import Case
from toolkit.model.evidence import Evidence, PlatformFacts
from toolkit.model.page import Page

HTML = (("Content-Type", "text/html; charset=utf-8"),)


def words(case: Case, what: str) -> list[str]:
    return [one.words for one in case.named if one.what == what]


@pytest.mark.parametrize(
    ("said", "products", "categories"),
    [
        (
            {"products": [{"name": "لیوان &#8211; بزرگ", "permalink": "https://shop.example/p/"}]},
            ["لیوان – بزرگ"],
            [],
        ),
        ({"products": [{"title": "کاسه"}], "categories": ["ظرف", "ظرف"]}, ["کاسه"], ["ظرف"]),
        ({"products": "none", "categories": [7, None, ""]}, [], []),
        ({"products": [{"name": 3}, 4]}, [], []),
    ],
)
def test_names_that_the_platform_tells(
    said: dict[str, Any], products: list[str], categories: list[str], evidence: Evidence
) -> None:
    case = Case(replace(evidence, platform=PlatformFacts("x", "", said)), ())
    assert (words(case, "product"), words(case, "category")) == (products, categories)


def test_names_of_menus_and_of_links_to_categories_on_the_shops_own_host(evidence: Evidence) -> None:
    body = (
        '<nav><a href="/about/">درباره ما</a><a href="https://other.example/">دوستان</a></nav>'
        '<main><a href="/product-category/%DA%A9%DB%8C%D9%81/">کیف</a><a href="/دسته/کفش">کفش</a>'
        '<a href="/categories/">همهٔ دسته‌ها</a><a href="https://other.example/category/x/">دیگر</a></main>'
    )
    home = Page(evidence.url, 200, HTML, body.encode(), role="home")
    case = Case(replace(evidence, pages=(home,)), ())
    assert words(case, "menu") == ["درباره ما"]
    assert words(case, "category") == ["کیف", "کفش"]
