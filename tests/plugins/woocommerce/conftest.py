"""The platform as its installed plugin brings it."""

from __future__ import annotations

import pytest

from toolkit.platform import Platform
from toolkit.plugins import load_plugins


@pytest.fixture(scope="session")
def woocommerce() -> Platform:
    platform = load_plugins().platform("woocommerce")
    assert platform is not None
    return platform
