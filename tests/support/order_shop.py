"""A shop on loopback that takes orders as WooCommerce does: Store API, admin interface, and ways to fail."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

KEY, SECRET = "ck_made_up_for_tests_0123456789", "cs_made_up_for_tests_0123456789"
HOME = '<html><head><meta name="generator" content="WooCommerce 11.0.1"></head><body><h1>فروشگاه</h1></body></html>'
RECEIPT = (
    '<html><body><div class="woocommerce-order"><ul class="woocommerce-order-overview">'
    '<li class="woocommerce-order-overview__order"><strong>{0}</strong></li></ul></div></body></html>'
)


@dataclass
class OrderShop:
    """What it holds and how it behaves; only the test and its own server change it."""

    gateways: tuple[str, ...] = ("cod", "bacs")
    may_write: bool = True
    cancels: bool = True
    answers_order: int = 200
    hangs: bool = False
    swallows: bool = False
    orders: dict[int, dict[str, Any]] = field(default_factory=dict)
    met: list[str] = field(default_factory=list)
    placed: threading.Event = field(default_factory=threading.Event)
    release: threading.Event = field(default_factory=threading.Event)
    url: str = ""

    def store(self, method: str, path: str, said: Any) -> tuple[int, Any]:
        if path == "cart":
            return 200, {"items": [{"id": 1}], "payment_methods": list(self.gateways)}
        if path == "cart/update-customer" and method == "POST":
            return 200, {}
        if path == "checkout" and method == "POST":
            return self._order(said)
        return 404, {"code": "rest_no_route"}

    def _order(self, said: Any) -> tuple[int, Any]:
        if self.swallows:
            return 504, {}
        number = 100 + len(self.orders)
        self.orders[number] = {"id": number, "status": "processing", "billing": said["billing_address"]}
        self.placed.set()
        if self.hangs:
            self.release.wait(60)
        page = f"{self.url}checkout/order-received/{number}/?key=wc_order_secret"
        return self.answers_order, {"order_id": number, "payment_result": {"redirect_url": page}}

    def admin(self, method: str, path: str, query: dict[str, list[str]], said: Any) -> tuple[int, Any]:
        if path == "payment_gateways":
            return 200, [{"id": name, "enabled": True} for name in self.gateways]
        if path == "orders":
            wanted = query.get("search", [""])[0]
            return 200, [o for o in self.orders.values() if wanted in ("", o["billing"]["email"])]
        order = self.orders.get(int(path.removeprefix("orders/")))
        if method == "PUT" and not self.may_write:
            return 401, {"code": "woocommerce_rest_authentication_error"}
        if order is None:
            return 404, {"code": "woocommerce_rest_shop_order_invalid_id"}
        if method == "PUT" and self.cancels:
            order["status"] = said["status"]
        return 200, order

    @property
    def open_orders(self) -> list[int]:
        return [number for number, order in self.orders.items() if order["status"] != "cancelled"]


@contextmanager
def serving(shop: OrderShop) -> Iterator[OrderShop]:
    """The shop on a free port of loopback while the block runs."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            asked = urlsplit(self.path)
            shop.met.append(f"{self.command} {asked.path}")
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            said = json.loads(body) if body else None
            if asked.path.startswith("/wp-json/wc/store/v1/"):
                self._json(*shop.store(self.command, asked.path.removeprefix("/wp-json/wc/store/v1/"), said))
            elif asked.path.startswith("/wp-json/wc/v3/"):
                query = parse_qs(asked.query)
                if query.get("oauth_consumer_key") != [KEY] or "oauth_signature" not in query:
                    return self._json(401, {"code": "woocommerce_rest_cannot_view"})
                self._json(*shop.admin(self.command, asked.path.removeprefix("/wp-json/wc/v3/"), query, said))
            elif "order-received" in asked.path:
                self._send(200, "text/html; charset=utf-8", RECEIPT.format(asked.path.split("/")[3]))
            else:
                self._send(200 if asked.path == "/" else 404, "text/html; charset=utf-8", HOME)
            return None

        do_POST = do_PUT = do_GET  # noqa: N815

        def _json(self, status: int, said: Any) -> None:
            self._send(status, "application/json", json.dumps(said))

        def _send(self, status: int, kind: str, text: str) -> None:
            data = text.encode()
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Nonce", "made-up-nonce")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """The test says what went wrong; the server need not."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A visitor who was killed hangs up; that is the test."""

    server = Server(("127.0.0.1", 0), Handler)
    shop.url = f"http://127.0.0.1:{server.server_address[1]}/"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield shop
    finally:
        shop.release.set()
        server.shutdown()
        server.server_close()
        thread.join()
