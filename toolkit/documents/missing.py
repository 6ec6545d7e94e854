"""What keeps an applicant's documents from being complete."""

from __future__ import annotations

from collections.abc import Iterable

from toolkit.documents.inventory import SlotState
from toolkit.documents.slots import Layout, in_layout, slot_book
from toolkit.language.text import Text
from toolkit.language.translate import tr


def missing(states: Iterable[SlotState], layout: Layout = "both") -> tuple[Text, ...]:
    """One text for each document that is not there, one for each fault of those that are.

    A group of which one document is enough counts once. `layout` online or paper leaves out what only the
    other asks for.
    """
    owed = [state for state in states if state.wanted and in_layout(state.slot, layout)]
    settled = {state.slot.any_of for state in owed if state.slot.any_of and state.filled}
    lines: list[Text] = []
    for state in owed:
        if state.filled or state.slot.any_of in settled:
            continue
        lines += state.faults or [_line(state)]
    return tuple(dict.fromkeys(lines))


def _line(state: SlotState) -> Text:
    slot = state.slot
    title = slot_book().groups[slot.any_of] if slot.any_of else slot.title
    return tr("Missing document: {title}.", title=title)
