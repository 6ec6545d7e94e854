from __future__ import annotations

import copy
import json
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module, resources
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import FaultyFile
from toolkit.language.text import Text
from toolkit.model.finding import Finding, Seen
from toolkit.model.result import Result
from toolkit.model.verdict import Severity, Verdict
from toolkit.report.findings_json import as_json, from_json, read_file, to_bytes
from toolkit.report.findings_shape import schema

DAMAGES: dict[str, tuple[tuple[str | int, ...], Any]] = {
    "a verdict nobody knows": (("findings", 0, "verdict"), "passed"),
    "a severity nobody knows": (("findings", 0, "severity"), "error"),
    "a reason in one language": (("findings", 0, "reason"), {"en": "x"}),
    "ready in words": (("ready",), "yes"),
    "another schema": (("schema",), 1),
    "a count below zero": (("summary", "fail"), -1),
    "a short hash": (("evidence", "sha256"), "5e5e"),
    "a stray entry": (("clock",), 1),
    "a number for a name": (("shop", "name"), 7),
    "a waiver without reason": (("findings", 0, "waived"), {"until": None}),
    "no list": (("findings",), {}),
}


# Without types of its own; named once, here.
Draft202012Validator: Any = import_module("jsonschema").Draft202012Validator


def validator() -> Any:
    file = resources.files("toolkit.report").joinpath("findings.schema.json")
    return Draft202012Validator(json.loads(file.read_text("utf-8")))


def damaged(data: dict[str, Any], place: tuple[str | int, ...], value: Any) -> dict[str, Any]:
    changed: Any = copy.deepcopy(data)
    spot = changed
    for step in place[:-1]:
        spot = spot[step]
    spot[place[-1]] = value
    whole: dict[str, Any] = changed
    return whole


def test_the_shipped_schema_is_the_shape_that_is_read() -> None:
    shipped = resources.files("toolkit.report").joinpath("findings.schema.json").read_text("utf-8")
    assert json.loads(shipped) == schema()
    Draft202012Validator.check_schema(schema())


def test_real_results_satisfy_the_schema(result: Result, ready: Result) -> None:
    for one in (result, ready):
        assert list(validator().iter_errors(as_json(one))) == []


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_file_fails_the_schema_and_is_not_read(result: Result, name: str) -> None:
    wrong = damaged(as_json(result), *DAMAGES[name])
    assert not validator().is_valid(wrong)
    with pytest.raises(FaultyFile) as caught:
        from_json(wrong)
    place = ".".join(str(step) for step in DAMAGES[name][0])
    assert any(fault.place.startswith(place) for fault in caught.value.faults)


def test_every_fault_is_listed_at_once(result: Result) -> None:
    wrong = as_json(result)
    for place, value in DAMAGES.values():
        if place[0] != "findings":
            wrong = damaged(wrong, place, value)
    with pytest.raises(FaultyFile) as caught:
        from_json(wrong)
    assert len(caught.value.faults) == 6
    assert all(fault.message.fa != fault.message.en for fault in caught.value.faults)


def test_a_file_that_calls_itself_ready_is_not_believed(result: Result) -> None:
    with pytest.raises(FaultyFile) as caught:
        from_json(damaged(as_json(result), ("ready",), True))
    assert [fault.place for fault in caught.value.faults] == ["ready"]


@pytest.mark.parametrize("data", [None, [], "x", 3, {}])
def test_something_else_altogether_is_refused(data: object) -> None:
    with pytest.raises(FaultyFile):
        from_json(data)


def test_a_result_comes_back_as_it_was(result: Result, ready: Result) -> None:
    assert from_json(json.loads(to_bytes(result))) == result
    assert from_json(json.loads(to_bytes(ready))) == ready


def test_equal_results_are_equal_bytes_whatever_the_order(result: Result) -> None:
    turned = replace(result, findings=tuple(reversed(result.findings)))
    assert to_bytes(turned) == to_bytes(result)
    assert to_bytes(result).endswith(b"}\n")


def test_a_time_without_a_zone_is_utc(result: Result) -> None:
    bare = replace(result, collected_at=datetime(2025, 10, 6, 22, 30, 15))
    assert as_json(bare)["evidence"]["collected_at"] == "2025-10-06T22:30:15Z"
    assert to_bytes(bare) == to_bytes(result)


@given(st.text(st.characters(exclude_categories=())))
def test_any_words_of_a_page_can_be_written_and_read_again(words: str) -> None:
    clean = words.encode("utf-8", "replace").decode()
    finding = base().findings[0]
    result = replace(base(), findings=(replace(finding, seen=(Seen("", words),)),))
    assert from_json(json.loads(to_bytes(result))).findings[0].seen[0].excerpt == clean


def base() -> Result:
    text = Text(fa="این", en="this")
    finding = Finding("MC1", "x", Verdict.PASS, Severity.BLOCKER, text, text)
    when = datetime(2025, 1, 1, tzinfo=UTC)
    return Result("0", "p", "1", "a" * 64, "n", "u", "b" * 64, when, (finding,))


def test_the_file_is_read_from_disk_and_a_missing_or_broken_one_is_told(
    result: Result, tmp_path: Path
) -> None:
    path = tmp_path / "findings.json"
    with pytest.raises(FaultyFile, match="could not be read"):
        read_file(path)
    path.write_bytes(to_bytes(result))
    assert read_file(path) == result
    for broken in (b'{"schema": 1,', b"\xff\xfe"):
        path.write_bytes(broken)
        with pytest.raises(FaultyFile) as caught:
            read_file(path)
        assert caught.value.faults[0].place == str(path)
