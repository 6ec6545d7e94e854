"""Whatever a shop serves, the merchant gets his report and his bundle, in bounded time."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from toolkit.audit import Tools, open_shop
from toolkit.bundle.verify import verify
from toolkit.demo.folder import make_folder
from toolkit.demo.shop import today_in_tehran
from toolkit.prepare import prepare

WOO = b'<meta name="generator" content="WooCommerce 8.0"><meta charset="utf-8">'
HTML = "text/html; charset=utf-8"


@contextmanager
def serving(home: bytes, home_kind: str, rest: bytes, rest_kind: str) -> Iterator[str]:
    """A shop on loopback that answers one thing at home and another everywhere else."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body, kind = (home, home_kind) if self.path == "/" else (rest, rest_kind)
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """The test says what went wrong; the server need not."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


NASTY = {
    "links that are no addresses": (
        b'<a href="http://[bad/">x</a><a href="http://x:99999/">contact</a>',
        HTML,
    ),
    "a charset that is no text coding": (b"<p>x", "text/html; charset=idna"),
    "another charset that is none": (b"<p>x", "text/html; charset=hex"),
    "control characters": (WOO + b"<h1>\x1b[31m\x1b]0;pwn\x07\x00 name</h1>", HTML),
    "random bytes": (WOO + random.Random(7).randbytes(200_000), HTML),
    "divs nested without end": (WOO + b"<div>" * 150_000, HTML),
    "one long line": (WOO + b"a" * 1_500_000, HTML),
    "a thousand forms": (WOO + b"<form><input type=password></form>" * 1_000, HTML),
    "emoji and other scripts": ("<h1>🌹 گلدان 花瓶 \U0001f525</h1>".encode() + WOO, HTML),
    "a base that is no address": (b'<base href="http://[">' + WOO + b'<a href="/contact">contact</a>', HTML),
    "text that reverses": ("<h1>\u202e\u2066\u2069\u202c سلام</h1>".encode() + WOO, HTML),
}
ELSEWHERE = {
    "nested JSON": (b"[" * 300_000, "application/json"),
    "a sitemap of many": (
        b"<loc>http://[x/</loc>" + b"<loc>http://other.example/a</loc>" * 50_000,
        "text/xml",
    ),
}


def _prepared(folder: Path, url: str) -> None:
    make_folder(folder, url, today_in_tehran())
    shop = open_shop(folder)
    assert shop.profile is not None
    done = prepare(shop, shop.profile, Tools(allow_private=True), "fa")
    assert done.exit_code in (1, 3)
    assert verify(folder / "bundle.zip") == ()
    assert (folder / "report.html").is_file()
    assert "\x1b" not in (folder / "findings.json").read_text("utf-8")


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_home_page_costs_nobody_his_bundle(name: str, tmp_path: Path) -> None:
    home, kind = NASTY[name]
    with serving(home, kind, b"<p>nothing", HTML) as url:
        _prepared(tmp_path / "shop", url)


@pytest.mark.parametrize("name", ELSEWHERE)
def test_nasty_answers_elsewhere_cost_nobody_his_bundle(name: str, tmp_path: Path) -> None:
    rest, kind = ELSEWHERE[name]
    with serving(WOO + b'<a href="/contact">contact</a>', HTML, rest, kind) as url:
        _prepared(tmp_path / "shop", url)
