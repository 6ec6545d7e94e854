"""The seal: genuine, another's, broken, a picture, none; before and after it is granted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from toolkit.model.finding import Answer
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
