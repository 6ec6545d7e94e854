"""A contested point of a rule pack, with what each way of resolving it changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from toolkit.language.text import Text
from toolkit.model.finding import Contested, Resolution
from toolkit.model.verdict import Severity


@dataclass(frozen=True, slots=True)
class Effect:
    """What a requirement weighs under a resolution.

    `check` narrows it to that check's findings (empty: all of them); `when` are conditions on facts of the
    profile, as in `applies`, that must all hold.
    """

    requirement: str
    severity: Severity
    check: str = ""
    when: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Applied:
    """A resolution told in words, and what it changes."""

    told: Text
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """A contested point: which claim is applied by default, which others may be, and whom it concerns.

    `otherwise` holds the resolutions that a profile may pin instead of `default`.
    """

    contested: Contested
    default: Resolution
    requirements: tuple[str, ...]
    otherwise: Mapping[Resolution, Applied]
