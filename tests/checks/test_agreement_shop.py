"""What pages tell of the shop itself, page against page and against the profile."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from toolkit.model.finding import Answer
from toolkit.model.verdict import Severity
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Told = Callable[..., Profile]

CONTACT = (
    "تماس با ما\n<p>تلفن: ۰۳۱-۰۰۰۰۰۰۱۸</p><p>ایمیل: salam@sofal-nemooneh.example</p><p>نشانی:"
    " اصفهان، خیابان نمونه، کوچهٔ سوم، پلاک ۱۲، واحد ۲</p><p>کد پستی: ۸۱۴۵۶۷۸۹۱۳</p>{}"
)
ABOUT = "درباره ما\n<p>داستان ما: از سال ۱۳۹۹ کار خود را آغاز کردیم. مدیر: مریم نمونه‌پور</p>{}"
COMPLAINTS = "ثبت شکایت\n<p>شکایت خود را از طریق فرم ثبت کنید. به شکایت شما رسیدگی می‌کنیم.</p>{}"
TERMS = "قوانین و مقررات\n<p>کاربر موظف است قوانین ایران را رعایت کند.</p><p>{}</p>"


@pytest.mark.parametrize(
    ("name", "words", "verdict"),
    [
        ("telephones_agree_between_pages", "<p>تلفن: 031-00000018</p>", "pass"),
        ("telephones_agree_between_pages", "<p>تلفن: ۰۳۱-۰۰۰۰۰۰۲۵</p>", "fail"),
        ("emails_agree_between_pages", "<p>ایمیل: info@sofal-nemooneh.example</p>", "pass"),
        ("emails_agree_between_pages", "<p>ایمیل: sofal@mail.example</p>", "fail"),
        ("postal_codes_agree_between_pages", "<p>کد پستی 8145678913</p>", "pass"),
        ("postal_codes_agree_between_pages", "<p>کد پستی ۸۱۴۵۶۷۸۹۱۴</p>", "fail"),
    ],
)
def test_numbers_of_another_page_are_the_contact_pages(name: str, words: str, verdict: str, ask: Ask) -> None:
    answer = ask(name, {"/contact/": CONTACT.format(""), "/about/": ABOUT.format(words)})
    assert answer.verdict == verdict
    if verdict == "fail":
        assert len(answer.seen) == 2 and answer.at_most is Severity.WARNING


def test_the_frame_of_the_home_page_counts_too(ask: Ask) -> None:
    footer = "فروشگاه سفال نمونه\n<p>ظرف‌های سفالی</p><footer>تلفن: ۰۳۱-۰۰۰۰۰۰۲۵</footer>"
    answer = ask("telephones_agree_between_pages", {"/contact/": CONTACT.format("")}, home=footer)
    assert answer.verdict == "fail"


@pytest.mark.parametrize(("code", "verdict"), [("۸۱۴۵۶۷۸۹۱۳", "pass"), ("۸۱۴۵۶۷۸۹۹۹", "fail")])
def test_complaints_go_to_the_shops_address(code: str, verdict: str, ask: Ask) -> None:
    pages = {"/contact/": CONTACT.format(""), "/complaints/": COMPLAINTS.format(f"<p>کد پستی: {code}</p>")}
    assert ask("address_for_complaints_is_the_shops", pages).verdict == verdict
    bare = {"/contact/": CONTACT.format(""), "/complaints/": COMPLAINTS.format("")}
    assert ask("address_for_complaints_is_the_shops", bare).verdict == "not_applicable"


@pytest.mark.parametrize(("hours", "verdict"), [("ساعت ۹ تا ۱۷", "pass"), ("ساعت ۸ الی ۲۰", "fail")])
def test_hours_are_the_same(hours: str, verdict: str, ask: Ask) -> None:
    pages = {
        "/contact/": CONTACT.format("<p>ساعت 9:00 تا 17:00</p>"),
        "/complaints/": COMPLAINTS.format(f"<p>{hours}</p>"),
    }
    assert ask("hours_agree_between_pages", pages).verdict == verdict


@pytest.mark.parametrize(
    ("footer", "verdict"),
    [("https://t.me/sofal", "pass"), ("https://t.me/sofal2", "fail"), ("https://ble.ir/sofal", "pass")],
)
def test_messengers_are_the_same(footer: str, verdict: str, ask: Ask) -> None:
    home = f'فروشگاه سفال نمونه\n<footer><a href="{footer}">کانال</a></footer>'
    pages = {"/contact/": CONTACT.format('<p><a href="https://t.me/Sofal">تلگرام</a></p>')}
    assert ask("messengers_agree_between_pages", pages, home=home).verdict == verdict


def test_pages_of_one_rendering_bear_one_version(ask: Ask) -> None:
    name = "pages_bear_one_version"
    complaints = COMPLAINTS.format("<p>نسخهٔ ۲</p>")
    assert ask(name, {"/terms/": TERMS.format("نسخهٔ ۲"), "/complaints/": complaints}).verdict == "pass"
    assert ask(name, {"/terms/": TERMS.format("نسخهٔ ۱"), "/complaints/": complaints}).verdict == "fail"
    assert ask(name, {"/terms/": TERMS.format("")}).verdict == "not_applicable"


@pytest.mark.parametrize(
    ("day", "shown", "verdict"),
    [
        ("۱۴۰۸/۰۲/۰۱", "", "pass"),
        ("۱۴۰۸/۰۲/۰۱", "<p>پروانه، اعتبار تا ۱۴۰۸/۰۲/۰۱</p>", "pass"),
        ("۱۴۰۸/۰۲/۰۱", "<p>پروانه، اعتبار تا ۱۴۰۷/۰۲/۰۱</p>", "fail"),
        ("۱۴۰۴/۰۲/۰۱", "", "fail"),
    ],
)
def test_licences_hold_as_long_as_the_profile_says(
    day: str, shown: str, verdict: str, ask: Ask, told: Told
) -> None:
    held = [{"title": "پروانه", "issuer": "اداره", "number": "۱", "kind": "activity", "valid_to": day}]
    merchant = told(licences={"held": held})
    answer = ask("licences_and_seal_are_still_valid", {"/about/": ABOUT.format(shown)}, merchant=merchant)
    assert answer.verdict == verdict


def test_the_english_pages_tell_the_same_days(ask: Ask) -> None:
    name = "english_pages_tell_the_same"
    persian = TERMS.format("تا ۷ روز کاری می‌توانید کالا را مرجوع کنید.")
    english = (
        "Returns and refunds\n<p>You may return the goods within {} working days of"
        " delivery.</p><p>Goods can be sent back to our address in Isfahan by post.</p>"
    )
    assert ask(name, {"/terms/": persian, "/en/returns/": english.format(7)}).verdict == "pass"
    assert ask(name, {"/terms/": persian, "/en/returns/": english.format(14)}).verdict == "fail"
    assert ask(name, {"/terms/": persian}).verdict == "not_applicable"


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("کاربران دیجی‌کالا موظف‌اند این قوانین را بپذیرند.", "fail"),
        ("سایت www.digar-shop.ir حق تغییر ندارد.", "fail"),
        ("رهگیری در tracking.post.ir ممکن است.", "pass"),
        ("نشانی ما https://shop.example/contact/ است.", "pass"),
        ("این فروشگاه از هیچ فروشگاهی رونویسی نکرده است.", "pass"),
    ],
)
def test_names_of_other_shops_are_found(words: str, verdict: str, ask: Ask) -> None:
    assert ask("no_other_shops_name_is_left", {"/terms/": TERMS.format(words)}).verdict == verdict


@pytest.mark.parametrize(
    "home",
    ["فروشگاه اینترنتی سفال نمونه", "سفال‌نمونه | ظرف‌های دست‌ساز", "Nemooneh Pottery"],
)
def test_the_home_page_bears_the_name_however_it_is_written(home: str, ask: Ask, told: Told) -> None:
    assert ask("home_page_bears_the_shops_name", home=home, merchant=told()).verdict == "pass"
    assert ask("home_page_bears_the_shops_name", home="فروشگاه دیگر", merchant=told()).verdict == "fail"


@pytest.mark.parametrize(
    ("address", "verdict"),
    [
        ("اصفهان، خ نمونه، ک ۳، پ ۱۲، و ۲", "pass"),
        ("اصفهان، خیابان نمونه، کوچهٔ سوم، پلاک ۱۲", "pass"),
        ("اصفهان، خیابان نمونه، کوچهٔ سوم، پلاک ۲۱", "fail"),
        ("اصفهان، خیابان نمونه، کوچهٔ پنجم، پلاک ۱۲", "fail"),
        ("اصفهان، خیابان دیگر، کوچهٔ سوم، پلاک ۱۲", "fail"),
    ],
)
def test_the_address_is_compared_part_by_part(address: str, verdict: str, ask: Ask, told: Told) -> None:
    page = f"تماس با ما\n<p>تلفن: ۰۳۱-۰۰۰۰۰۰۱۸</p><p>نشانی: {address}</p><p>کد پستی: ۸۱۴۵۶۷۸۹۱۳</p>"
    answer = ask("place_of_activity_agrees_with_the_site", {"/contact/": page}, merchant=told())
    assert answer.verdict == verdict
    if verdict == "fail":
        assert {seen.url.partition("#")[0] for seen in answer.seen} == {
            "https://shop.example/contact/",
            "shop.toml",
        }


def test_a_company_is_told_with_its_national_id(ask: Ask, told: Told) -> None:
    company = told(
        applicant={"kind": "legal", "registered_name": "شرکت سفال نمونه", "national_id": "۱۰۱۰۰۰۰۰۰۰۶"}
    )
    home = 'فروشگاه\n<a href="/about/">درباره ما</a>'
    name, page = (
        "about_page_names_the_owner",
        ("درباره ما\n<p>داستان ما: سفال نمونه (سهامی خاص) از سال ۱۳۹۹ کار خود را آغاز کرد.{}</p>"),
    )
    whole = {"/about/": page.format(" شناسهٔ ملی ۱۰۱۰۰۰۰۰۰۰۶")}
    assert ask(name, whole, home=home, merchant=company).verdict == "pass"
    bare = ask(name, {"/about/": page.format("")}, home=home, merchant=company)
    assert (bare.verdict, bare.at_most) == ("fail", Severity.WARNING)
