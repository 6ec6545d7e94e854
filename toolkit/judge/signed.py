"""What the merchant signed: declarations and waivers that hold on the day of the evidence, in Tehran."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.judge.case import Case
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Declared, Waiver
from toolkit.profile.declarations import Declaration, Waived


def declared(case: Case, requirement: str) -> Declared | None:
    """The declaration that holds on the day of the evidence; its first and its last day are included."""
    for one in _declarations(case, requirement):
        if one.on <= case.today and (one.until is None or case.today <= one.until):
            return Declared(by=one.by, on=one.on, until=one.until, reason=one.reason or "")
    return None


def declaration_lapsed(case: Case, requirement: str) -> Iterator[Text]:
    """Why a declaration that stands in the profile does not count: signed later, or at its end."""
    for one in _declarations(case, requirement):
        if one.on > case.today:
            yield tr(
                "The declaration of {by} is dated {on}, after the day that is judged ({today}), and does not count.",
                by=one.by,
                on=one.on,
                today=case.today,
            )
        elif one.until:
            yield tr("The declaration of {by} held until {until}; renew it.", by=one.by, until=one.until)


def waiver(case: Case, requirement: str) -> Waiver | None:
    """The waiver that holds on the day of the evidence; its last day is included."""
    for one in _waivers(case, requirement):
        if one.until is None or case.today <= one.until:
            return Waiver(reason=one.reason, until=one.until, by=one.by or "")
    return None


def waiver_lapsed(case: Case, requirement: str) -> Iterator[Text]:
    """That a waiver of the profile has come to its end."""
    for one in _waivers(case, requirement):
        if one.until and one.until < case.today:
            yield tr("The waiver of it ended on {until}.", until=one.until)


def _declarations(case: Case, requirement: str) -> list[Declaration]:
    return [d for d in (case.profile.declarations if case.profile else ()) if d.requirement == requirement]


def _waivers(case: Case, requirement: str) -> list[Waived]:
    return [w for w in (case.profile.waivers if case.profile else ()) if w.requirement == requirement]
