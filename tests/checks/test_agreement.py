"""Two pages that tell the same matter must tell the same; what cannot be compared is said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from toolkit.model.finding import Answer
from toolkit.model.verdict import Severity

Ask = Callable[..., Answer]

TERMS = "قوانین و مقررات\n<p>کاربر موظف است قوانین ایران را رعایت کند.</p><p>{}</p>"
RETURNS = "بازگشت کالا و انصراف از خرید\n<p>شرایط مرجوع کردن کالا را بخوانید.</p><p>{}</p>"
SHIPPING = "ارسال و هزینه‌ها\n<p>هزینهٔ ارسال با پست در این صفحه است.</p><p>{}</p>"

WINDOW = "pages_agree_on_the_days_of_withdrawal"
REFUND = "pages_agree_on_the_refund"
FREIGHT = "pages_agree_on_who_pays_for_sending_back"
FREE = "pages_agree_on_free_delivery"
TIME = "pages_agree_on_the_delivery_time"
TAX = "pages_agree_on_the_tax"
UNIT = "pages_agree_on_the_unit_of_money"

CASES = [
    (WINDOW, "تا ۷ روز کاری می‌توانید کالا را مرجوع کنید.", "مهلت انصراف هفت (۷) روز كاري است.", "pass"),
    (WINDOW, "تا ۷ روز کاری می‌توانید کالا را مرجوع کنید.", "مهلت انصراف از خرید ده روز کاری است.", "fail"),
    (WINDOW, "تا ۷ روز کاری می‌توانید کالا را مرجوع کنید.", "مهلت انصراف ۷ روز است.", "fail"),
    (WINDOW, "تا ۷ روز کاری می‌توانید کالا را مرجوع کنید.", "مهلت انصراف یک هفته است.", "fail"),
    (
        WINDOW,
        "تا ۷ روز کاری می‌توانید کالا را مرجوع کنید.",
        "وجه کالای مرجوعی تا ۳ روز واریز می‌شود.",
        "not_applicable",
    ),
    (
        WINDOW,
        "تا ۷ روز کاری می‌توانید کالا را مرجوع کنید.",
        "کالای معیوب تا ۳ روز مرجوع می‌شود.",
        "not_applicable",
    ),
    (REFUND, "وجه تا ۳ روز کاری بازگردانده می‌شود.", "مبلغ ظرف ۳ روز به حساب شما واریز می‌شود.", "pass"),
    (REFUND, "وجه تا ۳ روز کاری بازگردانده می‌شود.", "مبلغ ظرف ۷ روز به حساب شما واریز می‌شود.", "fail"),
    (REFUND, "وجه تا ۷۲ ساعت بازگردانده می‌شود.", "مبلغ ظرف ۳ روز به حساب شما واریز می‌شود.", "pass"),
    (
        REFUND,
        "وجه تا ۳ روز بازگردانده می‌شود.",
        "در پرداخت ناموفق، بانک مبلغ را تا ۷۲ ساعت برمی‌گرداند.",
        "not_applicable",
    ),
    (FREIGHT, "هزینهٔ بازگشت کالا بر عهدهٔ مشتری است.", "هزینهٔ بازگرداندن کالا با ماست.", "fail"),
    (FREIGHT, "هزینهٔ بازگشت کالا با ماست.", "هزینهٔ مرجوعی را ما می‌پردازیم.", "pass"),
    (FREIGHT, "هزینهٔ بازگشت کالا با شماست.", "هزینهٔ بازگشت کالای معیوب با ماست.", "not_applicable"),
    (
        FREE,
        "ارسال برای خرید بالای ۵۰۰ هزار تومان رایگان است.",
        "ارسال رایگان برای خرید بیش از ۱٬۰۰۰٬۰۰۰ تومان.",
        "fail",
    ),
    (
        FREE,
        "ارسال برای خرید بالای ۵۰۰ هزار تومان رایگان است.",
        "ارسال رایگان برای خرید بیش از ۵٬۰۰۰٬۰۰۰ ریال.",
        "pass",
    ),
    (TIME, "سفارش ۲ تا ۴ روز کاری به دست شما می‌رسد.", "کالا ۳ تا ۵ روز به دست شما می‌رسد.", "pass"),
    (TIME, "سفارش ۲ تا ۴ روز کاری به دست شما می‌رسد.", "کالا ۷ تا ۱۰ روز به دست شما می‌رسد.", "fail"),
    (
        TIME,
        "سفارش ۲ روز به دست شما می‌رسد.",
        "در تهران ۱ روز و در شهرستان ۵ روز تحویل می‌شود.",
        "not_applicable",
    ),
    (TAX, "مالیات بر ارزش افزوده به قیمت افزوده می‌شود.", "قیمت‌ها با احتساب مالیات است.", "fail"),
    (TAX, "مالیات بر ارزش افزوده دریافت نمی‌شود.", "قیمت‌ها معاف از مالیات است.", "pass"),
    (UNIT, "هزینه ۵۰٬۰۰۰ تومان است.", "هزینه ۵۰۰٬۰۰۰ ریال است.", "fail"),
    (UNIT, "هزینه ۵۰٬۰۰۰ تومان است.", "هزینه ۴۰ هزار تومان است.", "pass"),
]


@pytest.mark.parametrize(("name", "one", "other", "verdict"), CASES)
def test_figures_of_two_pages(name: str, one: str, other: str, verdict: str, ask: Ask) -> None:
    second = RETURNS if name in (WINDOW, REFUND, FREIGHT) else SHIPPING
    answer = ask(name, {"/terms/": TERMS.format(one), "/second/": second.format(other)})
    assert answer.verdict == verdict
    if verdict == "fail":
        assert {seen.url for seen in answer.seen} == {
            "https://shop.example/terms/",
            "https://shop.example/second/",
        }
        assert answer.at_most in (Severity.WARNING, Severity.ADVICE)


def test_what_one_page_tells_twice_is_not_held_against_it(ask: Ask) -> None:
    both = "تا ۷ روز کاری می‌توانید انصراف دهید. تا ۱۰ روز کاری می‌توانید کالا را مرجوع کنید."
    pages = {"/terms/": TERMS.format(both), "/returns/": RETURNS.format("مهلت انصراف ۷ روز کاری است.")}
    assert ask(WINDOW, pages).verdict == "pass"


def test_a_page_that_did_not_come_leaves_it_open_and_weighs_little(ask: Ask) -> None:
    answer = ask(WINDOW, {"/terms/": TERMS.format("مهلت انصراف ۷ روز کاری است.")}, missed=("returns",))
    assert (answer.verdict, answer.at_most) == ("unknown", Severity.ADVICE)
