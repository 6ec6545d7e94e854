"""The recordings beside the repository, and a server on loopback that answers from one."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from toolkit.evidence.archive import read_pages
from toolkit.model.page import Page

FOLDER = Path(__file__).parents[2].parent / "shared" / "recordings"
WALKS = ("woocommerce-blocks.warc.gz", "woocommerce-classic.warc.gz")
"""Named here, not looked for: a test over no recordings at all would pass without a word."""
ADDED = "add-to-cart="


def recording(name: str) -> Path:
    """The path of a recording; skips the test where the recordings are not beside the repository."""
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"the recordings are not beside the repository ({name})")
    return path


class _Answers:
    """Recorded answers by address: those from before something was in the cart, and those from after."""

    def __init__(self, archive: Path) -> None:
        self.before: dict[str, Page] = {}
        self.after: dict[str, Page] = {}
        self.origin = ""
        for page in read_pages(archive):
            parts = urlsplit(page.asked or page.url)
            self.origin = self.origin or parts.netloc
            target = parts.path + (f"?{parts.query}" if parts.query else "")
            if page.method == "GET" and parts.netloc == self.origin:
                self.before.setdefault(target, page)
                self.after[target] = page


Change = Callable[[str, bytes], bytes]


def _unchanged(_: str, body: bytes) -> bytes:
    return body


@contextmanager
def served(archive: Path, change: Change = _unchanged) -> Iterator[tuple[str, list[str]]]:
    """The recorded shop on loopback: its address, and the requests it met as "METHOD target".

    `change` gives each answer's body by its path, where a test wants one thing to be otherwise.
    """
    answers, met = _Answers(archive), list[str]()
    filled: dict[str, bool] = defaultdict(bool)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            met.append(f"GET {self.path}")
            visitor = self.headers.get("Cookie", "")
            if ADDED in self.path:
                filled["buyer"] = True
            known = answers.after if filled["buyer"] and "buyer=1" in visitor else answers.before
            page = known.get(self.path) or (answers.before.get("/") if ADDED in self.path else None)
            if page is None:
                self._send(404, "text/html; charset=UTF-8", b"<html><body><h1>404</h1></body></html>", None)
            else:
                self._send(
                    page.status,
                    page.header("Content-Type") or "text/html",
                    page.body,
                    page.header("Location"),
                )

        def do_POST(self) -> None:
            met.append(f"POST {self.path}")
            self._send(500, "text/plain", b"nobody may post here", None)

        def _send(self, status: int, kind: str, body: bytes, location: str | None) -> None:
            here = f"127.0.0.1:{server.server_address[1]}"
            moved = change(urlsplit(self.path).path, body).replace(answers.origin.encode(), here.encode())
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(moved)))
            if ADDED in self.path:
                self.send_header("Set-Cookie", "buyer=1; Path=/; HttpOnly")
            if location:
                self.send_header("Location", location.replace(answers.origin, here))
            self.end_headers()
            self.wfile.write(moved)

        def log_message(self, *_: object) -> None:
            """The test says what went wrong; the server need not."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/", met
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
