"""Words that a reviewer would stop at, boxes that are ticked, and what only a person can judge."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from toolkit.model.finding import Answer
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Told = Callable[..., Profile]


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("<p>با جذب زیرمجموعه پورسانت بگیرید.</p>", "fail"),
        ("<p>سایت شرط بندی ما را ببینید.</p>", "fail"),
        ("<p>Join our pyramid scheme today.</p>", "fail"),
        ("<p>شرط‌بندی در این سایت ممنوع است.</p>", "pass"),
        ("<p>ما شرکت هرمی نیستیم و پورسانت زیرمجموعه نداریم.</p>", "pass"),
        ("<p>چادر هرمی برای کودکان</p>", "pass"),
        ('<aside><a href="http://bet.example/">شرط‌بندی</a></aside>', "pass"),
        ("<p>کتاب بازاریابی شبکه‌ای</p>", "pass"),
    ],
)
def test_words_of_an_unlawful_model(words: str, verdict: str, ask: Ask) -> None:
    assert ask("no_words_of_an_unlawful_model_stand_on_the_site", home=f"فروشگاه\n{words}").verdict == verdict


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("<p>گردونه شانس را بچرخانید.</p>", "fail"),
        ("<p>این روغن درمان قطعی کمردرد است.</p>", "fail"),
        ("<p>هیچ کالایی درمان قطعی نیست.</p>", "pass"),
        ("<p>چرخ سفالگری</p>", "pass"),
    ],
)
def test_words_of_an_unlawful_method(words: str, verdict: str, ask: Ask) -> None:
    assert (
        ask("no_words_of_an_unlawful_method_stand_on_the_site", home=f"فروشگاه\n{words}").verdict == verdict
    )


def test_an_answered_word_no_longer_warns_and_is_told(ask: Ask, told: Told) -> None:
    merchant = told(goods={"allowed": [{"words": ["گردونهٔ شانس"], "reason": "نام یک بازی رومیزی است"}]})
    answer = ask(
        "no_words_of_an_unlawful_method_stand_on_the_site",
        home="فروشگاه\n<p>گردونه شانس</p>",
        merchant=merchant,
    )
    assert answer.verdict == "pass"
    assert "نام یک بازی رومیزی است" in answer.reason.fa


CHECKOUT = "تسویه‌حساب\n<form class='checkout woocommerce-checkout' name='checkout'>{}<button id='place_order'>ثبت</button></form>"


@pytest.mark.parametrize(
    ("box", "verdict"),
    [
        ("<label for='g'>بسته‌بندی هدیه</label><input type=checkbox id=g name=gift checked>", "fail"),
        ("<label><input type=checkbox name=news checked> عضویت در خبرنامه</label>", "fail"),
        ("<input type=checkbox name=gift>", "pass"),
        ("<input type=checkbox name=ship_to_different_address checked>", "pass"),
        ("<input type=checkbox name=createaccount checked>", "pass"),
        ("<input type=checkbox name=gift checked disabled>", "pass"),
        ("<input type=radio name=payment_method checked>", "pass"),
    ],
)
def test_boxes_ticked_beforehand(box: str, verdict: str, ask: Ask) -> None:
    answer = ask("no_extra_is_ticked_beforehand", {"/checkout/": CHECKOUT.format(box)})
    assert answer.verdict == verdict
    if "هدیه" in box and verdict == "fail":
        assert answer.seen[0].excerpt == "بسته‌بندی هدیه"


@pytest.mark.parametrize(
    ("link", "verdict"),
    [
        ('<a href="http://bet-90.example/">ضریب بالا</a>', "fail"),
        ('<a href="https://t.example/">خرید فیلتر شکن</a>', "fail"),
        ('<a href="https://alphabet.example/">الفبا</a>', "pass"),
        ('<a href="/product/x/">سیگار</a>', "pass"),
        ('<a href="https://quit.example/">ترک سیگار</a>', "pass"),
    ],
)
def test_links_that_advertise(link: str, verdict: str, ask: Ask) -> None:
    assert ask("no_unlawful_advertising_is_linked", home=f"فروشگاه\n{link}").verdict == verdict


@pytest.mark.parametrize(
    ("picture", "verdict"),
    [
        ('<img src="/a.png" alt="نشان وزارت صمت">', "fail"),
        ('<img src="/ministry-logo.png" alt="">', "fail"),
        ('<img src="https://www.mimt.gov.ir/logo.png" alt="">', "fail"),
        ('<img src="/helal-ahmar.png" alt="هلال احمر">', "fail"),
        ('<img src="https://trustseal.enamad.ir/logo.aspx?id=1" alt="نماد اعتماد وزارت صمت">', "pass"),
        ('<img src="/mug.png" alt="لیوان">', "pass"),
        ('<img src="/police-car-toy.png" alt="ماشین پلیس">', "pass"),
    ],
)
def test_emblems(picture: str, verdict: str, ask: Ask) -> None:
    assert ask("no_emblem_of_the_state_is_shown", home=f"فروشگاه\n{picture}").verdict == verdict


def test_pictures_are_never_passed_and_are_listed(ask: Ask) -> None:
    answer = ask(
        "pictures_are_looked_at_by_a_person", home='فروشگاه\n<img src="/a.png"><img data-src="/b.png">'
    )
    assert answer.verdict == "by_hand"
    assert "2 pictures" in answer.reason.en and "b.png" in answer.seen[0].excerpt
    assert ask("pictures_are_looked_at_by_a_person", home="فروشگاه").verdict == "by_hand"


def test_places_of_advertising_are_listed_and_never_passed(ask: Ask) -> None:
    home = 'فروشگاه\n<script src="https://cdn.yektanet.com/a.js"></script><a href="https://x.example/"><img src="/b.png"></a>'
    answer = ask("advertising_is_looked_at_by_a_person", home=home)
    assert answer.verdict == "by_hand"
    assert {seen.excerpt for seen in answer.seen} == {"cdn.yektanet.com", "x.example"}
    assert ask("advertising_is_looked_at_by_a_person", home="فروشگاه").verdict == "by_hand"
