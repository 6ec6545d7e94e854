"""What every page of every kind of shop must hold."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from toolkit.persian.isolate import isolate_latin
from toolkit.policies.kinds import KINDS
from toolkit.policies.render import documents, pages
from toolkit.policies.tree import Document, Isolate, Line, Link, lines, links, plain, text
from toolkit.profile.profile import Profile

Make = Callable[..., Profile]
Changes = dict[str, Callable[[dict[str, Any]], object]]


def every_line(document: Document) -> list[Line]:
    return [line for block in document.blocks() for line in lines(block)]


def outside_isolates(line: Line) -> str:
    """The words of a line that no isolate keeps in order; each isolate leaves a mark."""
    return "".join(
        "\ufffc"
        if isinstance(part, Isolate)
        else part
        if isinstance(part, str)
        else outside_isolates(part.inside)
        for part in line
    )


def persian(profile: Profile, today: date) -> dict[str, str]:
    return {document.kind: text(document) for document in documents(profile, today, ("fa",))}


def test_every_variant_of_shop_has_all_seven_pages_in_both_languages(variant: Profile, today: date) -> None:
    made = pages(variant, today)
    assert set(made) == {(language, kind) for language in ("fa", "en") for kind in KINDS}


def test_nothing_is_left_unfilled(variant: Profile, today: date) -> None:
    for document in documents(variant, today):
        words = text(document)
        assert not re.search(r"[\[\]{}]|None|True|False|Undefined|Markup|\|", words), document.kind
        assert all(plain(line).strip() for line in every_line(document))


def test_numbers_with_parts_are_isolated(variant: Profile, today: date) -> None:
    """Phones, codes with letters, dates with slashes, e-mails and hosts keep their order in Persian."""
    for document in documents(variant, today, ("fa",)):
        for line in every_line(document):
            words = outside_isolates(line)
            assert isolate_latin(words) == words, words


def test_english_pages_isolate_every_persian_run(variant: Profile, today: date) -> None:
    for document in documents(variant, today, ("en",)):
        for line in every_line(document):
            assert not re.search("[\u0600-\u06ff]", outside_isolates(line)), plain(line)


def test_contact_page_can_be_dialled_and_written_to(make: Make, today: date) -> None:
    contact = next(d for d in documents(make(), today, ("fa",)) if d.kind == "contact")
    addresses = {link.href for line in every_line(contact) for link in links(line)}
    assert "tel:+983100000018" in addresses
    assert "mailto:salam@sofal-nemooneh.example" in addresses
    assert all(a.isascii() for a in addresses)


def test_what_a_natural_person_keeps_private_is_on_no_page(make: Make, today: date) -> None:
    private = ("۰۰۰۰۰۰۰۰۱۹", "0000000019", "کریم", "۱۳۶۵", "1365", "۱۲ تیر", "1986", "شناسنامهٔ ۱۸")
    for document in documents(make(), today):
        assert not [word for word in private if word in text(document)], document.kind


def test_a_company_shows_its_registered_name_and_numbers(make: Make, changes: Changes, today: date) -> None:
    about = persian(make(changes["company"]), today)["about"]
    assert "شرکت سفال نمونه" in about and "۱۰۱۰۰۰۰۰۰۰۶" in about and "۱۲۳۴۵" in about


def test_no_seal_shows_before_it_is_granted(make: Make, today: date) -> None:
    for state in ("none", "applied"):
        profile = make(lambda data, state=state: data["seal"].update(state=state))
        assert "trustseal" not in "".join(pages(profile, today).values())


def test_a_granted_seal_is_the_genuine_embed(make: Make, changes: Changes, today: date) -> None:
    html = pages(make(changes["granted"]), today)["fa", "about"]
    assert 'href="https://trustseal.enamad.ir/?id=123456&amp;Code=AbCdEfGhIjKlMnOpQrSt"' in html
    assert 'src="https://trustseal.enamad.ir/logo.aspx?id=123456&amp;Code=AbCdEfGhIjKlMnOpQrSt"' in html
    assert html.count('referrerpolicy="origin"') == 2
    assert 'code="AbCdEfGhIjKlMnOpQrSt"' in html


@pytest.mark.parametrize(
    ("vat", "said", "unsaid"),
    [
        ("added", "به قیمت افزوده می‌شود", "نمی‌گیریم"),
        ("included", "در بر دارند", "نمی‌گیریم"),
        ("not_charged", "از شما نمی‌گیریم. دلیل: مشمول نیستیم.", "افزوده می‌شود و"),
    ],
)
def test_value_added_tax_is_always_said(make: Make, today: date, vat: str, said: str, unsaid: str) -> None:
    said_of = persian(make(lambda data: data["tax"].update(vat=vat, reason="مشمول نیستیم")), today)
    for kind in ("terms", "shipping"):
        sentence = next(s for s in said_of[kind].splitlines() if "مالیات بر ارزش افزوده" in s and "." in s)
        assert said in sentence and unsaid not in sentence


def test_return_freight_follows_the_profile(make: Make, today: date) -> None:
    shop = persian(make(), today)["returns"]
    buyer = persian(make(lambda data: data["returns"].update(freight="customer")), today)["returns"]
    assert "هزینهٔ بازپس‌فرستادن کالا با ماست" in shop and "با شماست" not in shop
    assert "تنها هزینه‌ای که با شماست، هزینهٔ بازپس‌فرستادن کالاست" in buyer
    assert "هزینهٔ پس‌فرستادن در هر حال با ماست" in buyer, "for faulty goods the shop always pays"


def test_what_is_not_done_is_not_promised(make: Make, changes: Changes, today: date) -> None:
    no_cash = persian(make(lambda data: data.update(payments=data["payments"][:1])), today)
    assert not [
        kind for kind, words in no_cash.items() if "پرداخت در محل" in words or "در محل پرداخته" in words
    ]
    downloads = persian(make(changes["downloads"]), today)
    assert "شرکت حمل" not in "".join(downloads.values())
    assert "پیوند دانلود" in downloads["shipping"] and "پیوند دانلود" not in no_cash["shipping"]


def test_without_a_complaint_form_none_is_named(make: Make, today: date) -> None:
    def by_phone(data: dict[str, Any]) -> None:
        data["complaints"].update(channels=["phone"], form_url="")
        data["returns"]["how"] = ["phone"]

    assert "فرم" not in "".join(persian(make(by_phone), today).values())


def test_days_agree_across_pages(make: Make, today: date) -> None:
    def unusual(data: dict[str, Any]) -> None:
        data["returns"].update(window_days=17, refund_days=4)
        data["complaints"]["answer_days"] = 8

    words = {f"{d.language} {d.kind}": text(d) for d in documents(make(unusual), today)}
    for language, window, refund, answer in (
        ("fa", "۱۷ روز کاری", "۴ روز کاری", "۸ روز کاری"),
        ("en", "17 working days", "4 working days", "8 working days"),
    ):
        assert all(window in words[f"{language} {kind}"] for kind in ("returns", "terms"))
        assert refund in words[f"{language} returns"]
        assert all(answer in words[f"{language} {kind}"] for kind in ("complaints", "terms", "contact"))


def test_fragments_link_sister_pages_only_where_they_are_known(make: Make, today: date) -> None:
    unknown = pages(make(), today)["fa", "terms"]
    assert "page:" not in unknown and "returns.html" not in unknown
    known = pages(make(), today, links={"returns": "/returns/", "privacy": "https://shop.example/p"})
    assert '<a href="/returns/">' in known["fa", "terms"]
    assert '<a href="https://shop.example/p">' in known["fa", "terms"]


def test_links_inside_a_page_lead_somewhere(variant: Profile, today: date) -> None:
    for html in pages(variant, today).values():
        assert set(re.findall(r'href="#([a-z-]+)"', html)) <= set(re.findall(r'id="([a-z-]+)"', html))


def test_each_language_names_its_own_direction(make: Make, today: date) -> None:
    made = pages(make(), today)
    assert all(
        html.startswith('<div lang="fa" dir="rtl">') for (lang, _), html in made.items() if lang == "fa"
    )
    assert all(
        html.startswith('<div lang="en" dir="ltr">') for (lang, _), html in made.items() if lang == "en"
    )


def test_ids_of_duties_stand_in_comments_and_never_in_the_text(variant: Profile, today: date) -> None:
    for document in documents(variant, today, ("fa",)):
        assert document.requirements
        assert not re.search(r"\b(SAL|PRV|COM|CMP|PAG)-[A-Z0-9]", text(document))


def test_both_languages_have_the_same_sections_and_duties(variant: Profile, today: date) -> None:
    made = {(d.language, d.kind): d for d in documents(variant, today)}
    for kind in KINDS:
        fa, en = made["fa", kind], made["en", kind]
        assert [s.id for s in fa.sections] == [s.id for s in en.sections]
        assert fa.requirements == en.requirements
        assert [type(b) for b in fa.blocks()] == [type(b) for b in en.blocks()]


def test_sections_that_are_off_leave_no_gap_in_the_numbers(variant: Profile, today: date) -> None:
    for document in documents(variant, today):
        numbers = [s.number for s in document.sections if s.number is not None]
        assert numbers == list(range(1, len(numbers) + 1))


def test_a_link_to_the_site_keeps_its_path_in_a_fragment(make: Make, today: date) -> None:
    complaints = next(d for d in documents(make(), today, ("fa",)) if d.kind == "complaints")
    assert any(
        isinstance(part, Link) and part.href == "/complaints/"
        for line in every_line(complaints)
        for part in line
    )
    assert '<a href="/complaints/">' in pages(make(), today)["fa", "complaints"]
