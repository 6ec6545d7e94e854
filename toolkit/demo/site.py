"""One sample shop: its merchant, goods, faults and standing pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from datetime import date
from typing import Any

from toolkit.demo.answers import Notice
from toolkit.demo.cart import Session, price_of
from toolkit.demo.faults import Fault
from toolkit.demo.goods import Good, Stock, load_stock, stocked
from toolkit.demo.merchant import Merchant, merchant_of
from toolkit.demo.render import Pages
from toolkit.demo.said import said_on


@dataclass(frozen=True, slots=True)
class Account:
    """The account that opens the shop where visitors must sign in."""

    user: str
    password: str


@dataclass(frozen=True, slots=True)
class Standing:
    """A page that stays as it is: its address, its name in menus, its template."""

    path: str
    title: str
    template: str


@dataclass(frozen=True, slots=True)
class Site:
    """One shop as it is served; `url` has no slash at its end."""

    url: str
    merchant: Merchant
    stock: Stock
    faults: Set[Fault]
    account: Account
    standing: Mapping[str, Standing]
    pages: Pages
    today: Callable[[], date]

    def draw(self, template: str, session: Session, notice: Notice | None = None, **facts: object) -> str:
        return self.pages.draw(
            template, session=session, notice=notice, pieces=sum(session.lines.values()), **facts
        )


def build_site(
    url: str, profile: Mapping[str, Any], faults: Set[Fault], account: Account, today: Callable[[], date]
) -> Site:
    """The shop of a profile (shop.toml as tomllib reads it) with these faults, served at `url`."""
    merchant, stock, standing = (
        merchant_of(profile, faults),
        stocked(load_stock(), faults),
        standing_pages(profile, faults),
    )

    def cost(good: Good, variation: int = 0) -> int:
        return price_of(good, variation, merchant, faults)

    shared = {
        "p": profile,
        "url": url,
        "stock": stock,
        "pages": standing,
        "said": said_on(faults),
        "fault": {fault.value: fault in faults for fault in Fault},
        "cost": cost,
    }
    return Site(url, merchant, stock, faults, account, standing, Pages(merchant, shared), today)


def standing_pages(profile: Mapping[str, Any], faults: Set[Fault]) -> dict[str, Standing]:
    """The pages that these faults leave standing, by kind, in the order of the menu."""
    privacy = "privacy_sample.html" if Fault.PRIVACY_UNFILLED in faults else "privacy.html"
    every = {
        "about": Standing("/about/", "درباره ما", "about.html"),
        "contact": Standing("/contact/", "تماس با ما", "contact.html"),
        "complaints": Standing(profile["complaints"]["form_url"], "ثبت شکایت", "complaints.html"),
        "tracking": Standing(profile["orders"]["tracking_page"], "پیگیری سفارش", "tracking.html"),
        "terms": Standing("/terms/", "قوانین و مقررات", "terms.html"),
        "privacy": Standing("/privacy/", "حریم خصوصی", privacy),
        "returns": Standing("/returns/", "بازگشت کالا و انصراف از خرید", "returns.html"),
        "shipping": Standing("/shipping/", "ارسال و هزینه‌ها", "shipping.html"),
    }
    return {kind: standing for kind, standing in every.items() if not _missing(kind, faults)}


def _missing(kind: str, faults: Set[Fault]) -> bool:
    return any(fault.value == f"no_{kind}_page" for fault in faults)
