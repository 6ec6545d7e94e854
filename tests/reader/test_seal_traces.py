"""Traces of the seal in forms other than its link and a plain picture, and what only looks like one."""

from __future__ import annotations

import time

import pytest

from toolkit.model.markup import shallow
from toolkit.reader.seal_traces import seal_traces

GENUINE = (
    '<a referrerpolicy="origin" href="https://trustseal.enamad.ir/?id=123456&amp;Code=aBc">'
    '<img src="https://trustseal.enamad.ir/logo.aspx?id=123456&amp;Code=aBc" alt=""></a>'
)


def kinds(html: str, lines: str = "") -> list[str]:
    return [trace.kind for trace in seal_traces(html, lines)]


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("<div style=\"background:url('/img/enamad.png') no-repeat\"></div>", "background"),
        ('<div style="background-image: url(https://cdn.shop.example/e-namad.svg?v=2)"></div>', "background"),
        ("<style>.f{background:#fff url(/wp-content/uploads/namad.webp)}</style>", "background"),
        (
            "<style>.f{background:url(https://trustseal.enamad.ir/logo.aspx?id=1&Code=x)}</style>",
            "background",
        ),
        ('<svg><title>نماد اعتماد الکترونیکی</title><path d="M0 0"/></svg>', "drawing"),
        ('<svg aria-label="اینماد"><path d="M0 0"/></svg>', "drawing"),
        ("<svg><text>eNamad</text></svg>", "drawing"),
        ('<picture><source srcset="/img/enamad.webp 1x"></picture>', "source"),
        ('<object data="/files/enamad.svg"></object>', "source"),
        ('<input type="image" src="/x.png" alt="نماد اعتماد">', "source"),
        ('<img src="data:image/gif;base64,R0lGOD" data-lazy-src="/img/enamad.png">', "source"),
        ('<a href="https://trustseal.enamad.com/?id=123456&Code=aBc">seal</a>', "elsewhere"),
        ('<a href="https://trustseal-enamad.ir.shop.example/?id=123456&amp;Code=aBc">seal</a>', "elsewhere"),
        (
            '<a href="https://seals.example/?id=12&Code=x"><img src="/a.png" alt="نماد اعتماد"></a>',
            "elsewhere",
        ),
        (f"<!-- {GENUINE} -->", "commented"),
    ],
)
def test_a_trace_is_found_in_its_form(html: str, kind: str) -> None:
    assert kind in kinds(f"<html><body>{html}</body></html>")


@pytest.mark.parametrize(
    "html",
    [
        GENUINE,
        GENUINE.replace('src="https', 'src="data:image/gif;base64,R0lGOD" data-src="https'),
        '<a href="https://enamad.ir/">ثبت شکایت در سامانهٔ نماد اعتماد</a>',
        '<a href="https://logo.samandehi.ir/Verify.aspx?id=12&p=x"><img src="https://logo.samandehi.ir/logo.aspx?id=12"'
        ' alt="logo-samandehi"></a>',
        "<svg><title>سبد خرید</title></svg>",
        '<div style="background:url(/img/hero.jpg)"></div>',
        "<style>.a{background:url(data:image/svg+xml;base64,AAAA)}</style>",
        "<style>.a{background:url(/img/tournamadness.png)}</style>",
        '<a href="https://blog.example/what-is-enamad?id=12">اینماد چیست؟</a>',
        "<!-- the seal comes here -->",
        '<!-- <a href="https://trustseal.enamad.ir/">بعداً</a> -->',
    ],
)
def test_what_only_looks_like_it_is_left_alone(html: str) -> None:
    assert kinds(f"<html><body>{html}</body></html>") == []


@pytest.mark.parametrize(
    "line",
    [
        "دارای نماد اعتماد الکترونیکی",
        "فروشگاه ما دارای نماد اعتماد الکترونیک است",
        "داراي نماد اعتماد الكترونيكي",
        "دارنده اینماد",
        "این فروشگاه اینماد دارد",
        "ما نماد اعتماد الکترونیکی گرفته‌ایم",
        "خرید با نماد اعتماد",
    ],
)
def test_a_line_that_claims_the_seal(line: str) -> None:
    assert kinds("", f"خوش آمدید\n{line}\nسبد خرید") == ["words"]


@pytest.mark.parametrize(
    "line",
    [
        "این فروشگاه هنوز نماد اعتماد ندارد",
        "برای دریافت نماد اعتماد اقدام کرده‌ایم",
        "در حال دریافت نماد اعتماد الکترونیکی هستیم",
        "از سایت‌های دارای نماد اعتماد خرید کنید",
        "فاقد نماد اعتماد",
        "شکایت خود را در سامانهٔ نماد اعتماد ثبت کنید",
        "چگونه نماد اعتماد بگیریم؟",
        "وزیر ارتباطات گفت: فروشگاه‌هایی که دارای نماد اعتماد الکترونیکی هستند، "
        + "بیش از گذشته رشد کرده‌اند " * 8,
        "نماد اعتماد الکترونیکی",
    ],
)
def test_a_line_that_only_speaks_of_it(line: str) -> None:
    assert kinds("", line) == []


@pytest.mark.parametrize(
    "piece", ["<!--", "<svg><title>a", "<svg>", "url(", '<div style="background:url(', "<!-- x -->"]
)
def test_a_page_made_to_be_slow_is_read_in_time(piece: str) -> None:
    html = piece * (400_000 // len(piece))
    start = time.monotonic()
    assert kinds(shallow(html)) == []
    assert time.monotonic() - start < 5


def test_a_trace_shows_what_stands_on_the_page() -> None:
    traces = list(seal_traces("<div style=\"background:url('/img/enamad.png')\"></div>", ""))
    assert traces[0].words == "/img/enamad.png"
