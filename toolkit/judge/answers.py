"""The answers that a check may give."""

from __future__ import annotations

from toolkit.language.text import Text
from toolkit.model.finding import Answer, Seen
from toolkit.model.verdict import Severity, Verdict


class NotSeen(Exception):
    """What a check needs could not be looked at; it becomes an `unknown` finding with this reason."""

    def __init__(self, reason: Text, *seen: Seen) -> None:
        super().__init__(reason.en)
        self.reason = reason
        self.seen = seen


def passed(reason: Text, *seen: Seen) -> Answer:
    return Answer(Verdict.PASS, reason, seen)


def failed(reason: Text, *seen: Seen, at_most: Severity | None = None) -> Answer:
    """A failure; `at_most` where it weighs less than its requirement (a contested or doubtful case)."""
    return Answer(Verdict.FAIL, reason, seen, at_most)


def unknown(reason: Text, *seen: Seen, at_most: Severity | None = None) -> Answer:
    """Not known; `at_most` where not knowing weighs less than the requirement, which another check decides."""
    return Answer(Verdict.UNKNOWN, reason, seen, at_most)


def by_hand(reason: Text, *seen: Seen) -> Answer:
    return Answer(Verdict.BY_HAND, reason, seen)


def not_applicable(reason: Text, *seen: Seen) -> Answer:
    return Answer(Verdict.NOT_APPLICABLE, reason, seen)
