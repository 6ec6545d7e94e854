"""The parts of a duty that the merchant answers for himself: profile and documents."""

from __future__ import annotations

from toolkit.documents.inventory import SlotState
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.case import Case
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.model.requirement import Requirement
from toolkit.profile.places import at


def profile_states_it(case: Case, requirement: Requirement) -> Answer:
    """Every place of shop.toml that the duty asks for is filled in."""
    if case.profile is None:
        return unknown(tr("No profile of the shop was given, so there is nothing to compare with."))
    empty = tuple(place for place in requirement.profile if at(case.profile, place) in (None, "", (), []))
    seen = tuple(Seen(f"shop.toml#{place}") for place in (empty or requirement.profile))
    if empty:
        return failed(tr("The profile lacks: {places}.", places=empty), *seen)
    return passed(tr("The profile states it; its form is right."), *seen)


def documents_are_there(case: Case, requirement: Requirement) -> Answer:
    """Each slot of the duty is filled; "a|b" is filled by either."""
    if case.slots is None:
        return unknown(tr("No folder of documents was given."))
    states = {state.slot.id: state for state in case.slots}
    groups = [[states[name] for name in one.split("|") if name in states] for one in requirement.slots]
    owed = [group for group in groups if any(s.wanted or s.files for s in group)]
    if not owed:
        return unknown(tr("The documents of this duty are not among those listed for you."))
    open_ = [group for group in owed if not any(s.filled for s in group)]
    if open_:
        return _missing(open_)
    files = [Seen(f"documents/{f.path.name}") for group in owed for s in group for f in s.files]
    return passed(tr("The document is there and opens."), *files)


def _missing(groups: list[list[SlotState]]) -> Answer:
    faults = [fault for group in groups for state in group for fault in state.faults if state.files]
    places = [Seen(f"documents/{group[0].slot.id}") for group in groups]
    if faults:
        return failed(tr("The document cannot be used: {why}", why=faults[0]), *places)
    titles = tuple(group[0].slot.title for group in groups)
    return failed(tr("Missing document: {titles}.", titles=titles), *places)
