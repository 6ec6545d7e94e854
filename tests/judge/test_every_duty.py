"""Every requirement is decided by a check, or by hand with an instruction, or is told for information."""

from __future__ import annotations

import re

import pytest

from toolkit.catalogue.addition import law_file, load_addition
from toolkit.catalogue.load import load_catalogue
from toolkit.checks import checks
from toolkit.judge.judge import how_to_declare, how_to_look
from toolkit.model.requirement import Requirement
from toolkit.plugins import load_plugins

BASE = load_catalogue()
REQUIREMENTS = BASE.pack.requirements | load_addition(law_file(), BASE).pack.requirements
CHECKED = {check.requirement for check in (*checks(), *load_plugins().checks)}


def is_decided(one: Requirement) -> bool:
    """Whether `judge` gives it another finding than "no check decides this yet"."""
    if one.id in CHECKED or one.verify == ("INFO",):
        return True
    seen_somewhere = bool({"AUTO", "PLAT"} & set(one.verify))
    answered = bool(one.profile or one.slots or {"SELF", "MAN"} & set(one.verify))
    return answered and not seen_somewhere


def test_every_requirement_is_decided_by_hand_or_informative() -> None:
    assert not {id for id, one in REQUIREMENTS.items() if not is_decided(one)}


BY_HAND = [one for one in REQUIREMENTS.values() if {"SELF", "MAN"} & set(one.verify)]
DOING = re.compile(
    r"بنویسید|ببینید|بردارید|بگذارید|بسازید|بخوانید|بپرسید|بخواهید|بدهید|بپردازید|بگیرید|بیفزایید|بروید|بسنجید|بزنید"
    r"|نگه دارید|(?:بررسی|وارسی|پیگیری|دنبال|وارد|برطرف|جایگزین|باز|درست|منتشر|بازنویسی|وگو|وجو) کنید|انجام دهید|تماس بگیرید"
)
"""Verbs that tell a shopkeeper to do something; declaring it alone is no instruction."""


@pytest.mark.parametrize("one", BY_HAND, ids=lambda one: one.id)
def test_what_is_done_by_hand_comes_with_an_instruction(one: Requirement) -> None:
    """The remedy says what to do in a full sentence of each language; the reason says how to sign for it."""
    assert DOING.search(one.remedy.fa.replace("اظهار کنید", "")), one.remedy.fa
    assert len(one.remedy.en.split()) >= 8 and len(one.remedy.fa.split()) >= 8, one.remedy.en
    for text in (how_to_declare(one), how_to_look(one)):
        for words in (text.fa, text.en):
            assert (
                f'requirement = "{one.id}"' in words and "[[declarations]]" in words and "shop.toml" in words
            )
