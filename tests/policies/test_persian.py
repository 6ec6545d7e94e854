"""Persian of the pages, held to the rules of its orthography."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from support.orthography import PERSIAN_FAULTS

from toolkit.policies.render import documents
from toolkit.policies.tree import Document, Isolate, Line, lines, plain
from toolkit.profile.profile import Profile

Make = Callable[..., Profile]
Changes = dict[str, Callable[[dict[str, Any]], object]]


def every_line(document: Document) -> list[Line]:
    return [line for block in document.blocks() for line in lines(block)]


def outside_isolates(line: Line) -> str:
    """The words of a line that no isolate keeps in order; each isolate leaves a mark."""
    return "".join(
        "\ufffc"
        if isinstance(part, Isolate)
        else part
        if isinstance(part, str)
        else outside_isolates(part.inside)
        for part in line
    )


@pytest.mark.parametrize("fault", PERSIAN_FAULTS)
def test_persian_is_written_by_the_rules(fault: str, make: Make, changes: Changes, today: date) -> None:
    pattern = PERSIAN_FAULTS[fault]
    for profile in (make(), make(changes["everything"]), make(changes["downloads"])):
        for document in documents(profile, today, ("fa",)):
            for line in every_line(document):
                found = pattern.search(outside_isolates(line))
                assert not found, (document.kind, plain(line))
