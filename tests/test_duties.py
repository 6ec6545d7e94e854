"""The table of what decides each requirement is fresh."""

from __future__ import annotations

from pathlib import Path

from toolkit.checks import checks
from toolkit.duties import decided, markdown

DOCS = Path(__file__).parents[1] / "docs"


def test_the_table_is_fresh() -> None:
    told = (DOCS / "checks.md").read_text()
    assert told == markdown(), "run: python -m toolkit.duties docs/checks.md"


def test_every_check_stands_in_it() -> None:
    named = [name for row in decided(checks()) for name in row.checks]
    assert sorted(named) == sorted(check.name for check in checks())
