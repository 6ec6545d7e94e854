"""The remedies as data: whole, in both languages, and about requirements that exist."""

from __future__ import annotations

import re

import pytest

from toolkit.catalogue.addition import law_file, load_addition
from toolkit.catalogue.load import load_catalogue
from toolkit.errors import FaultyFile
from toolkit.remedies.load import own_remedies, read_remedies
from toolkit.remedies.make import FROM_FINDINGS, MAKERS

WHOLE = """
[one]
requirements = ["SAL-1"]
title = { fa = "کار", en = "Work" }
effort = "minutes"
steps = [ { fa = "گام", en = "Step" } ]
"""


def test_our_remedies_are_about_requirements_of_the_pack() -> None:
    base = load_catalogue()
    known = {*base.pack.requirements, *load_addition(law_file(), base).pack.requirements}
    strays = [
        (r.id, name) for r in own_remedies() for name in r.requirements if name not in known and name != "*"
    ]
    assert strays == []
    assert all(r.requirements for r in own_remedies())


def test_every_file_that_a_remedy_names_can_be_made_and_every_maker_is_named() -> None:
    named = {name for r in own_remedies() for name in r.files}
    assert named == {*MAKERS, *FROM_FINDINGS}


def test_what_is_wrong_is_listed_at_once_with_its_place() -> None:
    wrong = WHOLE.replace('"minutes"', '"soon"').replace("en =", "de =") + "colour = 'red'\n"
    with pytest.raises(FaultyFile) as caught:
        read_remedies(wrong, "mine.toml")
    places = {re.sub(r":\d+ ", ".", fault.place) for fault in caught.value.faults}
    assert {"mine.toml.one.effort", "mine.toml.one.title.en", "mine.toml.one.colour"} <= places


def test_text_that_is_no_toml_is_told_with_its_line() -> None:
    with pytest.raises(FaultyFile) as caught:
        read_remedies("[one\n", "mine.toml")
    assert "line 1" in caught.value.faults[0].message.en
