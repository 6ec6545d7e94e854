"""Leave to send, once, one request that is otherwise never sent."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock


@dataclass
class Permit:
    """Good for one POST to one address, and spent before it leaves, whatever comes of it."""

    url: str
    _spent: bool = False
    _lock: Lock = field(default_factory=Lock, repr=False)

    def spend(self, method: str, url: str) -> bool:
        """Whether this very request may pass; it may not a second time."""
        with self._lock:
            if self._spent or method.upper() != "POST" or url != self.url:
                return False
            self._spent = True
            return True
