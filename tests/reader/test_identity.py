"""Who the shop is by its page, and whose address is not the shop's."""

import pytest

from toolkit.reader import Identity, read


def told(body: str, attributes: str = "") -> Identity:
    return read(f"<html><body {attributes}>{body}</body></html>").identity


@pytest.mark.parametrize(
    ("body", "number"),
    [
        ("<p>تلفن: ۰۲۱-۴۵۵۱۸۰۰۰</p>", "02145518000"),
        ("<p>تلفن: ٠٢١ ٤٥٥١٨٠٠٠</p>", "02145518000"),
        ("<p>تلفن +98 (21) 4551 8000</p>", "02145518000"),
        ("<p>تلفن ۸۶۱۹۲۱۶۵ ۰۲۱</p>", "02186192165"),
        ("<p>تلفن 45518000−021</p>", "02145518000"),
        ("<p>تلفن پشتیبانی: ۱۷۰۲</p>", "1702"),
        ("<a href='tel:+982145518000'>زنگ بزنید</a>", "02145518000"),
        ("<input readonly value='021-45518000'>", "02145518000"),
        ("<footer>تلفن: 021-45518000</footer>", "02145518000"),
        ("<table><tr><td>تلفن</td><td>۱۷۰۲</td></tr></table>", "1702"),
        ("<footer><table><tr><th>تلفن:</th><td>۱۷۰۲</td></tr></table></footer>", "1702"),
        ("<dl><dt>تلفن</dt> <dd>۱۷۰۲</dd></dl>", "1702"),
    ],
)
def test_a_fixed_line_is_found_in_every_dress(body: str, number: str) -> None:
    assert told(body).landline == (number,)


def test_a_mobile_labelled_as_phone_is_a_mobile() -> None:
    known = told("<p>تلفن: ۰۹۱۲ ۳۴۵ ۶۷۸۹</p>")
    assert (known.landline, known.mobile) == ((), ("09123456789",))


@pytest.mark.parametrize(
    "body",
    [
        "<p>پیامک را به سامانه 30001234 بفرستید.</p>",
        "<p>شمارهٔ مجوز 1234567890</p>",
        "<p>کارت 6037-9911-1234-5678</p>",
        "<p>قیمت: ۲۱٬۴۵۵٬۱۸۰ تومان</p>",
    ],
)
def test_other_numbers_are_no_phones(body: str) -> None:
    known = told(body)
    assert (known.landline, known.mobile) == ((), ())


@pytest.mark.parametrize(
    ("body", "mail"),
    [
        ("<p>info@shop.example</p>", "info@shop.example"),
        ("<a href='mailto:info@shop.example?subject=x'>نامه</a>", "info@shop.example"),
        ("<p>info [at] shop.example</p>", "info [at] shop.example"),
        ("<a href='/cdn-cgi/l/email-protection'>[email protected]</a>", "[email protected]"),
    ],
)
def test_a_mail_address_is_found_as_it_stands(body: str, mail: str) -> None:
    assert told(body).email == (mail,)


def test_an_obfuscated_mail_address_is_not_a_gap() -> None:
    assert read("<main><p>[email protected]</p></main>").unfilled == ()


@pytest.mark.parametrize("body", ["کد پستی: ۸۱۴۵۶۷۸۹۱۳", "کدپستی 81456-78913", "Postal code: 8145678913"])
def test_a_postal_code_is_one_that_is_called_so(body: str) -> None:
    assert told(f"<p>{body}</p>").postal_code == ("8145678913",)
    assert told("<p>8145678913</p>").postal_code == ()


@pytest.mark.parametrize(
    "line",
    [
        "تهران، خیابان آزادی، کوچهٔ سوم، پلاک ۱۲",
        "نشانی: اصفهان، خ شهید بهشتی، شمارهٔ ۳",
        "No. 12, Azadi Street, Tehran",
        "کالا را به این نشانی بفرستید: شیراز، بلوار زند، پلاک ۵",
    ],
)
def test_a_place_down_to_a_street_is_an_address(line: str) -> None:
    assert told(f"<p>{line}</p>").postal_address


@pytest.mark.parametrize(
    "line",
    [
        "آدرس IP شما، تهران، خیابان ۳",
        "آدرس ایمیل شما در ایران منتشر نمی‌شود",
        "نشانی خود را بنویسید: خیابان، کوچه، پلاک",
        "ارسال به همهٔ شهرهای ایران، ۳۱ استان",
        "فروشگاه کویر، تهران ۱۲",
    ],
)
def test_other_addresses_are_not_the_shops(line: str) -> None:
    assert not told(f"<p>{line}</p>").postal_address


def test_a_checkout_known_by_its_heading_keeps_the_buyers_address_too() -> None:
    body = "<main><h1>تسویه حساب</h1><form><input name=x></form><p>تهران، خیابان آزادی، پلاک ۱۲</p></main>"
    assert not told(body).postal_address


def test_the_buyers_particulars_on_a_checkout_are_not_the_shops() -> None:
    body = "<main><p>تهران، خیابان آزادی، پلاک ۱۲، کد پستی: ۸۱۴۵۶۷۸۹۱۳</p></main><footer>تلفن: 021-45518000</footer>"
    known = told(body, 'class="woocommerce-checkout"')
    assert (known.postal_address, known.postal_code, known.landline) == (False, (), ("02145518000",))


@pytest.mark.parametrize(
    "body",
    [
        "<p>مدیر مسئول: خانم سارا رضایی</p>",
        "<p>فروشگاه به مدیریت علی احمدی</p>",
        "<p>فروشنده مریم نمونه‌پور است.</p>",
        "<table><tr><th>صاحب کسب‌وکار</th><td>مریم نمونه‌پور</td></tr></table>",
        "<p>شرکت سپهر پارس (سهامی خاص) به شمارهٔ ثبت ۱۲۳۴۵</p>",
        "<p>This shop is run by Sara Rezaei.</p>",
    ],
)
def test_a_named_person_or_company_is_the_owner(body: str) -> None:
    assert told(body).owner


@pytest.mark.parametrize(
    "line",
    [
        "مسئولیت حقوقی مطالب بر عهدهٔ کاربر است",
        "فروشنده موظف به ارسال کالا است",
        "مدیر سایت می‌تواند نظر را پاک کند",
        "سفال پارس برند معتبری است",
    ],
)
def test_a_role_or_a_brand_alone_is_no_owner(line: str) -> None:
    assert not told(f"<p>{line}</p>").owner


@pytest.mark.parametrize(
    "body",
    [
        "<p>پروانهٔ کسب شمارهٔ ۱۲۳۴۵ از اتحادیهٔ صنایع دستی</p>",
        "<table><tr><td>پروانهٔ تولید صنایع دستی</td><td>ادارهٔ کل میراث فرهنگی</td><td>۱۲۳۴</td></tr></table>",
        "<p>Licence number: 12345</p>",
    ],
)
def test_the_shops_own_licence_is_found(body: str) -> None:
    assert told(body).licences


@pytest.mark.parametrize(
    "line", ["راهنمای دریافت جواز کسب اینترنتی از اتحادیه", "این کالا دارای مجوز بهداشت است"]
)
def test_articles_on_licences_and_licences_of_goods_do_not_count(line: str) -> None:
    assert not told(f"<p>{line}</p>").licences


def test_a_label_and_its_value_in_neighbouring_cells_are_read_together() -> None:
    rows = "<tr><td>نشانی</td><td>خیابان آزادی ۱۲</td></tr><tr><td>مالک</td><td>مریم نمونه‌پور</td></tr>"
    known = told(f"<table>{rows}<tr><td>کد پستی</td><td>8145678913</td></tr></table>")
    assert (known.postal_address, known.owner, known.postal_code) == (True, True, ("8145678913",))


def test_numbers_in_a_table_without_a_label_are_no_phones() -> None:
    known = told(
        "<table><tr><td>قیمت</td><td>۱۷۰۲</td></tr><tr><td>تلفن</td></tr><tr><td>۱۷۰۳</td></tr></table>"
    )
    assert known.landline == ()
