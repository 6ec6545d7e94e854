"""How much is asked of a shop, and how long anything may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one collection; seconds and bytes.

    `request_seconds` bounds one exchange from its first byte sent to its last byte read, so that a server
    that drips its answer is left; `body_bytes` counts the body after decompression. A server that asks for a
    longer pause than `retry_after_seconds` is not waited for.
    """

    per_host: int = 4
    connect_seconds: float = 10.0
    read_seconds: float = 20.0
    request_seconds: float = 45.0
    collection_seconds: float = 900.0
    body_bytes: int = 5_000_000
    redirects: int = 8
    retries: int = 3
    retry_after_seconds: float = 60.0
