"""The catalogue's own terms in a reader's words: kinds, severities, means of verifying, resolutions."""

from __future__ import annotations

from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Resolution
from toolkit.model.requirement import Kind, Means
from toolkit.model.verdict import Severity


def kind(of: Kind) -> Text:
    match of:
        case "duty":
            return tr("duty")
        case "fact":
            return tr("fact")
        case "permission":
            return tr("permission")
        case "step":
            return tr("step")
        case "clause":
            return tr("model clause")


def severity(of: Severity) -> Text:
    match of:
        case Severity.BLOCKER:
            return tr("blocker")
        case Severity.WARNING:
            return tr("warning")
        case Severity.ADVICE:
            return tr("advice")


def means(of: Means) -> Text:
    match of:
        case "AUTO":
            return tr("seen on the site")
        case "PLAT":
            return tr("asked of the shop's platform")
        case "PROF":
            return tr("read from the profile")
        case "DOC":
            return tr("shown by a document")
        case "SELF":
            return tr("declared by you, with a date")
        case "MAN":
            return tr("looked at by a person")
        case "INFO":
            return tr("nothing to verify")


def resolution(of: Resolution) -> Text:
    match of:
        case "strict":
            return tr("the claim that asks more")
        case "lenient":
            return tr("the claim that asks less")
        case "ask":
            return tr("neither; ask the Centre")
