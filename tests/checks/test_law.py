"""The dated facts of the law, both ways."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from toolkit.model.finding import Answer
from toolkit.model.sale import Product
from toolkit.profile.profile import Profile

SHOP = "https://shop.example"
Ask = Callable[..., Answer]
Told = Callable[..., Profile]


@pytest.mark.parametrize(
    ("check", "changes", "verdict"),
    [
        ("money_goes_back_the_way_it_came", {}, "pass"),
        ("money_goes_back_the_way_it_came", {"returns__refund_route": ""}, "unknown"),
        ("complaints_are_answered_in_time", {"complaints__answer_days": 4}, "pass"),
        ("complaints_are_answered_in_time", {"complaints__answer_days": 5}, "fail"),
        ("complaints_are_answered_in_time", {"complaints__answer_days": ""}, "unknown"),
        ("a_guild_licence_is_named", {}, "fail"),
        ("a_guild_licence_is_named", {"licences__held": [{"title": "پروانه", "kind": "guild"}]}, "pass"),
        ("email_is_at_no_public_provider", {}, "pass"),
        ("email_is_at_no_public_provider", {"contact__email": "shop@gmail.com"}, "fail"),
        ("owner_is_of_age", {}, "pass"),
        ("owner_is_of_age", {"applicant__birth_date": "1387/07/28"}, "pass"),
        ("owner_is_of_age", {"applicant__birth_date": "1387/07/29"}, "fail"),
        ("owner_is_of_age", {"applicant__birth_date": ""}, "unknown"),
    ],
)
def test_what_the_profile_says(
    check: str, changes: dict[str, Any], verdict: str, ask: Ask, told: Told
) -> None:
    assert ask(check, merchant=told(**changes)).verdict == verdict


@pytest.mark.parametrize(
    ("last", "verdict", "weight"),
    [
        ("1405/08/20", "pass", None),
        ("1405/08/19", "fail", "warning"),
        ("1405/07/28", "fail", "warning"),
        ("1405/07/27", "fail", None),
        ("", "unknown", None),
    ],
)
def test_renewal_is_asked_in_the_last_three_weeks(
    last: str, verdict: str, weight: str | None, ask: Ask, told: Told
) -> None:
    """The evidence is of 1405/07/28, 21 days before 1405/08/19."""
    answer = ask("seal_is_not_near_its_end", merchant=told(seal__valid_to=last))
    assert (answer.verdict, answer.at_most) == (verdict, weight)


@pytest.mark.parametrize(
    ("privacy", "access", "purpose"),
    [
        (
            "<p>می‌توانید داده‌های خود را ببینید و اصلاح کنید. هر زمان حذف اطلاعات خود را بخواهید.</p>",
            "pass",
            "fail",
        ),
        ("<p>می‌توانید اطلاعات حساب خود را ویرایش کنید.</p>", "fail", "fail"),
        ("<p>حذف اطلاعات ممکن نیست و دسترسی به داده‌ها نداریم.</p>", "fail", "fail"),
        ("<p>You may access and correct your data, and ask us to delete your account.</p>", "pass", "fail"),
    ],
)
def test_what_the_privacy_page_offers(privacy: str, access: str, purpose: str, ask: Ask) -> None:
    pages = {"/privacy/": f"حریم خصوصی\n{privacy}"}
    assert ask("access_correction_and_erasure_are_offered", pages).verdict == access
    assert ask("purposes_of_data_are_told", pages).verdict == purpose


@pytest.mark.parametrize(
    ("box", "verdict"),
    [
        ("<label><input type=checkbox name=n checked> عضویت در خبرنامه</label>", "fail"),
        ("<input type=checkbox name=newsletter checked>", "fail"),
        ("<label><input type=checkbox name=n> عضویت در خبرنامه</label>", "pass"),
        ("<label><input type=checkbox name=n checked> مرا به خاطر بسپار</label>", "pass"),
    ],
)
def test_boxes_for_advertising(box: str, verdict: str, ask: Ask) -> None:
    assert ask("no_box_for_advertising_is_ticked", home=f"فروشگاه\n{box}").verdict == verdict


@pytest.mark.parametrize(
    ("in_stock", "purchasable", "verdict"),
    [(False, True, "fail"), (False, False, "pass"), (True, True, "pass"), (None, True, "pass")],
)
def test_what_is_out_of_stock(in_stock: bool | None, purchasable: bool, verdict: str, ask: Ask) -> None:
    sold = Product("لیوان", f"{SHOP}/product/mug/", None, "", purchasable, in_stock=in_stock)
    assert ask("goods_out_of_stock_cannot_be_bought", sold=(sold,)).verdict == verdict


def test_owner_and_address_are_told_somewhere(ask: Ask) -> None:
    about = "درباره ما\n<p>مدیر مسئول: مریم نمونه‌پور</p>"
    contact = "تماس با ما\n<p>نشانی: تهران، خیابان آزادی، کوچهٔ نمونه، پلاک ۱۲، واحد ۲</p>"
    assert ask("owner_and_address_are_told", {"/about/": about, "/contact/": contact}).verdict == "pass"
    assert ask("owner_and_address_are_told", {"/contact/": contact}).verdict == "fail"


def test_seven_working_days_are_those_of_article_37(ask: Ask) -> None:
    granted = {"/returns/": "بازگشت کالا\n<p>تا ۷ روز کاری پس از تحویل می‌توانید از خرید انصراف دهید.</p>"}
    assert ask("article_37_is_met", granted).verdict == "pass"
    assert ask("article_37_is_met").verdict == "fail"
