"""One table of a family's file made into a requirement."""

from __future__ import annotations

import re
from typing import get_args

from toolkit.catalogue.applies import names_in
from toolkit.catalogue.source import is_cited, is_place
from toolkit.catalogue.table import Table
from toolkit.catalogue.vocabulary import Vocabulary
from toolkit.language.translate import tr
from toolkit.model.finding import Contested
from toolkit.model.requirement import Kind, Means, Parameter, Requirement
from toolkit.model.verdict import Severity

KINDS: tuple[Kind, ...] = get_args(Kind)
MEANS: tuple[Means, ...] = get_args(Means)
_ID = re.compile(r"[A-Z][A-Z0-9]*(-[A-Z0-9]+)*")
_PLACE = re.compile(r"[a-z_]+(\.[a-z_]+)+")


def read_entry(
    id: str, family: str, table: Table, vocabulary: Vocabulary, contested: tuple[Contested, ...]
) -> Requirement:
    kind = table.one_of("kind", KINDS)
    source = table.word("source")
    also = table.words("also")
    for key in also:
        if not is_cited(key, vocabulary):
            table.fault(tr("This text is not among those that the pack cites with an address."), "also", key)
    keys = (source, *also)
    requirement = Requirement(
        id=id,
        kind=kind,
        family=family,
        title=table.text("title"),
        wanted=table.text("wanted"),
        remedy=table.text("remedy"),
        verify=_means(table),
        severity=Severity(table.one_of("severity", tuple(Severity))),
        source=source,
        applies=table.words("applies"),
        asks=table.words("asks"),
        profile=table.words("profile"),
        slots=table.words("slots"),
        stars=_stars(table),
        inferred=table.text("inferred") if table.has("inferred") else None,
        contested=contested,
        pack=vocabulary.name,
        cited=tuple(vocabulary.outside[key] for key in keys if key in vocabulary.outside),
        parameters=_parameters(table, vocabulary),
    )
    table.no_more()
    _look_through(requirement, table, vocabulary)
    return requirement


def _means(table: Table) -> tuple[Means, ...]:
    words = table.words("verify")
    known: dict[str, Means] = {m: m for m in MEANS}
    if not words or any(w not in known for w in words):
        table.fault(tr("One or more of these are wanted here: {allowed}.", allowed=MEANS), "verify", words)
    return tuple(known[w] for w in words if w in known)


def _stars(table: Table) -> dict[int, Severity]:
    if not table.has("stars"):
        return {}
    by_stars = table.table("stars")
    found = {key: Severity(by_stars.one_of(key, tuple(Severity))) for key in by_stars.names()}
    for key in found:
        if not key.isdigit():
            by_stars.fault(tr("A number of stars is wanted here."), key)
    return {int(key): severity for key, severity in found.items() if key.isdigit()}


def _parameters(table: Table, vocabulary: Vocabulary) -> tuple[Parameter, ...]:
    """Values from outside, each with the text that it comes from."""
    found = []
    for one in table.tables("parameters") if table.has("parameters") else ():
        name, value, source = one.word("name"), one.word("value"), one.word("source")
        if is_cited(source, vocabulary):
            found.append(Parameter(name, value, vocabulary.outside[source]))
        else:
            one.fault(
                tr("This text is not among those that the pack cites with an address."), "source", source
            )
        one.no_more()
    return tuple(found)


def _look_through(requirement: Requirement, table: Table, vocabulary: Vocabulary) -> None:
    """What no single key can tell: rules between keys, and names that stand elsewhere."""
    if not _ID.fullmatch(requirement.id):
        table.fault(tr("An id has capital letters, digits and hyphens."))
    if requirement.kind != "duty" and Severity.BLOCKER in (requirement.severity, *requirement.stars.values()):
        table.fault(tr("Only a duty can block; this is a {kind}.", kind=requirement.kind), "severity")
    source = requirement.source
    if source and not is_place(source, vocabulary) and not is_cited(source, vocabulary):
        table.fault(tr("This place is not in the pack's list of places."), "source", source)
    for key, conditions in (("applies", requirement.applies), ("asks", requirement.asks)):
        for name in (n for condition in conditions for n in names_in(condition)):
            if name not in vocabulary.facts:
                table.fault(tr("This fact is not known."), key, name)
    for slot in (one for choice in requirement.slots for one in choice.split("|")):
        if slot not in vocabulary.slots:
            table.fault(tr("This document slot is not known."), "slots", slot)
    for place in requirement.profile:
        if not _PLACE.fullmatch(place):
            table.fault(tr("A place in shop.toml is written as table.key."), "profile", place)
