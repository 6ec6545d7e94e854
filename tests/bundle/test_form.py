"""The form sheet."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from toolkit.bundle.cover import cover_sheet
from toolkit.bundle.form import form, form_sheet, lacking
from toolkit.bundle.inputs import BundleInputs
from toolkit.errors import ToolkitError
from toolkit.persian.isolate import isolate, strip_isolates
from toolkit.typeset import typeset

TODAY = date(2026, 10, 25)


def test_the_boxes_stand_in_the_portals_order(inputs: BundleInputs) -> None:
    titles = [group.title.en for group in form(inputs.profile, TODAY)]
    assert titles == ["Applicant (natural person)", "Online business", "Premises", "Contact"]
    first = [field.id for field in form(inputs.profile, TODAY)[0].fields]
    assert first == sorted(first)


def test_values_are_plain_for_machines_and_isolated_persian_for_people(inputs: BundleInputs) -> None:
    boxes = {f.title.en: f for group in form(inputs.profile, TODAY) for f in group.fields}
    assert boxes["National code"].value == "0000000019"
    assert boxes["Landline"].shown.fa == isolate("۰۳۱-۰۰۰۰۰۰۱۸")
    assert boxes["Status of the premises"].shown.fa == "مسکونی"
    assert boxes["E-mail"].shown.fa == isolate("salam@sofal-nemooneh.example")


def test_digits_beside_latin_letters_stay_latin(inputs: BundleInputs) -> None:
    shop = inputs.profile.shop.model_copy(
        update={"subject": "فروش USB 3 و لیوان 4 تایی", "goods": "لیوان 4 تایی"}
    )
    groups = form(inputs.profile.model_copy(update={"shop": shop}), TODAY)
    boxes = {f.title.en: strip_isolates(f.shown.fa) for group in groups for f in group.fields}
    assert boxes["Subject of activity"] == "فروش USB 3 و لیوان 4 تایی"
    assert boxes["Goods and services"] == "لیوان ۴ تایی"


def test_boxes_that_the_profile_leaves_empty_are_told(inputs: BundleInputs) -> None:
    assert lacking(form(inputs.profile, TODAY)) == ()
    applicant = inputs.profile.applicant.model_copy(update={"father_name": None})
    profile = inputs.profile.model_copy(update={"applicant": applicant})
    assert [text.en for text in lacking(form(profile, TODAY))] == ["Father's name"]


def test_the_sheets_are_archival_pdfs_dated_by_the_evidence(inputs: BundleInputs) -> None:
    for sheet in (form_sheet(inputs), cover_sheet(inputs, ())):
        reader = PdfReader(BytesIO(sheet))
        assert reader.metadata is not None
        assert str(reader.metadata.creation_date).startswith("2026-10-25")
        assert b"pdfaid" in sheet
        assert b"NotoSansArabic" in sheet
        assert b"/FontFile" in sheet


def test_an_unknown_font_is_an_error_and_not_another_face(tmp_path: Path) -> None:
    template = tmp_path / "odd.typ"
    template.write_text('#set document(date: none)\n#set text(font: "No Such Font")\nabc', encoding="utf-8")
    with pytest.raises(ToolkitError, match=r"odd\.typ"):
        typeset(template.name, template, TODAY)
