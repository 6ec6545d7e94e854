"""The only way to a shop: guarded, bounded, polite, and written down."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Self

from requests.cookies import RequestsCookieJar

from toolkit.evidence.adapter import Door, GuardedAdapter
from toolkit.evidence.addresses import Resolver, checked, resolve
from toolkit.evidence.barred import Barred
from toolkit.evidence.deadline import Deadline
from toolkit.evidence.exchange import Archive, Courier
from toolkit.evidence.forbidden import Forbidden
from toolkit.evidence.hosts import Hosts
from toolkit.evidence.limits import Limits
from toolkit.evidence.visit import Gates, Notes, Visit
from toolkit.evidence.visitor import Visitor
from toolkit.model.evidence import Cookie, Redirects, Unseen


def utc_now() -> datetime:
    return datetime.now(UTC)


class Client(Visitor):
    """A visitor without a memory, who opens one collection and closes it.

    `allowed`: host names, names with a port, or whole addresses (see `Hosts.of`). `forbidden`: see
    `forbidden.py`. `ca_file`: certificates to trust instead of the public ones, for tests.
    """

    def __init__(
        self,
        allowed: Iterable[str],
        limits: Limits | None = None,
        recorder: Archive | None = None,
        *,
        allow_private: bool = False,
        forbidden: Iterable[Forbidden] = (),
        resolver: Resolver = resolve,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        now: Callable[[], datetime] = utc_now,
        chance: Callable[[], float] = random.random,
        ca_file: str | None = None,
    ) -> None:
        limits = limits or Limits()
        deadline = Deadline(clock)

        def addresses(host: str, port: int) -> tuple[str, ...]:
            return checked(host, port, resolver, allow_private=allow_private)

        self._addresses = addresses
        self._adapter = GuardedAdapter(Door(addresses, deadline, limits.connect_seconds), limits.per_host)
        visit = Visit(
            hosts=Hosts.of(allowed),
            limits=limits,
            forbidden=tuple(forbidden),
            courier=Courier(self._adapter, deadline, limits, recorder, now, ca_file),
            gates=Gates(limits.per_host),
            notes=Notes(),
            clock=clock,
            sleep=sleep,
            now=now,
            chance=chance,
            ends=clock() + limits.collection_seconds,
        )
        super().__init__(visit)

    def buyer(self) -> Visitor:
        """One who keeps cookies from page to page, within the same limits and the same archive."""
        return Visitor(self._visit, RequestsCookieJar())

    def addresses(self, host: str, port: int) -> tuple[str, ...] | Unseen:
        """The checked addresses of a host of the shop, for a handshake."""
        try:
            self._visit.hosts.check(f"https://{host}:{port}/")
            return self._addresses(host, port)
        except Barred as trouble:
            return Unseen(role="tls", url=f"https://{host}:{port}/", why=trouble.why)

    @property
    def seconds_left(self) -> float:
        """How much of the collection's time is left."""
        return self._visit.ends - self._visit.clock()

    @property
    def redirects(self) -> tuple[Redirects, ...]:
        """Every call that met a redirect, and every trace."""
        return self._visit.notes.redirects

    @property
    def cookies(self) -> tuple[Cookie, ...]:
        """Every cookie that was set, without its value."""
        return self._visit.notes.cookies

    def close(self) -> None:
        self._adapter.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
