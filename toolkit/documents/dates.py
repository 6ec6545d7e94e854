"""Documents that have ended or are about to, told from the profile's dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from toolkit.documents.slots import Slot
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.profile.places import at

if TYPE_CHECKING:
    from toolkit.profile.profile import Profile

SOON = timedelta(days=60)


def ended(slot: Slot, profile: Profile, today: date) -> list[Text]:
    """A fault for each date of this slot before `today`; a document holds through its last day."""
    return _texts(slot, profile, lambda day: day < today, _ended)


def ends_soon(slot: Slot, profile: Profile, today: date) -> list[Text]:
    """A note for each date of this slot within sixty days of `today`."""
    return _texts(slot, profile, lambda day: today <= day <= today + SOON, _ends)


def _texts(
    slot: Slot, profile: Profile, due: Callable[[date], bool], line: Callable[[Text, date], Text]
) -> list[Text]:
    return [line(title, day) for title, day in _days(slot, profile) if due(day)]


def _ended(title: Text, day: date) -> Text:
    return tr(
        "{title}: its term ended on {day}. Renew it and correct the date in the profile.",
        title=title,
        day=day,
    )


def _ends(title: Text, day: date) -> Text:
    return tr("{title}: its term ends on {day}.", title=title, day=day)


def _days(slot: Slot, profile: Profile) -> list[tuple[Text, date]]:
    """The document's title with each date on which it ends."""
    place, _, key = slot.until.partition("[].")
    found = at(profile, place) if place else None
    if not key:
        return [(slot.title, found)] if isinstance(found, date) else []
    return [
        (_named(slot.title, getattr(entry, "title", "")), day)
        for entry in found or ()
        if isinstance(day := getattr(entry, key, None), date)
    ]


def _named(title: Text, name: str) -> Text:
    return tr("{title} “{name}”", title=title, name=name) if name else title
