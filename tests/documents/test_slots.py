"""The slots as data."""

from __future__ import annotations

import re

import pytest

from toolkit.catalogue.applies import names_in
from toolkit.documents.slots import Slot, slot_book
from toolkit.profile.facts import FACTS

SLOTS = slot_book().slots


def test_slot_names_are_ascii_and_stand_once() -> None:
    names = [slot.id for slot in SLOTS]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z_]+", name) for name in names)


@pytest.mark.parametrize("slot", SLOTS, ids=lambda slot: slot.id)
def test_a_slot_speaks_both_languages_and_names_facts_that_exist(slot: Slot) -> None:
    assert all((slot.title.fa, slot.title.en, slot.hint.fa, slot.hint.en))
    named = {name for term in (*slot.applies, *slot.asks) for name in names_in(term)}
    assert named <= set(FACTS)


def test_every_group_has_a_title_and_more_than_one_slot() -> None:
    groups = [slot.any_of for slot in SLOTS if slot.any_of]
    assert set(groups) == set(slot_book().groups)
    assert all(groups.count(group) > 1 for group in groups)
