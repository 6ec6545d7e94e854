"""The words of a report: verdicts, severities, families and files, one term for one thing."""

from __future__ import annotations

from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.remedy import Effort
from toolkit.model.verdict import Severity, Verdict
from toolkit.report.compare import Change

FAMILIES = (
    "identity",
    "premises",
    "contact",
    "domain",
    "transport",
    "malware",
    "goods",
    "checkout",
    "pages",
    "privacy",
    "withdrawal",
    "complaints",
    "seal",
    "process",
)
OTHER = "other"


def verdict_word(verdict: Verdict) -> Text:
    match verdict:
        case Verdict.PASS:
            return tr("Pass")
        case Verdict.FAIL:
            return tr("Fail")
        case Verdict.UNKNOWN:
            return tr("Unknown")
        case Verdict.BY_HAND:
            return tr("By hand")
        case Verdict.NOT_APPLICABLE:
            return tr("Not applicable")
        case Verdict.INFORMATIVE:
            return tr("Informative")


def severity_word(severity: Severity) -> Text:
    match severity:
        case Severity.BLOCKER:
            return tr("Blocker")
        case Severity.WARNING:
            return tr("Warning")
        case Severity.ADVICE:
            return tr("Advice")


def effort_word(effort: Effort) -> Text:
    match effort:
        case Effort.MINUTES:
            return tr("A few minutes, by yourself")
        case Effort.TECHNICIAN:
            return tr("About an hour, with technical help")
        case Effort.DAYS:
            return tr("Several days: it depends on others")


def change_word(change: Change) -> Text:
    match change:
        case "new":
            return tr("New")
        case "more":
            return tr("At new places too")
        case "unseen":
            return tr("Failed before, not seen now")
        case "same":
            return tr("As before")


def family_word(family: str) -> Text:
    """The family's title; one that a plugin made up is among the others."""
    words = {
        "identity": tr("Identity of the applicant"),
        "premises": tr("Premises"),
        "contact": tr("Ways to reach the shop"),
        "domain": tr("Domain"),
        "transport": tr("Secure connection"),
        "malware": tr("Malware"),
        "goods": tr("Goods and services"),
        "checkout": tr("Order and pre-invoice"),
        "pages": tr("Pages of the site"),
        "privacy": tr("Privacy"),
        "withdrawal": tr("Withdrawal and return of goods"),
        "complaints": tr("Complaints"),
        "seal": tr("The seal on the site"),
        "process": tr("Steps of the application"),
    }
    return words.get(family) or tr("Others")


def file_word(name: str) -> Text | None:
    """What a written file is, by the name of its format or part; None for a name that nobody gave words."""
    words = {
        "html": tr("Full list with remedies"),
        "json": tr("Findings, for other programs"),
        "csv": tr("Findings, as a table"),
        "markdown": tr("Report, as Markdown"),
        "pdf": tr("Report, to print"),
        "sarif": tr("Findings, as SARIF"),
        "junit": tr("Findings, as JUnit"),
        "text": tr("Report, as plain text"),
        "bundle": tr("Submission bundle"),
        "remedies": tr("Files that help to mend"),
        "policies": tr("Pages made from the profile"),
        "evidence": tr("Evidence"),
        "forms": tr("Forms"),
        "documents": tr("Documents"),
    }
    return words.get(name)
