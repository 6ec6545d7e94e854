"""findings.json written and read: the same result is the same bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from toolkit.errors import Fault, FaultyFile
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Contested, Finding
from toolkit.model.remedy import Remedy
from toolkit.model.result import SCHEMA, Result

Json = dict[str, Any]


def as_json(result: Result) -> Json:
    """The result in the shape of findings.schema.json; findings sorted, times in UTC."""
    findings = [_finding(f) for f in result.findings]
    findings.sort(key=lambda f: (f["requirement"], f["check"], json.dumps(f, sort_keys=True)))
    return {
        "schema": SCHEMA,
        "toolkit": result.toolkit,
        "pack": {"name": result.pack_name, "version": result.pack_version, "sha256": result.pack_sha256},
        "packs": [
            {"name": p.name, "version": p.version, "sha256": p.sha256, "date": _day(p.dated)}
            for p in result.packs
        ],
        "shop": {"name": _clean(result.shop_name), "url": _clean(result.shop_url)},
        "evidence": {"sha256": result.evidence_sha256, "collected_at": _utc(result.collected_at)},
        "ready": result.ready,
        "summary": result.summary(),
        "findings": findings,
    }


def to_bytes(result: Result) -> bytes:
    """findings.json as it is written: UTF-8, sorted keys, one newline at the end."""
    return (json.dumps(as_json(result), ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def from_json(data: object, place: str = "findings.json") -> Result:
    """The result that `data` tells; FaultyFile with every fault where it tells none. `place` names it."""
    from toolkit.report.findings_read import read

    return read(data, place)


def read_file(path: Path) -> Result:
    """The result in a findings.json; FaultyFile where it is missing, not JSON, or wrong."""
    try:
        data = json.loads(path.read_bytes())
    except OSError as error:
        message = tr("The findings {file} could not be read.", file=str(path))
        raise FaultyFile(message, (), tr("Run the audit first; it writes findings.json.")) from error
    except json.JSONDecodeError as error:
        why = tr("This is not JSON: line {line}, column {column}.", line=error.lineno, column=error.colno)
        raise _not_json(path, why) from error
    except UnicodeDecodeError as error:
        raise _not_json(path, tr("This is not text in UTF-8.")) from error
    return from_json(data, str(path))


def _not_json(path: Path, why: Text) -> FaultyFile:
    return FaultyFile(tr("The findings {file} cannot be used.", file=str(path)), (Fault(str(path), why),))


def _finding(finding: Finding) -> Json:
    waived, declared = finding.waived, finding.declared
    return {
        "requirement": finding.requirement,
        "check": finding.check,
        "verdict": finding.verdict.value,
        "severity": finding.severity.value,
        "reason": _both(finding.reason),
        "remedy": _both(finding.remedy),
        "remedies": [_remedy(r) for r in finding.remedies],
        "seen": [
            {"url": _clean(s.url), "excerpt": _clean(s.excerpt), "record": s.record} for s in finding.seen
        ],
        "contested": [_contested(c) for c in finding.contested],
        "waived": waived
        and {"reason": _clean(waived.reason), "until": _day(waived.until), "by": _clean(waived.by)},
        "declared": declared
        and {
            "by": _clean(declared.by),
            "on": _day(declared.on),
            "until": _day(declared.until),
            "reason": _clean(declared.reason),
        },
    }


def _remedy(remedy: Remedy) -> Json:
    return {
        "id": remedy.id,
        "title": _both(remedy.title),
        "effort": remedy.effort.value,
        "steps": [_both(step) for step in remedy.steps],
        "paste": remedy.paste,
        "files": list(remedy.files),
    }


def _contested(point: Contested) -> Json:
    claims = [{"source": _both(claim.source), "says": _both(claim.says)} for claim in point.claims]
    return {
        "id": point.id,
        "subject": _both(point.subject),
        "claims": claims,
        "applied": _both(point.applied),
        "resolution": point.resolution,
        "pinned": _clean(point.pinned),
    }


def _both(text: Text) -> Mapping[str, str]:
    return {language: _clean(words) for language, words in text.as_dict().items()}


def _clean(text: str) -> str:
    """Lone surrogates, which a page can carry and UTF-8 cannot, as question marks."""
    return text.encode("utf-8", "replace").decode()


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _utc(moment: datetime) -> str:
    """ISO 8601 with Z; a time without a zone is UTC, as everywhere in the evidence."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).isoformat().replace("+00:00", "Z")
