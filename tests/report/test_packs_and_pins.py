"""Every format names the packs, and tells a pin, a waiver and a signature with their reasons."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from toolkit.language.text import Language, Text
from toolkit.model.finding import Claim, Contested, Declared, Waiver
from toolkit.model.requirement import PackName, Requirement
from toolkit.model.result import Result
from toolkit.model.verdict import Verdict
from toolkit.report.findings_json import as_json
from toolkit.report.formats import find

CLAIM = Claim(Text("سند ۱", "S1"), Text("نه", "no"))
PINNED = Contested(
    "C6", Text("پروانه", "licence"), (CLAIM, CLAIM), Text("سخت", "the stricter"), "strict", "مرکز <b>گفت"
)
PACKS = (
    PackName("enamad-seeds", "1.0.0", "a" * 64, date(2026, 11, 21)),
    PackName("iran-law-facts", "3.2.1", "b" * 64, date(2026, 11, 20)),
)


@pytest.fixture
def told(result: Result) -> Result:
    """The first failing finding pinned and waived, the first by hand signed."""
    findings = list(result.findings)
    for n, finding in enumerate(findings):
        if finding.verdict is Verdict.FAIL:
            waived = Waiver("در دست ساخت", date(2026, 1, 1), "مریم <i>")
            findings[n] = replace(finding, contested=(PINNED,), waived=waived)
            break
    for n, finding in enumerate(findings):
        if finding.verdict is Verdict.BY_HAND:
            signed = Declared("مریم", date(2025, 10, 1), None, "همه را دیدم")
            findings[n] = replace(finding, declared=signed)
            break
    return replace(result, findings=tuple(findings), packs=PACKS)


LANGUAGES: tuple[Language, ...] = ("fa", "en")


@pytest.mark.parametrize("name", ["html", "text", "markdown"])
def test_packs_pins_and_reasons_are_shown(
    name: str, told: Result, requirements: Mapping[str, Requirement]
) -> None:
    for language in LANGUAGES:
        drawn = find(name).draw(told, requirements, language, None).decode().replace("\\", "")
        assert "iran-law-facts 3.2.1" in drawn and "b" * 64 in drawn
        assert "همه را دیدم" in drawn and "در دست ساخت" in drawn
        assert "گفت" in drawn and ("<b>گفت" not in drawn or name != "html")
    assert "Pinned by you, because:" in drawn
    assert "Waived by" in drawn and "It rests on:" in drawn


def test_the_pdf_and_sarif_are_drawn_with_them_too(
    told: Result, requirements: Mapping[str, Requirement]
) -> None:
    assert find("pdf").draw(told, requirements, "fa", None).startswith(b"%PDF")
    sarif = json.loads(find("sarif").draw(told, requirements, "en", None))
    assert [one["name"] for one in sarif["runs"][0]["properties"]["packs"]] == [
        "enamad-seeds",
        "iran-law-facts",
    ]


def test_findings_json_names_every_pack_and_the_resolution(told: Result) -> None:
    data = as_json(told)
    assert [(p["name"], p["date"]) for p in data["packs"]] == [
        ("enamad-seeds", "2026-11-21"),
        ("iran-law-facts", "2026-11-20"),
    ]
    assert data["pack"]["name"] == told.pack_name
    (point,) = [c for f in data["findings"] for c in f["contested"] if c["id"] == "C6"]
    assert (point["resolution"], point["pinned"]) == ("strict", "مرکز <b>گفت")
