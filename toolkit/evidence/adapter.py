"""An HTTP adapter of requests whose connections go to the very address that was checked."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util.ssl_ import create_urllib3_context

from toolkit.evidence.barred import Barred
from toolkit.evidence.deadline import Deadline, PunctualSocket, PunctualTlsSocket
from toolkit.language.translate import tr

if TYPE_CHECKING:
    from urllib3._base_connection import BaseHTTPConnection, BaseHTTPSConnection


@dataclass(frozen=True, slots=True)
class Door:
    """The one way out: names are resolved and checked here, and nowhere after."""

    checked: Callable[[str, int], tuple[str, ...]]
    deadline: Deadline
    connect_seconds: float

    def open(self, host: str, port: int) -> PunctualSocket:
        """A connection to the first of the checked addresses that answers; raises Barred."""
        refused: OSError | None = None
        for address in self.checked(host.strip("[]"), port):
            try:
                return self._connect(address, port)
            except OSError as error:
                refused = error
        where = f"{host}:{port}"
        if isinstance(refused, TimeoutError):
            raise Barred(tr("{host} did not answer in time.", host=where)) from refused
        if isinstance(refused, ConnectionRefusedError):
            raise Barred(tr("{host} refused the connection.", host=where)) from refused
        raise Barred(tr("No connection to {host} could be made.", host=where), retry=True) from refused

    def _connect(self, address: str, port: int) -> PunctualSocket:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        sock = PunctualSocket(family, socket.SOCK_STREAM)
        try:
            sock.settimeout(self.deadline.wait(self.connect_seconds))
            sock.connect((address, port))
            reached = str(sock.getpeername()[0])
            if ipaddress.ip_address(reached) != ipaddress.ip_address(address):
                raise ConnectionError(f"asked for {address}, reached {reached}")
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.deadline = self.deadline
        except BaseException:
            sock.close()
            raise
        return sock


class _Plain(HTTPConnection):
    door: Door

    def _new_conn(self) -> socket.socket:
        return self.door.open(self.host, self.port)


class _Secure(HTTPSConnection):
    door: Door

    def _new_conn(self) -> socket.socket:
        return self.door.open(self.host, self.port)

    def connect(self) -> None:
        super().connect()
        if isinstance(self.sock, PunctualTlsSocket):
            self.sock.deadline = self.door.deadline


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _Plain
    door: Door

    def _new_conn(self) -> BaseHTTPConnection:
        connection = super()._new_conn()
        if isinstance(connection, _Plain):
            connection.door = self.door
        return connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _Secure
    door: Door

    def _new_conn(self) -> BaseHTTPSConnection:
        connection = super()._new_conn()
        if isinstance(connection, _Secure):
            connection.door = self.door
        return connection


class _Pools(PoolManager):
    """Pools whose connections know the door."""

    def __init__(self, door: Door, **options: Any) -> None:
        context = create_urllib3_context()
        context.sslsocket_class = PunctualTlsSocket
        super().__init__(ssl_context=context, **options)
        self._door = door
        self.pool_classes_by_scheme = {"http": _PlainPool, "https": _SecurePool}

    def _new_pool(
        self, scheme: str, host: str, port: int, request_context: dict[str, Any] | None = None
    ) -> HTTPConnectionPool:
        pool = super()._new_pool(scheme, host, port, request_context)
        if isinstance(pool, _PlainPool | _SecurePool):
            pool.door = self._door
        return pool


class GuardedAdapter(HTTPAdapter):
    """Sends through the door; Host header, SNI and the certificate check keep the name."""

    def __init__(self, door: Door, connections: int) -> None:
        self._door = door
        super().__init__(pool_connections=8, pool_maxsize=connections, max_retries=0)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **options: Any) -> None:
        self.poolmanager = _Pools(self._door, num_pools=connections, maxsize=maxsize, block=block, **options)
