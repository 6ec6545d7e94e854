"""A duty of the catalogue as the rest of the program sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from toolkit.language.text import Text
from toolkit.model.dispute import Point
from toolkit.model.finding import Contested
from toolkit.model.verdict import Severity

Kind = Literal["duty", "fact", "permission", "step", "clause"]
Means = Literal["AUTO", "PLAT", "PROF", "DOC", "SELF", "MAN", "INFO"]


@dataclass(frozen=True, slots=True)
class Cited:
    """A text outside the seed documents: its key (`L5`), what it is, where it was read, and its own date.

    `dated` is as the source prints it (mostly Jalali), or empty.
    """

    key: str
    title: Text
    address: str = ""
    dated: str = ""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value from outside without which a check could not be made at all, and where it comes from."""

    name: str
    value: str
    cited: Cited


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
    `weights`: severities of single checks, where a pinned reading of a contested point changed them.
    `pack`: the name of the pack it comes from; `cited`: the outside texts that it rests on.
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
    pack: str = ""
    cited: tuple[Cited, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    weights: dict[str, Severity] = field(default_factory=dict)

    def severity_for(self, stars: int, check: str = "") -> Severity:
        """What a failure weighs for that aim; a pinned reading may weigh one check's differently."""
        return self.weights.get(check) or self.stars.get(stars, self.severity)


@dataclass(frozen=True, slots=True)
class PackName:
    """What names a rule pack for good: its name, version, date and the sha256 of its files."""

    name: str
    version: str
    sha256: str
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class Pack:
    """What a shop is judged by: requirements by id, and the names of the packs that they come from.

    `name`, `version` and `sha256` are those of the first pack; `parts` names every one, the first too.
    """

    name: str
    version: str
    sha256: str
    requirements: dict[str, Requirement]
    parts: tuple[PackName, ...] = ()
    points: tuple[Point, ...] = ()
