"""One check asked about a shop of a few literal pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from toolkit.checks import checks
from toolkit.demo.folder import sample_profile
from toolkit.judge.case import Case
from toolkit.judge.judge import run
from toolkit.language.text import Text
from toolkit.model.evidence import Evidence, PlatformFacts, Unseen
from toolkit.model.finding import Answer
from toolkit.model.money import Money
from toolkit.model.page import Page
from toolkit.model.sale import Cart, Charge, FormField, Line, PreInvoice, Product, Receipt
from toolkit.platform import Platform
from toolkit.profile.facts import facts
from toolkit.profile.profile import Profile

SHOP = "https://shop.example"
HTML = (("Content-Type", "text/html; charset=utf-8"),)
NOON = datetime(2026, 10, 20, 9, tzinfo=UTC)
SILENT = Text("پاسخ نداد.", "It did not answer.")
CHECKS = {check.name: check for check in checks()}

Ask = Callable[..., Answer]
Told = Callable[..., Profile]
Offer = Callable[..., PreInvoice]


@dataclass(frozen=True)
class Literal(Platform):
    """A platform whose pages hold what the test says they hold."""

    sold: tuple[Product, ...] = ()
    cart: Cart | None = None
    offer: PreInvoice | None = None
    shut: str = ""
    receipt: Receipt | None = None

    def closed(self, home: Page) -> str | None:
        return self.shut or None

    def read_product(self, page: Page) -> Product | None:
        return next((one for one in self.sold if one.url == page.url), None)

    def read_cart(self, page: Page) -> Cart | None:
        return self.cart if self.cart and page.url == self.cart.url else None

    def read_receipt(self, page: Page) -> Receipt | None:
        return self.receipt if self.receipt and page.url == self.receipt.url else None

    def read_pre_invoice(self, page: Page) -> PreInvoice | None:
        return self.offer if self.offer and page.url == self.offer.url else None


def _html(path: str, body: str, paths: Mapping[str, object], role: str = "link", origin: str = SHOP) -> Page:
    """A page; its first line is its heading, and the home page's menu leads to every other."""
    heading, _, rest = body.partition("\n")
    menu = "".join(f'<a href="{one}">…</a>' for one in paths) if path == "/" else ""
    told = f"<html><body><nav>{menu}</nav><main><h1>{heading}</h1>{rest}</main></body></html>"
    return Page(origin + path, 200, HTML, told.encode(), role=role)


@dataclass(frozen=True)
class _Shop:
    """What `ask` makes its evidence of."""

    pages: Mapping[str, str] = field(default_factory=dict)
    home: str = "فروشگاه سفال نمونه"
    linked: bool = True
    merchant: Profile | None = None
    origin: str = SHOP
    headers: tuple[tuple[str, str], ...] = ()
    dead: Mapping[str, str] = field(default_factory=dict)
    missed: tuple[str, ...] = ()
    sold: tuple[Product, ...] = ()
    cart: Cart | None = None
    offer: PreInvoice | None = None
    shut: str = ""
    receipt: Receipt | None = None
    platform: bool = True
    slots: Any = None
    more: Mapping[str, Any] = field(default_factory=dict)

    def case(self) -> Case:
        front = _html("/", self.home, self.pages if self.linked else {}, "home", self.origin)
        trade = [one.url for one in (*self.sold, self.cart, self.offer, self.receipt) if one]
        pages = (
            replace(front, headers=(*HTML, *self.headers)),
            *(_html(path, body, {}, origin=self.origin) for path, body in self.pages.items()),
            *(_html(url.removeprefix(SHOP), "…", {}) for url in trade),
            *(Page(SHOP + path, 404, HTML, b"", role=role) for role, path in self.dead.items()),
        )
        unseen = tuple(Unseen(role, f"{SHOP}/{role}/", SILENT) for role in self.missed)
        evidence = Evidence("0" * 64, NOON, f"{self.origin}/", pages, unseen=unseen)
        named = PlatformFacts("", "", {}) if self.platform else PlatformFacts("nobody's", "", {})
        known = Literal(self.sold, self.cart, self.offer, self.shut, self.receipt)
        return Case(
            evidence=replace(evidence, platform=named, **self.more),
            platforms=(known,),
            profile=self.merchant,
            slots=self.slots,
            facts=facts(self.merchant, NOON.date()) if self.merchant else {},
        )


@pytest.fixture(scope="session")
def ask() -> Ask:
    """Runs the check of that name; `evidence` are further fields of Evidence (tls, steps, cookies …)."""

    def answer(name: str, pages: Mapping[str, str] | None = None, **shop: Any) -> Answer:
        known = {key: shop.pop(key) for key in list(shop) if key in _Shop.__dataclass_fields__}
        return run(CHECKS[name], _Shop(pages=pages or {}, more=shop, **known).case())

    return answer


@pytest.fixture(scope="session")
def bare() -> Callable[[Profile], Case]:
    """A shop of one home page before the judge, for checks of the profile."""
    return lambda merchant: _Shop(merchant=merchant).case()


@pytest.fixture(scope="session")
def told() -> Told:
    """The sample merchant's profile with some places changed, written with __ for the dot."""

    def profile(**changes: Any) -> Profile:
        data = sample_profile()
        for place, value in changes.items():
            table, _, key = place.partition("__")
            if key:
                data[table][key] = value
            else:
                data[table] = value
        return Profile.model_validate(data)

    return profile


@pytest.fixture(scope="session")
def offer() -> Offer:
    """A pre-invoice in order: two mugs for 200,000, a tenth of tax, 45,000 for the post; fields may be changed."""
    mug = Line("لیوان", 2, _toman(200_000), _toman(100_000))
    sound = PreInvoice(
        url=f"{SHOP}/checkout/",
        lines=(mug,),
        subtotal=_toman(200_000),
        total=_toman(265_000),
        shipping=(Charge("پست پیشتاز", _toman(45_000)),),
        taxes=(Charge("مالیات بر ارزش افزوده", _toman(20_000)),),
        payment_methods=("پرداخت اینترنتی",),
        fields=(FormField("name", "نام", True),),
        terms_link=f"{SHOP}/terms/",
        words="فروشنده: فروشگاه سفال نمونه\nتاریخ: ۱۴۰۵/۰۷/۲۸\nاعتبار پیش‌فاکتور: ۲۴ ساعت",
    )

    def changed(**changes: Any) -> PreInvoice:
        return replace(sound, **changes)

    return changed


def _toman(amount: int) -> Money:
    return Money(Decimal(amount))
