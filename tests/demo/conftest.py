"""A served sample shop for the tests of this folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from typing import Any

import pytest
import requests

from toolkit.demo.faults import Fault
from toolkit.demo.folder import sample_profile
from toolkit.demo.shop import SampleShop

Serve = Callable[..., SampleShop]


@pytest.fixture(scope="session")
def profile() -> dict[str, Any]:
    return sample_profile()


@pytest.fixture
def serve(profile: dict[str, Any]) -> Iterator[Serve]:
    """Starts a shop with the faults named, stopped when the test ends."""
    with ExitStack() as stack:

        def start(*faults: Fault, **changes: Any) -> SampleShop:
            told = {**profile, **changes}
            shop = SampleShop(told, frozenset(faults), today=lambda: date(2026, 10, 23))
            return stack.enter_context(shop)

        yield start


@pytest.fixture
def visitor() -> Iterator[requests.Session]:
    with requests.Session() as session:
        session.trust_env = False
        yield session
