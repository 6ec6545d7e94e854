"""What changed between two runs: nothing new is hidden, nothing unseen is called fixed."""

from __future__ import annotations

from dataclasses import replace

from toolkit.model.finding import Finding, Seen, Waiver
from toolkit.model.result import Result
from toolkit.model.verdict import Verdict
from toolkit.report.compare import Change, Comparison, compare

NEWCOMER = "MP1"


def with_one(result: Result, **changed: object) -> Result:
    """The result with its finding on privacy changed."""
    found = (replace(f, **changed) if f.requirement == NEWCOMER else f for f in result.findings)  # type: ignore[arg-type]
    return replace(result, findings=tuple(found))


def compared(before: Result, now: Result) -> Comparison:
    told = compare(before, now)
    assert told is not None
    return told


def change_of(before: Result, now: Result) -> Change | None:
    return compared(before, now).change(next(f for f in now.findings if f.requirement == NEWCOMER))


def names(findings: tuple[Finding, ...]) -> list[str]:
    return [f.requirement for f in findings]


def test_a_failure_that_passed_before_is_new(result: Result) -> None:
    assert change_of(with_one(result, verdict=Verdict.PASS), result) == "new"


def test_a_failure_that_could_not_be_seen_before_is_new(result: Result) -> None:
    assert change_of(with_one(result, verdict=Verdict.UNKNOWN), result) == "new"


def test_a_failure_that_was_not_asked_before_is_new(result: Result) -> None:
    before = replace(result, findings=tuple(f for f in result.findings if f.requirement != NEWCOMER))
    assert change_of(before, result) == "new"


def test_a_failure_seen_at_one_more_place_is_told_even_though_it_failed_before(result: Result) -> None:
    more = with_one(result, seen=(Seen("https://sofal-nemooneh.example/new/", "تازه"),))
    assert change_of(result, more) == "more"
    assert change_of(result, result) == "same"


def test_a_waiver_does_not_hide_that_a_failure_is_new(result: Result) -> None:
    waived = with_one(result, waived=Waiver("later"))
    assert change_of(with_one(result, verdict=Verdict.PASS), waived) == "new"


def test_what_is_no_longer_seen_is_not_called_fixed(result: Result, ready: Result) -> None:
    hidden = with_one(result, verdict=Verdict.UNKNOWN)
    assert change_of(result, hidden) == "unseen"
    assert compared(result, hidden).gone == ()
    assert "0 fixed, 0 new, 12 left" in compared(result, hidden).sentence().en
    assert "11 fixed, 0 new, 1 left" in compared(result, ready).sentence().en
    assert "0 fixed, 11 new, 1 left" in compared(ready, result).sentence().en


def test_what_is_cured_signed_or_asked_no_more_is_gone(result: Result, ready: Result) -> None:
    assert NEWCOMER in names(compared(result, ready).gone)
    assert "PRE-DEED" in names(compared(result, ready).gone)
    fewer = replace(result, findings=tuple(f for f in result.findings if f.requirement != NEWCOMER))
    assert names(compared(result, fewer).gone) == [NEWCOMER]


def test_every_open_finding_has_a_change_and_no_other_has(result: Result, ready: Result) -> None:
    told = compared(ready, result)
    for finding in result.findings:
        still_open = finding.verdict in (Verdict.FAIL, Verdict.UNKNOWN) or (
            finding.verdict is Verdict.BY_HAND and finding.declared is None
        )
        assert (told.change(finding) is not None) == still_open


def test_without_an_earlier_run_there_is_nothing_to_compare(result: Result) -> None:
    assert compare(None, result) is None
