"""What a check answers, and the finding that is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from toolkit.language.text import Text
from toolkit.model.remedy import Remedy
from toolkit.model.verdict import Severity, Verdict

Resolution = Literal["strict", "lenient", "ask"]
"""Which claim of a contested point is applied: the one that asks more, the one that asks less, or neither."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A place that a finding points at: an address (or a place in the profile) and the words there."""

    url: str
    excerpt: str = ""
    record: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A check's verdict with its reason and what it saw; `at_most` lowers what a failure weighs."""

    verdict: Verdict
    reason: Text
    seen: tuple[Seen, ...] = ()
    at_most: Severity | None = None


@dataclass(frozen=True, slots=True)
class Waiver:
    """A merchant's decision not to be held up by a finding; `until` is the last day it holds."""

    reason: str
    until: date | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class Declared:
    """A dated self-declaration of the merchant; `until` is the last day it holds."""

    by: str
    on: date
    until: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One side of a point on which the sources disagree, and where it stands."""

    source: Text
    says: Text


@dataclass(frozen=True, slots=True)
class Contested:
    """A point on which the sources disagree, with the resolution that was applied.

    `resolution` is empty where an older findings.json does not tell it. `pinned` is the merchant's reason
    where he chose the resolution himself, else empty.
    """

    id: str
    subject: Text
    claims: tuple[Claim, ...]
    applied: Text
    resolution: Resolution | Literal[""] = ""
    pinned: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of findings.json (docs/findings.md)."""

    requirement: str
    check: str
    verdict: Verdict
    severity: Severity
    reason: Text
    remedy: Text
    seen: tuple[Seen, ...] = ()
    contested: tuple[Contested, ...] = ()
    waived: Waiver | None = None
    declared: Declared | None = None
    remedies: tuple[Remedy, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something about it: it fails, is unknown, or nobody signed it off."""
        if self.verdict is Verdict.BY_HAND:
            return self.declared is None
        return self.verdict in (Verdict.FAIL, Verdict.UNKNOWN)

    @property
    def holds_up(self) -> bool:
        """Whether this finding keeps the shop from being ready."""
        if self.severity is not Severity.BLOCKER or self.waived:
            return False
        if self.verdict is Verdict.BY_HAND:
            return self.declared is None
        return self.verdict in (Verdict.FAIL, Verdict.UNKNOWN)
