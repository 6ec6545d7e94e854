"""About, terms, privacy, withdrawal and complaints, both ways."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from toolkit.model.finding import Answer
from toolkit.model.sale import PreInvoice
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Told = Callable[..., Profile]
Offer = Callable[..., PreInvoice]

ABOUT = "دربارهٔ ما\n<p>فروشگاه ما از سال ۱۳۹۹ کار می‌کند.</p>"
OWNED = f"{ABOUT}<p>مدیر: مریم نمونه‌پور</p><p>پروانهٔ تولید انفرادی صنایع دستی، شمارهٔ ۱۲۳۴/ن</p>"
TERMS = "قوانین و مقررات\n<p>استفاده از سایت به معنی پذیرش این قوانین است.</p>"
CHANGES = "<p>اگر موضوع سفارش تغییر کند، پیش از آن به شما خبر می‌دهیم.</p>"
PRIVACY = (
    "حریم خصوصی\n<p>هنگام خرید نام، نشانی و شمارهٔ تماس شما را دریافت می‌کنیم.</p>"
    "<p>از این اطلاعات برای پردازش سفارش و تماس با شما استفاده می‌کنیم.</p>"
    "<p>اطلاعات شما را به هیچ شخص ثالثی نمی‌دهیم.</p><p>سایت کوکی در مرورگر شما ذخیره می‌کند.</p>"
    "<p>نگهداری رمز عبور بر عهدهٔ شماست.</p><p>اطلاعات شما با رمزگذاری محافظت می‌شود.</p>"
)
COMPLAINTS = "ثبت شکایت\n<p>شکایت خود را از طریق فرم زیر ثبت کنید. به شکایت شما رسیدگی می‌کنیم.</p>"
FORM = '<form method="post" action="/send"><textarea name="words"></textarea></form>'
FOLLOWED = "<p>پس از ثبت، کد پیگیری شکایت را پیامک می‌کنیم.</p>"


def test_the_about_page_names_the_owner(ask: Ask, told: Told) -> None:
    name = "about_page_names_the_owner"
    assert ask(name, {"/about/": OWNED}, merchant=told()).verdict == "pass"
    assert ask(name, {"/about/": ABOUT}, merchant=told()).verdict == "fail"
    assert ask(name, {"/about/": OWNED}, merchant=told(), linked=False).verdict == "fail"
    assert ask(name, {"/about/": OWNED}).verdict == "pass"
    assert ask(name, merchant=told(), dead={"about": "/about/"}).seen[0].url.endswith("/about/")
    assert ask(name, merchant=told(), missed=("about",)).verdict == "unknown"


def test_the_about_page_lists_the_licences(ask: Ask, told: Told) -> None:
    name = "about_page_lists_the_licences"
    nameless = told(licences={"held": [{"title": "جواز صنایع دستی"}]})
    none, silent = told(licences={"none": True}), told(licences={"none": False})
    assert ask(name, {"/about/": OWNED}, merchant=told()).verdict == "pass"
    assert ask(name, {"/about/": ABOUT}, merchant=told()).verdict == "fail"
    assert ask(name, {"/about/": ABOUT}, merchant=nameless).verdict == "fail"
    assert ask(name, {"/about/": f"{ABOUT}<p>جواز صنایع دستی</p>"}, merchant=nameless).verdict == "pass"
    assert ask(name, {"/about/": f"{ABOUT}<p>این فروشگاه مجوزی ندارد.</p>"}, merchant=none).verdict == "pass"
    assert ask(name, {"/about/": ABOUT}, merchant=none).verdict == "fail"
    assert ask(name, {"/about/": ABOUT}, merchant=silent).verdict == "unknown"


def test_terms_are_linked_and_written(ask: Ask) -> None:
    name = "home_links_to_the_terms"
    assert ask(name, {"/terms/": TERMS}).verdict == "pass"
    assert ask(name, {"/terms/": TERMS}, linked=False).verdict == "fail"
    assert ask(name).verdict == "fail"
    assert ask(name, missed=("terms",)).verdict == "unknown"
    assert ask(name, {"/terms/": f"{TERMS}<p>فروشگاه [نام فروشگاه شما]</p>"}).verdict == "fail"


def test_the_checkout_links_to_the_terms_at_its_button(ask: Ask, offer: Offer) -> None:
    assert ask("checkout_links_to_the_terms", offer=offer()).verdict == "pass"
    assert ask("checkout_links_to_the_terms", offer=offer(terms_link="")).verdict == "fail"


def test_changes_of_the_contract_are_told(ask: Ask) -> None:
    name, unsaid = "changes_of_the_contract_are_told", CHANGES.replace("به شما خبر", "بدون اطلاع آن را تحویل")
    assert ask(name, {"/terms/": TERMS + CHANGES}).verdict == "pass"
    assert ask(name, {"/terms/": TERMS}).verdict == "fail"
    assert ask(name, {"/terms/": TERMS + unsaid}).verdict == "fail"


def test_the_privacy_statement_is_clear(ask: Ask) -> None:
    name, page = "privacy_statement_is_clear", "/privacy/"
    english = "Privacy policy\n<p>We collect your name and e-mail to process your order.</p>"
    assert ask(name, {page: PRIVACY}).verdict == "pass"
    assert ask(name, {page: english}).verdict == "fail"
    assert ask(name, {page: f"{PRIVACY}<p>نام شرکت: [نام شرکت]</p>"}).verdict == "fail"
    assert ask(name).verdict == "fail"
    assert ask(name, missed=("link",)).verdict == "unknown"


def test_privacy_stands_with_the_rules(ask: Ask) -> None:
    name = "privacy_stands_with_the_rules"
    linked = f'{TERMS}<p><a href="/privacy/">حریم خصوصی</a></p>'
    elsewhere = f'{TERMS}<p><a href="mailto:a@b.example">نامه</a><a href="#">بالا</a></p>'
    assert ask(name, {"/privacy/": PRIVACY, "/terms/": linked}).verdict == "pass"
    assert ask(name, {"/privacy/": PRIVACY, "/terms/": elsewhere}).verdict == "fail"
    assert ask(name, {"/terms/": linked}).verdict == "fail"


@pytest.mark.parametrize(
    ("src", "words", "verdict"),
    [
        ("https://stats.example/x.js", "", "fail"),
        ("https://stats.example/x.js", "<p>آمار: stats.example</p>", "pass"),
        ("/x.js", "", "pass"),
        ("https://cdn.shop.example/x.js", "", "pass"),
        ("https://notshop.example/x.js", "", "fail"),
        ("https://trustseal.enamad.ir/x.js", "", "pass"),
        ("https://enamad.ir.example/x.js", "", "fail"),
    ],
)
def test_hosts_that_meet_visitors_are_named(src: str, words: str, verdict: str, ask: Ask) -> None:
    home = f'فروشگاه\n<script src="{src}"></script>'
    assert ask("foreign_hosts_are_named", {"/privacy/": PRIVACY + words}, home=home).verdict == verdict


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("<p>تا ۷ روز کاری می‌توانید از خرید انصراف دهید و کالا را بازگردانید.</p>", "pass"),
        ("<p>تا ۲۴ ساعت می‌توانید از خرید انصراف دهید و کالا را بازگردانید.</p>", "fail"),
        ("<p>کالای فروخته‌شده پس گرفته نمی‌شود.</p>", "fail"),
        ("<p>می‌توانید کالای معیوب را بازگردانید.</p>", "fail"),
    ],
)
def test_withdrawal(words: str, verdict: str, ask: Ask) -> None:
    page = {"/returns/": f"رویهٔ بازگرداندن کالا\n{words}"}
    assert ask("seven_working_days_are_granted", page).verdict == verdict
    assert ask("seven_working_days_are_granted").verdict == "fail"


RETURNS = "رویهٔ بازگرداندن کالا\n<p>تا ۷ روز کاری می‌توانید از خرید انصراف دهید و کالا را بازگردانید.</p>"


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("پس از اعلام انصراف، تأیید آن را پیامک می‌کنیم.", "pass"),
        ("رسید انصراف برای شما ایمیل می‌شود.", "pass"),
        ("به درخواست انصراف شما رسیدگی می‌کنیم.", "fail"),
        ("انصراف پس از تأیید کارشناس ما پذیرفته می‌شود.", "fail"),
        ("پذیرش انصراف منوط به تأیید فروشگاه است.", "fail"),
        ("", "fail"),
    ],
)
def test_a_withdrawal_is_confirmed(words: str, verdict: str, ask: Ask) -> None:
    page = {"/returns/": f"{RETURNS}<p>{words}</p>"}
    assert ask("a_confirmation_of_withdrawal_is_promised", page).verdict == verdict


@pytest.mark.parametrize(
    ("body", "verdict"),
    [
        (COMPLAINTS + FORM + FOLLOWED, "pass"),
        (f"{COMPLAINTS}<p>رایانامه: a@b.example تلفن: ۰۲۱-۴۵۵۱۸۰۰۰</p>{FOLLOWED}", "pass"),
        (f"{COMPLAINTS}{FORM}<p>برای هر شکایت کد رهگیری می‌دهیم.</p>", "pass"),
        (COMPLAINTS + FORM, "fail"),
        (COMPLAINTS + FOLLOWED, "fail"),
        (f'{COMPLAINTS}<form><input name="s" type="search"></form>{FOLLOWED}', "fail"),
    ],
)
def test_complaints(body: str, verdict: str, ask: Ask) -> None:
    answer = ask("complaints_can_be_registered_and_followed", {"/complaints/": body})
    assert answer.verdict == verdict, answer.reason.en


def test_terms_that_take_the_right_to_complain_away(ask: Ask) -> None:
    waived = f"{TERMS}<p>با ثبت سفارش، حق هرگونه شکایت از خریدار سلب می‌شود.</p>"
    pages = {"/complaints/": COMPLAINTS + FORM + FOLLOWED, "/terms/": waived}
    assert ask("complaints_can_be_registered_and_followed", pages).verdict == "fail"


@pytest.mark.parametrize(
    ("name", "words", "verdict"),
    [
        ("complaints_page_names_the_seals_portal", '<a href="https://enamad.ir/">سامانه</a>', "pass"),
        ("complaints_page_names_the_seals_portal", "<p>مرکز نماد اعتماد الکترونیکی</p>", "pass"),
        (
            "complaints_page_names_the_seals_portal",
            '<a href="https://trustseal.enamad.ir/?id=1&Code=x">نشان</a>',
            "fail",
        ),
        ("complaints_page_names_the_seals_portal", '<a href="https://notenamad.ir/">x</a>', "fail"),
        ("no_fee_for_a_complaint_is_announced", "<p>رسیدگی به شکایت رایگان است.</p>", "pass"),
        ("no_fee_for_a_complaint_is_announced", "<p>هزینهٔ رسیدگی به شکایت ۵۰٬۰۰۰ تومان است.</p>", "fail"),
        (
            "no_fee_for_a_complaint_is_announced",
            "<p>اگر شکایت وارد باشد، هزینهٔ کالا تا ۳ روز بازپرداخت می‌شود.</p>",
            "pass",
        ),
        ("complaints_page_says_what_to_send", "<p>شمارهٔ سفارش را بنویسید.</p>", "pass"),
        ("complaints_page_says_what_to_send", "", "fail"),
        (
            "complaints_page_tells_of_registering_at_the_portal",
            "<p>می‌توانید شکایت خود را در سامانهٔ نماد ثبت کنید.</p>",
            "pass",
        ),
        (
            "complaints_page_tells_of_registering_at_the_portal",
            "<p>این فروشگاه در سامانهٔ جامع ثبت شده است.</p>",
            "fail",
        ),
    ],
)
def test_what_the_complaints_page_tells(name: str, words: str, verdict: str, ask: Ask) -> None:
    assert ask(name, {"/complaints/": COMPLAINTS + words}).verdict == verdict
    assert ask(name).verdict == "fail"
    assert ask(name, missed=("complaints",)).verdict == "unknown"
