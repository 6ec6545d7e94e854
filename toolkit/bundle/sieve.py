"""A search for secret values in bytes that flow by."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable
from urllib.parse import quote, quote_plus

SHORTEST = 6
"""Shorter values would be found by chance in any picture."""


def written_forms(secrets: Iterable[str]) -> tuple[bytes, ...]:
    """Each secret as plain text, JSON, HTML and address would hold it, in bytes, longest first."""
    forms = {
        form.encode()
        for secret in secrets
        if len(secret) >= SHORTEST
        for form in (
            secret,
            json.dumps(secret)[1:-1],
            json.dumps(secret, ensure_ascii=False)[1:-1],
            html.escape(secret),
            quote(secret, safe=""),
            quote_plus(secret),
        )
    }
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


class Sieve:
    """Fed with chunks in order; tells whether a secret has gone by, also across two chunks."""

    def __init__(self, forms: tuple[bytes, ...]) -> None:
        self._forms = forms
        self._overlap = max((len(form) for form in forms), default=1) - 1
        self._tail = b""

    def finds(self, chunk: bytes) -> bool:
        window = self._tail + chunk
        self._tail = window[-self._overlap :] if self._overlap else b""
        return any(form in window for form in self._forms)
