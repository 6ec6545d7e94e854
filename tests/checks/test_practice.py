"""What the site takes and passes on against what its privacy page names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from toolkit.checks.data_asked import asked_in, data
from toolkit.checks.trackers import tracker_of, trackers
from toolkit.model.evidence import Cookie
from toolkit.model.finding import Answer
from toolkit.reader import Form, FormField

Ask = Callable[..., Answer]
POLICY = """حریم خصوصی
<p>ما برای پردازش و ارسال سفارش، نام و نام خانوادگی، نشانی، شماره تلفن همراه و ایمیل شما را دریافت می‌کنیم.</p>
<p>این اطلاعات تنها برای تحویل سفارش به کار می‌رود و در اختیار شخص دیگری قرار نمی‌گیرد.</p>
<p>سایت ما از کوکی‌ها برای نگه داشتن سبد خرید استفاده می‌کند.</p><p>{}</p>"""
SILENT_ON_COOKIES = "\n".join(line for line in POLICY.splitlines() if "کوکی" not in line)


def policy(more: str = "", text: str = POLICY) -> dict[str, str]:
    return {"/privacy/": text.format(more)}


YEKTANET = (
    '<script>var s=document.createElement("script");s.src="https://cdn.yektanet.com/x/native.js";</script>'
)
GTM = "<script>(function(w,d){d.createElement('script').src='https://www.googletagmanager.com/gtm.js?id=GTM-X'})(window,document)</script>"
GOFTINO = '<script src="https://www.goftino.com/widget/abc" async></script>'


@pytest.mark.parametrize(
    ("embedded", "named", "verdict"),
    [
        (YEKTANET, "", "fail"),
        (YEKTANET, "برای تبلیغات از سرویس یکتانت استفاده می‌کنیم.", "pass"),
        (YEKTANET, "We use Yektanet for advertising.", "pass"),
        (YEKTANET, "اسکریپت cdn.yektanet.com در سایت هست.", "pass"),
        (GTM, "", "fail"),
        (GTM, "از گوگل آنالیتیکس استفاده می‌کنیم.", "pass"),
        (GTM, "از Google Analytics کمک می‌گیریم.", "pass"),
        (GTM, "از يكتانت استفاده می‌کنیم.", "fail"),
        (GOFTINO, "", "fail"),
        (GOFTINO, "گفتگوی آنلاین سایت را گفتینو فراهم می‌کند.", "pass"),
        ('<script src="https://stats.example/a.js"></script>', "", "fail"),
        ('<img src="https://trustseal.enamad.ir/logo.aspx?id=1">', "", "pass"),
        ('<img src="https://logo.samandehi.ir/logo.aspx?id=1">', "", "pass"),
        ('<img src="https://cdn.shop.example/a.jpg">', "", "pass"),
        ('<a href="https://www.yektanet.com/">…</a>', "", "pass"),
        (
            '<script type="application/ld+json">{"sameAs":"https://www.instagram.com/shop"}</script>',
            "",
            "pass",
        ),
        ('<iframe src="https://maps.google.com/maps?q=x"></iframe>', "نقشه گوگل در صفحهٔ تماس هست.", "pass"),
        ('<iframe src="https://neshan.org/maps/iframe"></iframe>', "", "fail"),
    ],
)
def test_services_and_hosts(embedded: str, named: str, verdict: str, ask: Ask) -> None:
    answer = ask("foreign_hosts_are_named", home=f"فروشگاه\n{embedded}", pages=policy(named))
    assert answer.verdict == verdict, answer.reason.en


def test_a_service_is_told_by_its_name(ask: Ask) -> None:
    answer = ask("foreign_hosts_are_named", home=f"فروشگاه\n{YEKTANET}", pages=policy())
    assert "Yektanet (cdn.yektanet.com)" in answer.reason.en


def cookie(name: str, lifetime: int | None = None) -> Cookie:
    return Cookie(name, "shop.example", "https://shop.example/", True, True, lifetime=lifetime)


CART = (cookie("woocommerce_items_in_cart"), cookie("wp_woocommerce_session_0123", 172_800))


@pytest.mark.parametrize(
    ("cookies", "pages", "verdict"),
    [
        (CART, policy(), "pass"),
        ((), policy(text=SILENT_ON_COOKIES), "pass"),
        (CART, policy(text=SILENT_ON_COOKIES), "fail"),
        ((*CART, cookie("_ga", 63_072_000)), policy(), "fail"),
        ((*CART, cookie("_ga", 63_072_000)), policy("از گوگل آنالیتیکس کمک می‌گیریم."), "pass"),
        ((cookie("visitor_profile", 63_072_000),), policy(), "fail"),
        ((cookie("visitor_profile", 63_072_000),), policy("کوکی visitor_profile دو سال می‌ماند."), "pass"),
        ((cookie("my_session"),), policy(), "pass"),
        (CART, {}, "unknown"),
    ],
)
def test_cookies(cookies: tuple[Cookie, ...], pages: dict[str, str], verdict: str, ask: Ask) -> None:
    answer = ask("cookies_are_named", pages=pages, cookies=cookies)
    assert answer.verdict == verdict, answer.reason.en


def checkout(*boxes: str) -> dict[str, str]:
    fields = "".join(boxes)
    return {
        "/checkout/": f'پیش‌فاکتور\n<form class="checkout woocommerce-checkout" name="checkout" method="post">{fields}</form>'
    }


def box(name: str, label: str, kind: str = "text") -> str:
    return f'<p><label for="{name}">{label}</label><input id="{name}" name="{name}" type="{kind}"></p>'


ORDINARY = (
    box("billing_first_name", "نام"),
    box("billing_phone", "تلفن همراه", "tel"),
    box("billing_address_1", "نشانی"),
    box("billing_postcode", "کد پستی"),
    box("coupon_code", "کد تخفیف"),
)


@pytest.mark.parametrize(
    ("boxes", "more", "verdict", "words"),
    [
        (ORDINARY, "", "pass", "name"),
        ((*ORDINARY, box("billing_national_code", "کد ملی")), "", "fail", "national code"),
        ((*ORDINARY, box("billing_national_code", "کد ملی")), "برای صورتحساب رسمی کد ملی را می‌پرسیم.", "pass", "national code"),
        ((*ORDINARY, box("x1", "تاریخ تولد")), "", "fail", "date of birth"),
        ((*ORDINARY, box("x1", "تاريخ تولد")), "و تاریخ تولدتان را", "pass", "date of birth"),
        ((*ORDINARY, box("billing_company", "نام شرکت (اختیاری)")), "", "fail", "company"),
        ((*ORDINARY, box("sheba", "شماره شبا")), "", "fail", "bank"),
        ((box("username", "نام کاربری"), box("pw", "رمز عبور", "password")), "", "unknown", "No form"),
    ],
)  # fmt: skip
def test_data_that_are_asked(boxes: tuple[str, ...], more: str, verdict: str, words: str, ask: Ask) -> None:
    answer = ask("asked_data_are_named", pages=policy(more) | checkout(*boxes))
    assert (answer.verdict, words in answer.reason.en) == (verdict, True), answer.reason.en


def test_without_a_checkout_or_a_policy_nothing_is_known(ask: Ask) -> None:
    assert ask("asked_data_are_named", pages=policy()).verdict == "unknown"
    assert ask("asked_data_are_named", pages=checkout(*ORDINARY)).verdict == "unknown"


def test_an_address_of_something_else_is_no_postal_address(ask: Ask) -> None:
    said = "حریم خصوصی\n<p>ما نام، شماره تماس و آدرس IP و آدرس ایمیل شما را برای سفارش دریافت می‌کنیم.</p>"
    answer = ask(
        "asked_data_are_named", pages={"/privacy/": said} | checkout(box("billing_address_1", "نشانی"))
    )
    assert answer.verdict == "fail"
    assert "address" in answer.reason.en


def test_personal_data_in_the_open(ask: Ask) -> None:
    name = "no_personal_data_go_in_the_open"
    bare = 'تماس\n<form action="http://forms.example/in" method="post"><input name="your-name"><input type="tel" name="p"></form>'
    assert ask(name, pages={"/contact/": bare}).verdict == "fail"
    assert ask(name, pages={"/contact/": bare.replace("http:", "https:")}).verdict == "pass"
    search = '<form action="http://shop.example/"><input type="search" name="s"></form>'
    assert ask(name, home=f"فروشگاه\n{search}").verdict == "pass"


def test_every_datum_and_service_is_known_by_its_own_words() -> None:
    for datum in data():
        assert datum.named.search(datum.title.fa.replace("\u0654", "")), datum.id
    form = Form(
        "",
        "post",
        (FormField("billing_email", "email", "ایمیل", True), FormField("", "radio", "نام شرکت", False)),
    )
    assert [datum.id for datum, _ in asked_in(form)] == ["email"]
    for one in trackers():
        assert one.is_named_in(one.title.casefold())
        assert all(tracker_of(f"x.{host}") is not None for host in one.hosts)
    assert tracker_of("notyektanet.com") is None
