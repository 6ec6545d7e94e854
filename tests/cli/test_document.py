"""docs/cli.md is what the commands say of themselves."""

from __future__ import annotations

from pathlib import Path

from toolkit.cli.document import reference

DOCS = Path(__file__).parents[2] / "docs"


def test_the_command_reference_is_fresh() -> None:
    assert (DOCS / "cli.md").read_text() == reference(), "run: python -m toolkit.cli.document > docs/cli.md"
