"""What the shop's names say against what the profile declares and the licences that it names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from toolkit.checks import checks
from toolkit.judge.case import Case
from toolkit.judge.judge import run
from toolkit.model.finding import Answer, Resolution
from toolkit.model.sale import Product
from toolkit.profile.profile import Profile

SHOP = "https://shop.example"
CHECKS = {check.name: check for check in checks()}
Ask = Callable[..., Answer]
Told = Callable[..., Profile]


def product(name: str, *categories: str) -> Product:
    return Product(name, f"{SHOP}/product/{abs(hash(name))}/", None, "", True, categories=categories)


def licence(**changes: Any) -> dict[str, Any]:
    return {"title": "پروانه", "kind": "goods", "goods_groups": ["cosmetics"], **changes}


HELD = {"licences__held": [licence()]}


@pytest.mark.parametrize(
    ("names", "changes", "verdict"),
    [
        (["لیوان سفالی"], {}, "pass"),
        (["کرم آبرسان"], {}, "fail"),
        (["کرم آبرسان"], HELD, "pass"),
        (["کرم آبرسان"], {"licences__held": [licence(valid_to="1405/07/27")]}, "fail"),
        (["کرم آبرسان"], {"licences__held": [licence(valid_to="1405/07/28")]}, "pass"),
        (["کرم آبرسان"], {"licences__held": [licence(valid_from="1405/07/29")]}, "fail"),
        (
            ["کرم آبرسان"],
            {"goods": {"allowed": [{"words": ["کرم آبرسان"], "reason": "نام سفال است"}]}},
            "pass",
        ),
        (
            ["کرم آبرسان"],
            {"goods": {"licence_free": [{"group": "cosmetics", "reason": "تولید نمی‌کنیم"}]}},
            "pass",
        ),
        (["کرم آبرسان", "سم سوسک"], HELD, "fail"),
    ],
)
def test_goods_that_need_a_licence(
    names: list[str], changes: dict[str, Any], verdict: str, ask: Ask, told: Told
) -> None:
    answer = ask(
        "goods_that_need_a_licence_are_covered_by_one",
        sold=tuple(product(name) for name in names),
        merchant=told(**changes),
    )
    assert answer.verdict == verdict, answer.reason.en


def test_a_rule_is_told_with_its_authority_source_and_the_words_seen(ask: Ask, told: Told) -> None:
    answer = ask(
        "goods_that_need_a_licence_are_covered_by_one", sold=(product("کرم آبرسان"),), merchant=told()
    )
    assert (
        "Food and Drug Organisation" in answer.reason.en and "https://www.behroozshop.com" in answer.reason.en
    )
    assert "کرم آبرسان" in answer.reason.fa and "[[goods.allowed]]" in answer.reason.fa
    assert answer.seen[0].excerpt == "کرم آبرسان"


def test_what_was_seen_in_part_is_asked_and_not_told_as_a_rule(ask: Ask, told: Told) -> None:
    answer = ask(
        "goods_that_need_a_licence_are_covered_by_one", sold=(product("فشارسنج دیجیتال"),), merchant=told()
    )
    assert "no rule was seen in full; ask Directorate of Medical Devices" in answer.reason.en
    assert "permit to distribute" not in answer.reason.en
    assert answer.verdict == "by_hand"


def test_a_question_beside_a_rule_warns_with_it(ask: Ask, told: Told) -> None:
    sold = (product("فشارسنج دیجیتال"), product("کرم آبرسان"))
    answer = ask("goods_that_need_a_licence_are_covered_by_one", sold=sold, merchant=told())
    assert answer.verdict == "fail"
    assert "no rule was seen in full" in answer.reason.en and "health permit" in answer.reason.en


@pytest.mark.parametrize("name", ["سرور مجازی لینوکس", "چاقوی ضامن‌دار", "لایسنس ویندوز", "کیک خانگی"])
def test_what_is_only_recalled_brings_nothing_up(name: str, ask: Ask, told: Told) -> None:
    for check in ("goods_that_need_a_licence_are_covered_by_one", "no_name_is_of_goods_that_may_not_be_sold"):
        assert ask(check, sold=(product(name),), merchant=told()).verdict == "pass"


def test_without_a_profile_goods_that_need_a_licence_are_not_known(ask: Ask) -> None:
    name = "goods_that_need_a_licence_are_covered_by_one"
    assert ask(name, sold=(product("کرم آبرسان"),)).verdict == "unknown"
    assert ask(name, sold=(product("لیوان"),)).verdict == "pass"


def test_without_any_product_or_category_nothing_is_known(ask: Ask, told: Told) -> None:
    for name in ("goods_that_need_a_licence_are_covered_by_one", "no_name_is_of_goods_that_may_not_be_sold"):
        assert ask(name, merchant=told()).verdict == "unknown"


@pytest.mark.parametrize(
    ("groups", "changes", "verdict", "weight"),
    [
        (["handicrafts"], {}, "pass", None),
        (["cosmetics"], {}, "fail", "warning"),
        (["cosmetics"], HELD, "pass", None),
        (["medicines"], {}, "fail", None),
        (
            ["medicines"],
            {"goods": {"licence_free": [{"group": "medicines", "reason": "نمایشی"}]}},
            "pass",
            None,
        ),
        (["books"], {}, "pass", None),
        (["hosting", "legal_services"], {}, "pass", None),
    ],
)
def test_a_declared_group_wants_its_licence_and_holds_up_only_by_law(
    groups: list[str], changes: dict[str, Any], verdict: str, weight: str | None, ask: Ask, told: Told
) -> None:
    answer = ask("declared_groups_have_their_licence", merchant=told(shop__goods_groups=groups, **changes))
    assert (answer.verdict, answer.at_most) == (verdict, weight), answer.reason.en


@pytest.mark.parametrize(
    ("reading", "weight"), [("strict", None), ("lenient", "warning"), ("ask", "warning")]
)
def test_the_reading_of_c6_weighs_what_is_lacking(
    reading: Resolution, weight: str | None, told: Told, bare: Callable[..., Case]
) -> None:
    case = replace(bare(told(shop__goods_groups=["cosmetics"])), resolutions={"C6": reading})
    assert run(CHECKS["declared_groups_have_their_licence"], case).at_most == weight
    guild = run(CHECKS["a_guild_licence_is_held_where_it_is_asked"], case)
    assert guild.verdict == ("fail" if reading == "strict" else "pass")


def test_a_licence_holds_through_its_last_day(ask: Ask, told: Told) -> None:
    last = told(licences__held=[licence(valid_to=date(2026, 10, 20))])
    over = told(licences__held=[licence(valid_to=date(2026, 10, 19))])
    assert ask("licences_are_in_force", merchant=last).verdict == "pass"
    assert ask("licences_are_in_force", merchant=over).verdict == "fail"


@pytest.mark.parametrize(
    ("categories", "verdict"),
    [
        (("لیوان", "کاسه"), "pass"),
        (("صنایع دستی",), "pass"),
        (("تخفیف‌دار", "لیوان"), "pass"),
        (("کیف و کفش",), "fail"),
        (("لیوان", "مکمل ورزشی"), "fail"),
        (("لوازم خانه",), "fail"),
        ((), "unknown"),
        (("فروش ویژه", "جدید"), "unknown"),
    ],
)
def test_categories_are_held_against_the_profile(
    categories: tuple[str, ...], verdict: str, ask: Ask, told: Told
) -> None:
    answer = ask(
        "categories_of_the_site_are_in_the_profile",
        sold=(product("لیوان سفالی", *categories),),
        merchant=told(),
    )
    assert answer.verdict == verdict, answer.reason.en
    assert answer.at_most == ("warning" if verdict == "fail" else None)


def test_categories_are_read_from_menus_and_trails_too(ask: Ask, told: Told) -> None:
    home = 'فروشگاه\n<nav><a href="/product-category/shoes/">کفش زنانه</a></nav><a href="/collections/bags">کیف</a>'
    answer = ask(
        "categories_of_the_site_are_in_the_profile",
        home=home,
        sold=(product("لیوان", "لیوان"),),
        merchant=told(),
    )
    assert {seen.excerpt for seen in answer.seen} >= {"کفش زنانه", "کیف"}


def test_a_menu_entry_is_looked_through_for_forbidden_goods(ask: Ask) -> None:
    home = 'فروشگاه\n<nav><a href="/vpn/">خرید فیلترشکن</a></nav>'
    answer = ask("no_name_is_of_goods_that_may_not_be_sold", home=home, sold=(product("لیوان"),))
    assert answer.verdict == "fail"
    assert "article 753" in answer.reason.en


@pytest.mark.parametrize(
    ("subject", "groups", "verdict"),
    [
        ("فروش اینترنتی صنایع دستی", ["handicrafts"], "pass"),
        ("فروش لباس و شلوار", ["clothing"], "pass"),
        ("فروشگاه عمومی", ["clothing", "food", "toys"], "pass"),
        ("فروش عسل", ["food", "clothing"], "fail"),
        ("فروش لوازم", ["home"], "fail"),
        ("", ["home"], "unknown"),
        ("فروش پوشاک", [], "unknown"),
    ],
)
def test_the_subject_covers_the_declared_groups(
    subject: str, groups: list[str], verdict: str, ask: Ask, told: Told
) -> None:
    merchant = told(shop__subject=subject, shop__goods_groups=groups)
    assert ask("subject_covers_the_declared_groups", merchant=merchant).verdict == verdict


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("لیوان سفالی", "pass"),
        ("بشقاب آبی", "pass"),
        ("هدیهٔ ناب", "pass"),
        ("کاپشن مردانه", "fail"),
        ("گوشی سامسونگ", "fail"),
    ],
)
def test_products_belong_to_declared_groups(name: str, verdict: str, ask: Ask, told: Told) -> None:
    assert ask("groups_on_the_site_are_declared", sold=(product(name),), merchant=told()).verdict == verdict
