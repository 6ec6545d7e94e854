"""The sample shop's profile and variants of it."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Callable
from datetime import date
from importlib import resources
from typing import Any

import pytest

from toolkit.profile.profile import Profile

Change = Callable[[dict[str, Any]], object]
Make = Callable[..., Profile]


@pytest.fixture(scope="session")
def sample() -> dict[str, Any]:
    return tomllib.loads(resources.files("toolkit.demo").joinpath("shop/shop.toml").read_text("utf-8"))


@pytest.fixture
def make(sample: dict[str, Any]) -> Make:
    """A profile: the sample's, after the changes that a test makes to its tables."""

    def profile(*changes: Change) -> Profile:
        data = copy.deepcopy(sample)
        for change in changes:
            change(data)
        return Profile.model_validate(data)

    return profile


@pytest.fixture
def today() -> date:
    return date(2026, 11, 1)


def company(data: dict[str, Any]) -> None:
    data["applicant"] = {
        "kind": "legal",
        "registered_name": "شرکت سفال نمونه",
        "national_id": "۱۰۱۰۰۰۰۰۰۰۶",
        "registration_no": "۱۲۳۴۵",
    }


def granted(data: dict[str, Any]) -> None:
    data["seal"] = {
        "state": "granted",
        "id": "123456",
        "code": "AbCdEfGhIjKlMnOpQrSt",
        "granted_on": "۱۴۰۵/۰۱/۰۱",
        "valid_to": "۱۴۰۶/۰۱/۰۱",
    }


def everything(data: dict[str, Any]) -> None:
    """A shop that switches on every section there is."""
    company(data)
    granted(data)
    data["shop"]["business_model"] = ["own_stock", "marketplace", "made_to_order", "services", "downloads"]
    data["premises"].update(kind="workplace", status="office", visit="appointment", city="کاشان")
    data["tax"].update(vat="not_charged", reason="مشمول نیستیم.")
    data["returns"].update(
        freight="customer",
        refund_route="bank_transfer",
        how=["email", "letter", "form", "phone"],
        address="اصفهان، انبار نمونه، پلاک ۵",
        exceptions=["begun_service", "daily_food", "market_price", "made_to_measure", "opened_media"],
    )
    data["payments"] += [
        {"kind": "wallet"},
        {"kind": "card_transfer"},
        {"kind": "instalment", "provider": "شرکت پرداخت نمونه"},
    ]
    carrier = {"carrier": "شرکت ملی پست", "days": [0, 3], "tracked": False}
    data["shipping"]["methods"] += [
        carrier | {"name": f"روش {cost}", "cost": cost}
        for cost in ("table", "by_weight", "at_checkout", "free", "paid_to_carrier")
    ]
    data["shipping"].update(excluded="جزیره‌ها", packaging_fee=5000)
    data["privacy"].update(minors=True, national_code_asked=True, card_data_kept=True, observed=[])
    data["privacy"]["collected"].append(
        {"datum": "کد ملی", "where": "ثبت سفارش", "required": True, "purpose": "صورتحساب رسمی"}
    )
    data["orders"].update(
        phone_confirmation=True, account_needed=True, out_of_stock="ask", substitute="announced"
    )
    data["warranty"]["text"] = "شرکت نمونه تا ۱۲ ماه"
    data["licences"]["held"][0]["kind"] = "goods"
    data["complaints"]["channels"] = ["form", "phone", "email", "post"]


def downloads_only(data: dict[str, Any]) -> None:
    data["shop"]["business_model"] = ["downloads"]
    data["payments"] = data["payments"][:1]
    data["shipping"] = {}
    data["returns"].update(exceptions=["begun_service"])


def plain_variants(data: dict[str, Any]) -> None:
    data["tax"].update(vat="included", invoice="on_request", official_invoice=False)
    data["privacy"].update(marketing="none", reviews=False)
    data["complaints"].update(channels=["phone", "email"], form_url="")
    data["returns"]["how"] = ["email"]
    data["payments"] = data["payments"][:1]
    data["licences"] = {"none": True, "held": []}
    data["contact"].update(mobile="", fax="")


VARIANTS: dict[str, tuple[Change, ...]] = {
    "sample": (),
    "company": (company,),
    "granted": (granted,),
    "everything": (everything,),
    "downloads only": (downloads_only,),
    "plain": (plain_variants,),
}


@pytest.fixture(params=VARIANTS, ids=str)
def variant(request: pytest.FixtureRequest, make: Make) -> Profile:
    return make(*VARIANTS[request.param])


@pytest.fixture
def changes() -> dict[str, Change]:
    """Changes by name, for tests that combine them."""
    return {"company": company, "granted": granted, "everything": everything, "downloads": downloads_only}
