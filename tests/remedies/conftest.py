"""A shop with everything that a remedy's file is made of, and with strangers' words that try to break out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from toolkit.demo.folder import sample_profile
from toolkit.documents.inventory import inventory
from toolkit.judge.case import Case
from toolkit.model.evidence import Cookie, Evidence, PlatformFacts
from toolkit.model.page import Page
from toolkit.model.sale import FormField, PreInvoice, Product
from toolkit.platform import Platform
from toolkit.profile.facts import facts
from toolkit.profile.profile import Profile

SHOP = "https://shop.example"
NOON = datetime(2026, 10, 20, 9, tzinfo=UTC)
HTML = (("Content-Type", "text/html; charset=utf-8"),)
SCRIPT = "<script>alert(1)</script>"
FORMULA = "=cmd|' /C calc'!A0"
HOME = f"""<html><body><main><h1>فروشگاه</h1>
<img src="/a.jpg" alt='{SCRIPT}"><b>'><img src="http://shop.example/b.jpg"><img src="https://ads.example/c.gif">
<img src='javascript:alert(1)'><img src="https://shop.example/d.jpg&quot;onerror=&quot;x">
<a href="https://bets.example/?{SCRIPT}">{FORMULA}</a>
<script src="https://stats.example/s.js"></script>
<form action="http://shop.example/send" method="post"><label>{SCRIPT}<input name="n"></label>
<input name="email" type="email"></form>
<img src="/enamad.png" alt="نماد اعتماد الکترونیکی"></main></body></html>"""


@dataclass(frozen=True)
class Literal(Platform):
    """A platform whose pages sell what the test says."""

    sold: tuple[Product, ...] = ()
    offer: PreInvoice | None = None

    def read_product(self, page: Page) -> Product | None:
        return next((one for one in self.sold if one.url == page.url), None)

    def read_pre_invoice(self, page: Page) -> PreInvoice | None:
        return self.offer if self.offer and page.url == self.offer.url else None


def _product(path: str, name: str) -> Product:
    return Product(
        name, SHOP + path, None, FORMULA, True, attributes=((FORMULA, SCRIPT),), categories=(name,)
    )


def nasty_case(profile: Profile, folder: Path) -> Case:
    """A shop whose products, pictures, links, fields and cookies carry markup and formulas."""
    sold = (_product("/p1/", SCRIPT), _product("/p2/", FORMULA))
    fields = (FormField("billing_x", FORMULA, True), FormField("billing_y", f"{SCRIPT} *", False))
    offer = PreInvoice(f"{SHOP}/checkout/", (), None, None, fields=fields, words="…")
    pages = (
        Page(f"{SHOP}/", 200, HTML, HOME.encode(), role="home"),
        *(Page(one.url, 200, HTML, b"<html><body><h1>x</h1></body></html>", role="product") for one in sold),
        Page(offer.url, 200, HTML, b"<html><body><h1>x</h1></body></html>", role="checkout"),
    )
    cookie = Cookie(f'"{SCRIPT}', "shop.example", f"{SHOP}/", True, True, lifetime=86_400 * 30)
    evidence = Evidence(
        "0" * 64, NOON, f"{SHOP}/", pages, cookies=(cookie,), platform=PlatformFacts("", "", {})
    )
    today = NOON.date()
    return Case(
        evidence, (Literal(sold, offer),), profile, inventory(profile, folder, today), facts(profile, today)
    )


def sample(**changes: dict[str, Any]) -> Profile:
    """The sample merchant, tables changed."""
    data = sample_profile()
    for table, values in changes.items():
        data[table] = data[table] | values
    return Profile.model_validate(data)


GRANTED: dict[str, Any] = {
    "state": "granted", "id": "1234567", "code": "AbC123", "granted_on": "1405/01/01",
    "proof": "meta", "proof_code": "1",
}  # fmt: skip


@pytest.fixture
def nasty(tmp_path: Path) -> Case:
    hosts = {"aliases": ["old.example", "www.older.example"], "subdomains": ["m.sofal-nemooneh.example"]}
    shop = {"name_fa": f'سفال {SCRIPT} " & {FORMULA}'}
    return nasty_case(sample(seal=GRANTED, hosts=hosts, shop=shop, privacy={"collected": []}), tmp_path)


@pytest.fixture
def bare(tmp_path: Path) -> Case:
    """The same shop, whose merchant wrote nothing but what he must."""
    data = sample_profile()
    kept = {name: data[name] for name in ("schema", "shop", "applicant", "premises", "contact")}
    kept["shop"] = {name: data["shop"][name] for name in ("name_fa", "url")}
    return nasty_case(Profile.model_validate(kept), tmp_path)


@pytest.fixture
def unprofiled(tmp_path: Path, nasty: Case) -> Case:
    return replace(nasty, profile=None, slots=None, facts={})
