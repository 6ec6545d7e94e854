"""What the profile and the documents answer for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from toolkit.documents.inventory import SlotState
from toolkit.documents.look import DocumentFile
from toolkit.documents.slots import slot_book
from toolkit.judge.case import Case
from toolkit.judge.merchant import documents_are_there, profile_states_it
from toolkit.language.text import Text
from toolkit.model.evidence import Evidence
from toolkit.model.requirement import Requirement
from toolkit.profile.profile import Profile

SLOT = next(one for one in slot_book().slots if one.id == "malware_report")
OTHER = next(one for one in slot_book().slots if one.id == "title_deed")
FILE = DocumentFile(Path("malware_report.pdf"))
OWED = SlotState(SLOT, wanted=True, ask=False)
FILLED = replace(OWED, files=(FILE,))
FAULTY = replace(FILLED, faults=(Text("خوانده نمی‌شود.", "It cannot be read."),))
NOT_OWED = SlotState(OTHER, wanted=False, ask=False)


@pytest.mark.parametrize(
    ("asked", "slots", "verdict"),
    [
        (("malware_report",), None, "unknown"),
        (("malware_report",), (OWED,), "fail"),
        (("malware_report",), (FILLED,), "pass"),
        (("malware_report",), (FAULTY,), "fail"),
        (("title_deed|malware_report",), (NOT_OWED, FILLED), "pass"),
        (("title_deed|malware_report",), (NOT_OWED, OWED), "fail"),
        (("title_deed",), (NOT_OWED,), "unknown"),
        (("lease",), (OWED,), "unknown"),
    ],
)
def test_documents(
    asked: tuple[str, ...],
    slots: tuple[SlotState, ...] | None,
    verdict: str,
    evidence: Evidence,
    requirement: Requirement,
) -> None:
    case = Case(evidence, (), slots=slots)
    assert documents_are_there(case, replace(requirement, slots=asked)).verdict == verdict


def test_the_profile_states_what_is_asked(
    evidence: Evidence, requirement: Requirement, merchant: Callable[..., Profile]
) -> None:
    asked = replace(requirement, profile=("contact.landline", "shipping.excluded"))
    stated = Case(evidence, (), profile=merchant())
    answer = profile_states_it(stated, asked)
    assert (answer.verdict, [s.url for s in answer.seen]) == ("fail", ["shop.toml#shipping.excluded"])
    assert profile_states_it(stated, replace(asked, profile=("contact.landline",))).verdict == "pass"
    assert profile_states_it(Case(evidence, ()), asked).verdict == "unknown"
