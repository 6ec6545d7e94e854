"""An order placed for a test: who orders, what came of it, and what is written down before it is placed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Ended = Literal["cancelled", "absent"]
"""How an order was found to have ended: cancelled, or the shop holds none of this buyer's."""


@dataclass(frozen=True, slots=True)
class Buyer:
    """Who a test order is for. `email` is a reserved address that no post reaches and marks the order."""

    name: str
    phone: str
    email: str
    city: str
    address: str
    postal_code: str


@dataclass(frozen=True, slots=True)
class Placed:
    """An order as the platform answered: `id` names it there, `page` is the page after it."""

    id: str
    page: str
    gateway: str


@dataclass(frozen=True, slots=True)
class Journalled:
    """What is on disk before an order is placed: by `email` it is found even where no answer came."""

    platform: str
    url: str
    email: str
    started: str
    order: str = ""
