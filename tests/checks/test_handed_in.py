"""The form and its documents whole, and the same since they were handed in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from toolkit.bundle.form import form
from toolkit.checks import checks
from toolkit.demo.folder import make_folder
from toolkit.documents.inventory import inventory
from toolkit.judge.case import Case
from toolkit.judge.judge import run
from toolkit.language.text import Text
from toolkit.model.finding import Answer, Finding, Seen
from toolkit.model.result import Result
from toolkit.model.submitted import Damaged, Submitted
from toolkit.model.verdict import Severity, Verdict
from toolkit.profile.profile import Profile

Told = Callable[..., Profile]
CHECKS = {check.name: check for check in checks()}
WHOLE, SAME, STILL = (
    CHECKS[name]
    for name in (
        "form_and_documents_are_whole",
        "nothing_told_to_the_centre_has_changed",
        "what_passed_when_applying_still_passes",
    )
)


def finding(requirement: str, check: str, verdict: Verdict) -> Finding:
    words = Text("چرا", "why")
    return Finding(
        requirement, check, verdict, Severity.BLOCKER, words, words, (Seen("https://shop.example/"),)
    )


def handed_in(profile: Profile, case: Case, *findings: Finding) -> Submitted:
    result = Result("0", "p", "1", "0" * 64, "", "", "0" * 64, datetime(2026, 9, 1, tzinfo=UTC), findings)
    boxes = {field.places: field.value for group in form(profile, case.today) for field in group.fields}
    return Submitted("bundle.zip", case.today, boxes, result)


@pytest.fixture
def compared(told: Told, bare: Callable[[Profile], Case]) -> Callable[..., Answer]:
    """Asks whether anything changed since the sample merchant handed his form in."""

    def answer(**changes: Any) -> Answer:
        case = bare(told(**changes))
        return run(SAME, replace(case, submitted=handed_in(told(), case)))

    return answer


def test_a_form_that_is_as_it_was_handed_in_passes(compared: Callable[..., Answer]) -> None:
    assert compared().verdict is Verdict.PASS


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("premises__postal_code", "8145678914"),
        ("applicant__home_address", "اصفهان، خیابان دیگر، پلاک ۱"),
        ("contact__email", "tazeh@sofal-nemooneh.example"),
        ("contact__mobile", "09090000019"),
        ("applicant__last_name", "نمونه‌زاده"),
    ],
)
def test_what_changed_since_is_named_with_its_place(
    place: str, value: str, compared: Callable[..., Answer]
) -> None:
    answer = compared(**{place: value})
    assert answer.verdict is Verdict.FAIL
    assert [seen.url for seen in answer.seen] == [f"shop.toml#{place.replace('__', '.')}"]


def test_what_the_centre_was_never_told_may_change(compared: Callable[..., Answer]) -> None:
    assert compared(waivers=[], shop__target_stars=2).verdict is Verdict.PASS


def test_without_a_bundle_it_is_looked_at_by_hand(told: Told, bare: Callable[[Profile], Case]) -> None:
    for check in (SAME, STILL):
        answer = run(check, bare(told()))
        assert answer.verdict is Verdict.BY_HAND
        assert f'requirement = "{check.requirement}"' in answer.reason.en.replace("\u2066", "").replace(
            "\u2069", ""
        )


def test_with_a_damaged_bundle_nothing_is_known(told: Told, bare: Callable[[Profile], Case]) -> None:
    case = replace(bare(told()), submitted=Damaged("bundle.zip"))
    assert {run(check, case).verdict for check in (SAME, STILL)} == {Verdict.UNKNOWN}


@pytest.mark.parametrize(
    ("then", "now", "verdict"),
    [
        (Verdict.PASS, Verdict.PASS, Verdict.PASS),
        (Verdict.PASS, Verdict.FAIL, Verdict.FAIL),
        (Verdict.FAIL, Verdict.FAIL, Verdict.PASS),
        (Verdict.UNKNOWN, Verdict.FAIL, Verdict.PASS),
        (Verdict.PASS, Verdict.UNKNOWN, Verdict.PASS),
    ],
)
def test_only_what_passed_then_and_fails_now_is_lost(
    then: Verdict, now: Verdict, verdict: Verdict, told: Told, bare: Callable[[Profile], Case]
) -> None:
    case = bare(told())
    case = replace(case, submitted=handed_in(told(), case, finding("MC1", "one", then)))
    assert run(STILL, case, (finding("MC1", "one", now),)).verdict is verdict


def test_documents_and_boxes_that_are_missing_are_named(
    told: Told, bare: Callable[[Profile], Case], tmp_path: Path
) -> None:
    whole = bare(told())
    make_folder(tmp_path / "shop", "https://shop.example/", whole.today)
    unsigned = inventory(told(), tmp_path / "shop", whole.today)
    assert "affidavit" in run(WHOLE, replace(whole, slots=unsigned)).reason.en.lower()
    scans = tmp_path / "shop" / "documents"
    (scans / "affidavit.jpg").write_bytes((scans / "lease.jpg").read_bytes())
    slots = inventory(told(), tmp_path / "shop", whole.today)
    assert run(WHOLE, replace(whole, slots=slots)).verdict is Verdict.PASS
    (scans / "lease.jpg").unlink()
    slots = inventory(told(), tmp_path / "shop", whole.today)
    lost = run(WHOLE, replace(whole, slots=slots))
    assert lost.verdict is Verdict.FAIL and "lease" in lost.reason.en.lower()
    bare_of = bare(told(applicant__father_name=""))
    slots = inventory(told(), tmp_path / "shop", whole.today)
    assert "father" in run(WHOLE, replace(bare_of, slots=slots)).reason.en.lower()
