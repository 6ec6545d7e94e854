"""In which order a reader meets the findings: what blocks first, what does not concern him last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from toolkit.language.text import Text
from toolkit.model.finding import Finding
from toolkit.model.remedy import Effort
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.model.verdict import Severity, Verdict
from toolkit.report.words import FAMILIES, OTHER

State = Literal["ready", "failed", "unseen", "unsigned"]
_WEIGHT = {Severity.BLOCKER: 0, Severity.WARNING: 1, Severity.ADVICE: 2}
_OPEN = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.BY_HAND)


@dataclass(frozen=True, slots=True)
class Outline:
    """The parts of a report. `unseen` is grouped by reason, `families` holds all that applies.

    A finding stands in one of the parts before `next`, or in none of them when nothing is open; `next` has the
    warnings and advice again, the least work first and those without a remedy of their own last.
    """

    state: State
    first: Finding | None
    blocking: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    advice: tuple[Finding, ...]
    waived: tuple[Finding, ...]
    unseen: tuple[tuple[Text, tuple[Finding, ...]], ...]
    by_hand: tuple[Finding, ...]
    next: tuple[tuple[Effort | None, tuple[Finding, ...]], ...]
    families: tuple[tuple[str, tuple[Finding, ...]], ...]
    not_applicable: tuple[Finding, ...]


def outline(result: Result, requirements: Mapping[str, Requirement]) -> Outline:
    """The result's findings in reading order: by family, then in the pack's order."""
    place = {name: number for number, name in enumerate(requirements)}

    def order(finding: Finding) -> tuple[int, int, str, str]:
        nth = FAMILIES.index(family) if (family := family_of(finding, requirements)) in FAMILIES else 99
        return nth, place.get(finding.requirement, len(place)), finding.requirement, finding.check

    findings = sorted(result.findings, key=order)
    standing = [f for f in findings if not f.waived]
    failed = [f for f in standing if f.verdict is Verdict.FAIL]
    blocking = tuple(f for f in failed if f.severity is Severity.BLOCKER)
    unseen = _by_reason(f for f in standing if f.verdict is Verdict.UNKNOWN)
    by_hand = sorted(
        (f for f in standing if f.verdict is Verdict.BY_HAND),
        key=lambda f: (f.declared is not None, _WEIGHT[f.severity]),
    )
    applicable = [f for f in findings if f.verdict is not Verdict.NOT_APPLICABLE]
    warnings = tuple(f for f in failed if f.severity is Severity.WARNING)
    advice = tuple(f for f in failed if f.severity is Severity.ADVICE)
    return Outline(
        state=_state(result),
        first=_first(blocking, [f for _, group in unseen for f in group], by_hand),
        blocking=blocking,
        warnings=warnings,
        advice=advice,
        waived=tuple(f for f in findings if f.waived and f.verdict in _OPEN),
        unseen=unseen,
        by_hand=tuple(by_hand),
        next=_by_effort((*warnings, *advice)),
        families=_by_family(applicable, requirements),
        not_applicable=tuple(f for f in findings if f.verdict is Verdict.NOT_APPLICABLE),
    )


def family_of(finding: Finding, requirements: Mapping[str, Requirement]) -> str:
    requirement = requirements.get(finding.requirement)
    return requirement.family if requirement and requirement.family in FAMILIES else OTHER


def title_of(finding: Finding, requirements: Mapping[str, Requirement]) -> Text:
    """The requirement's title; its id where the pack at hand does not know it."""
    requirement = requirements.get(finding.requirement)
    return requirement.title if requirement else Text(fa=finding.requirement, en=finding.requirement)


def _state(result: Result) -> State:
    held = {f.verdict for f in result.blockers}
    if Verdict.FAIL in held:
        return "failed"
    if Verdict.UNKNOWN in held:
        return "unseen"
    return "unsigned" if held else "ready"


def _first(*parts: Iterable[Finding]) -> Finding | None:
    return next((f for part in parts for f in part if f.holds_up), None)


def _by_reason(findings: Iterable[Finding]) -> tuple[tuple[Text, tuple[Finding, ...]], ...]:
    """Groups of one reason each: those that hold the shop up first, then the largest."""
    groups: dict[Text, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.reason, []).append(finding)
    ranked = sorted(groups.items(), key=lambda g: (-sum(f.holds_up for f in g[1]), -len(g[1])))
    return tuple((why, tuple(sorted(group, key=lambda f: _WEIGHT[f.severity]))) for why, group in ranked)


def _by_effort(findings: Iterable[Finding]) -> tuple[tuple[Effort | None, tuple[Finding, ...]], ...]:
    groups: dict[Effort | None, list[Finding]] = {effort: [] for effort in (*Effort, None)}
    for finding in findings:
        least = min((r.effort for r in finding.remedies), key=lambda e: e.order, default=None)
        groups[least].append(finding)
    return tuple((effort, tuple(group)) for effort, group in groups.items() if group)


def _by_family(
    findings: Iterable[Finding], requirements: Mapping[str, Requirement]
) -> tuple[tuple[str, tuple[Finding, ...]], ...]:
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(family_of(finding, requirements), []).append(finding)
    return tuple((family, tuple(groups[family])) for family in (*FAMILIES, OTHER) if family in groups)
