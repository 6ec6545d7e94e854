"""Evidence, profile and rule pack made into findings: pure, offline, the same bytes every time."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from toolkit.catalogue.applies import sources_are_silent, why_not
from toolkit.judge.answers import NotSeen, by_hand, not_applicable, unknown
from toolkit.judge.case import Case
from toolkit.judge.check import Check
from toolkit.judge.merchant import documents_are_there, profile_states_it
from toolkit.judge.needs import FOUND, NEEDS
from toolkit.judge.pins import pinned, resolutions
from toolkit.judge.signed import declaration_lapsed, declared, waiver, waiver_lapsed
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Declared, Finding
from toolkit.model.requirement import Pack, Requirement
from toolkit.model.result import Result
from toolkit.model.verdict import Severity, Verdict
from toolkit.profile.facts import FACTS

Found = tuple[Finding, ...]


def judge(case: Case, pack: Pack, checks: Sequence[Check], toolkit: str) -> Result:
    """Every requirement of the pack decided, or said to be unknown and why."""
    pins = case.profile.contested if case.profile else ()
    applied = resolutions(pack.points, pins)
    if case.resolutions != applied:  # a new case reads every page again
        case = replace(case, resolutions=applied)
    pack = pinned(pack, pins, case.facts)
    late = {check.requirement for check in checks if FOUND in check.needs}
    findings: list[Finding] = []
    for one in sorted(pack.requirements.values(), key=lambda r: r.id in late):
        findings.extend(_findings(case, one, checks, tuple(findings)))
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
        packs=tuple(dict.fromkeys((*pack.parts, *case.goods.parts))),
    )


def _findings(case: Case, requirement: Requirement, checks: Sequence[Check], found: Found) -> list[Finding]:
    """`found`: what the requirements judged before this one gave."""
    mine = [c for c in checks if c.requirement == requirement.id]
    answers = _answers(case, requirement, mine, found)
    return [_finding(case, requirement, name, answer) for name, answer in answers]


def _answers(
    case: Case, requirement: Requirement, checks: Sequence[Check], found: Found
) -> Iterator[tuple[str, Answer]]:
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
    decided, looked = False, False
    for check in checks:
        decided = True
        answer = _of_nobody_known(case, requirement, run(check, case, found))
        looked = looked or answer.verdict is Verdict.BY_HAND
        yield check.name, answer
    for name, answer in _merchant_parts(case, requirement):
        decided = True
        if not (looked and name == "is_looked_at"):  # a check has told already what is to be looked at
            yield name, answer
    if not decided or (_wants_looking(requirement) and not checks):
        yield "no_check_yet", unknown(tr("No check decides this yet; look at it yourself."))


def _of_nobody_known(case: Case, requirement: Requirement, answer: Answer) -> Answer:
    """Without a profile nobody can say that a duty of some shops is this one's: it may pass, but not fail."""
    if case.profile or not requirement.applies or answer.verdict is not Verdict.FAIL:
        return answer
    why = tr("{reason} Whether this is asked of the shop depends on its profile.", reason=answer.reason)
    return unknown(why, *answer.seen)


def run(check: Check, case: Case, found: Found = ()) -> Answer:
    """One check on its evidence; what is missing or breaks is `unknown` with its cause."""
    try:
        return check(**{name: found if name == FOUND else NEEDS[name](case) for name in check.needs})
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
        yield "is_declared", by_hand(how_to_declare(requirement))
    if "MAN" in requirement.verify:
        yield "is_looked_at", by_hand(how_to_look(requirement))


def _wants_looking(requirement: Requirement) -> bool:
    """Whether part of it must be seen on the site or through the platform."""
    return bool({"AUTO", "PLAT"} & set(requirement.verify))


def _finding(case: Case, requirement: Requirement, name: str, answer: Answer) -> Finding:
    stars = case.profile.shop.target_stars if case.profile else 1
    severity = requirement.severity_for(stars, name).capped(answer.at_most)
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
    return _with_waiver(case, finding) if _may_hold_up(finding) else finding


def _with_waiver(case: Case, finding: Finding) -> Finding:
    """The finding with the waiver that holds, and with what lapsed or does not hold yet said in its reason."""
    waived = waiver(case, finding.requirement)
    said = [finding.reason]
    if waived is None:
        said.extend(waiver_lapsed(case, finding.requirement))
    if finding.verdict is Verdict.BY_HAND and finding.declared is None:
        said.extend(declaration_lapsed(case, finding.requirement))
    return replace(finding, waived=waived, reason=_together(said))


def _together(said: Sequence[Text]) -> Text:
    return Text(fa=" ".join(one.fa for one in said), en=" ".join(one.en for one in said))


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


def how_to_declare(requirement: Requirement) -> Text:
    """What a shopkeeper does about a duty that only he can answer for."""
    return tr("Only you can answer for this. {sign}", sign=_sign(requirement.id))


def how_to_look(requirement: Requirement) -> Text:
    """What a shopkeeper does about a duty that only eyes can judge."""
    return tr("A person must look at this. {sign}", sign=_sign(requirement.id))


def _sign(id: str) -> Text:
    """The lines of a declaration, to be copied; the name and the date are the merchant's."""
    return tr(
        "First do what the remedy says. Then write at the end of shop.toml a line `[[declarations]]`, and under it "
        '`requirement = "{id}"`, `by = "your name"` and `on = "1405/01/31"` with the day on which you sign.',
        id=id,
    )


_SILENT = tr(
    "The sources do not say what an applicant of your kind owes here. Ask the Centre, and record its answer "
    "as a declaration."
)
