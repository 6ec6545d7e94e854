"""Running the command as a user does, in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from toolkit.cli.main import run
from toolkit.demo.folder import make_folder
from toolkit.demo.shop import today_in_tehran

DEAD = "http://127.0.0.1:1/"
"""A port on which nobody answers."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sample merchant's folder, asking about a shop that does not answer."""
    make_folder(tmp_path / "shop", DEAD, today_in_tehran())
    return tmp_path / "shop"


@pytest.fixture
def toolkit(capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Exit code, stdout and stderr of a command line, in English."""

    def call(*words: object) -> tuple[int, str, str]:
        code = run(["--lang", "en", *map(str, words)])
        out, err = capfd.readouterr()
        return code, out, err

    return call
