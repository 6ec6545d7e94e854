"""`toolkit --help` imports nothing that it does not use."""

from __future__ import annotations

import subprocess
import sys

HEAVY = (
    "requests",
    "pydantic",
    "jinja2",
    "selectolax",
    "rich",
    "typst",
    "PIL",
    "warcio",
    "cryptography",
    "pluggy",
)


def test_help_imports_none_of_the_heavy_libraries() -> None:
    code = (
        "import sys\n"
        "from toolkit.cli.main import run\n"
        "assert run(['--help']) == 0\n"
        f"print(sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stderr.strip() == "[]"
    assert "prepare" in done.stdout
