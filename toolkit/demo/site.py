"""The sample shop's addresses and what each of them answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from datetime import date
from typing import Any

from toolkit.demo import assets, purchase, store_api
from toolkit.demo.answers import Answer, Request, page, redirect
from toolkit.demo.cart import Session, price_of
from toolkit.demo.faults import Fault
from toolkit.demo.goods import Good, Stock, load_stock
from toolkit.demo.merchant import Merchant, merchant_of
from toolkit.demo.render import Pages

BEHIND_THE_WALL = ("/shop/", "/product/", "/cart/", "/checkout/", "/wp-json/wc/store/")


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

    def answer(self, request: Request, session: Session) -> Answer:
        """The answer to any request; the session may change."""
        asset = assets.answer(request.path, self.url, self.stock, [s.path for s in self.standing.values()])
        if asset is not None:
            return asset
        if (
            Fault.LOGIN_WALL in self.faults
            and not session.signed_in
            and request.path.startswith(BEHIND_THE_WALL)
        ):
            return redirect("/my-account/")
        if request.path.startswith("/wp-json"):
            return store_api.answer(self, request, session)
        if Fault.COMING_SOON in self.faults:
            return page(self.draw("coming_soon.html", session))
        if not request.path.endswith("/") and request.method == "GET":
            return redirect(f"{request.path}/", 301)
        notice = purchase.add_to_cart(self, request, session)
        return self._front(request, session, notice)

    def _front(self, request: Request, session: Session, notice: purchase.Notice | None) -> Answer:
        path = request.path
        if path in purchase.STEPS:
            return purchase.STEPS[path](self, request, session, notice)
        if path in ("/", "/shop/"):
            return page(self.draw("home.html" if path == "/" else "shop.html", session, notice=notice))
        if path.startswith("/product/"):
            good = self.stock.by_slug(path.split("/")[2])
            if good is not None:
                return page(self.draw("product.html", session, notice=notice, good=good))
        kind = next((k for k, s in self.standing.items() if s.path == path), None)
        if kind is not None:
            notice = _heard(kind, request, session) or notice
            return page(self.draw(self.standing[kind].template, session, notice=notice))
        return page(self.draw("missing.html", session), 404)

    def draw(
        self, template: str, session: Session, notice: purchase.Notice | None = None, **facts: object
    ) -> str:
        return self.pages.draw(
            template, session=session, notice=notice, pieces=sum(session.lines.values()), **facts
        )


def build_site(
    url: str, profile: Mapping[str, Any], faults: Set[Fault], account: Account, today: Callable[[], date]
) -> Site:
    """The shop of a profile (shop.toml as tomllib reads it) with these faults, served at `url`."""
    merchant, stock, standing = merchant_of(profile, faults), load_stock(), standing_pages(profile, faults)

    def cost(good: Good, variation: int = 0) -> int:
        return price_of(good, variation, merchant, faults)

    shared = {
        "p": profile,
        "url": url,
        "stock": stock,
        "pages": standing,
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


def _heard(kind: str, request: Request, session: Session) -> purchase.Notice | None:
    """What the shop says to a posted complaint or a tracking question."""
    if request.method != "POST":
        return None
    if kind == "complaints":
        return purchase.Notice("message", f"شکایت شما ثبت شد. کد پیگیری شکایت: {session.nonce.upper()}")
    return purchase.Notice("error", "سفارشی با این شماره پیدا نشد.") if kind == "tracking" else None
