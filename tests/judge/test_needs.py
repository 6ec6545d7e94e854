"""What checks may ask for, and why it may not be there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from toolkit.judge.answers import NotSeen
from toolkit.judge.case import Case
from toolkit.judge.needs import NEEDS, PAGE_KINDS
from toolkit.judge.site import make_site, same_address
from toolkit.language.text import Text
from toolkit.model.evidence import Evidence, PlatformFacts, Step, Unseen
from toolkit.model.page import Page
from toolkit.platform import Platform

SHOP = "https://shop.example/"
HTML = (("Content-Type", "text/html"),)
WHY = Text("پاسخ نداد.", "It did not answer.")
CONTACT = Page(f"{SHOP}contact/", 200, HTML, "<h1>تماس با ما</h1><p>تلفن: ۰۲۱-۴۵۵۱۸۰۰۰</p>".encode())


class Shut(Platform):
    """A platform whose shops are all closed."""

    name = "shut"

    def closed(self, home: Page) -> str | None:
        return "به‌زودی باز می‌شود"


def reason(need: str, case: Case) -> str:
    """The English reason for which a need is not there."""
    with pytest.raises(NotSeen) as raised:
        NEEDS[need](case)
    return raised.value.reason.en


@pytest.mark.parametrize("need", PAGE_KINDS)
def test_pages_that_could_not_be_fetched_are_not_missing(need: str, evidence: Evidence) -> None:
    assert NEEDS[need](Case(evidence, ())) == ()
    for role in (PAGE_KINDS[need], "link"):
        missed = replace(evidence, unseen=(Unseen(role, f"{SHOP}x", WHY),))
        assert reason(need, Case(missed, ())) == WHY.en
    other = replace(evidence, unseen=(Unseen("product", f"{SHOP}x", WHY),))
    assert NEEDS[need](Case(other, ())) == ()


def test_a_page_that_was_found_counts_though_another_was_missed(evidence: Evidence) -> None:
    some = replace(evidence, pages=(*evidence.pages, CONTACT), unseen=(Unseen("link", f"{SHOP}x", WHY),))
    assert [page.url for page in NEEDS["contact_pages"](Case(some, ()))] == [CONTACT.url]


@pytest.mark.parametrize("need", ["site", "home", "products", "cart", "pre_invoice", *PAGE_KINDS])
def test_of_a_closed_shop_nothing_but_its_front_is_known(need: str, evidence: Evidence) -> None:
    closed = Case(replace(evidence, platform=PlatformFacts("shut", "", {})), (Shut(),))
    assert "not open yet" in reason(need, closed)
    assert NEEDS["front"](closed).url == SHOP


def test_a_purchase_that_broke_off_tells_where(evidence: Evidence) -> None:
    steps = (Step("cart", f"{SHOP}cart/", False, WHY),)
    assert reason("pre_invoice", Case(replace(evidence, steps=steps), ())) == WHY.en
    assert "No installed plugin" in reason("pre_invoice", Case(evidence, ()))
    assert "No installed plugin" in reason("products", Case(evidence, ()))
    assert "No profile" in reason("profile", Case(evidence, ()))
    assert "No folder" in reason("slots", Case(evidence, ()))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (SHOP, "https://shop.example", True),
        (f"{SHOP}a/#b", f"{SHOP}a", True),
        (f"{SHOP}تماس", f"{SHOP}%D8%AA%D9%85%D8%A7%D8%B3/", True),
        (f"{SHOP}a?x=1", f"{SHOP}a", False),
        (SHOP, "https://other.example/", False),
    ],
)
def test_addresses_of_one_page(one: str, other: str, same: bool) -> None:
    assert same_address(one, other) is same


def _page(url: str, role: str, **more: object) -> Page:
    told: Mapping[str, object] = {"status": 200, "method": "GET", "body": b"<p>x</p>", **more}
    return Page(url, int(str(told["status"])), HTML, role.encode(), role=role, method=str(told["method"]))


def test_the_site_is_its_pages_home_first(evidence: Evidence) -> None:
    pages = (
        _page(f"{SHOP}a", "link"),
        _page("https://www.shop.example/", "home"),
        _page("https://www.shop.example/", "link"),
        _page(f"{SHOP}gone", "contact", status=404),
        _page(f"{SHOP}add", "add_to_cart"),
        _page(f"{SHOP}send", "link", method="POST"),
    )
    site = make_site(replace(evidence, pages=pages))
    assert site
    assert [page.url for page in site.pages] == ["https://www.shop.example/", f"{SHOP}a"]
    assert [page.url for page in site.broken] == [f"{SHOP}gone"]


def test_a_page_that_was_asked_twice_is_taken_as_it_was_last(evidence: Evidence) -> None:
    site = make_site(replace(evidence, pages=(*evidence.pages, _page(SHOP, "link"))))
    assert site
    assert (len(site.pages), site.home.page.body) == (1, b"link")
