"""Links, forms, languages, and the page's own words."""

import pytest

from toolkit.reader import read

PAGE = """<html><head><title>عنوان</title><style>p{}</style></head><body><header><a href="/">خانه</a></header>
<nav><a href="/cart">سبد</a></nav><div role="navigation"><a href="/shop">فروشگاه</a></div>
<main><h1>حریم خصوصی</h1><p>متن <b>خود</b> صفحه</p><a href="about"><img alt="درباره" src=x></a>
<a href="#top">بالا</a><a href="javascript:go()">برو</a><script>var a = "پنهان";</script>
<div class="widget_shopping_cart">سبد خرید شما خالی است</div></main>
<footer><p>حق نشر</p><a href="https://other.example/">دیگر</a></footer></body></html>"""


def test_links_are_absolute_with_their_areas() -> None:
    links = {(link.text, link.href, link.area) for link in read(PAGE, "https://shop.example/p/").links}
    assert links == {
        ("خانه", "https://shop.example/", "header"),
        ("سبد", "https://shop.example/cart", "nav"),
        ("فروشگاه", "https://shop.example/shop", "nav"),
        ("درباره", "https://shop.example/p/about", "main"),
        ("دیگر", "https://other.example/", "footer"),
    }


def test_a_base_address_counts() -> None:
    (link,) = read('<base href="/fa/"><a href="x">x</a>', "https://shop.example/en/").links
    assert link.href == "https://shop.example/fa/x"


def test_the_pages_own_words_leave_menus_footers_carts_and_scripts_out() -> None:
    assert read(PAGE).main_text.splitlines()[:2] == ["حریم خصوصی", "متن خود صفحه"]
    for word in ("خانه", "سبد خرید", "حق نشر", "پنهان", "دیگر"):
        assert word not in read(PAGE).main_text


def test_the_whole_text_holds_menus_and_footers_but_no_script() -> None:
    text = read(PAGE).text
    assert "حق نشر" in text and "خانه" in text and "پنهان" not in text


def test_the_title_is_the_heading_else_the_title() -> None:
    assert read(PAGE).title == "حریم خصوصی"
    assert read("<head><title>تنها</title></head><p>x</p>").title == "تنها"


def test_forms_tell_action_method_and_labels() -> None:
    html = """<form action="/send" method="POST"><label for=n>نام</label><input id=n name=n required>
    <label>شکایت <textarea name=t></textarea></label><input name=e type=email placeholder="ایمیل">
    <input type=hidden name=h><input type=submit></form>"""
    (form,) = read(html, "https://shop.example/c").forms
    assert (form.action, form.method) == ("https://shop.example/send", "post")
    assert [(f.name, f.type, f.label, f.required) for f in form.fields] == [
        ("n", "text", "نام", True),
        ("t", "textarea", "شکایت", False),
        ("e", "email", "ایمیل", False),
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("حریم خصوصی شما برای ما مهم است", "fa"),
        ("Your privacy matters", "en"),
        ("سياسة الخصوصية", "ar"),
        ("۱۲۳", ""),
    ],
)
def test_the_language_is_told_by_letters(text: str, language: str) -> None:
    assert read(f"<p>{text}</p>").language == language


def test_json_has_the_promised_shape() -> None:
    told = read(PAGE).as_json("p.html")
    assert list(told) == ["file", "language", "kinds", "statements", "identity", "seal", "unfilled"]
    assert len(told["statements"]) == 13
    assert list(told["identity"]) == [
        "postal_address", "landline", "mobile", "email", "postal_code", "owner", "licences",
    ]  # fmt: skip
