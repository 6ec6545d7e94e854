"""The till: signed requests to the platform, and the one request that places a test order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from toolkit.evidence.masking import PRIVATE_ROLE
from toolkit.evidence.permit import Permit
from toolkit.evidence.visitor import Visitor
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page


@dataclass
class GuardedTill:
    """`may_place`: whether an order may be placed here at all (a run that only cancels may not)."""

    buyer: Visitor
    may_place: bool

    def ask(
        self, method: str, url: str, *, json: object = None, headers: Mapping[str, str] | None = None
    ) -> Page | Unseen:
        return self.buyer.request(method, url, PRIVATE_ROLE, json=json, headers=headers)

    def place(self, url: str, json: object, headers: Mapping[str, str]) -> Page | Unseen:
        """Sent once and never again, also where no answer comes; NeverSent for a second order."""
        permit = Permit(url) if self.may_place else None
        self.may_place = False
        return self.buyer.request("POST", url, PRIVATE_ROLE, json=json, headers=headers, permit=permit)

    def show(self, url: str) -> Page | Unseen:
        return self.buyer.get(url, "order_received")
