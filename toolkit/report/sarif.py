"""The findings as SARIF 2.1.0 (OASIS), which code-scanning services read: a rule a requirement."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlsplit

from toolkit.language.text import Language, Text
from toolkit.model.finding import Finding, Seen
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.model.verdict import Severity, Verdict
from toolkit.report import stranger
from toolkit.report.card import spoken
from toolkit.report.compare import Change, Comparison, key_of
from toolkit.report.labels import collected
from toolkit.report.outline import family_of, title_of

Json = dict[str, Any]
_LEVEL = {Severity.BLOCKER: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}
_KIND = {
    Verdict.PASS: "pass",
    Verdict.FAIL: "fail",
    Verdict.UNKNOWN: "open",
    Verdict.BY_HAND: "review",
    Verdict.NOT_APPLICABLE: "notApplicable",
    Verdict.INFORMATIVE: "informational",
}
_BASELINE: Mapping[Change, str] = {"new": "new", "more": "updated", "unseen": "updated", "same": "unchanged"}


def as_sarif(
    result: Result,
    requirements: Mapping[str, Requirement],
    language: Language,
    since: Comparison | None = None,
) -> bytes:
    """UTF-8 JSON, equal for equal arguments. A place in the profile is a logical location of shop.toml; with a
    run to compare with every result has its baselineState, and what is gone is there as absent.
    """
    wanted = {f.requirement: f for f in (*result.findings, *(since.gone if since else ()))}
    rules = [_rule(f, requirements, language) for _, f in sorted(wanted.items())]
    place = {rule["id"]: number for number, rule in enumerate(rules)}
    results = [_result(f, place[f.requirement], language, _state(f, since)) for f in result.findings]
    if since:
        results += [_result(f, place[f.requirement], language, "absent") for f in since.gone]
    log = {"version": "2.1.0", "runs": [_run(result, rules, results, language)]}
    return (json.dumps(log, ensure_ascii=False, indent=1) + "\n").encode()


def _run(result: Result, rules: list[Json], results: list[Json], language: Language) -> Json:
    driver = {
        "name": "namad-toolkit",
        "semanticVersion": result.toolkit,
        "language": language,
        "rules": rules,
    }
    shop = urlsplit(result.shop_url).netloc or stranger.words(result.shop_name)
    return {
        "tool": {"driver": driver},
        "language": language,
        "automationDetails": {"id": f"{shop}/"},
        "invocations": [{"executionSuccessful": True, "endTimeUtc": collected(result)[1]}],
        "properties": {
            "pack": {"name": result.pack_name, "version": result.pack_version, "sha256": result.pack_sha256},
            "packs": [{"name": p.name, "version": p.version, "sha256": p.sha256} for p in result.packs],
            "evidence": {"sha256": result.evidence_sha256},
            "ready": result.ready,
        },
        "results": results,
    }


def _rule(finding: Finding, requirements: Mapping[str, Requirement], language: Language) -> Json:
    known = requirements.get(finding.requirement)
    rule: Json = {
        "id": finding.requirement,
        "shortDescription": _message(title_of(finding, requirements), language),
        "defaultConfiguration": {"level": _LEVEL[known.severity if known else finding.severity]},
        "properties": {"tags": [family_of(finding, requirements)]},
    }
    if known and known.wanted[language]:
        rule["fullDescription"] = _message(known.wanted, language)
    if known and known.remedy[language]:
        rule["help"] = _message(known.remedy, language)
    return rule


def _result(finding: Finding, rule: int, language: Language, state: str | None) -> Json:
    fails = finding.verdict is Verdict.FAIL
    name = "\n".join(key_of(finding)).encode()
    drawn: Json = {
        "ruleId": finding.requirement,
        "ruleIndex": rule,
        "kind": _KIND[finding.verdict],
        "level": _LEVEL[finding.severity] if fails else "none",
        "message": _message(finding.reason, language),
        "locations": [_location(one) for one in finding.seen],
        "partialFingerprints": {"requirementAndCheck/v1": hashlib.sha256(name).hexdigest()},
        "properties": {"check": finding.check, "severity": finding.severity.value},
    }
    if finding.waived:
        said = {"justification": stranger.words(finding.waived.reason)} if finding.waived.reason else {}
        drawn["suppressions"] = [{"kind": "external", "status": "accepted", **said}]
    if state:
        drawn["baselineState"] = state
    return drawn


def _location(seen: Seen) -> Json:
    address = stranger.link(seen.url)
    drawn: Json
    if address:
        drawn = {
            "physicalLocation": {"artifactLocation": {"uri": quote(address, safe="%/:?#[]@!$&'()*+,;=~")}}
        }
    else:
        drawn = {
            "physicalLocation": {"artifactLocation": {"uri": "shop.toml"}},
            "logicalLocations": [{"fullyQualifiedName": stranger.words(seen.url) or "."}],
        }
    words = stranger.words(seen.excerpt)
    return drawn | ({"message": {"text": words}} if words else {})


def _state(finding: Finding, since: Comparison | None) -> str | None:
    """Open findings as compared; of the others whether the run before had them with the same verdict."""
    if since is None:
        return None
    change = since.change(finding)
    if change:
        return _BASELINE[change]
    then = next((f for f in since.before.findings if key_of(f) == key_of(finding)), None)
    if then is None:
        return "new"
    return "unchanged" if then.verdict is finding.verdict else "updated"


def _message(text: Text, language: Language) -> Json:
    return {"text": spoken(text, language)}
