"""The facts by which requirements apply, for every kind of applicant."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from toolkit.profile.facts import FACTS, facts
from toolkit.profile.load import parse
from toolkit.profile.profile import Profile

TODAY = date(2025, 10, 7)
NATURAL = '[applicant]\nkind = "natural"\nfirst_name = "الف"\nlast_name = "ب"\n'
LEGAL = '[applicant]\nkind = "legal"\nregistered_name = "شرکت نمونه"\n'
STATE = '[applicant]\nkind = "government"\nregistered_name = "سازمان نمونه"\n'
REST = """
[premises]
tenure = "owner"
province = "اصفهان"
city = "اصفهان"
street = "خیابان نمونه"
postal_code = "8145678913"
[contact]
landline = "031-00000018"
email = "salam@shop.example"
[shop]
name_fa = "نمونه"
url = "https://shop.example/"
"""


def _facts(applicant: str = NATURAL, shop: str = "", more: str = "") -> dict[str, bool]:
    return facts(parse(applicant + REST + shop + more, Path("shop.toml")), TODAY)


def test_every_fact_has_a_value_and_a_meaning(profile: Profile) -> None:
    for one in (facts(profile, TODAY), _facts(), _facts(LEGAL), _facts(STATE)):
        assert set(one) == set(FACTS)
        assert all(isinstance(value, bool) for value in one.values())
    assert all(meaning.fa and meaning.en for meaning in FACTS.values())


def test_the_sample(profile: Profile) -> None:
    true = {name for name, value in facts(profile, TODAY).items() if value}
    assert true == {
        "natural",
        "private_sector",
        "tenant",
        "seal_none",
        "sells_goods",
        "charges_tax",
        "cash_on_delivery",
        "online_payment",
        "official_invoice",
        "shows_reviews",
    }


def test_what_is_not_answered_frees_nobody_of_a_clause() -> None:
    silent = _facts()
    names = ("official_invoice", "asks_national_code", "shows_reviews", "phone_confirmation")
    assert all(silent[name] for name in names)
    denied = _facts(
        more="""
        [tax]
        official_invoice = false
        [privacy]
        national_code_asked = false
        reviews = false
        [orders]
        phone_confirmation = false
        """
    )
    assert not any(denied[name] for name in names)


@pytest.mark.parametrize(
    ("lines", "of_age"),
    [
        ('sex = "female"\nbirth_date = "1365/04/12"\n', False),
        ('sex = "male"\nbirth_date = "1365/04/12"\n', True),
        ('sex = "male"\nbirth_date = "1386/07/15"\n', True),
        ('sex = "male"\nbirth_date = "1386/07/16"\n', False),
        ('sex = "male"\n', True),
        ("", True),
    ],
)
def test_a_man_of_age_and_silence_are_asked_for_the_military_document(lines: str, of_age: bool) -> None:
    assert _facts(NATURAL + lines)["male_of_age"] is of_age


def test_kinds_of_applicant() -> None:
    assert _facts(NATURAL + "foreign = true\n")["foreign"]
    company = _facts(
        LEGAL + "foreign = true\naddress_changed = true\nboard_changed = true\nrejected = true\n"
    )
    assert company["foreign_company"] and not company["foreign"]
    assert company["address_changed"] and company["board_changed"] and company["rejected"]
    state = _facts(STATE)
    assert state["government"] and not state["private_sector"] and not state["legal"]


@pytest.mark.parametrize(
    ("models", "goods", "downloads"),
    [
        ('["services"]', False, False),
        ('["downloads"]', False, True),
        ('["own_stock", "downloads"]', True, True),
        ('["marketplace"]', True, False),
        ('["made_to_order"]', True, False),
        ("[]", True, False),
    ],
)
def test_what_the_shop_sells(models: str, goods: bool, downloads: bool) -> None:
    found = _facts(shop=f"business_model = {models}\n")
    assert (found["sells_goods"], found["sells_downloads"]) == (goods, downloads)


def test_the_rest_of_the_shop() -> None:
    found = _facts(
        shop='target_stars = 2\nlogin_first = true\ngoods_groups = ["original_media", "copied_media"]\n',
        more="""
        [hosts]
        subdomains = ["blog.shop.example"]
        aliases = ["shop2.example"]
        [[payments]]
        kind = "card_transfer"
        [tax]
        vat = "not_charged"
        [seal]
        state = "granted"
        id = "1"
        code = "abc"
        [[licences.held]]
        title = "پروانه"
        kind = "guild"
        [owner]
        shops = ["other.example"]
        """,
    )
    true = (
        "two_star",
        "login_first",
        "sells_original_media",
        "sells_copied_media",
        "has_subdomains",
        "has_aliases",
        "several_hosts",
        "several_shops",
        "seal_granted",
        "guild_licence",
        "owner",
    )
    for name in true:
        assert found[name], name
    for name in ("charges_tax", "online_payment", "cash_on_delivery", "seal_none", "seal_applied", "tenant"):
        assert not found[name], name
