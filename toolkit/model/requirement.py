"""A duty of the catalogue as the rest of the program sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from toolkit.language.text import Text
from toolkit.model.finding import Contested
from toolkit.model.verdict import Severity

Kind = Literal["duty", "fact", "permission", "step", "clause"]
Means = Literal["AUTO", "PLAT", "PROF", "DOC", "SELF", "MAN", "INFO"]


@dataclass(frozen=True, slots=True)
class Requirement:
    """One entry of a rule pack.

    `applies`: names of facts (toolkit.profile.facts) that must all hold; a name may be written
    "a|b" (either) or "not a"; empty means everyone.
    `asks`: facts under which the sources are silent, so that the merchant is told to ask.
    `profile`: dotted places in shop.toml that must be filled in.
    `slots`: documents that must be there (any one of "a|b").
    `stars`: severities that differ by the number of stars aimed at.
    `inferred`: the check is our reading, not said by the sources; shown to the reader.
    """

    id: str
    kind: Kind
    family: str
    title: Text
    wanted: Text
    remedy: Text
    verify: tuple[Means, ...]
    severity: Severity
    source: str
    applies: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    profile: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()
    stars: dict[int, Severity] = field(default_factory=dict)
    inferred: Text | None = None
    contested: tuple[Contested, ...] = ()

    def severity_for(self, stars: int) -> Severity:
        return self.stars.get(stars, self.severity)


@dataclass(frozen=True, slots=True)
class Pack:
    """A rule pack: its name, version and the sha256 of its files, with its requirements by id."""

    name: str
    version: str
    sha256: str
    requirements: dict[str, Requirement]
