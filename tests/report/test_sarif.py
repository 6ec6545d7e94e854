"""The SARIF log has the shape that the standard asks for, and says no more than the findings do."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.model.verdict import Verdict
from toolkit.report.compare import compare
from toolkit.report.sarif import as_sarif

Requirements = dict[str, Requirement]


def closed(required: str, /, **fields: object) -> dict[str, object]:
    """An object of just these fields."""
    return {
        "type": "object",
        "properties": fields,
        "additionalProperties": False,
        "required": required.split(),
    }


TEXT = {"type": "string", "minLength": 1}
MESSAGE = closed("text", text=TEXT)
BAG = {"type": "object"}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
LANGUAGE = {"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"}
URI = {"type": "string", "pattern": r"^[A-Za-z0-9%/:?#\[\]@!$&'()*+,;=~._-]+$"}
LOCATION = closed(
    "physicalLocation",
    physicalLocation=closed("artifactLocation", artifactLocation=closed("uri", uri=URI)),
    logicalLocations={"type": "array", "items": closed("fullyQualifiedName", fullyQualifiedName=TEXT)},
    message=MESSAGE,
)
RULE = closed(
    "id",
    id=TEXT,
    shortDescription=MESSAGE,
    fullDescription=MESSAGE,
    help=MESSAGE,
    defaultConfiguration=closed("level", level=LEVEL),
    properties=BAG,
)
RESULT = closed(
    "message ruleId ruleIndex kind level",
    ruleId=TEXT,
    ruleIndex={"type": "integer", "minimum": 0},
    kind={"enum": ["notApplicable", "pass", "fail", "review", "open", "informational"]},
    level=LEVEL,
    message=MESSAGE,
    locations={"type": "array", "items": LOCATION},
    partialFingerprints={"type": "object", "additionalProperties": TEXT},
    suppressions={
        "type": "array",
        "items": closed(
            "kind", kind={"enum": ["inSource", "external"]}, status={"const": "accepted"}, justification=TEXT
        ),
    },
    baselineState={"enum": ["new", "unchanged", "updated", "absent"]},
    properties=BAG,
)
DRIVER = closed(
    "name",
    name=TEXT,
    semanticVersion={"type": "string", "pattern": r"^\d+\.\d+\.\d+"},
    language=LANGUAGE,
    rules={"type": "array", "items": RULE, "uniqueItems": True},
)
RUN = closed(
    "tool",
    tool=closed("driver", driver=DRIVER),
    language=LANGUAGE,
    automationDetails=closed("id", id=TEXT),
    invocations={
        "type": "array",
        "items": closed(
            "executionSuccessful",
            executionSuccessful={"type": "boolean"},
            endTimeUtc={"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
        ),
    },
    properties=BAG,
    results={"type": "array", "items": RESULT},
)
LOG = closed("version runs", version={"const": "2.1.0"}, runs={"type": "array", "items": RUN})
"""What this log may hold of SARIF 2.1.0 (OASIS, errata 01), with the standard's own bounds."""


def drawn(result: Result, requirements: Requirements, before: Result | None = None) -> dict[str, Any]:
    log = json.loads(as_sarif(result, requirements, "fa", compare(before, result)))
    Draft202012Validator(LOG).validate(log)
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


def test_it_keeps_to_the_standard(result: Result, ready: Result, requirements: Requirements) -> None:
    for run in (drawn(result, requirements), drawn(ready, requirements), drawn(ready, requirements, result)):
        for one in run["results"]:
            assert run["tool"]["driver"]["rules"][one["ruleIndex"]]["id"] == one["ruleId"]
            assert one["level"] == "none" or one["kind"] == "fail"


def test_only_a_pass_is_told_as_a_pass(result: Result, requirements: Requirements) -> None:
    run = drawn(result, requirements)
    passes = [one["ruleId"] for one in run["results"] if one["kind"] == "pass"]
    assert passes == [f.requirement for f in result.findings if f.verdict is Verdict.PASS]


def test_a_waived_failure_is_there_and_suppressed(result: Result, requirements: Requirements) -> None:
    waived = [one for one in drawn(result, requirements)["results"] if one.get("suppressions")]
    assert [(one["ruleId"], one["kind"], one["level"]) for one in waived] == [("WDR-COST", "fail", "warning")]


def test_no_stranger_s_address_is_followed(result: Result, requirements: Requirements) -> None:
    text = json.dumps(drawn(result, requirements))
    assert "javascript:" not in "".join(
        place["physicalLocation"]["artifactLocation"]["uri"]
        for one in drawn(result, requirements)["results"]
        for place in one["locations"]
    )
    assert "\\u202e" not in text and "\\u0000" not in text


def test_with_an_earlier_run_every_result_says_whether_it_is_new(
    result: Result, ready: Result, requirements: Requirements
) -> None:
    run = drawn(ready, requirements, result)
    states = {one["baselineState"] for one in run["results"]}
    assert states <= {"new", "unchanged", "updated", "absent"}
    gone = [one["ruleId"] for one in run["results"] if one["baselineState"] == "absent"]
    assert "MP1" in gone
    fresh = drawn(result, requirements, ready)
    assert {one["baselineState"] for one in fresh["results"] if one["ruleId"] == "MP1"} == {"new"}


def test_a_gone_requirement_that_the_pack_no_longer_has_keeps_its_rule(
    result: Result, requirements: Requirements
) -> None:
    fewer = replace(result, findings=tuple(f for f in result.findings if f.requirement != "MP1"))
    requirements.pop("MP1")
    run = drawn(fewer, requirements, result)
    assert [one["ruleId"] for one in run["results"] if one["baselineState"] == "absent"] == ["MP1"]
