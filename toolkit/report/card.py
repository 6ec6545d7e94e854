"""One finding as a reader sees it: every word chosen in his language, every stranger's word made safe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from toolkit.language.text import Language, Text
from toolkit.language.translate import tr, trn
from toolkit.model.finding import Contested, Finding, Seen
from toolkit.model.remedy import Remedy
from toolkit.model.requirement import Requirement
from toolkit.model.verdict import Verdict
from toolkit.persian.isolate import isolate_latin
from toolkit.report import stranger
from toolkit.report.compare import Comparison
from toolkit.report.outline import title_of
from toolkit.report.words import change_word, effort_word, severity_word, verdict_word

PLACES = 5


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was seen; `href` is None where a reader must not be sent."""

    shown: str
    href: str | None
    excerpt: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """A contested point: who says what, what was applied, and why where the merchant chose it."""

    subject: str
    claims: tuple[tuple[str, str], ...]
    applied: str
    pinned: str


@dataclass(frozen=True, slots=True)
class Cure:
    """A remedy in words; `paste` as lines to copy; `files` as (name, path below the shop's folder)."""

    title: str
    effort: str
    steps: tuple[str, ...]
    paste: str
    files: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """`verdict` and `severity` are the machine's words; the others are for reading. Empty: nothing to say."""

    requirement: str
    check: str
    title: str
    verdict: str
    verdict_word: str
    severity: str
    severity_word: str
    reason: str
    remedy: str
    cures: tuple[Cure, ...]
    wanted: str
    places: tuple[Place, ...]
    more_places: str
    disputes: tuple[Dispute, ...]
    inferred: str
    waived: str
    declared: str
    change: str
    change_word: str
    open: bool


def card(
    finding: Finding,
    requirements: Mapping[str, Requirement],
    language: Language,
    since: Comparison | None = None,
) -> Card:
    """The finding in one language, with what its requirement adds and what changed `since` another run."""
    change = since.change(finding) if since else None
    requirement = requirements.get(finding.requirement)
    more = len(finding.seen) - PLACES

    def say(text: Text) -> str:
        return spoken(text, language)

    return Card(
        requirement=finding.requirement,
        check=finding.check,
        title=say(title_of(finding, requirements)),
        verdict=finding.verdict.value,
        verdict_word=say(verdict_word(finding.verdict)),
        severity=finding.severity.value,
        severity_word=say(severity_word(finding.severity)),
        reason=say(finding.reason),
        remedy=say(finding.remedy),
        cures=tuple(_cure(r, language) for r in finding.remedies),
        wanted=say(requirement.wanted) if requirement else "",
        places=tuple(_place(s) for s in finding.seen[:PLACES]),
        more_places=say(trn("and {n} more place", "and {n} more places", more)) if more > 0 else "",
        disputes=tuple(_dispute(c, language) for c in finding.contested),
        inferred=say(requirement.inferred) if requirement and requirement.inferred else "",
        waived=say(_waived(finding)),
        declared=say(_declared(finding)),
        change=change or "",
        change_word=say(change_word(change)) if change else "",
        open=finding.verdict in (Verdict.FAIL, Verdict.UNKNOWN, Verdict.BY_HAND),
    )


def spoken(text: Text, language: Language) -> str:
    """The text in one language; Latin runs stand isolated in Persian."""
    safe = stranger.sentence(text[language])
    return isolate_latin(safe) if language == "fa" else safe


def _cure(remedy: Remedy, language: Language) -> Cure:
    return Cure(
        title=spoken(remedy.title, language),
        effort=spoken(effort_word(remedy.effort), language),
        steps=tuple(spoken(step, language) for step in remedy.steps),
        paste="\n".join(stranger.words(line) for line in remedy.paste.splitlines()),
        files=tuple((PurePosixPath(path).name, path) for path in remedy.files),
    )


def _place(seen: Seen) -> Place:
    return Place(stranger.address(seen.url), stranger.link(seen.url), stranger.words(seen.excerpt))


def _dispute(point: Contested, language: Language) -> Dispute:
    claims = tuple((spoken(c.source, language), spoken(c.says, language)) for c in point.claims)
    pinned = stranger.words(point.pinned)
    return Dispute(spoken(point.subject, language), claims, spoken(point.applied, language), pinned)


def _waived(finding: Finding) -> Text:
    waived = finding.waived
    if not waived:
        return Text(fa="", en="")
    said = [
        tr("Waived until {day}: {reason}", day=waived.until, reason=_quoted(waived.reason))
        if waived.until
        else tr("Waived: {reason}", reason=_quoted(waived.reason))
    ]
    if waived.by:
        said.append(tr("Waived by {by}.", by=_quoted(waived.by)))
    return _together(said)


def _declared(finding: Finding) -> Text:
    declared = finding.declared
    if not declared:
        return Text(fa="", en="")
    by, on, until = _quoted(declared.by), declared.on, declared.until
    said = [
        tr("Signed off by {by} on {on}, valid until {until}.", by=by, on=on, until=until)
        if until
        else tr("Signed off by {by} on {on}.", by=by, on=on)
    ]
    if declared.reason:
        said.append(tr("It rests on: {reason}", reason=_quoted(declared.reason)))
    return _together(said)


def _quoted(words: str) -> Text:
    """A merchant's own words, which keep their direction."""
    kept = "\u2068" + stranger.words(words) + "\u2069"
    return Text(fa=kept, en=kept)


def _together(said: list[Text]) -> Text:
    return Text(fa=" ".join(one.fa for one in said), en=" ".join(one.en for one in said))
