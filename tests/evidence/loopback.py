"""A scripted server on loopback, and a clock that only sleeping moves."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Play = Callable[["Stage"], None]


@dataclass(frozen=True)
class Met:
    """One request as the server got it."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


class Stage(BaseHTTPRequestHandler):
    """One request being answered; `times` says how often its path was asked before."""

    protocol_version = "HTTP/1.1"
    met: Met
    times: int

    def say(
        self, body: bytes | str = b"", status: int = 200, headers: tuple[tuple[str, str], ...] = ()
    ) -> None:
        sent = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        if "content-type" not in {name.lower() for name, _ in headers}:
            self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(sent)))
        self.end_headers()
        self.wfile.write(sent)

    def lead(self, target: str, status: int = 302, headers: tuple[tuple[str, str], ...] = ()) -> None:
        self.say(status=status, headers=(("Location", target), *headers))

    def hang_up(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, *_: object) -> None:
        """The test says what went wrong; the server need not."""


@dataclass
class Loopback:
    """Where a scripted server listens and what it met."""

    origin: str
    port: int
    met: list[Met] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    busy: int = 0
    busiest: int = 0

    @property
    def asked(self) -> list[str]:
        return [f"{one.method} {one.target}" for one in self.met]

    def note(self, met: Met) -> int:
        """Adds a request and answers with how often its target was asked before."""
        with self.lock:
            before = sum(1 for one in self.met if one.target == met.target)
            self.met.append(met)
            self.busy += 1
            self.busiest = max(self.busiest, self.busy)
        return before

    def done(self) -> None:
        with self.lock:
            self.busy -= 1


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """A visitor who leaves early is what many tests are about."""


@contextmanager
def playing(plays: Mapping[str, Play], tls: ssl.SSLContext | None = None) -> Iterator[Loopback]:
    """A server on loopback that plays by the path asked; 404 for any other."""

    class Handler(Stage):
        def answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            self.met = Met(
                self.command,
                self.path,
                dict(self.headers.items()),
                self.rfile.read(length) if length else b"",
            )
            self.times = loopback.note(self.met)
            try:
                play = plays.get(self.path.partition("?")[0])
                if play is None:
                    self.say("no such page", 404)
                else:
                    play(self)
            finally:
                loopback.done()

        do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = answer  # noqa: N815

    server = _Quiet(("127.0.0.1", 0), Handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    port = int(server.server_address[1])
    loopback = Loopback(f"{'https' if tls else 'http'}://127.0.0.1:{port}", port)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield loopback
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class Clock:
    """Seconds that pass only by sleeping."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def __call__(self) -> float:
        return sum(self.slept)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
