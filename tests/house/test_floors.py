"""The house stands as its plan says: floors kept, no circles, files that one can read."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner
from importlinter.cli import lint_imports_command

ROOT = Path(__file__).parents[2]
LONGEST = 250
"""Lines of a file; the house wants about 70, and looks at what has more than 150."""


def test_every_room_imports_only_from_below() -> None:
    result = CliRunner().invoke(lint_imports_command, ["--config", str(ROOT / "setup.cfg"), "--no-cache"])
    assert result.exit_code == 0, result.output


def test_no_file_is_longer_than_can_be_defended() -> None:
    files = [path for folder in ("toolkit", "plugins") for path in (ROOT / folder).rglob("*.py")]
    long = {str(p.relative_to(ROOT)): n for p in files if (n := len(p.read_text().splitlines())) > LONGEST}
    assert not long


def test_a_module_opens_with_one_sentence() -> None:
    files = [path for folder in ("toolkit", "plugins") for path in (ROOT / folder).rglob("*.py")]
    bare = [
        str(p.relative_to(ROOT))
        for p in files
        if p.read_text().strip() and not p.read_text().startswith('"""')
    ]
    assert not bare
