"""Evidence, profile and rule pack made into findings: pure, offline, the same bytes every time."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from toolkit.catalogue.applies import sources_are_silent, why_not
from toolkit.judge.answers import NotSeen, by_hand, not_applicable, unknown
from toolkit.judge.case import Case
from toolkit.judge.check import Check
from toolkit.judge.merchant import declared, documents_are_there, profile_states_it, waiver
from toolkit.judge.needs import NEEDS
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Declared, Finding
from toolkit.model.requirement import Pack, Requirement
from toolkit.model.result import Result
from toolkit.model.verdict import Severity, Verdict
from toolkit.profile.facts import FACTS


def judge(case: Case, pack: Pack, checks: Sequence[Check], toolkit: str) -> Result:
    """Every requirement of the pack decided, or said to be unknown and why."""
    findings = [f for r in pack.requirements.values() for f in _findings(case, r, checks)]
    profile = case.profile
    return Result(
        toolkit=toolkit,
        pack_name=pack.name,
        pack_version=pack.version,
        pack_sha256=pack.sha256,
        shop_name=profile.shop.name_fa if profile else "",
        shop_url=case.evidence.url,
        evidence_sha256=case.evidence.sha256,
        collected_at=case.evidence.collected_at,
        findings=tuple(sorted(findings, key=lambda f: (f.requirement, f.check))),
    )


def _findings(case: Case, requirement: Requirement, checks: Sequence[Check]) -> Iterator[Finding]:
    mine = [c for c in checks if c.requirement == requirement.id]
    for name, answer in _answers(case, requirement, mine):
        yield _finding(case, requirement, name, answer)


def _answers(case: Case, requirement: Requirement, checks: Sequence[Check]) -> Iterator[tuple[str, Answer]]:
    if sources_are_silent(requirement, case.facts):
        yield "sources_are_silent", by_hand(_SILENT)
        return
    outside = why_not(requirement, case.facts, FACTS) if case.profile else None
    if outside:
        yield "applies", not_applicable(outside)
        return
    if requirement.verify == ("INFO",) and not checks:
        yield "told", Answer(Verdict.INFORMATIVE, requirement.wanted)
        return
    decided = False
    for check in checks:
        decided = True
        yield check.name, _of_nobody_known(case, requirement, run(check, case))
    for name, answer in _merchant_parts(case, requirement):
        decided = True
        yield name, answer
    if not decided or (_wants_looking(requirement) and not checks):
        yield "no_check_yet", unknown(tr("No check decides this yet; look at it yourself."))


def _of_nobody_known(case: Case, requirement: Requirement, answer: Answer) -> Answer:
    """Without a profile nobody can say that a duty of some shops is this one's: it may pass, but not fail."""
    if case.profile or not requirement.applies or answer.verdict is not Verdict.FAIL:
        return answer
    why = tr("{reason} Whether this is asked of the shop depends on its profile.", reason=answer.reason)
    return unknown(why, *answer.seen)


def run(check: Check, case: Case) -> Answer:
    """One check on its evidence; what is missing or breaks is `unknown` with its cause."""
    try:
        return check(**{name: NEEDS[name](case) for name in check.needs})
    except NotSeen as missing:
        return unknown(missing.reason, *missing.seen)
    except Exception as broken:  # a check that crashes is one unknown finding, never the end of the run
        why = f"{type(broken).__name__}: {broken}"
        return unknown(tr("The check {name} broke: {why}.", name=check.name, why=why))


def _merchant_parts(case: Case, requirement: Requirement) -> Iterator[tuple[str, Answer]]:
    """The parts that the merchant answers for: his profile, documents, declarations, and what eyes must see."""
    if requirement.profile:
        yield "profile_states_it", profile_states_it(case, requirement)
    if requirement.slots:
        yield "documents_are_there", documents_are_there(case, requirement)
    if "SELF" in requirement.verify:
        yield "is_declared", by_hand(_DECLARE)
    if "MAN" in requirement.verify:
        yield "is_looked_at", by_hand(_LOOK)


def _wants_looking(requirement: Requirement) -> bool:
    """Whether part of it must be seen on the site or through the platform."""
    return bool({"AUTO", "PLAT"} & set(requirement.verify))


def _finding(case: Case, requirement: Requirement, name: str, answer: Answer) -> Finding:
    stars = case.profile.shop.target_stars if case.profile else 1
    severity = requirement.severity_for(stars).capped(answer.at_most)
    if name == "sources_are_silent" and severity is Severity.BLOCKER:
        severity = Severity.WARNING
    signed = declared(case, requirement.id) if answer.verdict is Verdict.BY_HAND else None
    finding = Finding(
        requirement=requirement.id,
        check=name,
        verdict=answer.verdict,
        severity=severity,
        reason=_signed(signed) if signed else _clean(_with_inference(requirement, name, answer)),
        remedy=requirement.remedy,
        seen=tuple(replace(one, excerpt=_printable(one.excerpt)) for one in answer.seen),
        contested=requirement.contested,
        declared=signed,
    )
    return replace(finding, waived=waiver(case, requirement.id)) if _may_hold_up(finding) else finding


def _clean(text: Text) -> Text:
    return Text(_printable(text.fa), _printable(text.en))


def _printable(words: str) -> str:
    """A page's words without control characters, which could steer the terminal they are printed on."""
    return "".join(c for c in words if unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn"))


def _signed(declared: Declared) -> Text:
    return tr("{by} declared it on {date}.", by=declared.by, date=declared.on)


def _may_hold_up(finding: Finding) -> bool:
    return finding.verdict in (Verdict.FAIL, Verdict.UNKNOWN, Verdict.BY_HAND)


def _with_inference(requirement: Requirement, name: str, answer: Answer) -> Text:
    """The reason; where the check is our own reading of the sources, that is said too."""
    plain = (Verdict.NOT_APPLICABLE, Verdict.INFORMATIVE, Verdict.BY_HAND)
    if requirement.inferred is None or answer.verdict in plain:
        return answer.reason
    said, how = answer.reason, requirement.inferred
    return Text(fa=f"{said.fa} {how.fa}", en=f"{said.en} {how.en}")


_SILENT = tr(
    "The sources do not say what an applicant of your kind owes here. Ask the Centre, and record its answer "
    "as a declaration."
)
_DECLARE = tr("This is answered by your own dated declaration in the profile.")
_LOOK = tr("A person must look at this; then record it as a declaration in the profile.")
