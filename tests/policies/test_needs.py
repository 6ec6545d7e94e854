"""What a profile must say before its pages are written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from toolkit.errors import FaultyFile
from toolkit.policies.needs import NEEDS, missing
from toolkit.policies.render import pages, render
from toolkit.profile.profile import Profile

Make = Callable[..., Profile]


def places(profile: Profile, today: date) -> set[str]:
    return {fault.place for fault in missing(profile, today)}


def test_the_sample_lacks_nothing(make: Make, today: date) -> None:
    assert missing(make(), today) == ()


def test_no_variant_lacks_anything(variant: Profile, today: date) -> None:
    assert missing(variant, today) == ()


OF_THE_SAMPLE = [
    place
    for condition, wanted in NEEDS
    for place in wanted
    if place not in ("tax.reason", "premises.status", "applicant.national_id", "licences.held")
]


@pytest.mark.parametrize("place", OF_THE_SAMPLE)
def test_each_needed_fact_is_asked_for_when_it_is_not_there(make: Make, today: date, place: str) -> None:
    def leave_out(data: dict[str, Any]) -> None:
        table, _, name = place.rpartition(".")
        del (data[table] if table else data)[name]

    profile = make(leave_out)
    faults = [fault for fault in missing(profile, today) if fault.place == place]
    assert faults or place == "shop.business_model"
    assert all(fault.message.fa and fault.message.en for fault in faults)


def test_every_missing_fact_is_told_at_once_and_nothing_is_written(
    make: Make, today: date, tmp_path: Path
) -> None:
    def emptied(data: dict[str, Any]) -> None:
        data["orders"], data["returns"], data["complaints"] = {}, {}, {}

    with pytest.raises(FaultyFile) as caught:
        render(make(emptied), tmp_path, today)
    assert {"orders.offer_valid", "returns.window_days", "complaints.responsible"} <= {
        fault.place for fault in caught.value.faults
    }
    assert len(caught.value.faults) > 15
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("table", "change", "place"),
    [
        ("returns", {"window_days": 6}, "returns.window_days"),
        ("returns", {"refund_days": 30}, "returns.refund_days"),
        ("orders", {"refund_if_undelivered_days": 14}, "orders.refund_if_undelivered_days"),
        ("tax", {"vat": "not_charged", "reason": ""}, "tax.reason"),
        ("premises", {"kind": "workplace", "status": ""}, "premises.status"),
        ("licences", {"held": [], "none": False}, "licences.held"),
        ("privacy", {"national_code_asked": True}, "privacy.collected"),
        ("warranty", {"text": "ضمانت [مدت] ماه"}, "warranty.text"),
        ("warranty", {"text": "کالای فروخته‌شده پس گرفته نمی‌شود"}, "warranty.text"),
        ("warranty", {"text": "فروشگاه هیچ‌گونه مسئولیتی ندارد"}, "warranty.text"),
        ("orders", {"cancel_until": "پیش از ارسال، با کسر ۱۰ درصد جریمهٔ لغو"}, "orders.cancel_until"),
        ("shipping", {"excluded": "نام فروشگاه شما"}, "shipping.excluded"),
    ],
)
def test_what_the_law_makes_void_is_refused(
    make: Make, today: date, table: str, change: dict[str, Any], place: str
) -> None:
    assert place in places(make(lambda data: data[table].update(change)), today)


def test_who_carries_or_takes_money_must_be_among_the_receivers(make: Make, today: date) -> None:
    def other_carrier(data: dict[str, Any]) -> None:
        data["shipping"]["methods"][0]["carrier"] = "پیک نمونه"

    fault = next(f for f in missing(make(other_carrier), today) if f.place == "privacy.receivers")
    assert "پیک نمونه" in fault.message.fa and "پیک نمونه" in fault.message.en


def test_a_method_without_its_price_is_asked_for(make: Make, today: date) -> None:
    profile = make(lambda data: data["shipping"]["methods"][0].pop("amount"))
    assert places(profile, today) == {"shipping.methods.0.amount"}


def test_what_has_ended_is_not_shown_as_held(make: Make) -> None:
    profile = make(
        lambda data: data["seal"].update(
            state="granted", id="1234567", code="A1B2C3D4E5F6G7H8I9J0", valid_to="۱۴۰۶/۰۱/۰۱"
        )
    )
    assert places(profile, date(2030, 1, 1)) == {"seal.valid_to", "licences.held.0.valid_to"}


def test_goods_are_not_asked_of_a_shop_that_sends_none(make: Make, today: date) -> None:
    def services(data: dict[str, Any]) -> None:
        data["shop"]["business_model"] = ["services"]
        data["shipping"] = {}
        data["payments"] = data["payments"][:1]

    assert missing(make(services), today) == ()
    assert pages(make(services), today)
