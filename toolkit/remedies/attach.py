"""Open findings joined with what mends them, and the files made for that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from toolkit.judge.case import Case
from toolkit.model.finding import Finding
from toolkit.model.remedy import Part, Remedy, RemedyFile
from toolkit.model.result import Result
from toolkit.model.verdict import Verdict
from toolkit.platform import Platform
from toolkit.remedies.load import own_remedies
from toolkit.remedies.make import made

Files = Mapping[str, tuple[RemedyFile, ...]]


def with_remedies(result: Result, case: Case) -> tuple[Result, tuple[RemedyFile, ...]]:
    """The result whose open findings carry their remedies, and the files those name. Pure, like judging."""
    known = remedies_on(case.platform)
    open_ = [f for f in result.findings if f.is_open]
    asked = {f.requirement for f in open_}
    files = {r.id: _made(r, case, open_) for r in known if any(map(r.covers, asked))}
    findings = tuple(_mended(f, known, files) if f.is_open else f for f in result.findings)
    used = {r.id for f in findings for r in f.remedies}
    by_path = {file.path: file for id in sorted(used) for file in files[id]}
    return replace(result, findings=findings), tuple(by_path[path] for path in sorted(by_path))


def remedies_on(platform: Platform | None) -> tuple[Remedy, ...]:
    """Our remedies, each with the platform's own steps and files where the platform has some for it."""
    theirs = {r.id: r for r in platform.remedies()} if platform else {}
    ours = tuple(_joined(r, theirs.pop(r.id, None)) for r in own_remedies())
    return (*ours, *theirs.values())


def _joined(general: Remedy, special: Remedy | None) -> Remedy:
    if special is None:
        return general
    wanted = dict.fromkeys((*general.requirements, *special.requirements))
    parts = tuple(dict.fromkeys((*general.parts, *special.parts)))
    files = (*general.files, *special.files)
    return replace(special, requirements=tuple(wanted), parts=parts, files=files, paste=general.paste)


def _made(remedy: Remedy, case: Case, findings: Sequence[Finding]) -> tuple[RemedyFile, ...]:
    return tuple(file for name in remedy.files for file in made(name, case, findings))


def _mended(finding: Finding, known: tuple[Remedy, ...], files: Files) -> Finding:
    parts = parts_of(finding)
    mine = (r for r in known if r.covers(finding.requirement) and (not r.parts or parts & set(r.parts)))
    drawn = (_drawn(r, finding, tuple(f.path for f in files[r.id])) for r in mine)
    return replace(finding, remedies=tuple(sorted(drawn, key=lambda r: (r.effort.order, r.id))))


def _drawn(remedy: Remedy, finding: Finding, files: tuple[str, ...]) -> Remedy:
    """The remedy as it stands at one finding: its lines filled in, its files by path."""
    places = _lines(seen.url.removeprefix("shop.toml#") for seen in finding.seen)
    paste = remedy.paste.replace("{requirement}", finding.requirement).replace("{places}", places).strip()
    return replace(remedy, requirements=(), parts=(), files=files, paste=paste)


def _lines(places: Iterable[str]) -> str:
    """Places in shop.toml as its lines, each under its table."""
    tables: dict[str, list[str]] = {}
    for table, _, key in (place.rpartition(".") for place in places):
        tables.setdefault(table, []).append(f"{key} =")
    return "\n".join("\n".join((f"[{table}]", *keys)) for table, keys in tables.items() if table)


def parts_of(finding: Finding) -> frozenset[Part]:
    """Which sides of its duty a finding is about: what a check leaves to eyes is seen on the site, and by hand."""
    if finding.check in _PARTS:
        return frozenset({_PARTS[finding.check]})
    return frozenset({"site", "by_hand"} if finding.verdict is Verdict.BY_HAND else {"site"})


_PARTS: Mapping[str, Part] = {
    "profile_states_it": "profile",
    "documents_are_there": "documents",
    "is_declared": "declaration",
    "is_looked_at": "by_hand",
    "sources_are_silent": "silent",
}
"""The judge's own checks (toolkit.judge.judge); every other one looks at the site."""
