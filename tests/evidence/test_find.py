"""Which addresses of a shop are worth looking at."""

from __future__ import annotations

import pytest

from toolkit.evidence.find import (
    from_sitemap,
    is_page,
    kinds_of,
    sample,
    sitemap_addresses,
    sitemaps_in,
    worth_asking,
)
from toolkit.model.page import Page
from toolkit.reader import read

HOME = "https://shop.example/"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("تماس با ما", "contact"),
        ("درباره‌ی فروشگاه", "about"),
        ("قوانين و مقررات", "terms"),
        ("حریم‌خصوصی", "privacy"),
        ("ثبت شکایت", "complaints"),
        ("پیگیری سفارش", "order_tracking"),
        ("شرایط بازگشت کالا", "returns"),
        ("هزینهٔ ارسال", "shipping"),
        ("/contact-us/", "contact"),
        ("/%D8%AF%D8%B1%D8%A8%D8%A7%D8%B1%D9%87-%D9%85%D8%A7/", "about"),
        ("Privacy Policy", "privacy"),
    ],
)
def test_a_link_names_its_kind_in_either_language(words: str, kind: str) -> None:
    assert kind in kinds_of(words)


@pytest.mark.parametrize("words", ["بهره‌گیری از تخفیف", "Backtracking", "محصولات تازه"])
def test_words_inside_words_name_nothing_of_the_rules(words: str) -> None:
    assert not {"order_tracking", "contact", "about"} & set(kinds_of(words))


def test_links_are_chosen_by_text_before_address_and_stay_on_the_host() -> None:
    html = """<nav><a href="/p/7">تماس با ما</a><a href="https://elsewhere.example/about">درباره ما</a>
    <a href="/?add-to-cart=7">قوانین</a><a href="/terms#top">شرایط خرید</a><a href="/logo.png">درباره</a></nav>"""
    found = worth_asking(read(html, HOME), HOME)
    assert found == {"https://shop.example/p/7": "contact", "https://shop.example/terms": "terms"}


def test_of_one_kind_only_the_first_few_are_asked() -> None:
    html = "".join(f'<a href="/about/{n}">درباره ما</a>' for n in range(20))
    assert len(worth_asking(read(html, HOME), HOME)) == 3


def test_what_changes_something_by_being_looked_at_is_no_page() -> None:
    assert is_page("https://shop.example/contact", HOME)
    for url in ("https://shop.example/?remove_item=1", "https://shop.example/logout", "mailto:a@b.example"):
        assert not is_page(url, HOME)


def test_sitemaps_are_read_with_entities_and_cdata() -> None:
    body = "<urlset><url><loc> https://shop.example/a?x=1&amp;y=2 </loc></url><url><loc><![CDATA[https://shop.example/b]]></loc></url></urlset>"
    page = Page("https://shop.example/sitemap.xml", 200, (), body.encode())
    assert sitemap_addresses(page) == ("https://shop.example/a?x=1&y=2", "https://shop.example/b")


def test_robots_names_its_sitemaps_whatever_their_case() -> None:
    assert sitemaps_in("User-agent: *\nSITEMAP: https://shop.example/s.xml\n") == (
        "https://shop.example/s.xml",
    )


def test_a_sitemap_of_a_million_is_narrowed_to_what_names_a_kind() -> None:
    many = [f"https://shop.example/contact/{n}" for n in range(50)] + ["https://shop.example/product/1"]
    assert len(list(from_sitemap(many, HOME))) == 3


def test_a_sample_is_spread_over_the_list() -> None:
    assert sample(tuple("abcdefgh"), 4) == ("a", "c", "e", "g")
    assert sample(("a",), 4) == ("a",)
