"""The findings as JUnit XML, which continuous integration shows: a suite a family, a case a finding."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from toolkit.language.text import Language
from toolkit.model.finding import Finding
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.model.verdict import Verdict
from toolkit.report.card import Card, card
from toolkit.report.compare import Comparison
from toolkit.report.labels import collected
from toolkit.report.outline import family_of
from toolkit.report.words import FAMILIES, OTHER

_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_COUNTED = ("failure", "error", "skipped")


def as_junit(
    result: Result,
    requirements: Mapping[str, Requirement],
    language: Language,
    since: Comparison | None = None,
) -> bytes:
    """UTF-8. What fails is a failure of its severity's type; a blocker that was not seen, or not signed off,
    is an error; what is waived or open besides is skipped with its reason. Only a pass stands bare.
    """
    root = Element("testsuites", name="namad-toolkit")
    moment = collected(result)[1].removesuffix("Z")
    for family in (*FAMILIES, OTHER):
        findings = [f for f in result.findings if family_of(f, requirements) == family]
        if findings:
            suite = SubElement(
                root, "testsuite", name=family, hostname=_clean(result.shop_url), timestamp=moment
            )
            for finding in findings:
                _case(suite, finding, card(finding, requirements, language, since))
            _count(suite, [suite])
    _count(root, root.findall("testsuite"))
    indent(root)
    return b"".join((bytes(tostring(root, encoding="utf-8", xml_declaration=True)), b"\n"))


def _case(suite: Element, finding: Finding, drawn: Card) -> None:
    name = _clean(f"{drawn.title} ({drawn.check})" if drawn.check else drawn.title)
    case = SubElement(suite, "testcase", classname=finding.requirement, name=name)
    kind = _kind(finding)
    if kind:
        note = SubElement(case, kind, message=_clean(drawn.waived or drawn.declared or drawn.reason))
        if kind != "skipped":
            note.set("type", finding.severity.value)
        note.text = _clean("\n".join(_told(drawn)))


def _kind(finding: Finding) -> str | None:
    """The element that tells how it stands; None for a pass."""
    if finding.verdict is Verdict.PASS:
        return None
    if finding.verdict is Verdict.FAIL and not finding.waived:
        return "failure"
    return "error" if finding.holds_up else "skipped"


def _told(drawn: Card) -> Iterable[str]:
    yield f"{drawn.verdict_word} · {drawn.severity_word}"
    yield drawn.reason
    yield from (line for line in (drawn.remedy, drawn.change_word, drawn.waived, drawn.declared) if line)
    yield from (f"{place.shown} {place.excerpt}".strip() for place in drawn.places)
    if drawn.more_places:
        yield drawn.more_places


def _count(element: Element, suites: Iterable[Element]) -> None:
    cases = [case for suite in suites for case in suite.findall("testcase")]
    element.set("tests", str(len(cases)))
    for kind in _COUNTED:
        plural = kind if kind == "skipped" else f"{kind}s"
        element.set(plural, str(sum(case.find(kind) is not None for case in cases)))


def _clean(text: str) -> str:
    """Text without the signs that XML 1.0 has no place for."""
    return _NO_XML.sub("", text)
