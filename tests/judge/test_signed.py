"""Declarations and waivers at their edges: days in Tehran, leap years, signatures that come too late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from toolkit.demo.folder import sample_profile
from toolkit.judge.answers import failed
from toolkit.judge.check import check
from toolkit.language.text import Text
from toolkit.model.evidence import Evidence
from toolkit.model.finding import Finding
from toolkit.profile.declarations import Declaration
from toolkit.profile.profile import Profile

Findings = Callable[..., tuple[Finding, ...]]
Merchant = Callable[..., Profile]
SIGNED = {"requirement": "X-1", "by": "مریم", "on": "1405/01/01"}
LAST = {**SIGNED, "until": "1405/08/30"}
"""1405/08/30 is 21 November 2026; it ends in Tehran at 20:30 UTC."""
BAD = Text("بد است.", "It is bad.")


@check("X-1")
def it_fails() -> Any:
    return failed(BAD)


def at(evidence: Evidence, *moment: int) -> Evidence:
    return replace(evidence, collected_at=datetime(*moment, tzinfo=UTC))  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("moment", "holds"),
    [
        ((2026, 11, 20, 20, 30), True),  # the day begins in Tehran while it is still the 20th in UTC
        ((2026, 11, 21, 12, 0), True),
        ((2026, 11, 21, 20, 29, 59), True),
        ((2026, 11, 21, 20, 30), False),  # midnight in Tehran
        ((2026, 11, 22, 0, 0), False),
    ],
)
@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo", "America/Los_Angeles"])
def test_the_last_day_holds_whole_in_tehran_whatever_the_machines_zone(
    moment: tuple[int, ...], holds: bool, zone: str, findings: Findings, merchant: Merchant, evidence: Evidence,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    import time

    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        (by_hand,) = findings(
            verify=("SELF",), profile=merchant(declarations=[LAST]), evidence=at(evidence, *moment)
        )
        (waived,) = findings(
            it_fails,
            profile=merchant(waivers=[{"requirement": "X-1", "reason": "چرا", "until": "1405/08/30"}]),
            evidence=at(evidence, *moment),
        )
    finally:
        monkeypatch.undo()
        time.tzset()
    assert (by_hand.declared is not None) is holds
    assert (waived.waived is not None) is holds
    assert by_hand.holds_up is waived.holds_up is (not holds)


def test_a_waiver_hides_no_finding_and_only_stops_its_blocking(
    findings: Findings, merchant: Merchant
) -> None:
    waiver = {"requirement": "X-1", "reason": "در دست ساخت", "by": "مریم"}
    (finding,) = findings(it_fails, profile=merchant(waivers=[waiver]))
    assert (finding.verdict, finding.severity, finding.reason) == ("fail", "blocker", BAD)
    assert finding.waived and (finding.waived.reason, finding.waived.by) == ("در دست ساخت", "مریم")
    assert not finding.holds_up


def test_an_expired_waiver_says_so_and_blocks_again(findings: Findings, merchant: Merchant) -> None:
    waiver = {"requirement": "X-1", "reason": "چرا", "until": "1405/07/28"}
    (finding,) = findings(it_fails, profile=merchant(waivers=[waiver]))
    assert finding.waived is None and finding.holds_up
    assert finding.reason.en == "It is bad. The waiver of it ended on 2026-10-20."
    assert "۲۸ مهر ۱۴۰۵" in finding.reason.fa


def test_of_two_waivers_the_one_that_holds_counts_and_nothing_is_said_of_the_other(
    findings: Findings, merchant: Merchant
) -> None:
    old = {"requirement": "X-1", "reason": "کهنه", "until": "1405/01/01"}
    (finding,) = findings(it_fails, profile=merchant(waivers=[old, {**old, "reason": "نو", "until": ""}]))
    assert finding.waived and finding.waived.reason == "نو"
    assert finding.reason == BAD


def test_a_declaration_carries_signer_reason_and_last_day(findings: Findings, merchant: Merchant) -> None:
    signed = {**LAST, "reason": "همهٔ صفحه‌ها را دیدم"}
    (finding,) = findings(verify=("SELF",), profile=merchant(declarations=[signed]))
    assert finding.declared
    assert (finding.declared.by, finding.declared.reason) == ("مریم", "همهٔ صفحه‌ها را دیدم")
    assert finding.declared.until == date(2026, 11, 21)


@pytest.mark.parametrize(
    ("declaration", "words"),
    [
        ({**SIGNED, "on": "1405/07/30"}, "after the day that is judged (2026-10-21), and does not count"),
        ({**SIGNED, "until": "1405/07/28"}, "held until 2026-10-20; renew it"),
    ],
)
def test_a_declaration_that_does_not_hold_is_told(
    declaration: dict[str, str], words: str, findings: Findings, merchant: Merchant
) -> None:
    (finding,) = findings(verify=("SELF",), profile=merchant(declarations=[declaration]))
    assert finding.declared is None and finding.holds_up
    assert words in finding.reason.en


def test_a_signature_of_the_very_day_counts(findings: Findings, merchant: Merchant) -> None:
    (finding,) = findings(verify=("SELF",), profile=merchant(declarations=[{**SIGNED, "on": "1405/07/29"}]))
    assert finding.declared


@pytest.mark.parametrize("by", [None, "", "  "])
def test_a_declaration_without_signer_is_refused(by: str | None) -> None:
    table = {key: value for key, value in {**SIGNED, "by": by}.items() if value is not None}
    with pytest.raises(ValidationError):
        Profile.model_validate({**sample_profile(), "declarations": [table]})


@pytest.mark.parametrize(
    ("day", "exists"),
    [
        ("1399/12/30", True),
        ("1403/12/30", True),
        ("1404/12/30", False),
        ("1405/12/30", False),
        ("1408/12/30", True),
    ],
)
def test_the_thirtieth_of_esfand_exists_in_leap_years_only(day: str, exists: bool) -> None:
    table = {**SIGNED, "on": "1390/01/01", "until": day}
    if exists:
        assert Declaration.model_validate(table).until
    else:
        with pytest.raises(ValidationError):
            Declaration.model_validate(table)


def test_a_moment_with_a_zone_is_the_day_that_it_is_in_tehran() -> None:
    table = {**SIGNED, "on": datetime(2026, 10, 20, 22, 0, tzinfo=UTC)}
    assert Declaration.model_validate(table).on == date(2026, 10, 21)


@pytest.mark.parametrize("duty", ["MC1", "MP1", "MP2"])
def test_the_seeds_own_declarations_are_asked_for_and_signed(
    duty: str, findings: Findings, merchant: Merchant
) -> None:
    signed = {"requirement": duty, "by": "مریم", "on": "1405/07/01"}
    (open_,) = findings(id=duty, verify=("SELF",), profile=merchant())
    (done,) = findings(id=duty, verify=("SELF",), profile=merchant(declarations=[signed]))
    assert open_.holds_up and f'requirement = "{duty}"' in open_.reason.en
    assert not done.holds_up


@given(st.integers(-400, 400), st.integers(0, 400), st.integers(0, 23))
def test_a_declaration_holds_from_its_first_to_its_last_day(start: int, length: int, hour: int) -> None:
    from toolkit.judge.case import Case
    from toolkit.judge.signed import declared

    moment = datetime(2026, 6, 1, hour, tzinfo=UTC)
    today = (moment + timedelta(hours=3, minutes=30)).date()
    first = today + timedelta(days=start)
    last = first + timedelta(days=length)
    one = {"requirement": "X-1", "by": "م", "on": first, "until": last}
    profile = Profile.model_validate({**sample_profile(), "declarations": [one]})
    case = Case(Evidence("0" * 64, moment, "https://shop.example/"), (), profile)
    assert (declared(case, "X-1") is not None) is (first <= today <= last)
