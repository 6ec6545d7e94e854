"""The application as it was last handed in, for what must be compared with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from toolkit.model.result import Result

Boxes = Mapping[tuple[str, ...], str]
"""The portal's form: places of the profile to the answer that was given; empty where none was."""


@dataclass(frozen=True, slots=True)
class Submitted:
    """A bundle that was handed in: its file name, the day of its evidence, its form and its findings."""

    name: str
    day: date
    boxes: Boxes
    result: Result


@dataclass(frozen=True, slots=True)
class Damaged:
    """A file among the bundles handed in that is no bundle, so that nothing can be compared with it."""

    name: str
