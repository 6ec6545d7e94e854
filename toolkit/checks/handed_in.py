"""What the merchant hands in: the form and its documents whole, and the same since he last handed them in."""

from __future__ import annotations

from datetime import date

from toolkit.bundle.form import form, lacking
from toolkit.documents.inventory import SlotState
from toolkit.documents.missing import missing
from toolkit.judge.answers import by_hand, failed, passed, unknown
from toolkit.judge.check import check
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Finding, Seen
from toolkit.model.submitted import Damaged, Submitted
from toolkit.model.verdict import Verdict
from toolkit.profile.profile import Profile

Last = Submitted | Damaged | None
FOLDER = "submitted"


@check("PRC-FORM")
def form_and_documents_are_whole(profile: Profile, slots: tuple[SlotState, ...], today: date) -> Answer:
    """No box of the portal's form is empty, and every scan that it asks for is there and opens."""
    boxes = form(profile, today)
    open_ = (
        *(tr("Not filled in: {title}.", title=title) for title in lacking(boxes)),
        *missing(slots, "online"),
    )
    if open_:
        return failed(
            tr("The form or its documents are not whole: {what}", what=_lines(open_)),
            Seen("shop.toml"),
            Seen("documents/"),
        )
    scans = [Seen(f"documents/{file.path.name}") for state in slots for file in state.files]
    filled = sum(not field.lacking for group in boxes for field in group.fields)
    return passed(
        tr("All {n} boxes of the form are filled in, and its documents open.", n=filled),
        Seen("shop.toml"),
        *scans,
    )


def _lines(texts: tuple[Text, ...]) -> Text:
    return Text(fa=" ".join(one.fa for one in texts), en=" ".join(one.en for one in texts))


@check("COM-CHANGE")
def nothing_told_to_the_centre_has_changed(profile: Profile, submitted: Last, today: date) -> Answer:
    """Every box of the portal's form is as it was in the bundle that was handed in last."""
    if not isinstance(submitted, Submitted):
        return _nothing_to_compare(submitted, "COM-CHANGE")
    now = {field.places: field for group in form(profile, today) for field in group.fields}
    then = submitted.boxes
    changed = [place for place, told in then.items() if told != (now[place].value if place in now else "")]
    if not changed:
        return passed(
            tr("The form is as in {file}, which was handed in.", file=submitted.name), _file(submitted)
        )
    titles = tuple(now[place].title if place in now else Text(place[0], place[0]) for place in changed)
    return failed(
        tr(
            "Changed since {file} was handed in: {what}. Tell the Centre; then put the bundle that you told it "
            "with into the folder “submitted”.",
            file=submitted.name,
            what=titles,
        ),
        *(Seen(f"shop.toml#{place[0]}") for place in changed),
    )


@check("OVS-IDX")
def what_passed_when_applying_still_passes(found: tuple[Finding, ...], submitted: Last) -> Answer:
    """No finding that passed in the bundle handed in last fails now."""
    if not isinstance(submitted, Submitted):
        return _nothing_to_compare(submitted, "OVS-IDX")
    passed_then = {(f.requirement, f.check) for f in submitted.result.findings if f.verdict is Verdict.PASS}
    lost = [f for f in found if f.verdict is Verdict.FAIL and (f.requirement, f.check) in passed_then]
    if lost:
        ids = tuple(dict.fromkeys(f.requirement for f in lost))
        return failed(
            tr("Passed in {file}, which was handed in, and fails now: {ids}.", file=submitted.name, ids=ids),
            *(one for f in lost for one in f.seen[:1]),
        )
    return passed(
        tr("Nothing fails now that passed in {file}, which was handed in.", file=submitted.name),
        _file(submitted),
    )


def _file(submitted: Submitted | Damaged) -> Seen:
    return Seen(f"{FOLDER}/{submitted.name}")


def _nothing_to_compare(submitted: Damaged | None, requirement: str) -> Answer:
    if submitted:
        return unknown(
            tr("{file} is no whole bundle, so nothing can be compared with it.", file=submitted.name),
            _file(submitted),
        )
    return by_hand(
        tr(
            "No bundle that you handed in is there to compare with. Put a copy of it (the bundle.zip of that day) "
            "into the folder “submitted” beside shop.toml; from then on this is compared in every run. Until then "
            "watch for it yourself and sign for it in shop.toml: [[declarations]] with "
            'requirement = "{id}", your name under by, and the date under on.',
            id=requirement,
        ),
        Seen(f"{FOLDER}/"),
    )
