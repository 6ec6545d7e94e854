"""Boxes for advertising that are ticked before anybody chose."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from toolkit.model.finding import Answer

Ask = Callable[..., Answer]
NAME = "no_box_for_advertising_is_ticked_beforehand"


@pytest.mark.parametrize(
    ("box", "verdict"),
    [
        ('<label><input type="checkbox" name="n" checked> دریافت پيامك تبليغاتی</label>', "fail"),
        ('<input type="checkbox" id="n" checked="checked"><label for="n">عضویت در خبرنامه</label>', "fail"),
        ('<label><input type="checkbox" name="n"> دریافت پیامک تبلیغاتی</label>', "pass"),
        ('<label><input type="checkbox" name="r" checked> مرا به خاطر بسپار</label>', "not_applicable"),
        ('<label>تبلیغ</label><input type="checkbox" checked>', "not_applicable"),
    ],
)
def test_a_box_for_advertising(box: str, verdict: str, ask: Ask) -> None:
    answer = ask(NAME, {"/account/": f"عضویت\n<form method='post'>{box}</form>"})
    assert answer.verdict == verdict
    if verdict == "fail":
        assert answer.seen[0].url.endswith("/account/") and "55" in answer.reason.en
