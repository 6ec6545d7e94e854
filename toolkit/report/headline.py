"""Whether the shop is ready, in one sentence and what stands beside it."""

from __future__ import annotations

from toolkit.language.text import Text
from toolkit.language.translate import tr, trn
from toolkit.model.result import Result
from toolkit.model.verdict import Severity, Verdict
from toolkit.report.outline import State


def headline(result: Result, state: State) -> Text:
    """Ready, not ready, or that it cannot be said; without a full stop, as a title."""
    count = result.summary()
    match state:
        case "ready":
            return tr("Ready")
        case "failed":
            n = count["blockers_failed"]
            return trn("Not ready yet: {n} blocker", "Not ready yet: {n} blockers", n)
        case "unseen":
            return tr("It cannot be said whether it is ready")
        case "unsigned":
            return tr("Not ready yet: a person must look and sign off")


def beside(result: Result, state: State) -> tuple[Text, ...]:
    """Sentences that tell what the headline leaves out."""
    count = result.summary()
    unknown, by_hand = count["blockers_unknown"], count["blockers_by_hand"]
    warnings = sum(
        f.verdict is Verdict.FAIL and f.severity is Severity.WARNING and not f.waived for f in result.findings
    )
    said: list[Text] = []
    if state == "ready":
        signed = sum(f.verdict is Verdict.BY_HAND and f.declared is not None for f in result.findings)
        said.append(
            tr(
                "{passed} pass, {hand} by hand and signed off, {waived} waived.",
                passed=count["pass"],
                hand=signed,
                waived=count["waived"],
            )
        )
    if unknown and state == "failed":
        said.append(
            trn("{n} more blocker could not be seen.", "{n} more blockers could not be seen.", unknown)
        )
    elif unknown:
        said.append(trn("{n} blocker could not be seen.", "{n} blockers could not be seen.", unknown))
    if by_hand:
        said.append(
            trn(
                "{n} blocker must be looked at by hand and signed off.",
                "{n} blockers must be looked at by hand and signed off.",
                by_hand,
            )
        )
    if warnings:
        said.append(
            trn(
                "{n} warning does not hold the application up.",
                "{n} warnings do not hold the application up.",
                warnings,
            )
        )
    return tuple(said)
