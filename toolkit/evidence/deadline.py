"""Time limits that hold for every read of a socket, so that no server can keep a thread by dripping."""

from __future__ import annotations

import math
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class Deadline(threading.local):
    """The moment by which this thread's exchange must be over, and how long one silence may last."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._moment = math.inf
        self._silence = math.inf

    @contextmanager
    def within(self, seconds: float, silence: float) -> Iterator[None]:
        self._moment, self._silence = self._clock() + seconds, silence
        try:
            yield
        finally:
            self._moment = self._silence = math.inf

    def wait(self, longest: float = math.inf) -> float | None:
        """How long the next wait may be, in seconds (None: for ever); TimeoutError once time is up."""
        left = min(self._moment - self._clock(), self._silence, longest)
        if left <= 0:
            raise TimeoutError("the time for this exchange is up")
        return None if math.isinf(left) else left


class PunctualSocket(socket.socket):
    """A socket whose reads end with the exchange's deadline."""

    deadline: Deadline | None = None

    def recv_into(self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0) -> int:
        if self.deadline is not None:
            self.settimeout(self.deadline.wait())
        return super().recv_into(buffer, nbytes, flags)


class PunctualTlsSocket(ssl.SSLSocket):
    """The same behind TLS."""

    deadline: Deadline | None = None

    def recv_into(self, buffer: WriteableBuffer, nbytes: int | None = None, flags: int = 0) -> int:
        if self.deadline is not None:
            self.settimeout(self.deadline.wait())
        return super().recv_into(buffer, nbytes, flags)
