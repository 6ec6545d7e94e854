"""What each fault of the sample shop makes fail, as turned.toml tells it."""

from __future__ import annotations

import tomllib
from pathlib import Path


def turned() -> dict[str, list[str]]:
    """The name of a fault to "REQUIREMENT check" of all that fails with it."""
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
