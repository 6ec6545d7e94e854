"""Which requirement is answered where."""

from __future__ import annotations

import re

import pytest

from toolkit.policies.coverage import coverage
from toolkit.policies.fill import template_source
from toolkit.policies.kinds import KINDS

ANSWERED = [
    "MP1", "MP1-PLACE", "MP2", "MC1", "SAL-3", "SAL-4", "SAL-5", "SAL-5-VALIDITY", "SAL-6", "CHK13-VAT",
    "CHK1-ADDR", "CHK2-LANDLINE", "CHK3-EMAIL", "PAG-ABOUT", "PAG-ABOUT-LIC", "PAG-CONTACT", "PAG-TERMS",
    "COM-WITHDRAW", "COM-WITHDRAW-ACK", "COM-CONTRACT-CHANGE", "CMP-SINGLE", "CMP-DOCS", "CMP-FREE",
    "PRV-COMMIT", "PRV-COLLECT", "PRV-ORDERDATA", "PRV-LAWBASIS", "PRV-INVOICE", "PRV-ID-NAT", "PRV-ID-LEG",
    "PRV-CHANNEL", "PRV-ACCURACY", "PRV-EXTRA", "PRV-RECIPIENT", "PRV-SECONDARY", "PRV-MARKETING",
    "PRV-REVIEWS", "PRV-CRIMINAL", "PRV-PASSWORD", "PRV-NOTRANSFER", "PRV-COURT", "PRV-COOKIES",
    "PRV-SECURITY", "PRV-NOACCESS",
]  # fmt: skip


@pytest.mark.parametrize("requirement", ANSWERED)
def test_duties_of_the_pages_are_answered(requirement: str) -> None:
    assert coverage()[requirement]


def test_both_languages_cover_the_same() -> None:
    assert coverage("fa") == coverage("en")


def test_withdrawal_is_answered_on_the_returns_page_first() -> None:
    assert ("returns", "right") in coverage()["COM-WITHDRAW"]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_section_says_what_it_answers(language: str) -> None:
    for kind in KINDS:
        source = template_source(f"{language}/{kind}.html.j2") or ""
        for section in re.findall(r"<section .*?</section>", source, re.DOTALL):
            assert "<!--" in section, section[:60]
