from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from selectolax.lexbor import LexborHTMLParser

from toolkit.language.text import Language
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.report.compare import compare
from toolkit.report.html import render

Requirements = dict[str, Requirement]
LANGUAGES: tuple[Language, ...] = ("fa", "en")
VOID = {"meta", "link", "br", "img", "input", "hr"}


class Seen(HTMLParser):
    """Tags with their attributes, the ids, the headings, and whether every element is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


@pytest.fixture(params=LANGUAGES)
def page(request: pytest.FixtureRequest, result: Result, requirements: Requirements) -> str:
    language: Language = request.param
    return render(result, requirements, language)


def test_the_page_is_well_formed_and_its_ids_are_its_own(page: str) -> None:
    seen = Seen(page)
    assert seen.open == []
    ids = [a["id"] for _, a in seen.tags if "id" in a]
    assert len(ids) == len(set(ids))
    inner = {(a["href"] or "")[1:] for t, a in seen.tags if t == "a" and (a["href"] or "").startswith("#")}
    assert inner <= set(ids)


def test_nothing_is_asked_of_anybody_and_nothing_runs(page: str) -> None:
    seen = Seen(page)
    names = {tag for tag, _ in seen.tags}
    assert not names & {"script", "link", "img", "iframe", "object", "form", "svg", "base"}
    assert not any(name.startswith("on") or name in ("src", "style") for _, a in seen.tags for name in a)
    assert "url(" not in page.split("</style>")[0]
    assert "default-src 'none'" in page


def test_links_lead_to_http_only_and_tell_nobody_where_from(page: str) -> None:
    links = [a for tag, a in Seen(page).tags if tag == "a" and not (a["href"] or "").startswith("#")]
    assert links
    for link in links:
        if (link["href"] or "").startswith("remedies/"):
            continue
        assert (link["href"] or "").startswith(("http://", "https://"))
        assert link["rel"] == "noopener noreferrer"
    assert not any("evil" in (a["href"] or "") for a in links)


def test_a_strangers_words_are_cut_cleaned_and_harmless(page: str) -> None:
    assert "&lt;script&gt;alert(1)" in page
    assert "<script" not in page and "<b>" not in page
    assert not set(page) & {"\u202e", "\u202d", "\u202a", "\u202b", "\u0000"}
    assert max(len(word) for word in "".join(Seen(page).text).split()) <= 300


def test_headings_never_skip_a_level_and_the_first_is_the_only_h1(page: str) -> None:
    levels = [int(tag[1]) for tag, _ in Seen(page).tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_landmarks_are_there(page: str) -> None:
    names = [tag for tag, _ in Seen(page).tags]
    assert [names.count(tag) for tag in ("header", "main", "nav", "footer")] == [1, 1, 1, 1]


def test_the_parts_come_in_the_order_of_their_weight(page: str) -> None:
    sections = re.findall(r'<section class="part" id="(\w+)"', page)
    assert sections == [
        "blocking",
        "next",
        "waived",
        "unseen",
        "by_hand",
        "everything",
        "not_applicable",
        "summary",
    ]


def test_persian_stands_right_to_left_and_without_latin_words_of_ours(
    result: Result, requirements: Requirements
) -> None:
    page = render(result, requirements, "fa")
    assert '<html lang="fa" dir="rtl">' in page
    said = "".join(Seen(page).text)
    assert "هنوز آماده نیست: ۵ مانع" in said
    assert "۱۵ مهر ۱۴۰۴، ساعت ۰۲:۰۰ به وقت تهران" in re.sub("[\u2066-\u2069]", "", said)
    assert not re.search(r"\b(Blocker|Warning|Advice|Pass|Fail|Unknown|Remedy)\b", said)
    assert said.count("مشاورهٔ حقوقی نیست") == 1


def test_english_holds_no_persian_of_ours(result: Result, requirements: Requirements) -> None:
    page = render(result, requirements, "en")
    assert '<html lang="en" dir="ltr">' in page
    outside = re.sub(r"<(bdi|blockquote|a|title)\b.*?</\1>", "", page.split("</style>")[1], flags=re.S)
    outside = re.sub(r'<p class="note">.*?</p>', "", outside)
    assert not any("ARABIC" in unicodedata.name(c, "") for c in outside)
    assert outside.count("This report tells what was seen on 2025-10-07 and is not legal advice.") == 1


def test_sides_of_a_dispute_waivers_and_signatures_are_told(page: str) -> None:
    assert page.count('class="dispute"') == 1
    assert ("2026-03-20" in page) or ("۲۹ اسفند ۱۴۰۴" in page)
    assert "مریم نمونه‌پور" in page


def test_a_ready_shop_gets_a_page_too_and_so_does_one_without_findings(
    ready: Result, requirements: Requirements
) -> None:
    page = render(ready, requirements, "en")
    assert '<h2 id="headline">Ready</h2>' in page
    assert 'id="blocking"' not in page


def test_the_same_result_is_the_same_page(result: Result, requirements: Requirements) -> None:
    assert render(result, requirements, "fa") == render(result, dict(requirements), "fa")


def test_what_is_new_stands_first_with_a_link_and_what_is_gone_by_title(
    result: Result, ready: Result, requirements: dict[str, Requirement]
) -> None:
    page = render(result, requirements, "en", compare(ready, result))
    part = LexborHTMLParser(page).css_first("#since")
    assert part is not None and "11 new" in part.text()
    targets = [a.attributes["href"] or "" for a in part.css("a")]
    assert targets and all(LexborHTMLParser(page).css_first(target) for target in targets)
    cured = render(ready, requirements, "en", compare(result, ready))
    gone = LexborHTMLParser(cured).css_first("#since details")
    assert gone is not None and "The site has a privacy statement" in gone.text()
