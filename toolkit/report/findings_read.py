"""A result made again from what findings.json says, with every fault of a wrong file."""

from __future__ import annotations

import json
import re
from typing import Any

from pydantic import ValidationError

from toolkit.errors import Fault, FaultyFile
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Claim, Contested, Declared, Finding, Seen, Waiver
from toolkit.model.remedy import Remedy
from toolkit.model.requirement import PackName
from toolkit.model.result import SCHEMA, Result
from toolkit.report.findings_shape import BothLanguages, ContestedPart, FindingPart, FindingsFile, RemedyPart


def read(data: object, place: str) -> Result:
    """The result in JSON value `data`; FaultyFile with every fault, `place` being the file's name."""
    try:
        file = FindingsFile.model_validate_json(json.dumps(data), strict=True)
    except ValidationError as error:
        faults = [Fault(_where(e["loc"]), _what(e["type"], e.get("ctx", {}))) for e in error.errors()]
        raise _faulty(place, faults) from error
    result = Result(
        toolkit=file.toolkit,
        pack_name=file.pack.name,
        pack_version=file.pack.version,
        pack_sha256=file.pack.sha256,
        shop_name=file.shop.name,
        shop_url=file.shop.url,
        evidence_sha256=file.evidence.sha256,
        collected_at=file.evidence.collected_at,
        findings=tuple(_finding(f) for f in file.findings),
        packs=tuple(PackName(p.name, p.version, p.sha256, p.date) for p in file.packs),
    )
    if disagreeing := _disagreeing(file, result):
        raise _faulty(place, disagreeing)
    return result


def _faulty(place: str, faults: list[Fault]) -> FaultyFile:
    return FaultyFile(
        tr("The findings {file} cannot be used.", file=place),
        faults,
        tr("Judge the evidence again; that writes the file anew."),
    )


def _disagreeing(file: FindingsFile, result: Result) -> list[Fault]:
    """Faults where what the file says of its findings is not what they say."""
    says = {"ready": file.ready} | {
        f"summary.{name}": n for name, n in file.summary.model_dump(by_alias=True).items()
    }
    are = {"ready": result.ready} | {f"summary.{name}": n for name, n in result.summary().items()}
    message = tr("This does not agree with the findings below it.")
    return [Fault(name, message, json.dumps(says[name])) for name in says if says[name] != are[name]]


def _where(location: tuple[int | str, ...]) -> str:
    return ".".join(str(step) for step in location) or "."


def _what(kind: str, context: dict[str, Any]) -> Text:
    match kind:
        case "missing":
            return tr("This is missing.")
        case "extra_forbidden":
            return tr("Nothing of this name belongs here.")
        case "literal_error":
            return tr("Only schema {n} can be read.", n=SCHEMA)
        case "enum":
            return tr(
                "This must be one of these: {names}.",
                names=tuple(re.findall(r"'([^']+)'", str(context.get("expected", "")))),
            )
        case "string_pattern_mismatch" if "0-9a-f" in str(context.get("pattern")):
            return tr("This is not a sha256 in hexadecimal digits.")
        case _:
            return tr("The value here is not of the right kind.")


def _finding(part: FindingPart) -> Finding:
    waived, declared = part.waived, part.declared
    return Finding(
        requirement=part.requirement,
        check=part.check,
        verdict=part.verdict,
        severity=part.severity,
        reason=_text(part.reason),
        remedy=_text(part.remedy),
        seen=tuple(Seen(s.url, s.excerpt, s.record) for s in part.seen),
        contested=tuple(_contested(c) for c in part.contested),
        waived=Waiver(waived.reason, waived.until, waived.by) if waived else None,
        declared=Declared(declared.by, declared.on, declared.until, declared.reason) if declared else None,
        remedies=tuple(_remedy(r) for r in part.remedies),
    )


def _remedy(part: RemedyPart) -> Remedy:
    steps, files = tuple(_text(step) for step in part.steps), tuple(part.files)
    return Remedy(part.id, _text(part.title), part.effort, steps=steps, files=files, paste=part.paste)


def _contested(part: ContestedPart) -> Contested:
    claims = tuple(Claim(_text(claim.source), _text(claim.says)) for claim in part.claims)
    applied = _text(part.applied)
    return Contested(part.id, _text(part.subject), claims, applied, part.resolution, part.pinned)


def _text(part: BothLanguages) -> Text:
    return Text(fa=part.fa, en=part.en)
