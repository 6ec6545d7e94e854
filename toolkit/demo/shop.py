"""The sample shop, served on loopback."""

from __future__ import annotations

import secrets
import ssl
import threading
from collections.abc import Callable, Mapping, Set
from datetime import date, datetime
from types import TracebackType
from typing import Any, Self
from zoneinfo import ZoneInfo

from toolkit.demo import routes
from toolkit.demo.answers import Answer, Request
from toolkit.demo.cart import Session
from toolkit.demo.faults import DEFAULT_FAULTS, Fault
from toolkit.demo.server import ShopServer
from toolkit.demo.site import Account, build_site

SAMPLE_ACCOUNT = Account("arzyab", "sofal-1405")
BUSY_ANSWERS = 2


def today_in_tehran() -> date:
    return datetime.now(ZoneInfo("Asia/Tehran")).date()


def session_cookie(profile_data: Mapping[str, Any]) -> str:
    """The name of the cart's cookie: the first that the profile says it sets."""
    observed = profile_data["privacy"].get("observed", ())
    return str(observed[0]["name"]) if observed else "shop_session"


class SampleShop:
    """A context manager that serves one shop while its block runs.

    `profile_data` is shop.toml as tomllib reads it, with at least one way of delivery; the pages say what
    it says. `port` 0 takes a free one. `url` ends with a slash. `today` dates the pre-invoice;
    `tls` serves the shop by https.
    Nothing that is sent leaves this process, and no order is ever taken.
    """

    def __init__(
        self,
        profile_data: Mapping[str, Any],
        faults: Set[Fault] = DEFAULT_FAULTS,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        account: Account = SAMPLE_ACCOUNT,
        today: Callable[[], date] = today_in_tehran,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.faults = frozenset(faults)
        self._lock = threading.Lock()
        self._sessions: dict[str, Session] = {}
        self._requests: list[Request] = []
        self.cookie = session_cookie(profile_data)
        self._server = ShopServer((host, port), self)
        if tls is not None:
            self._server.socket = tls.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self.url = f"{'https' if tls else 'http'}://{host}:{self._server.server_address[1]}/"
        self.site = build_site(self.url.rstrip("/"), profile_data, self.faults, account, today)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def wait(self) -> None:
        """Serves until the process is interrupted."""
        self._thread.join()

    @property
    def requests(self) -> tuple[Request, ...]:
        """Everything that was asked, in the order in which it came."""
        with self._lock:
            return tuple(self._requests)

    @property
    def orders_attempted(self) -> int:
        """How many requests would have made an order, or a draft of one, in a real shop."""
        return sum(request.attempts_order for request in self.requests)

    def answer(self, request: Request, session_id: str) -> tuple[Answer, str]:
        """The answer, and the id of the visitor's session (a new one for a new visitor)."""
        with self._lock:
            self._requests.append(request)
            if Fault.SERVER_BUSY in self.faults and len(self._requests) <= BUSY_ANSWERS:
                return Answer(503, "سرور شلوغ است.".encode(), headers=(("Retry-After", "1"),)), session_id
            session = self._sessions.get(session_id) or Session(secrets.token_hex(16))
            self._sessions[session.id] = session
            return routes.answer(self.site, request, session), session.id
