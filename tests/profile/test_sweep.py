"""Wrong values of every kind in every line: whatever pydantic says, the merchant reads our words."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError
from support.messages import CATALOGUES, catalogue

from toolkit.errors import Fault, FaultyFile
from toolkit.profile.faults import faults_of
from toolkit.profile.load import parse
from toolkit.profile.profile import Profile
from toolkit.toml_lines import Place

WRONG: tuple[object, ...] = (
    "",
    "؟!",
    "\x07",
    "x" * 2000,
    "//",
    "http://[::1",
    "0",
    -1,
    0,
    10**20,
    1.5,
    float("nan"),
    True,
    [],
    [[]],
    ["x", 1],
    {},
    {"x": 1},
    [{"x": 1}],
    date(2025, 10, 7),
    datetime(2025, 10, 7, 1, 2),
    time(1, 2),
)
FOREIGN = re.compile("[A-Za-z]{3,} [A-Za-z]{3,}")
"""Two Latin words in a row: an English sentence left inside a Persian one."""


def _places(value: object, place: Place = ()) -> Iterator[Place]:
    if place:
        yield place
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _places(inner, (*place, key))
    if isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _places(inner, (*place, index))


def _put(data: dict[str, Any], place: Place, value: object) -> dict[str, Any]:
    changed = copy.deepcopy(data)
    at: Any = changed
    for part in place[:-1]:
        at = at[part]
    at[place[-1]] = value
    return changed


def _ours() -> list[re.Pattern[str]]:
    """Our Persian sentences, with anything where a value stands."""
    known = []
    for message in catalogue(CATALOGUES / "profile.po"):
        texts = message.string if isinstance(message.string, (list, tuple)) else [message.string]
        for text in filter(None, texts) if message.id else []:
            known.append(re.compile(re.sub(r"\\\{\w+\\\}", "(.*)", re.escape(text)), re.DOTALL))
    return known


@pytest.mark.parametrize("wrong", WRONG, ids=lambda value: repr(value)[:20])
def test_every_message_is_ours_in_both_languages(data: dict[str, Any], wrong: object) -> None:
    ours = _ours()
    for place in [*_places(data), ("unknown",), ("shop", "unknown"), ("premises", "unknown")]:
        for fault in _faults(_put(data, place, wrong)):
            persian = fault.message.fa
            if fault.found:
                persian = persian.split("»: ", 1)[1]
                assert fault.found in fault.message.en
            assert any(pattern.fullmatch(persian) for pattern in ours), (place, persian)
            assert not FOREIGN.search(persian), (place, persian)
            assert "pydantic" not in fault.message.en
            assert "cannot be used here" not in fault.message.en, (place, wrong)


def _faults(data: dict[str, Any]) -> list[Fault]:
    try:
        Profile.model_validate(data)
    except ValidationError as wrong:
        return faults_of(wrong, Profile, "")
    return []


def test_every_line_left_out_is_a_fault_with_its_meaning_or_none(data: dict[str, Any]) -> None:
    for place in _places(data):
        without = copy.deepcopy(data)
        at: Any = without
        for part in place[:-1]:
            at = at[part]
        del at[place[-1]]
        for fault in _faults(without):
            assert "This is missing: " in fault.message.en or "natural, legal or" in fault.message.en


def test_the_fault_of_a_file_has_no_chain_with_its_values(sample: str) -> None:
    with pytest.raises(FaultyFile) as wrong:
        parse(sample.replace("۰۰۰۰۰۰۰۰۱۹", "0000000018"), Path("shop.toml"))
    assert wrong.value.__cause__ is None and wrong.value.__context__ is None
