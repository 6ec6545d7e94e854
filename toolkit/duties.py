"""docs/checks.md: what decides each requirement, from which evidence, and what mends it.

Made from the code: `python -m toolkit.duties docs/checks.md`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from toolkit.catalogue.addition import law_file, load_addition
from toolkit.catalogue.load import load_catalogue
from toolkit.checks import checks
from toolkit.files import write_beside
from toolkit.judge.check import Check
from toolkit.model.requirement import Requirement
from toolkit.remedies.load import own_remedies


@dataclass(frozen=True, slots=True)
class Decided:
    """One requirement: names of its checks, what they look at, who else answers, and remedies by id."""

    requirement: Requirement
    checks: tuple[str, ...]
    evidence: tuple[str, ...]
    answered: tuple[str, ...]
    remedies: tuple[str, ...]


def decided(known: Iterable[Check]) -> Iterator[Decided]:
    """Every requirement of our packs, in their order, with the checks among `known` that decide it."""
    known = tuple(known)
    base = load_catalogue()
    packs = (base, load_addition(law_file(), base))
    for requirement in (r for one in packs for r in one.pack.requirements.values()):
        mine = sorted((c for c in known if c.requirement == requirement.id), key=lambda c: c.name)
        needs = dict.fromkeys(need for check in mine for need in check.needs)
        mends = tuple(r.id for r in own_remedies() if requirement.id in r.requirements)
        names = tuple(c.name for c in mine)
        yield Decided(requirement, names, tuple(needs), tuple(_answered(requirement, mine)), mends)


def _answered(requirement: Requirement, mine: list[Check]) -> Iterator[str]:
    """Who answers besides the checks."""
    if requirement.profile:
        yield "profile: " + ", ".join(requirement.profile)
    if requirement.slots:
        yield "documents: " + ", ".join(requirement.slots)
    if "SELF" in requirement.verify:
        yield "declaration"
    if "MAN" in requirement.verify:
        yield "by hand"
    if not mine and requirement.verify == ("INFO",):
        yield "informative"


def markdown() -> str:
    rows = tuple(decided(checks()))
    lines = [
        "# What decides each requirement",
        "",
        "Made by `python -m toolkit.duties docs/checks.md`; do not edit it here.",
        "",
        f"{len(rows)} requirements, {sum(len(row.checks) for row in rows)} checks. *Evidence* are the names that the",
        "checks take as parameters (`toolkit/judge/needs.py`); *answered by* is who answers besides them.",
        "",
        "| requirement | checks | evidence | answered by | remedies |",
        "| --- | --- | --- | --- | --- |",
        *(_row(row) for row in rows),
    ]
    return "\n".join(lines) + "\n"


def _row(row: Decided) -> str:
    cells = (
        f"`{row.requirement.id}`",
        " ".join(f"`{name}`" for name in row.checks),
        ", ".join(row.evidence),
        "; ".join(row.answered).replace("|", " or "),
        ", ".join(row.remedies),
    )
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    write_beside(Path(sys.argv[1]), markdown())
