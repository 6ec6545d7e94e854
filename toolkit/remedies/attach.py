"""Open findings joined with what mends them, and the files made for that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from toolkit.judge.case import Case
from toolkit.model.finding import Finding
from toolkit.model.remedy import Remedy, RemedyFile
from toolkit.model.result import Result
from toolkit.platform import Platform
from toolkit.remedies.load import own_remedies
from toolkit.remedies.make import MAKERS

Files = Mapping[str, tuple[RemedyFile, ...]]


def with_remedies(result: Result, case: Case) -> tuple[Result, tuple[RemedyFile, ...]]:
    """The result whose open findings carry their remedies, and the files those name. Pure, like judging."""
    known = remedies_on(case.platform)
    asked = {f.requirement for f in result.findings if f.is_open}
    made = {r.id: tuple(_made(r, case)) for r in known if asked & set(r.requirements)}
    findings = tuple(_mended(f, known, made) if f.is_open else f for f in result.findings)
    files = {file.path: file for some in made.values() for file in some}
    return replace(result, findings=findings), tuple(files[path] for path in sorted(files))


def remedies_on(platform: Platform | None) -> tuple[Remedy, ...]:
    """Our remedies, each with the platform's own steps and files where the platform has some for it."""
    theirs = {r.id: r for r in platform.remedies()} if platform else {}
    ours = tuple(_joined(r, theirs.pop(r.id, None)) for r in own_remedies())
    return (*ours, *theirs.values())


def _joined(general: Remedy, special: Remedy | None) -> Remedy:
    if special is None:
        return general
    wanted = dict.fromkeys((*general.requirements, *special.requirements))
    return replace(special, requirements=tuple(wanted), files=(*general.files, *special.files))


def _made(remedy: Remedy, case: Case) -> Iterable[RemedyFile]:
    for name in remedy.files:
        if name in MAKERS:
            yield from MAKERS[name](case)
        elif case.platform and case.profile:
            yield from case.platform.remedy_files(name, case.profile)


def _mended(finding: Finding, known: tuple[Remedy, ...], made: Files) -> Finding:
    mine = (r for r in known if finding.requirement in r.requirements)
    drawn = tuple(replace(r, requirements=(), files=tuple(f.path for f in made[r.id])) for r in mine)
    return replace(finding, remedies=tuple(sorted(drawn, key=lambda r: (r.effort.order, r.id))))
