"""The points on which the sources disagree, with the requirements that each concerns."""

from __future__ import annotations

from typing import get_args

from toolkit.catalogue.source import told
from toolkit.catalogue.table import Table
from toolkit.catalogue.vocabulary import Vocabulary
from toolkit.language.translate import tr
from toolkit.model.dispute import Applied, Effect, Point
from toolkit.model.finding import Claim, Contested, Resolution
from toolkit.model.verdict import Severity

RESOLUTIONS: tuple[Resolution, ...] = get_args(Resolution)


def read_points(table: Table, vocabulary: Vocabulary) -> tuple[Point, ...]:
    return tuple(_point(id, table.table(id), vocabulary) for id in table.names())


def _point(id: str, table: Table, vocabulary: Vocabulary) -> Point:
    claims = tuple(_claim(one, vocabulary) for one in table.tables("claims"))
    if len(claims) == 1:
        table.fault(tr("A contested point has two claims or more."), "claims")
    default = table.one_of("default", RESOLUTIONS)
    requirements = table.words("requirements")
    if not requirements:
        table.fault(tr("A contested point concerns one requirement or more."), "requirements")
    contested = Contested(id, table.text("subject"), claims, table.text("applied"), default)
    others = [one for one in RESOLUTIONS if one != default and table.has(one)]
    point = Point(
        contested=contested,
        default=default,
        requirements=requirements,
        otherwise={one: _applied(table.table(one), requirements) for one in others},
    )
    table.no_more()
    return point


def _claim(table: Table, vocabulary: Vocabulary) -> Claim:
    claim = Claim(source=told(table.word("source"), vocabulary), says=table.text("says"))
    table.no_more()
    return claim


def _applied(table: Table, requirements: tuple[str, ...]) -> Applied:
    effects = table.tables("effects") if table.has("effects") else ()
    applied = Applied(table.text("applied"), tuple(_effect(one, requirements) for one in effects))
    table.no_more()
    return applied


def _effect(table: Table, requirements: tuple[str, ...]) -> Effect:
    effect = Effect(
        requirement=table.one_of("requirement", requirements or ("",)),
        severity=Severity(table.one_of("severity", tuple(Severity))),
        check=table.word("check") if table.has("check") else "",
        when=table.words("when"),
    )
    table.no_more()
    return effect
