"""The points on which the sources disagree, with the requirements that each concerns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from toolkit.catalogue.source import told
from toolkit.catalogue.table import Table
from toolkit.catalogue.vocabulary import Vocabulary
from toolkit.language.translate import tr
from toolkit.model.finding import Claim, Contested

Resolution = Literal["strict", "lenient", "ask"]
RESOLUTIONS: tuple[Resolution, ...] = get_args(Resolution)


@dataclass(frozen=True, slots=True)
class Point:
    """A contested point, which claim is applied by default, and the ids of the requirements it concerns."""

    contested: Contested
    default: Resolution
    requirements: tuple[str, ...]


def read_points(table: Table, vocabulary: Vocabulary) -> tuple[Point, ...]:
    return tuple(_point(id, table.table(id), vocabulary) for id in table.names())


def _point(id: str, table: Table, vocabulary: Vocabulary) -> Point:
    claims = tuple(_claim(one, vocabulary) for one in table.tables("claims"))
    if len(claims) == 1:
        table.fault(tr("A contested point has two claims or more."), "claims")
    point = Point(
        contested=Contested(id, table.text("subject"), claims, table.text("applied")),
        default=table.one_of("default", RESOLUTIONS),
        requirements=table.words("requirements"),
    )
    if not point.requirements:
        table.fault(tr("A contested point concerns one requirement or more."), "requirements")
    table.no_more()
    return point


def _claim(table: Table, vocabulary: Vocabulary) -> Claim:
    claim = Claim(source=told(table.word("source"), vocabulary), says=table.text("says"))
    table.no_more()
    return claim
