"""What the audit must find in the sample shop, no more and no less."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources

from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.result import Result

Verdicts = Mapping[str, str]
"""The key of a finding ("REQUIREMENT check") to its verdict."""


def verdicts(result: Result) -> dict[str, str]:
    """What a result says, in the form of the known list."""
    return {f"{f.requirement} {f.check}": f.verdict.value for f in result.findings}


def known() -> Verdicts:
    """The list that was read through by hand and is kept with the sample (known.json)."""
    listed = json.loads(resources.files("toolkit.demo").joinpath("known.json").read_text("utf-8"))
    assert isinstance(listed, dict)
    return listed


def strayed(result: Result) -> tuple[Text, ...]:
    """Every finding that is not as the known list has it; empty where all are."""
    told, wanted = verdicts(result), known()
    return tuple(
        tr(
            "{finding}: found {found}, known {wanted}",
            finding=key,
            found=told.get(key, "-"),
            wanted=wanted.get(key, "-"),
        )
        for key in sorted(told.keys() | wanted.keys())
        if told.get(key) != wanted.get(key)
    )
