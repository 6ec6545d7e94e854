"""Requests and answers of the sample shop on the wire."""

from __future__ import annotations

import json
import socket
import ssl
import sys
from collections.abc import Set
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Protocol
from urllib.parse import parse_qsl, unquote, urlsplit

from toolkit.demo.answers import Answer, Request, whole
from toolkit.demo.faults import Fault

LONGEST_BODY = 1_000_000
GUARDS = (
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "SAMEORIGIN"),
    ("Referrer-Policy", "same-origin"),
    ("Content-Security-Policy", "frame-ancestors 'self'; base-uri 'self'"),
)
"""Headers that protect visitors."""


class Served(Protocol):
    """What answers: the shop, as its server knows it."""

    @property
    def cookie(self) -> str: ...

    @property
    def faults(self) -> Set[Fault]: ...

    def answer(self, request: Request, session_id: str) -> tuple[Answer, str]: ...


class ShopServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], shop: Served) -> None:
        super().__init__(address, Handler)
        self.shop = shop

    def handle_error(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: object
    ) -> None:
        """A visitor who hangs up is no fault; anything else is shown as http.server does."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    """Turns bytes into a Request and an Answer into bytes; one request a connection."""

    protocol_version = "HTTP/1.1"
    server: ShopServer
    timeout = 10

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        body = self.rfile.read(min(whole(self.headers.get("Content-Length") or ""), LONGEST_BODY))
        request = Request(
            method=self.command,
            path=unquote(asked.path),
            query=dict(parse_qsl(asked.query, keep_blank_values=True)),
            form=_form(body, self.headers.get("Content-Type", "")),
            nonce=self.headers.get("Nonce", ""),
            referer=self.headers.get("Referer", ""),
            agent=self.headers.get("User-Agent", ""),
        )
        answer, session_id = self.server.shop.answer(request, self._session_id())
        self._send(answer, session_id)

    do_HEAD = do_POST = do_PUT = do_OPTIONS = do_GET  # noqa: N815

    def _session_id(self) -> str:
        cookie = SimpleCookie(self.headers.get("Cookie", "")).get(self.server.shop.cookie)
        return self.headers.get("Cart-Token") or (cookie.value if cookie else "")

    def _send(self, answer: Answer, session_id: str) -> None:
        faults = self.server.shop.faults
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.body)))
        self.send_header("Connection", "close")
        for name, value in () if Fault.NO_SECURITY_HEADERS in faults else GUARDS:
            self.send_header(name, value)
        encrypted = isinstance(self.connection, ssl.SSLSocket)
        if encrypted and Fault.NO_SECURITY_HEADERS not in faults:
            self.send_header("Strict-Transport-Security", "max-age=31536000")
        marks = f"{'; Secure' if encrypted else ''}; HttpOnly; SameSite=Lax"
        guard = "" if Fault.COOKIE_UNPROTECTED in faults else marks
        if session_id and answer.kind.startswith(("text/html", "application/json")):
            self.send_header("Set-Cookie", f"{self.server.shop.cookie}={session_id}; Path=/{guard}")
        if Fault.UNDECLARED_COOKIE in faults and answer.kind.startswith("text/html"):
            self.send_header("Set-Cookie", "_visitor_id=8f14e45f; Path=/; Max-Age=63072000")
        for name, value in answer.headers:
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def version_string(self) -> str:
        return "sample-shop"

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the shop keeps its own list of requests."""


def _form(body: bytes, kind: str) -> dict[str, str]:
    """The fields of a posted form, or the plain values of a posted JSON object."""
    words = body.decode("utf-8", errors="replace")
    if "json" in kind:
        try:
            told = json.loads(words or "{}")
        except ValueError:
            told = {}
        return {k: str(v) for k, v in told.items()} if isinstance(told, dict) else {}
    return dict(parse_qsl(words, keep_blank_values=True)) if "urlencoded" in kind else {}
