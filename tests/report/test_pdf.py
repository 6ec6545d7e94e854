"""The report on paper: PDF/A, whole, in either language."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from toolkit.language.text import Language, Text
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.report.compare import compare
from toolkit.report.pdf import as_pdf

Requirements = dict[str, Requirement]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_it_opens_and_holds_every_requirement(
    result: Result, requirements: Requirements, language: Language
) -> None:
    data = as_pdf(result, requirements, language)
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    applicable = [f.requirement for f in result.findings if f.verdict != "not_applicable"]
    assert [name for name in applicable if name not in text] == []
    assert data == as_pdf(result, requirements, language)


def test_what_changed_stands_on_it(result: Result, ready: Result, requirements: Requirements) -> None:
    data = as_pdf(ready, requirements, "en", compare(result, ready))
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert "11 fixed" in text and "No longer found" in text


def test_signs_without_a_letter_in_the_font_cost_nobody_the_report(
    result: Result, requirements: Requirements
) -> None:
    odd = Text(fa="😀 漢字 *bold* #set", en="😀 漢字 *bold* #set")
    told = tuple(replace(f, reason=odd) if f.requirement == "MP1" else f for f in result.findings)
    data = as_pdf(replace(result, findings=told), requirements, "en")
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert data.startswith(b"%PDF") and "*bold* #set" in text
