"""What mends a finding: the steps, the files that the toolkit makes for it, and how much work it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from toolkit.language.text import Text


class Effort(StrEnum):
    """Who can do it and how long it takes, the least first."""

    MINUTES = "minutes"
    TECHNICIAN = "technician"
    DAYS = "days"

    @property
    def order(self) -> int:
        return list(Effort).index(self)


Part = Literal["site", "profile", "documents", "declaration", "by_hand", "silent"]
"""Which side of a duty is open: what a check saw, what the merchant answers for, or what no source says."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """A way to mend findings of some requirements ("*": of any pack's), for some `parts` of them (none: all).

    `steps` in their order. `paste` are lines to copy as they are, with `{requirement}` and `{places}` in them until
    they stand at a finding. `files` are names of what is made for it (toolkit.remedies.make) until they are made,
    and then paths below the shop's folder.
    """

    id: str
    title: Text
    effort: Effort
    requirements: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    steps: tuple[Text, ...] = ()
    files: tuple[str, ...] = ()
    paste: str = ""

    def covers(self, requirement: str) -> bool:
        return requirement in self.requirements or "*" in self.requirements


@dataclass(frozen=True, slots=True)
class RemedyFile:
    """A file that helps: `path` below the shop's folder, `data` its bytes."""

    path: str
    data: bytes
