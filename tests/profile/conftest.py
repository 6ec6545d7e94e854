"""The sample shop's profile, as text and loaded."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from toolkit.errors import Fault, FaultyFile
from toolkit.profile.load import parse
from toolkit.profile.profile import Profile

SAMPLE = Path(__file__).parents[2] / "toolkit/demo/shop"


@pytest.fixture
def folder() -> Path:
    return SAMPLE


@pytest.fixture
def sample() -> str:
    return (SAMPLE / "shop.toml").read_text("utf-8")


@pytest.fixture
def data(sample: str) -> dict[str, Any]:
    return tomllib.loads(sample)


@pytest.fixture
def profile(sample: str) -> Profile:
    return parse(sample, Path("shop.toml"))


@pytest.fixture
def faults() -> Callable[[str], tuple[Fault, ...]]:
    """The faults of a profile's text; none where it loads."""

    def of(source: str) -> tuple[Fault, ...]:
        try:
            parse(source, Path("shop.toml"))
        except FaultyFile as faulty:
            return faulty.faults
        return ()

    return of
