"""What all who look at one shop share: where they may go, how often, until when, and their notes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from requests import PreparedRequest
from urllib3.response import HTTPResponse

from toolkit.evidence.barred import Barred
from toolkit.evidence.exchange import Courier
from toolkit.evidence.forbidden import Forbidden
from toolkit.evidence.hosts import Hosts
from toolkit.evidence.limits import Limits
from toolkit.evidence.retry import ASK_AGAIN, backoff, retry_after
from toolkit.evidence.troubles import NETWORK, barred
from toolkit.language.translate import tr
from toolkit.model.evidence import Cookie, Redirects
from toolkit.model.page import Page

_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS"})


class Notes:
    """Redirects and cookies met on the way, from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._redirects: set[Redirects] = set()
        self._cookies: dict[tuple[str, str], Cookie] = {}

    def redirect(self, redirects: Redirects) -> None:
        with self._lock:
            self._redirects.add(redirects)

    def cookie(self, cookie: Cookie) -> None:
        """Kept once for a host and name: the one set at the first address in the alphabet."""
        with self._lock:
            known = self._cookies.get((cookie.host, cookie.name))
            if known is None or cookie.set_by < known.set_by:
                self._cookies[cookie.host, cookie.name] = cookie

    @property
    def redirects(self) -> tuple[Redirects, ...]:
        with self._lock:
            return tuple(sorted(self._redirects, key=lambda r: (r.start, r.hops, r.end, r.status, r.error)))

    @property
    def cookies(self) -> tuple[Cookie, ...]:
        with self._lock:
            return tuple(cookie for _, cookie in sorted(self._cookies.items()))


class Gates:
    """At most so many exchanges with one host at once."""

    def __init__(self, per_host: int) -> None:
        self._per_host = per_host
        self._lock = threading.Lock()
        self._gates: dict[str, threading.Semaphore] = {}

    @contextmanager
    def passing(self, host: str, seconds: float) -> Iterator[None]:
        """Waits up to `seconds` for a turn; TimeoutError after that."""
        with self._lock:
            gate = self._gates.setdefault(host, threading.Semaphore(self._per_host))
        if not gate.acquire(timeout=seconds):
            raise TimeoutError(f"no turn at {host}")
        try:
            yield
        finally:
            gate.release()


@dataclass(frozen=True, slots=True)
class Visit:
    """One collection; `ends` is a moment of `clock`."""

    hosts: Hosts
    limits: Limits
    forbidden: tuple[Forbidden, ...]
    courier: Courier
    gates: Gates
    notes: Notes
    clock: Callable[[], float]
    sleep: Callable[[float], None]
    now: Callable[[], datetime]
    chance: Callable[[], float]
    ends: float

    def ask(
        self, request: PreparedRequest, role: str, asked: str, *, once: bool = False
    ) -> tuple[Page, HTTPResponse]:
        """The answer to a request, asked again where that may help and it is not `once`; raises Barred."""
        host, _ = self.hosts.check(request.url or "")
        tries = 0
        while True:
            tries += 1
            try:
                page, raw = self._once(request, host, role, asked)
            except Barred as trouble:
                pause = backoff(tries, self.chance)
                wanted = trouble.retry and request.method in _REPEATABLE and not once
                if not wanted or tries > self.limits.retries or pause >= self._left():
                    raise
            else:
                if once or page.status not in ASK_AGAIN:
                    return page, raw
                pause = self._asked_pause(page, host, tries)
            self.sleep(pause)

    def _once(self, request: PreparedRequest, host: str, role: str, asked: str) -> tuple[Page, HTTPResponse]:
        try:
            with self.gates.passing(host, max(self._left(), 0)):
                return self.courier.carry(request, role, asked, self._left())
        except NETWORK as error:
            raise self._trouble(barred(error, host, self.limits.body_bytes), host) from error
        except Barred as trouble:
            raise self._trouble(trouble, host) from trouble

    def _trouble(self, trouble: Barred, host: str) -> Barred:
        """The host is not blamed for what came of a collection that was over."""
        if self._left() > 0:
            return trouble
        return Barred(tr("The time for collecting was up before {host} had answered.", host=host))

    def _asked_pause(self, page: Page, host: str, tries: int) -> float:
        """How long to wait after 429 or 503; raises Barred where waiting is of no use."""
        named = retry_after(page.header("Retry-After"), self.now())
        pause = backoff(tries, self.chance) if named is None else named
        longest = min(self.limits.retry_after_seconds, self._left())
        if tries <= self.limits.retries and pause < longest:
            return pause
        why = (
            tr(
                "{host} turned the request away as one too many (status {status}).",
                host=host,
                status=page.status,
            )
            if page.status == 429
            else tr("{host} is not serving at present (status {status}).", host=host, status=page.status)
        )
        raise Barred(why)

    def _left(self) -> float:
        return self.ends - self.clock()
