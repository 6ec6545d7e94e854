"""Contested points: both claims show, and a profile's pin changes what is applied and says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from toolkit.catalogue.load import load_pack
from toolkit.checks import checks
from toolkit.judge.case import Case
from toolkit.judge.check import Check
from toolkit.judge.judge import judge
from toolkit.judge.pins import pinned, resolutions
from toolkit.language.text import Text
from toolkit.model.dispute import Applied, Effect, Point
from toolkit.model.evidence import Evidence
from toolkit.model.finding import Answer, Claim, Contested, Finding
from toolkit.model.requirement import Pack, Requirement
from toolkit.model.verdict import Severity, Verdict
from toolkit.profile.facts import facts
from toolkit.profile.profile import Profile

PACK, CHECKS = load_pack(), checks()
POINTS = {point.contested.id: point for point in PACK.points}
Merchant = Callable[..., Profile]


def choices() -> Iterator[tuple[str, str]]:
    for id, point in POINTS.items():
        for resolution in ("strict", "lenient", "ask"):
            if resolution != point.default:
                yield id, resolution


def pin(id: str, apply: str) -> dict[str, str]:
    return {"point": id, "apply": apply, "reason": "مرکز چنین گفت"}


@pytest.fixture
def concerned(evidence: Evidence, merchant: Merchant) -> Callable[..., list[Finding]]:
    """The findings of one point's requirements, for a profile with these pins."""

    def found(id: str, *pins: dict[str, str], **tables: Any) -> list[Finding]:
        profile = merchant(contested=list(pins), **tables)
        case = Case(evidence, (), profile, (), facts(profile, evidence.collected_at.date()))
        wanted = POINTS[id].requirements
        return [f for f in judge(case, PACK, CHECKS, "0").findings if f.requirement in wanted]

    return found


def test_there_are_c1_to_c22_and_each_can_be_resolved_three_ways() -> None:
    assert list(POINTS) == [f"C{n}" for n in range(1, 23)]
    for point in POINTS.values():
        assert {point.default, *point.otherwise} == {"strict", "lenient", "ask"}
        told = [point.contested.applied, *(one.told for one in point.otherwise.values())]
        assert len({text.en for text in told}) == len({text.fa for text in told}) == 3


@pytest.mark.parametrize("id", POINTS)
def test_both_claims_and_what_is_applied_stand_in_the_findings(
    id: str, concerned: Callable[..., list[Finding]]
) -> None:
    found = concerned(id)
    assert {f.requirement for f in found} == set(POINTS[id].requirements)
    for finding in found:
        (point,) = [one for one in finding.contested if one.id == id]
        assert len(point.claims) >= 2
        assert point.applied == POINTS[id].contested.applied
        assert (point.resolution, point.pinned) == (POINTS[id].default, "")


@pytest.mark.parametrize(("id", "apply"), list(choices()))
def test_a_pin_changes_what_is_applied_and_the_finding_says_so(
    id: str, apply: str, concerned: Callable[..., list[Finding]]
) -> None:
    for finding in concerned(id, pin(id, apply)):
        (point,) = [one for one in finding.contested if one.id == id]
        assert point.applied == POINTS[id].otherwise[apply].told != POINTS[id].contested.applied  # type: ignore[index]
        assert (point.resolution, point.pinned) == (apply, "مرکز چنین گفت")
        assert point.claims == POINTS[id].contested.claims


@pytest.mark.parametrize("id", POINTS)
def test_pinning_the_packs_own_choice_changes_nothing_but_says_why(
    id: str, concerned: Callable[..., list[Finding]]
) -> None:
    before, after = concerned(id), concerned(id, pin(id, POINTS[id].default))
    assert [(f.check, f.verdict, f.severity) for f in before] == [
        (f.check, f.verdict, f.severity) for f in after
    ]
    assert {c.pinned for f in after for c in f.contested if c.id == id} == {"مرکز چنین گفت"}


GRANTED = {"seal": {"state": "granted", "id": "1", "code": "a", "granted_on": "1404/01/01"}}
WEIGHED = [
    # point, pin, requirement, check or any, changed tables, (severity, verdict or any) before and after
    ("C1", "strict", "MULTI-EACH", "", {}, "warning", "blocker"),
    ("C1", "lenient", "MULTI-EACH", "", {}, "warning", "advice"),
    ("C2", "strict", "CHK26-SSL", "", {}, "warning", "blocker"),
    ("C2", "ask", "CHK26-SSL", "", {"shop": {"target_stars": 2}}, "blocker", "warning"),
    ("C4", "lenient", "VER-POSTAGE", "", {}, "warning", "advice"),
    ("C6", "strict", "PHY-GUILD", "", {}, "warning", "blocker"),
    ("C10", "lenient", "PHY-PHOTO", "", {}, "blocker", "advice"),
    ("C10", "ask", "PHY-ID", "", {}, "blocker", "warning"),
    ("C12", "lenient", "CHK13-VAT", "", {"tax": {"vat": "not_charged", "reason": "معاف"}}, "blocker", "advice"),
    ("C12", "lenient", "CHK13-VAT", "", {"tax": {"vat": "added"}}, "blocker", "blocker"),
    ("C15", "lenient", "MP2", "", {}, "warning", "advice"),
    ("C20", "lenient", "BUS-7", "", {}, "blocker", "warning"),
    ("C21", "lenient", "SAL-2", "every_product_shows_a_price", {}, "blocker", "advice"),
    ("C21", "lenient", "SAL-2", "what_can_be_bought_has_a_price", {}, "blocker", "blocker"),
]  # fmt: skip


@pytest.mark.parametrize(("id", "apply", "requirement", "check", "tables", "before", "after"), WEIGHED)
def test_a_pin_changes_what_a_failure_weighs(
    id: str, apply: str, requirement: str, check: str, tables: dict[str, Any], before: str, after: str,
    merchant: Merchant, evidence: Evidence,
) -> None:  # fmt: skip
    def weight(*pins: dict[str, str]) -> str:
        sample = merchant().model_dump(by_alias=True)
        changed = {name: {**sample[name], **table} for name, table in tables.items()}
        profile = merchant(contested=list(pins), **changed)
        known = facts(profile, evidence.collected_at.date())
        one = pinned(PACK, profile.contested, known).requirements[requirement]
        return one.severity_for(profile.shop.target_stars, check)

    assert (weight(), weight(pin(id, apply))) == (before, after)


DECIDED = [
    ("C3", "strict", {"target_stars": 0}, "aim_is_one_that_is_given", "pass", "fail"),
    ("C5", "lenient", GRANTED, "verification_is_not_four_months_old", "pass", "not_applicable"),
    ("C6", "strict", {}, "a_guild_licence_is_held_where_it_is_asked", "pass", "fail"),
    ("C7", "strict", {}, "lease_is_of_the_kind_that_is_asked", "pass", "fail"),
    ("C8", "strict", {"url": "https://other.example/"}, "email_is_one_that_is_accepted", "pass", "fail"),
    ("C11", "strict", {"fax": ""}, "fax_is_named_where_it_is_asked", "pass", "fail"),
    (
        "C13",
        "lenient",
        {"freight": "customer"},
        "sending_back_is_paid_by_whom_the_reading_allows",
        "fail",
        "pass",
    ),
    ("C19", "strict", GRANTED, "seal_stands_wherever_it_is_asked", "pass", "fail"),
    ("C22", "lenient", GRANTED, "the_seal_still_holds", "unknown", "pass"),
    ("C22", "strict", GRANTED, "the_seal_still_holds", "unknown", "fail"),
]
PLACES = {"target_stars": "shop", "url": "shop", "fax": "contact", "freight": "returns"}


@pytest.mark.parametrize(("id", "apply", "changes", "check", "before", "after"), DECIDED)
def test_a_pin_changes_what_is_looked_for(
    id: str, apply: str, changes: dict[str, Any], check: str, before: str, after: str,
    concerned: Callable[..., list[Finding]], merchant: Merchant,
) -> None:  # fmt: skip
    sample = merchant().model_dump(by_alias=True, exclude_none=True)
    tables: dict[str, Any] = {}
    for key, value in changes.items():
        if key in PLACES:
            tables[PLACES[key]] = {**sample[PLACES[key]], key: value}
        else:
            tables[key] = value
    if "url" in changes:
        tables["hosts"] = {"main": "other.example"}
    verdicts = [
        next(f.verdict for f in concerned(id, *pins, **tables) if f.check == check)
        for pins in ([], [pin(id, apply)])
    ]
    assert verdicts == [before, after]


def test_a_point_without_words_for_a_resolution_says_so(requirement: Requirement) -> None:
    text = Text("الف", "a")
    contested = Contested("C1", text, (Claim(text, text), Claim(text, text)), text, "ask")
    point = Point(contested, "ask", ("X-1",), {"strict": Applied(text, (Effect("X-1", Severity.ADVICE),))})
    pack = Pack("p", "1", "0" * 64, {"X-1": replace(requirement, contested=(contested,))}, points=(point,))
    pins = Profile.model_fields["contested"].default
    assert resolutions(pack.points, pins) == {"C1": "ask"}
    assert pinned(pack, pins, {}).requirements == pack.requirements


def test_checks_of_a_contested_point_work_without_any_pack(evidence: Evidence, merchant: Merchant) -> None:
    needing: list[Check] = [check for check in CHECKS if "resolutions" in check.needs]
    assert len(needing) >= 8
    for check in needing:
        answer = judge(Case(evidence, (), merchant(), ()), replace(PACK, points=()), [check], "0")
        assert all("broke" not in f.reason.en for f in answer.findings), check.name
    assert Answer(Verdict.PASS, Text("", "")).at_most is None
