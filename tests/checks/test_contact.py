"""Contact pages: what stands on them, and whether it is the profile's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from toolkit.model.finding import Answer
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Told = Callable[..., Profile]
ADDRESS = "<p>نشانی: اصفهان، خیابان نمونه، کوچهٔ سوم، پلاک ۱۲، واحد ۲</p>"
CODE = "<p>کد پستی: ۸۱۴۵۶۷۸۹۱۳</p>"
PHONE, OTHER = "<p>تلفن: ۰۳۱-۰۰۰۰۰۰۱۸</p>", "<p>تلفن: ۰۳۱-۳۳۳۳۳۳۳۳</p>"
MOBILE = "<p>همراه: ۰۹۰۹۰۰۰۰۰۱۸</p>"
MAIL = "<p>رایانامه: salam@sofal-nemooneh.example</p>"
ALL = ADDRESS + CODE + PHONE + MOBILE + MAIL
EACH = (
    "home_links_to_a_contact_page",
    "contact_page_shows_the_landline",
    "contact_page_shows_a_telephone",
    "contact_page_shows_an_email",
    "email_on_the_site_is_the_profiles",
    "contact_page_shows_the_address",
    "address_on_the_site_has_its_postal_code",
    "place_of_activity_agrees_with_the_site",
)


def contact(body: str) -> dict[str, str]:
    return {"/contact/": f"تماس با ما\n{body}"}


@pytest.mark.parametrize("name", EACH)
def test_a_whole_contact_page_passes_and_none_fails(name: str, ask: Ask, told: Told) -> None:
    assert ask(name, contact(ALL), merchant=told()).verdict == "pass"
    assert ask(name, merchant=told()).verdict == "fail"


@pytest.mark.parametrize("name", EACH)
def test_a_dead_link_is_named_and_a_busy_one_is_not_known(name: str, ask: Ask, told: Told) -> None:
    dead = ask(name, dead={"contact": "/contact/"}, merchant=told())
    assert (dead.verdict, dead.seen[0].url) == ("fail", "https://shop.example/contact/")
    assert "404" in dead.reason.en
    assert ask(name, missed=("contact",), merchant=told()).verdict == "unknown"


@pytest.mark.parametrize(
    ("name", "body", "verdict"),
    [
        (EACH[0], ADDRESS, "fail"),
        (EACH[1], MOBILE + MAIL, "fail"),
        (EACH[1], OTHER + MAIL, "fail"),
        (EACH[1], OTHER + PHONE, "pass"),
        (EACH[1], '<a href="tel:+983100000018">تماس</a>' + MAIL, "pass"),
        (EACH[2], MOBILE + MAIL, "pass"),
        (EACH[2], MAIL, "fail"),
        (EACH[3], PHONE, "fail"),
        (EACH[4], PHONE + "<p>salam@other.example</p>", "fail"),
        (EACH[4], PHONE + "<p>Salam@Sofal-Nemooneh.example</p>", "pass"),
        (EACH[4], PHONE + "<p>ایمیل: salam [at] sofal-nemooneh [dot] example</p>", "pass"),
        (EACH[4], PHONE + "<p>ایمیل: other [at] sofal-nemooneh [dot] example</p>", "fail"),
        (EACH[5], PHONE + "<p>نشانی: اصفهان</p>", "fail"),
        (EACH[6], ADDRESS + PHONE, "fail"),
        (EACH[6], ADDRESS + PHONE + "<p>کد پستی: ۸۱۴۵۶۷۸۹۲۱</p>", "fail"),
        (EACH[7], ADDRESS + CODE + PHONE, "pass"),
        (EACH[7], ADDRESS.replace("،", " -") + CODE + PHONE, "pass"),
        (EACH[7], ADDRESS + CODE + PHONE + "<p>همراه: ۰۹۰۹۰۰۰۰۰۱۹</p>", "fail"),
        (EACH[7], ADDRESS + CODE + OTHER, "fail"),
        (EACH[7], ADDRESS.replace("خیابان نمونه", "خیابان دیگر") + CODE + PHONE, "fail"),
    ],
)
def test_a_contact_page(name: str, body: str, verdict: str, ask: Ask, told: Told) -> None:
    answer = ask(name, contact(body), merchant=told())
    assert answer.verdict == verdict, answer.reason.en


def test_only_mobiles_are_told_apart(ask: Ask, told: Told) -> None:
    assert "only mobile" in ask(EACH[1], contact(MOBILE + MAIL), merchant=told()).reason.en


def test_without_a_profile_any_number_will_do(ask: Ask) -> None:
    assert ask(EACH[1], contact(OTHER)).verdict == "pass"
    assert ask(EACH[4], contact(ALL)).verdict == "unknown"


def test_a_contact_page_that_nothing_leads_to(ask: Ask) -> None:
    assert ask(EACH[0], contact(ALL), linked=False).verdict == "fail"


def test_a_link_in_persian_letters_leads_to_its_encoded_address(ask: Ask) -> None:
    page = {"/%D8%AA%D9%85%D8%A7%D8%B3/": f"تماس با ما\n{ALL}"}
    home = 'فروشگاه\n<a href="/تماس">تماس</a>'
    assert ask(EACH[0], page, home=home, linked=False).verdict == "pass"
