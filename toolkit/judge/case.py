"""One shop before the judge: everything that checks may ask for, each made once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TypeVar
from zoneinfo import ZoneInfo

from toolkit.documents.inventory import SlotState
from toolkit.goods.load import shipped_goods
from toolkit.goods.row import GoodsList
from toolkit.judge.named import Named, named
from toolkit.judge.origin import with_origin
from toolkit.judge.site import Site, make_site
from toolkit.model.evidence import Evidence
from toolkit.model.finding import Resolution
from toolkit.model.page import Page
from toolkit.model.sale import Cart, PreInvoice, Product, Receipt
from toolkit.model.submitted import Damaged, Submitted
from toolkit.platform import Platform
from toolkit.profile.profile import Profile

TEHRAN = ZoneInfo("Asia/Tehran")
T = TypeVar("T")


@dataclass(frozen=True)
class Case:
    """Evidence with what the merchant says of himself. Nothing in it asks the network or the clock."""

    evidence: Evidence
    platforms: Sequence[Platform]
    profile: Profile | None = None
    slots: Sequence[SlotState] | None = None
    facts: Mapping[str, bool] = field(default_factory=dict)
    goods: GoodsList = field(default_factory=shipped_goods)
    resolutions: Mapping[str, Resolution] = field(default_factory=dict)
    """Contested points to the claim that is applied; the judge fills it from the pack and the profile."""
    submitted: Submitted | Damaged | None = None
    """The bundle that was handed in last, where the merchant keeps it."""

    @cached_property
    def today(self) -> date:
        """The day the evidence was collected, in Tehran: the only clock that judging knows."""
        return self.evidence.collected_at.astimezone(TEHRAN).date()

    @cached_property
    def site(self) -> Site | None:
        return make_site(self.evidence)

    @cached_property
    def platform(self) -> Platform | None:
        """The platform that the evidence names, or that the home page shows."""
        if self.evidence.platform:
            return next((p for p in self.platforms if p.name == self.evidence.platform.name), None)
        return recognise(self.platforms, self.site)

    @cached_property
    def products(self) -> tuple[Product, ...]:
        if not self.site or not self.platform:
            return ()
        read = (self.platform.read_product(p.page) for p in self.site.pages)
        return tuple(sorted((with_origin(p) for p in read if p), key=lambda p: p.url))

    @cached_property
    def named(self) -> tuple[Named, ...]:
        return named(self)

    @cached_property
    def cart(self) -> Cart | None:
        """The cart page, or what the platform's own interface says of the cart where a browser draws the page."""
        if self.platform is None:
            return None
        told = (p for p in reversed(self.evidence.pages) if not p.is_html and p.status == 200)
        drawn = self._latest(self.platform.read_cart)
        return drawn or next((one for page in told if (one := self.platform.read_cart(page))), None)

    @cached_property
    def pre_invoice(self) -> PreInvoice | None:
        return self._latest(self.platform.read_pre_invoice) if self.platform else None

    @cached_property
    def receipt(self) -> Receipt | None:
        return self._latest(self.platform.read_receipt) if self.platform else None

    def _latest(self, read: Callable[[Page], T | None]) -> T | None:
        """The last page of the walk from which something can be read."""
        seen = (p for p in self.evidence.pages if p.status == 200 and p.method == "GET" and not p.beside)
        pages = [p for p in seen if p.is_html]
        return next((one for page in reversed(pages) if (one := read(page))), None)


def recognise(platforms: Sequence[Platform], site: Site | None) -> Platform | None:
    """The first platform that knows the home page as its own; a plugin that breaks at it does not."""
    if site is None:
        return None
    return next((p for p in platforms if _knows(p, site.home.page)), None)


def _knows(platform: Platform, home: Page) -> bool:
    try:
        return bool(platform.recognises(home))
    except Exception:  # a stranger's code may fail in any way; the shop is then not this platform's
        return False
