"""How checks, declarations and documents become findings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from toolkit.judge.answers import NotSeen, failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site
from toolkit.language.text import Text
from toolkit.model.evidence import Evidence, Unseen
from toolkit.model.finding import Answer, Finding, Seen
from toolkit.model.verdict import Severity
from toolkit.profile.facts import FACTS
from toolkit.profile.profile import Profile

Findings = Callable[..., tuple[Finding, ...]]
Merchant = Callable[..., Profile]
NO, WHY = Text("نه.", "No."), Text("پاسخ نداد.", "It did not answer.")
TODAY = date(2026, 10, 21)
"""The day of the evidence in Tehran."""


@check("X-1")
def it_holds() -> Answer:
    return passed(Text("آری.", "Yes."))


@check("X-1")
def it_fails() -> Answer:
    return failed(NO)


@check("X-1")
def it_weighs_less() -> Answer:
    return failed(NO, at_most=Severity.WARNING)


@check("X-1")
def it_crashes() -> Answer:
    raise ZeroDivisionError("by zero")


@check("X-1")
def it_cannot_see() -> Answer:
    raise NotSeen(WHY, Seen("https://shop.example/a"))


@check("X-1")
def it_looks_at_the_site(site: Site) -> Answer:
    return passed(NO, site.home.seen())


def by_name(found: tuple[Finding, ...]) -> dict[str, Finding]:
    return {one.check: one for one in found}


def test_a_check_that_crashes_is_one_unknown_finding_and_the_others_stand(findings: Findings) -> None:
    found = by_name(findings(it_holds, it_crashes))
    assert {name: one.verdict.value for name, one in found.items()} == {
        "it_holds": "pass",
        "it_crashes": "unknown",
    }
    assert "ZeroDivisionError: by zero" in found["it_crashes"].reason.en


def test_what_could_not_be_seen_is_unknown_with_reason_and_places(findings: Findings) -> None:
    (found,) = findings(it_cannot_see)
    assert (found.verdict, found.reason, found.seen) == ("unknown", WHY, (Seen("https://shop.example/a"),))


def test_a_home_page_that_did_not_come_is_unknown_with_its_reason(
    findings: Findings, evidence: Evidence
) -> None:
    gone = replace(evidence, pages=(), unseen=(Unseen("home", evidence.url, WHY),))
    (found,) = findings(it_looks_at_the_site, evidence=gone)
    assert (found.verdict, found.reason) == ("unknown", WHY)
    (bare,) = findings(it_looks_at_the_site, evidence=replace(evidence, pages=()))
    assert bare.verdict == "unknown"


def test_where_the_sources_are_silent_a_person_asks(findings: Findings, merchant: Merchant) -> None:
    (found,) = findings(it_fails, asks=("legal",), facts={"legal": True}, profile=merchant())
    assert (found.verdict, found.severity) == ("by_hand", Severity.WARNING)
    (light,) = findings(asks=("legal",), facts={"legal": True}, severity=Severity.ADVICE)
    assert light.severity is Severity.ADVICE


def test_what_does_not_apply_names_the_case_in_words(findings: Findings, merchant: Merchant) -> None:
    (found,) = findings(it_fails, applies=("legal",), profile=merchant(), facts={})
    assert found.verdict == "not_applicable"
    assert FACTS["legal"].en in found.reason.en
    assert FACTS["legal"].fa in found.reason.fa


@pytest.mark.parametrize(
    ("verify", "verdicts"),
    [
        (("INFO",), {"told": "informative"}),
        (("AUTO",), {"no_check_yet": "unknown"}),
        (("PLAT",), {"no_check_yet": "unknown"}),
        (("DOC",), {"no_check_yet": "unknown"}),
        (("SELF",), {"is_declared": "by_hand"}),
        (("MAN",), {"is_looked_at": "by_hand"}),
        (("SELF", "AUTO"), {"is_declared": "by_hand", "no_check_yet": "unknown"}),
    ],
)
def test_a_requirement_without_a_check_never_passes(
    verify: tuple[str, ...], verdicts: dict[str, str], findings: Findings
) -> None:
    assert {one.check: one.verdict.value for one in findings(verify=verify)} == verdicts


DAYS = [
    ("2026-10-20", "2026-10-21", True),
    ("2026-10-21", "", True),
    ("2026-10-21", "2026-10-21", True),
    ("2026-10-22", "2027-10-22", False),
    ("2026-01-01", "2026-10-20", False),
]


@pytest.mark.parametrize(("on", "until", "signed"), DAYS)
def test_a_declaration_holds_through_its_last_day_in_tehran(
    on: str, until: str, signed: bool, findings: Findings, merchant: Merchant
) -> None:
    told = {"requirement": "MC1", "by": "مریم", "on": on, **({"until": until} if until else {})}
    (found,) = findings(id="MC1", verify=("SELF",), profile=merchant(declarations=[told]))
    assert found.verdict == "by_hand"
    assert (found.declared is not None, found.holds_up) == (signed, not signed)


def test_a_declaration_signs_nothing_but_what_is_left_to_a_person(
    findings: Findings, merchant: Merchant
) -> None:
    told = [{"requirement": "MC1", "by": "مریم", "on": "2026-01-01"}]
    failing = replace(it_fails, requirement="MC1")
    found = by_name(findings(failing, id="MC1", verify=("SELF", "AUTO"), profile=merchant(declarations=told)))
    assert found["is_declared"].declared
    assert found["it_fails"].declared is None
    assert found["it_fails"].holds_up


@pytest.mark.parametrize(
    ("until", "waived"), [("2026-10-21", True), ("2026-10-20", False), ("", True), ("2027-01-01", True)]
)
def test_a_waiver_holds_through_its_last_day_and_hides_nothing(
    until: str, waived: bool, findings: Findings, merchant: Merchant
) -> None:
    one = {"requirement": "MC1", "reason": "وکیل می‌بیند", **({"until": until} if until else {})}
    (found,) = findings(replace(it_fails, requirement="MC1"), id="MC1", profile=merchant(waivers=[one]))
    assert (found.verdict, found.waived is not None, found.holds_up) == ("fail", waived, not waived)


def test_a_waiver_stands_on_nothing_that_passes(findings: Findings, merchant: Merchant) -> None:
    waivers = [{"requirement": "MC1", "reason": "وکیل می‌بیند"}]
    (found,) = findings(replace(it_holds, requirement="MC1"), id="MC1", profile=merchant(waivers=waivers))
    assert found.waived is None


def test_severity_follows_the_stars_aimed_at(findings: Findings, merchant: Merchant) -> None:
    shop = merchant().shop
    two = merchant().model_copy(update={"shop": shop.model_copy(update={"target_stars": 2})})
    lighter: dict[str, Any] = {"severity": Severity.WARNING, "stars": {2: Severity.BLOCKER}}
    assert [f.severity.value for f in findings(it_fails, **lighter, profile=two)] == ["blocker"]
    assert [f.severity.value for f in findings(it_fails, **lighter, profile=merchant())] == ["warning"]
    assert [f.severity.value for f in findings(it_fails, **lighter)] == ["warning"]


@pytest.mark.parametrize(
    ("severity", "weighs"), [("blocker", "warning"), ("warning", "warning"), ("advice", "advice")]
)
def test_at_most_only_lowers(severity: str, weighs: str, findings: Findings) -> None:
    (found,) = findings(it_weighs_less, severity=Severity(severity))
    assert found.severity == weighs


def test_our_own_reading_is_said_with_a_verdict(findings: Findings) -> None:
    inferred = Text("برداشت ماست.", "It is our reading.")
    assert findings(it_fails, inferred=inferred)[0].reason == Text(
        "نه. برداشت ماست.", "No. It is our reading."
    )
    assert "reading" not in findings(verify=("SELF",), inferred=inferred)[0].reason.en
