"""The words of a judgement."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What was decided about one requirement; `unknown` is never a pass."""

    PASS = "pass"
    FAIL = "fail"
    UNKNOWN = "unknown"
    BY_HAND = "by_hand"
    NOT_APPLICABLE = "not_applicable"
    INFORMATIVE = "informative"


class Severity(StrEnum):
    """What a failure means: only a blocker stands between the shop and its application."""

    BLOCKER = "blocker"
    WARNING = "warning"
    ADVICE = "advice"

    def capped(self, most: Severity | None) -> Severity:
        """This severity, or `most` where that weighs less."""
        order = list(Severity)
        return self if most is None else max(self, most, key=order.index)
