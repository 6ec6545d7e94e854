"""What the sample shop is asked and what it answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came: `form` holds the fields of a posted form, or of a JSON object posted."""

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    nonce: str = ""
    referer: str = ""
    agent: str = ""

    @property
    def attempts_order(self) -> bool:
        """Whether a real WooCommerce would make an order, or a draft of one, from this."""
        route = self.query.get("rest_route", self.path.removeprefix("/wp-json"))
        if route.rstrip("/").startswith("/wc/store/v1/checkout"):
            return self.method != "OPTIONS"
        if self.query.get("wc-ajax") == "checkout":
            return True
        return self.method == "POST" and self.path.rstrip("/") == "/checkout"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer; the session's cookie is added by the server."""

    status: int
    body: bytes
    kind: str = "text/html; charset=UTF-8"
    headers: tuple[tuple[str, str], ...] = ()


def page(html: str, status: int = 200) -> Answer:
    return Answer(status, html.encode())


def text(words: str, kind: str = "text/plain; charset=utf-8") -> Answer:
    return Answer(200, words.encode(), kind)


def redirect(address: str, status: int = 302) -> Answer:
    return Answer(status, b"", headers=(("Location", address),))


def as_json(value: object, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> Answer:
    return Answer(status, json.dumps(value).encode(), "application/json; charset=UTF-8", headers)


def whole(told: str) -> int:
    """A number that a visitor sent, 0 where it is none."""
    return int(told) if told.isascii() and told.isdigit() and len(told) < 10 else 0


@dataclass(frozen=True, slots=True)
class Notice:
    """A line above the page: kind is WooCommerce's message, error or info."""

    kind: str
    words: str
