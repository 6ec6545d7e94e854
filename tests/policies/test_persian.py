"""Persian of the pages, held to the rules of its orthography."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from toolkit.policies.render import documents
from toolkit.policies.tree import Document, Isolate, Line, lines, plain
from toolkit.profile.profile import Profile

Make = Callable[..., Profile]
Changes = dict[str, Callable[[dict[str, Any]], object]]

HALF_SPACE = "\u200c"


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


PERSIAN_FAULTS = {
    "Arabic letters": re.compile("[يكةىﺀ-ﻼ]"),
    "Arabic digits": re.compile("[٠-٩]"),
    "Latin digits outside Latin runs": re.compile(r"[0-9]"),
    "می apart from its verb": re.compile(r"(?<!\S)ن?می (?=\S)"),
    "ها apart from its noun": re.compile(r" ها(?=[ \u200c.،؛:])"),
    "ه‌ی for the ezafe": re.compile(f"ه{HALF_SPACE}ی "),
    "the one-code ezafe": re.compile("ۀ"),
    "a blank before a mark": re.compile(r" [،؛.:؟»)]"),
    "no blank after a mark": re.compile(r"[،؛؟][^\s»)\ufffc]"),
    "a double blank": re.compile("  "),
    "a stray half-space": re.compile(f"(^|[\\s،.]){HALF_SPACE}|{HALF_SPACE}($|[\\s،.]|{HALF_SPACE})"),
    "office dialect": re.compile(
        "می‌باشد|(?<!باز)(?<!بر)می‌گردد|نمود|بایستی|لازم به ذکر|جهت |سفارشات|مرجوع|کلیه|تمامی|توسط "
    ),
    "a Latin comma or semicolon": re.compile("[,;?]"),
    "doubled full stops": re.compile(r"\.\.|…\."),
}


@pytest.mark.parametrize("fault", PERSIAN_FAULTS)
def test_persian_is_written_by_the_rules(fault: str, make: Make, changes: Changes, today: date) -> None:
    pattern = PERSIAN_FAULTS[fault]
    for profile in (make(), make(changes["everything"]), make(changes["downloads"])):
        for document in documents(profile, today, ("fa",)):
            for line in every_line(document):
                found = pattern.search(outside_isolates(line))
                assert not found, (document.kind, plain(line))
