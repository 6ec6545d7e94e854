"""The seal: genuine, another's, broken, a picture, none; before and after it is granted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from toolkit.model.finding import Answer
from toolkit.model.verdict import Severity
from toolkit.profile.profile import Profile

Ask = Callable[..., Answer]
Told = Callable[..., Profile]
PICTURE = '<img src="/enamad.png" alt="">'
GRANTED = {
    "state": "granted",
    "id": "123",
    "code": "AbC",
    "granted_on": "1404/01/01",
    "valid_to": "1406/01/01",
}


def code(
    id_: str = "123", key: str = "AbC", src: str = "https://trustseal.enamad.ir/logo.aspx?id=123"
) -> str:
    return f'<a href="https://trustseal.enamad.ir/?id={id_}&Code={key}"><img src="{src}"></a>'


@pytest.mark.parametrize(
    ("mark", "picture", "forged", "at_home"),
    [
        (code(), "pass", "pass", "pass"),
        (code("999"), "pass", "fail", "fail"),
        (code(key="other"), "pass", "fail", "fail"),
        (code(key="null"), "pass", "fail", "fail"),
        (code(key=""), "pass", "fail", "fail"),
        (code(src="/enamad.png"), "fail", "pass", "pass"),
        (PICTURE, "fail", "pass", "fail"),
        (code() + PICTURE, "fail", "pass", "pass"),
        ("", "pass", "pass", "fail"),
    ],
)
def test_a_holders_seal(mark: str, picture: str, forged: str, at_home: str, ask: Ask, told: Told) -> None:
    shop = {"home": f"فروشگاه\n{mark}", "merchant": told(seal=GRANTED)}
    assert ask("no_picture_stands_for_the_seal", **shop).verdict == picture
    assert ask("the_seals_code_is_this_shops", **shop).verdict == forged
    assert ask("seal_stands_on_the_home_page", **shop).verdict == at_home


LAZY = '<a href="https://trustseal.enamad.ir/?id=123&Code=AbC"><img src="/lazy.svg" data-src="https://trustseal.enamad.ir/logo.aspx?id=123"></a>'
FORMS = {
    "<div style=\"background:url('/e-namad.png')\"></div>": "background",
    "<svg><title>نماد اعتماد الکترونیکی</title></svg>": "drawing",
    '<object data="/enamad.svg"></object>': "place of the seal",
    '<img src="data:image/png;base64,iVBORw0" alt="نماد اعتماد">': "place of the seal",
}


@pytest.mark.parametrize(("form", "words"), FORMS.items())
def test_a_picture_of_the_seal_in_any_form_is_named_as_what_it_is(
    form: str, words: str, ask: Ask, told: Told
) -> None:
    answer = ask("no_picture_stands_for_the_seal", home=f"فروشگاه\n{form}", merchant=told())
    assert answer.verdict == "fail"
    assert words in answer.reason.en
    assert (
        ask("no_seal_is_shown_before_the_grant", home=f"فروشگاه\n{form}", merchant=told()).verdict == "fail"
    )


def test_a_genuine_picture_that_is_loaded_late_is_no_copy(ask: Ask, told: Told) -> None:
    shop = {"home": f"فروشگاه\n{LAZY}", "merchant": told(seal=GRANTED)}
    assert ask("no_picture_stands_for_the_seal", **shop).verdict == "pass"
    assert ask("seal_stands_on_the_home_page", **shop).verdict == "pass"


def test_a_picture_in_an_article_about_seals_is_none_of_the_shops(ask: Ask, told: Told) -> None:
    article = {
        "/blog/seal/": 'اینماد چیست؟\n<p>نماد اعتماد به چه کار می‌آید؟</p><img src="/guide-enamad.png">'
    }
    assert ask("no_seal_is_shown_before_the_grant", pages=article, merchant=told()).verdict == "pass"
    assert ask("no_picture_stands_for_the_seal", pages=article, merchant=told()).verdict == "pass"


def test_words_that_claim_a_seal_only_warn(ask: Ask, told: Told) -> None:
    name = "no_words_claim_a_seal_before_the_grant"
    claimed = "فروشگاه\n<footer><p>دارای نماد اعتماد الکترونیکی</p></footer>"
    answer = ask(name, home=claimed, merchant=told())
    assert (answer.verdict, answer.at_most) == ("fail", Severity.WARNING)
    assert "دارای نماد اعتماد" in answer.seen[0].excerpt
    assert ask(name, home=claimed).verdict == "unknown"
    assert ask(name, home="فروشگاه\n<p>هنوز نماد اعتماد نداریم</p>", merchant=told()).verdict == "pass"


def test_a_block_that_is_commented_out_or_leads_elsewhere_is_named(ask: Ask, told: Told) -> None:
    commented = ask(
        "seal_stands_on_the_home_page", home=f"فروشگاه\n<!-- {code()} -->", merchant=told(seal=GRANTED)
    )
    assert commented.verdict == "fail"
    assert "commented out" in commented.reason.en
    elsewhere = '<a href="https://trustseal.enamad.com/?id=123&Code=AbC">نماد</a>'
    answer = ask("the_seals_code_is_this_shops", home=f"فروشگاه\n{elsewhere}", merchant=told(seal=GRANTED))
    assert answer.verdict == "fail"
    assert "another host" in answer.reason.en
    assert answer.seen[0].excerpt == "https://trustseal.enamad.com/?id=123&Code=AbC"


def test_a_seal_of_a_shop_that_has_none(ask: Ask, told: Told) -> None:
    shown = {"pages": {"/about/": f"درباره\n{code()}"}, "merchant": told()}
    assert ask("no_seal_is_shown_before_the_grant", **shown).verdict == "fail"
    assert ask("the_seals_code_is_this_shops", **shown).verdict == "fail"
    assert ask("no_seal_is_shown_before_the_grant", merchant=told()).verdict == "pass"
    assert ask("the_seals_code_is_this_shops", merchant=told()).verdict == "pass"


def test_without_a_profile_nobody_knows_whether_a_seal_was_granted(ask: Ask) -> None:
    assert ask("no_seal_is_shown_before_the_grant", home=f"فروشگاه\n{code()}").verdict == "unknown"
    assert ask("no_seal_is_shown_before_the_grant").verdict == "pass"
    assert ask("the_seals_code_is_this_shops", home=f"فروشگاه\n{code()}").verdict == "unknown"
    assert ask("seal_stands_on_the_home_page", home=f"فروشگاه\n{code()}").verdict == "unknown"
