"""The findings as a table for a spreadsheet, in which no cell can run as a formula."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Mapping

from toolkit.language.text import Language
from toolkit.model.finding import Finding
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.report import stranger
from toolkit.report.card import spoken
from toolkit.report.compare import Comparison
from toolkit.report.outline import family_of, title_of

COLUMNS = (
    "requirement",
    "check",
    "family",
    "title",
    "verdict",
    "severity",
    "reason",
    "remedy",
    "seen_at",
    "excerpt",
    "waived",
    "waived_until",
    "declared_by",
    "declared_on",
    "change",
)


def as_csv(
    result: Result,
    requirements: Mapping[str, Requirement],
    language: Language,
    since: Comparison | None = None,
) -> str:
    """RFC 4180 with a byte-order mark (spreadsheets take Persian for something else without it).

    One row a finding; column names, verdicts and severities are the machine's words, sentences are in
    `language`; several places stand on lines of one cell. `change` is empty without a run to compare with.
    """
    out = io.StringIO()
    out.write("\ufeff")
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for finding in result.findings:
        change = (since.change(finding) if since else None) or ""
        rows.writerow([_harmless(cell) for cell in (*_row(finding, requirements, language), change)])
    return out.getvalue()


def _row(finding: Finding, requirements: Mapping[str, Requirement], language: Language) -> list[str]:
    waived, declared = finding.waived, finding.declared
    return [
        finding.requirement,
        finding.check,
        family_of(finding, requirements),
        spoken(title_of(finding, requirements), language),
        finding.verdict.value,
        finding.severity.value,
        spoken(finding.reason, language),
        spoken(finding.remedy, language),
        "\n".join(stranger.words(s.url, 2_000) for s in finding.seen),
        "\n".join(stranger.words(s.excerpt) for s in finding.seen),
        stranger.words(waived.reason) if waived else "",
        waived.until.isoformat() if waived and waived.until else "",
        stranger.words(declared.by) if declared else "",
        declared.on.isoformat() if declared else "",
    ]


def _harmless(cell: str) -> str:
    """The cell, with an apostrophe before what a spreadsheet would reckon with, on any of its lines."""
    return "\n".join("'" + line if _reckons(line) else line for line in cell.split("\n"))


def _reckons(line: str) -> bool:
    seen = (c for c in line if not c.isspace() and not unicodedata.category(c).startswith("C"))
    return unicodedata.normalize("NFKC", next(seen, " "))[:1] in "=+-@|"
