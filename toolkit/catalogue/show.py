"""What `toolkit requirements list` and `show` print: rows and lines, without a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches

from toolkit.catalogue import words
from toolkit.catalogue.applies import either, in_words
from toolkit.catalogue.load import Catalogue
from toolkit.catalogue.source import document, told
from toolkit.errors import UsageError
from toolkit.language.text import Language, Text
from toolkit.language.translate import tr
from toolkit.model.dispute import Point
from toolkit.model.requirement import Kind, Pack, Requirement
from toolkit.persian.isolate import isolate


def head(language: Language) -> tuple[str, ...]:
    """The titles of the columns of `rows`."""
    return tuple(t[language] for t in (tr("Id"), tr("Kind"), tr("Severity"), tr("Pack"), tr("Title")))


def rows(
    pack: Pack, language: Language, family: str | None = None, kind: Kind | None = None
) -> list[tuple[str, ...]]:
    """Id, kind, severity, pack and title of every requirement, in the pack's order."""
    chosen = (
        r
        for r in pack.requirements.values()
        if (family is None or r.family == family) and (kind is None or r.kind == kind)
    )
    return [
        (
            _latin(r.id, language),
            words.kind(r.kind)[language],
            words.severity(r.severity)[language],
            _latin(r.pack, language),
            r.title[language],
        )
        for r in chosen
    ]


def find(catalogues: Sequence[Catalogue], id: str) -> Requirement:
    """The requirement of this id, capital letters or not; UsageError names those that look like it."""
    wanted = id.strip().upper()
    known = {key: r for one in reversed(catalogues) for key, r in one.pack.requirements.items()}
    if wanted in known:
        return known[wanted]
    near = tuple(get_close_matches(wanted, known, n=3, cutoff=0.5))
    hint = tr("Similar: {ids}.", ids=near) if near else tr("To see them all:\n`toolkit requirements list`")
    raise UsageError(tr("The catalogue has no requirement {id}.", id=id), hint)


def lines(
    requirement: Requirement, catalogue: Catalogue, language: Language, names: Mapping[str, Text]
) -> list[str]:
    """One requirement told in full; `names` are the facts in a reader's words (profile.facts.FACTS)."""
    said = [_title(requirement, language), *(t[language] for t in _told(requirement, catalogue, names))]
    for point in catalogue.points:
        if requirement.id in point.requirements:
            said.extend(["", *(t[language] for t in _contested(point, catalogue))])
    return said


def _title(requirement: Requirement, language: Language) -> str:
    return f"{_latin(requirement.id, language)} – {requirement.title[language]}"


def _told(requirement: Requirement, catalogue: Catalogue, names: Mapping[str, Text]) -> Iterator[Text]:
    r = requirement
    yield tr(
        "Kind: {kind}. Severity: {severity}.", kind=words.kind(r.kind), severity=words.severity(r.severity)
    )
    for stars, severity in sorted(r.stars.items()):
        if severity is r.severity:
            continue
        yield tr("Aiming at {stars} stars: {severity}.", stars=stars, severity=words.severity(severity))
    yield tr("What the seal wants: {what}", what=r.wanted)
    yield tr("What to do: {what}", what=r.remedy)
    yield tr("How it is verified: {means}.", means=tuple(words.means(m) for m in r.verify))
    if r.applies:
        yield tr("It applies where: {case}.", case=in_words(" and ".join(r.applies), names))
    else:
        yield tr("It applies to everyone.")
    if r.asks:
        asked = tuple(in_words(condition, names) for condition in r.asks)
        yield tr("The sources are silent about these, who must ask the Centre: {cases}.", cases=asked)
    if r.profile:
        yield tr("In the profile: {places}.", places=r.profile)
    if r.slots:
        yield tr("Documents: {slots}.", slots=tuple(_slot(slot) for slot in r.slots))
    if r.inferred:
        yield tr("Our own reading: {what}", what=r.inferred)
    about = document(r.source, catalogue.vocabulary)
    place = told(r.source, catalogue.vocabulary)
    yield tr("Where it stands: {source} ({document}).", source=place, document=about)
    yield tr("Rule pack: {pack}.", pack=r.pack)
    for one in r.parameters:
        where = ", ".join(part for part in (one.cited.address, one.cited.dated) if part)
        yield tr(
            "From outside the sources: {name} = {value} ({key}: {title}; {where}).",
            name=one.name,
            value=one.value,
            key=one.cited.key,
            title=one.cited.title,
            where=where,
        )


def _contested(point: Point, catalogue: Catalogue) -> Iterator[Text]:
    contested = point.contested
    yield tr("The sources disagree ({id}): {subject}", id=contested.id, subject=contested.subject)
    for claim in contested.claims:
        yield tr("{source}: {says}", source=claim.source, says=claim.says)
    rule = words.resolution(point.default)
    yield tr("Applied ({rule}): {what}", rule=rule, what=contested.applied)
    for resolution, applied in point.otherwise.items():
        rule = words.resolution(resolution)
        yield tr("A profile may pin instead ({rule}): {what}", rule=rule, what=applied.told)


def _slot(choice: str) -> Text:
    return either([Text(fa=isolate(name), en=name) for name in choice.split("|")])


def _latin(text: str, language: Language) -> str:
    return isolate(text) if language == "fa" else text
