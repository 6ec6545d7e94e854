"""What a page's markup tells of the shop: links, boxes, pictures, covered mails, data for machines."""

import pytest

from toolkit.reader import Identity, read


def told(body: str, head: str = "") -> Identity:
    return read(f"<html><head>{head}</head><body>{body}</body></html>").identity


@pytest.mark.parametrize(
    "link",
    [
        "https://wa.me/989123456789",
        "https://wa.me/+989123456789?text=x",
        "https://api.whatsapp.com/send?phone=989123456789&text=x",
        "whatsapp://send?text=x&phone=989123456789",
        "https://t.me/+989123456789",
        "tel:0912-345-6789",
        "TEL:%2B989123456789",
    ],
)
def test_a_link_that_writes_or_calls_tells_a_mobile(link: str) -> None:
    assert told(f"<a href='{link}'>پیام</a>").mobile == ("09123456789",)


@pytest.mark.parametrize(
    "body",
    [
        "<a href='tel://02188776655'>زنگ</a>",
        "<a href='tel:+982188776655;ext=2'>زنگ</a>",
        "<a href='callto:02188776655'>زنگ</a>",
        "<button data-phone='02188776655'>نمایش شماره</button>",
        "<img src=/call.png alt='تلفن تماس: ۰۲۱-۸۸۷۷۶۶۵۵'>",
        "<p>تلفن: <span>۰۲۱</span>-<b>۸۸۷۷</b><i>۶۶۵۵</i></p>",
    ],
)
def test_a_fixed_line_is_found_in_links_buttons_and_pictures(body: str) -> None:
    assert told(body).landline == ("02188776655",)


@pytest.mark.parametrize(
    "body",
    [
        "<input readonly value='1234'>",
        "<button data-phone='12'>x</button>",
        "<a href='https://wa.me/?text=02188776655'>هم‌رسانی</a>",
        "<a href='tel:'>x</a>",
        "<p>تلفن: 021-12345678</p>",
        "<section id=comments><p>من هم 09123456789 را گرفتم</p></section>",
        "<footer><p>طراحی سایت: وب‌نگار 09123456789</p></footer>",
    ],
)
def test_counts_shares_samples_and_strangers_are_no_phones(body: str) -> None:
    known = told(body)
    assert (known.landline, known.mobile) == ((), ())


@pytest.mark.parametrize(
    ("body", "found", "meant"),
    [
        ("<p>info(at)shop.example</p>", "info(at)shop.example", "info@shop.example"),
        ("<p>info [at] shop [dot] example</p>", "info [at] shop [dot] example", "info@shop.example"),
        ("<p>info at shop dot example</p>", "info at shop dot example", "info@shop.example"),
        ("<p>Info@Shop.Example</p>", "Info@Shop.Example", "Info@Shop.Example"),
        ("<p>info @ shop.ir</p>", "info@shop.ir", "info@shop.ir"),
        ("<a href='MAILTO:info%40shop.example?subject=x'>نامه</a>", "info@shop.example", "info@shop.example"),
        (
            "<a href='/cdn-cgi/l/email-protection'>[email&#160;protected]</a>",
            "[email protected]",
            "",
        ),
    ],
)
def test_a_mail_is_told_as_found_and_as_meant(body: str, found: str, meant: str) -> None:
    known = told(body)
    assert known.email == (found,)
    assert known.mail_addresses == ((meant,) if meant else ())


def covered(address: str, key: int = 0x59) -> str:
    return bytes([key, *(byte ^ key for byte in address.encode())]).hex()


def test_a_mail_that_cloudflare_covers_is_uncovered() -> None:
    body = f"<a class=__cf_email__ data-cfemail='{covered('info@shop.example')}'>[email protected]</a>"
    assert told(body).mail_addresses == ("info@shop.example",)
    linked = f"<a href='/cdn-cgi/l/email-protection#{covered('info@shop.example?subject=x')}'>نامه</a>"
    assert told(linked).mail_addresses == ("info@shop.example",)


@pytest.mark.parametrize("cover", ["", "zz", "59", "5", "59" * 500])
def test_a_broken_cover_is_no_mail(cover: str) -> None:
    assert told(f"<a data-cfemail='{cover}'>x</a>").mail_addresses == ()


@pytest.mark.parametrize(
    "body",
    [
        "<input placeholder='info@shop.example'>",
        "<p>نمونه: example@example.com</p>",
        "<p>your-email@domain.com</p>",
        "<p>logo@2x.png</p>",
        "<p>شکایت به info@enamad.ir</p>",
        "<a href='mailto:?subject=x'>هم‌رسانی</a>",
        "<div id=reviews><p>ali@mail.example</p></div>",
        "<p>کانال @shopchannel</p>",
    ],
)
def test_samples_files_strangers_and_handles_are_no_mail(body: str) -> None:
    assert told(body).email == ()


DATA = """<script type="application/ld+json">{"@graph": [{"@type": ["Organization", "Brand"], "telephone": "+98 21 8877 6655",
"contactPoint": [{"telephone": "09123456789"}], "email": "info@shop.example",
"address": {"@type": "PostalAddress", "streetAddress": "خیابان آزادی", "postalCode": "81456-78913"}},
{"@type": "Person", "telephone": "02100000018"}]}</script>"""


def test_what_only_machines_are_told_is_known_and_not_counted_as_shown() -> None:
    known = told("<p>سلام</p>", DATA)
    assert known.landline == known.mobile == known.email == known.postal_code == ()
    assert known.in_data == {
        "landline": ("02188776655",),
        "mobile": ("09123456789",),
        "email": ("info@shop.example",),
        "postal_code": ("8145678913",),
        "postal_address": ("خیابان آزادی",),
    }


def test_microdata_that_is_seen_is_shown_and_meta_is_not() -> None:
    body = "<span itemprop=telephone>۰۲۱-۸۸۷۷۶۶۵۵</span><meta itemprop=email content='info@shop.example'>"
    known = told(body)
    assert (known.landline, known.email, known.in_data) == (
        ("02188776655",),
        (),
        {"email": ("info@shop.example",)},
    )


@pytest.mark.parametrize(
    "data",
    ["", "{", "[" * 50_000, '{"@type": 3, "address": 5}', '{"@type": "Store", "telephone": [null, {}]}'],
)
def test_broken_data_is_no_fact(data: str) -> None:
    assert told("", f'<script type="application/ld+json">{data}</script>').in_data == {}


@pytest.mark.parametrize(
    "body",
    [
        "کدپستی: ۸۱۴۵۶ - ۷۸۹۱۳",
        "کد پستى ده رقمی: ۸۱۴۵۶۷۸۹۱۳",
        "ک.پ ۸۱۴۵۶۷۸۹۱۳",
        "كد پستي 10 رقمي: ٨١٤٥٦ ٧٨٩١٣",
        "Zip code 814-567-8913",
        "شناسه ملی ۱۴۰۰۱۲۳۴۵۶۷ کدپستی ۸۱۴۵۶۷۸۹۱۳",
    ],
)
def test_a_postal_code_is_found_in_every_dress(body: str) -> None:
    assert told(f"<p>{body}</p>").postal_code == ("8145678913",)


@pytest.mark.parametrize(
    "body",
    [
        "کد پستی گیرنده: ۸۱۴۵۶۷۸۹۱۳",
        "کد پستی: 1234567890",
        "کد پستی: 1111111111",
        "کد پستی: ۱۴۰۰۱۲۳۴۵۶۷",
        "کد اقتصادی ۸۱۴۵۶۷۸۹۱۳",
    ],
)
def test_a_buyers_code_a_sample_and_other_codes_are_no_postal_code(body: str) -> None:
    assert told(f"<p>{body}</p>").postal_code == ()
