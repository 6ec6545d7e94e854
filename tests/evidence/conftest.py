"""Scripted servers, visitors to them and throw-away certificates."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from evidence.certificates import Issuer
from evidence.loopback import Loopback, Play, playing

from toolkit.evidence.client import Client

Visit = Callable[..., Client]


@pytest.fixture
def serve() -> Iterator[Callable[..., Loopback]]:
    """Starts a server that plays by path, over TLS where a context is given; stopped after the test."""
    with ExitStack() as stack:

        def start(plays: dict[str, Play], tls: ssl.SSLContext | None = None) -> Loopback:
            return stack.enter_context(playing(plays, tls))

        yield start


@pytest.fixture
def visit() -> Iterator[Visit]:
    """Opens clients that may ask private addresses and throw no dice; closed after the test."""
    with ExitStack() as stack:

        def start(*allowed: str, allow_private: bool = True, **options: Any) -> Client:
            return stack.enter_context(
                Client(allowed, allow_private=allow_private, chance=lambda: 0.5, **options)
            )

        yield start


@pytest.fixture(scope="session")
def issuer(tmp_path_factory: pytest.TempPathFactory) -> Issuer:
    """An authority that nobody trusts but those who are given its file."""
    return Issuer.founded(Path(tmp_path_factory.mktemp("authority")))
