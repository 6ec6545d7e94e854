from __future__ import annotations

from dataclasses import replace

from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.model.verdict import Verdict
from toolkit.report.headline import beside, headline
from toolkit.report.outline import outline, title_of
from toolkit.report.words import FAMILIES

Requirements = dict[str, Requirement]


def without(result: Result, *verdicts: Verdict) -> Result:
    return replace(result, findings=tuple(f for f in result.findings if f.verdict not in verdicts))


def test_every_open_finding_stands_in_exactly_one_part(result: Result, requirements: Requirements) -> None:
    plan = outline(result, requirements)
    parts = [*plan.blocking, *plan.warnings, *plan.advice, *plan.waived, *plan.by_hand]
    parts += [f for _, group in plan.unseen for f in group]
    still_open = [f for f in result.findings if f.verdict in (Verdict.FAIL, Verdict.UNKNOWN, Verdict.BY_HAND)]
    assert sorted(f.requirement for f in parts) == sorted(f.requirement for f in still_open)


def test_families_and_what_does_not_apply_hold_everything(result: Result, requirements: Requirements) -> None:
    plan = outline(result, requirements)
    names = [f.requirement for _, group in plan.families for f in group]
    names += [f.requirement for f in plan.not_applicable]
    assert sorted(names) == sorted(f.requirement for f in result.findings)
    assert [family for family, _ in plan.families] == [f for f in FAMILIES if f != "seal"]


def test_a_family_or_requirement_nobody_knows_is_still_shown(result: Result) -> None:
    plan = outline(result, {})
    assert [family for family, _ in plan.families] == ["other"]
    assert title_of(result.findings[0], {}).fa == result.findings[0].requirement


def test_what_waits_for_a_signature_comes_before_what_is_signed(
    result: Result, requirements: Requirements
) -> None:
    hand = outline(result, requirements).by_hand
    assert [f.declared is not None for f in hand] == [False, False, True]


def test_the_unseen_are_grouped_by_their_reason(result: Result, requirements: Requirements) -> None:
    ((why, group),) = outline(result, requirements).unseen
    assert "503" in why.en
    assert [f.severity.value for f in group] == ["blocker", "blocker", "blocker", "warning"]


def test_the_headline_tells_the_four_states_apart(
    result: Result, ready: Result, requirements: Requirements
) -> None:
    unseen = without(result, Verdict.FAIL)
    unsigned = without(unseen, Verdict.UNKNOWN)
    said = []
    for one in (result, unseen, unsigned, ready):
        state = outline(one, requirements).state
        said.append((one.exit_code, state, headline(one, state).en))
    assert said == [
        (1, "failed", "Not ready yet: 5 blockers"),
        (3, "unseen", "It cannot be said whether it is ready"),
        (3, "unsigned", "Not ready yet: a person must look and sign off"),
        (0, "ready", "Ready"),
    ]


def test_the_headline_of_a_failure_does_not_hide_what_was_not_seen(result: Result) -> None:
    assert [t.en for t in beside(result, "failed")] == [
        "3 more blockers could not be seen.",
        "2 blockers must be looked at by hand and signed off.",
        "3 warnings do not hold the application up.",
    ]


def test_a_ready_shop_has_nothing_to_do_first(ready: Result, requirements: Requirements) -> None:
    assert outline(ready, requirements).first is None
