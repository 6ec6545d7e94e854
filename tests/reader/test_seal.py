"""The seal in the forms that shops give it."""

import pytest

from toolkit.reader import read

GENUINE = (
    '<a referrerpolicy="origin" target="_blank" href="https://trustseal.enamad.ir/?id=123456&amp;Code=AbCdEf">'
    '<img src="https://trustseal.enamad.ir/logo.aspx?id=123456&amp;Code=AbCdEf" alt=""></a>'
)
PICTURE = '<img src="/wp-content/uploads/enamad.png" alt="">'


@pytest.mark.parametrize(
    ("body", "seal"),
    [
        (GENUINE, "code"),
        ("<A HREF='HTTPS://TrustSeal.eNamad.ir/?Code=AbCdEf&id=123456'><IMG SRC=/x.png></A>", "code"),
        ('<a href="//trustseal.enamad.ir/?id=123456&code=AbCdEf">x</a>', "code"),
        (
            """<img onclick='window.open("https://trustseal.enamad.ir/Verify.aspx?id=123456&p=AbCdEf")' src=/e.png>""",
            "code",
        ),
        ('<a href="https://trustseal.enamad.ir/?id=123456&Code=null"><img src=/enamad.png></a>', "code"),
        (PICTURE, "picture"),
        ('<img src="/a.png" alt="نماد اعتماد الکترونیکی">', "picture"),
        ('<img src="/a.png" title="e-namad">', "picture"),
        ('<a href="https://enamad.ir"><img src="/img/namad.png"></a>', "picture"),
        (GENUINE + PICTURE, "both"),
        (f"<!-- {GENUINE} -->", "none"),
        ("<p>نماد اعتماد ما ۱۲۳۴۵۶ است</p>", "none"),
        ("<p>خبر دربارهٔ نماد اعتماد</p><img src=/dynamad-chair.png>", "none"),
        ('<a href="https://trustseal.enamad.ir.evil.example/?id=1&Code=x">x</a>', "none"),
    ],
)
def test_what_stands_on_the_page(body: str, seal: str) -> None:
    assert read(f"<html><body><footer>{body}</footer></body></html>", "https://shop.example/").seal == seal


def test_id_code_and_copy_are_told() -> None:
    (genuine,) = read(GENUINE).seal_marks
    assert (genuine.id, genuine.code, genuine.copy) == ("123456", "AbCdEf", False)
    (older,) = read(
        """<a onclick="open('https://trustseal.enamad.ir/Verify.aspx?id=9&amp;p=q')">x</a>"""
    ).seal_marks
    assert (older.id, older.code) == ("9", "q")
    linked = '<a href="https://trustseal.enamad.ir/?id=1&amp;Code=null"><img src="/enamad.png"></a>'
    (wrong,) = read(linked, "https://shop.example/").seal_marks
    assert (wrong.code, wrong.copy, wrong.src) == ("null", True, "https://shop.example/enamad.png")


@pytest.mark.parametrize(
    ("body", "seal"),
    [
        (
            """<a onclick="window.open('//trustseal.enamad.ir/?id=1&amp;Code=x')"><img src=/namad.png></a>""",
            "code",
        ),
        (
            """<a href="javascript:window.open('https://trustseal.enamad.ir/?id=1&amp;Code=x')"><img src=/namad.png></a>""",
            "code",
        ),
        (f"<noscript>{GENUINE}</noscript>", "code"),
        ('<a href=" https://trustseal.enamad.ir?id=1&Code=x "><img src="/namad.png"></a>', "code"),
        ('<a href="https://trustseal.enamad.ir/"><img src="/enamad.png"></a>', "picture"),
        ('<img src="/enamadlogo.png">', "picture"),
        ('<img src="/nemad.png">', "picture"),
        ('<img src="/نماد-اعتماد.png">', "picture"),
        ('<img data-lazy-src="/enamad.png" src="data:image/svg+xml,x">', "picture"),
        ('<img srcset="/enamad.png 1x">', "picture"),
        ('<input type=image src="/enamad.png">', "picture"),
        ('<img src="https://trustseal.enamad.ir/logo.aspx?id=1&Code=x">', "picture"),
        ('<img src="/x.jpg" alt="نماد اعتماد الکترونیکی چیست و چگونه آن را بگیریم">', "none"),
        ('<img src="/how-to-get-enamad-guide.jpg">', "none"),
        ('<img src="/samandehi.png" alt="نماد ساماندهی">', "none"),
        ('<script>var a = "https://trustseal.enamad.ir/?id=1&Code=x"</script>', "none"),
        (f"<template>{GENUINE}</template>", "none"),
        ("<p>https://trustseal.enamad.ir/?id=1&amp;Code=x</p>", "none"),
    ],
)
def test_scripts_lazy_pictures_and_pictures_of_articles_are_told_apart(body: str, seal: str) -> None:
    assert read(f"<html><body>{body}</body></html>", "https://shop.example/").seal == seal
