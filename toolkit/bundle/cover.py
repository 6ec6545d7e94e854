"""The cover sheet: whether the application is ready, what lies in the bundle, and what is missing."""

from __future__ import annotations

from toolkit.bundle.form import form, lacking
from toolkit.bundle.inputs import BundleInputs
from toolkit.bundle.typeset import sheet
from toolkit.documents.inventory import SlotState
from toolkit.documents.slots import Layout, in_layout, slot_book
from toolkit.language.text import Text
from toolkit.language.translate import tr, trn


def headline(inputs: BundleInputs) -> Text:
    if inputs.ready:
        return tr("Ready to be handed in.")
    return tr("Not ready to be handed in yet.")


def what_is_missing(inputs: BundleInputs, absent: tuple[Text, ...]) -> list[tuple[Text, tuple[Text, ...]]]:
    """Titles with what is missing under each; nothing under none of them when all is there."""
    sections = [
        (tr("Documents that are missing or unfit"), inputs.missing_documents),
        (tr("Boxes of the form that the profile leaves empty"), lacking(form(inputs.profile, inputs.day))),
        (tr("What else holds the application up"), inputs.missing),
        (tr("Parts of the bundle that are not there"), absent),
        (tr("Not in the sources: ask the Centre"), _silent(inputs) + _asked(inputs)),
        (tr("Good to know"), _notes(inputs)),
    ]
    return [(title, lines) for title, lines in sections if lines]


def _silent(inputs: BundleInputs) -> tuple[Text, ...]:
    if inputs.profile.applicant.kind != "government":
        return ()
    return (tr("Government applicants: the sources say nothing of what they must hand in."),)


def _asked(inputs: BundleInputs) -> tuple[Text, ...]:
    """Slots of which the sources do not say whether this applicant must fill them."""
    return tuple(s.slot.title for s in inputs.slots if s.ask and in_layout(s.slot, inputs.layout))


def _notes(inputs: BundleInputs) -> tuple[Text, ...]:
    return tuple(note for s in inputs.slots if in_layout(s.slot, inputs.layout) for note in s.notes)


def state_of(state: SlotState) -> Text:
    if state.filled:
        return trn("{n} file", "{n} files", len(state.files))
    if state.faults:
        return tr("unfit")
    if state.wanted:
        return tr("missing")
    return tr("ask the Centre") if state.ask else tr("not required")


def title_of(state: SlotState) -> Text:
    """The slot's title; where one of several is enough, that is said too."""
    group = slot_book().groups.get(state.slot.any_of)
    return tr("{title} (one of: {group})", title=state.slot.title, group=group) if group else state.slot.title


def listed(inputs: BundleInputs) -> list[SlotState]:
    """The slots worth showing: wanted, to be asked about, or holding a file."""
    settled = {s.slot.any_of for s in inputs.slots if s.slot.any_of and s.filled}
    return [s for s in inputs.slots if s.files or (_owed(s, inputs.layout) and s.slot.any_of not in settled)]


def _owed(state: SlotState, layout: Layout) -> bool:
    return (state.wanted or state.ask) and in_layout(state.slot, layout)


def cover_sheet(inputs: BundleInputs, absent: tuple[Text, ...]) -> bytes:
    data = {
        "title": tr("Cover sheet of the trust-seal application").as_dict(),
        "shop": inputs.result.shop_name,
        "address": inputs.result.shop_url,
        "seen": tr("as the site was on {day}", day=inputs.day).as_dict(),
        "ready": inputs.ready,
        "headline": headline(inputs).as_dict(),
        "sections": [
            {"title": title.as_dict(), "lines": [line.as_dict() for line in lines]}
            for title, lines in what_is_missing(inputs, absent)
        ],
        "documents_title": tr("Documents").as_dict(),
        "documents": [
            {"title": title_of(state).as_dict(), "state": state_of(state).as_dict()}
            for state in listed(inputs)
        ],
        "disclaimer": tr(
            "This report tells what was seen on {date} and is not legal advice.", date=inputs.day
        ).as_dict(),
    }
    return sheet("cover.typ", data, inputs.day)
