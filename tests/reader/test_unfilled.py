"""What a page leaves open, and what only looks like it."""

import pytest

from toolkit.reader import read


@pytest.mark.parametrize(
    "words",
    [
        "[شماره تماس]",
        "{{provider}}",
        "Lorem Ipsum",
        "لورم ایپسوم",
        "Suggested text:",
        "021-12345678",
        "%shop_name%",
        "[carrier name]",
        "[شرکت حمل]",
        "[۰۲۱…]",
        "[نام و نشانی فروشگاه]",
    ],
)
def test_what_is_left_open_is_told_as_it_stands(words: str) -> None:
    assert read(f"<main><h1>حریم خصوصی</h1><p>متن {words} صفحه</p></main>").unfilled == (words,)


def test_persian_digits_of_a_sample_phone_are_seen() -> None:
    assert read("<main><p>تلفن: ۰۲۱-۱۲۳۴۵۶۷۸</p></main>").unfilled


def test_a_page_of_headings_only_is_unfilled() -> None:
    assert read("<main><h1>حریم خصوصی</h1><h2>داده‌ها</h2><h2>هدف</h2></main>").unfilled == ("حریم خصوصی",)


@pytest.mark.parametrize(
    "text",
    [
        "فروشگاه سفال نمونه",
        "[۱] پانویس",
        "[email protected]",
        "پیراهن XXXL",
        "info [at] shop.example",
        "۲۰٪ تخفیف",
        "[راهنمای کامل ثبت‌نام، مدارک و مراحل]",
        "[آموزش تصویری]",
        "کاسهٔ آبی [جدید] با لعاب",
    ],
)
def test_ordinary_words_are_no_gap(text: str) -> None:
    assert read(f"<main><h1>صفحه</h1><p>{text} و چند واژهٔ دیگر</p></main>").unfilled == ()


@pytest.mark.parametrize("tag", ["h1", "h2", "p"])
def test_a_bracketed_title_is_no_gap(tag: str) -> None:
    for title in ("[راهنمای کامل ثبت‌نام، مدارک و مراحل]", "راهنمای خرید کاسه [مدل‌های تازه و قیمت روز بازار]"):
        body = f"<main><h1>صفحه</h1><{tag}>{title}</{tag}><p>چند واژهٔ دیگر هم این‌جا هست</p></main>"
        assert read(body).unfilled == ()


def test_a_bracket_alone_in_its_line_asks_when_it_names_a_value() -> None:
    assert read("<main><h1>تماس</h1><p>[شماره تماس]</p><p>ما پاسخ می‌دهیم</p></main>").unfilled == (
        "[شماره تماس]",
    )


@pytest.mark.parametrize(
    "words",
    [
        "{email address}",
        "This is a sample page",
        "(X)",
        "In this section you should",
        "در این صفحه شرایط بازگشت را شرح دهید",
    ],
)
def test_prompts_of_templates_are_gaps(words: str) -> None:
    assert read(f"<main><h1>Returns</h1><p>Write to us at {words} about it.</p></main>").unfilled == (words,)


@pytest.mark.parametrize(
    "body",
    [
        "<h1>حریم خصوصی</h1><p>اطلاعاتی که جمع‌آوری می‌کنیم</p><p>کوکی‌ها</p><p>امنیت اطلاعات</p>",
        "<h1>بازگشت کالا</h1><p>در چه صورتی می‌توانم کالا را برگردانم؟</p>",
        "<h1>حریم خصوصی</h1><p>آیا اطلاعات من محفوظ است؟</p><p>تهران، خیابان آزادی، پلاک ۱۲</p><p>۰۲۱-۴۵۵۱۸۰۰۰</p>",
        "<h1>قوانین و مقررات</h1><p>قوانین عمومی:</p><p>لغو سفارش:</p>",
        "<h1>تماس با ما</h1><p>تلفن:</p><p>ایمیل:</p><p>آدرس:</p>",
        "<p>شرایط بازگشت کالا</p>",
    ],
)
def test_headings_questions_and_labels_with_nothing_under_them_are_gaps(body: str) -> None:
    assert read(f"<html><body>{body}</body></html>").unfilled


@pytest.mark.parametrize(
    "body",
    [
        "<h1>پیگیری سفارش</h1><form action=/track><label>شماره سفارش<input name=order></label></form>",
        "<h1>تماس با ما</h1><p>تلفن:</p><p>۰۲۱-۴۵۵۱۸۰۰۰</p>",
        "<h1>تماس با ما</h1><footer><p>تلفن: ۰۲۱-۴۵۵۱۸۰۰۰</p></footer>",
        "<h1>سبد خرید</h1><h2>تازه‌ها</h2>",
        "<h1>کتاب‌های حقوق</h1><h2>شرایط قراردادها</h2><p>۳۲۰٬۰۰۰ تومان</p>",
        "<h1>قوانین</h1><p>[font=Times New Roman]کالا را پس می‌گیریم.[/font]</p>",
        "<h1>تماس با ما</h1><p>[email protected]</p>",
    ],
)
def test_pages_that_answer_or_sell_are_written(body: str) -> None:
    assert read(f"<html><body>{body}</body></html>").unfilled == ()


POLICY = (
    "<html><head><title>حریم خصوصی | رویای خانه</title></head><body><main><h1>حریم خصوصی</h1>"
    "<p>سایت {name} نام و نشانی خریداران را فقط برای پردازش سفارش می‌گیرد.</p><p>تیم {name} قدردان اعتماد شماست.</p>"
    "<p>با خرید از {name} این متن را می‌پذیرید.</p></main><footer>کلیه حقوق این سایت متعلق به {owner} است.</footer></body></html>"
)


def test_another_shops_name_left_in_a_copied_policy_is_a_gap() -> None:
    assert read(POLICY.format(name="خانه‌یار", owner="رویای خانه")).unfilled == ("خانه‌یار",)


@pytest.mark.parametrize(
    ("name", "owner"), [("رویای خانه", "رویای خانه"), ("خانه‌یار", "نمونه"), ("معتبر", "رویای خانه")]
)
def test_the_own_name_or_one_that_cannot_be_judged_is_no_gap(name: str, owner: str) -> None:
    assert read(POLICY.format(name=name, owner=owner)).unfilled == ()
