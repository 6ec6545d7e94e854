"""JUnit: nothing that is not a pass looks like one."""

from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring

from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.report.junit import as_junit

Requirements = dict[str, Requirement]


def cases(result: Result, requirements: Requirements) -> dict[str, Element]:
    root = fromstring(as_junit(result, requirements, "fa"))
    return {case.get("classname", ""): case for case in root.iter("testcase")}


def kind(case: Element) -> str | None:
    return next((note.tag for note in case), None)


def test_every_finding_is_a_case(result: Result, requirements: Requirements) -> None:
    root = fromstring(as_junit(result, requirements, "en"))
    assert root.get("tests") == str(len(result.findings)) == str(len(list(root.iter("testcase"))))
    for plural, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        assert root.get(plural) == str(len(list(root.iter(tag))))
        assert sum(int(suite.get(plural, "0")) for suite in root) == len(list(root.iter(tag)))


def test_each_way_of_standing_has_its_element(result: Result, requirements: Requirements) -> None:
    told = {name: kind(case) for name, case in cases(result, requirements).items()}
    assert told["NAT-ID"] is None
    assert told["MP1"] == told["PRE-CODE"] == told["CON-FAX"] == "failure"
    assert told["MAL-LIST"] == told["PRE-DEED"] == "error", "a blocker nobody saw or signed"
    assert told["CHK-VAT"] == "skipped", "unknown, but no blocker"
    assert told["WDR-COST"] == told["PRO-FORM"] == told["LEG-GAZ"] == told["MC1-STD"] == "skipped"


def test_a_failure_says_how_much_it_weighs(result: Result, requirements: Requirements) -> None:
    told = cases(result, requirements)
    weights = {name: told[name][0].get("type") for name in ("MP1", "PRE-CODE", "CON-FAX")}
    assert weights == {"MP1": "blocker", "PRE-CODE": "warning", "CON-FAX": "advice"}


def test_signs_that_xml_has_not_are_left_out(result: Result, requirements: Requirements) -> None:
    assert b"\x00" not in as_junit(result, requirements, "fa")


def test_a_family_that_nobody_knows_is_among_the_others(result: Result, requirements: Requirements) -> None:
    requirements.pop("MP1")
    root = fromstring(as_junit(result, requirements, "fa"))
    (other,) = (suite for suite in root if suite.get("name") == "other")
    assert [case.get("classname") for case in other] == ["MP1"]
