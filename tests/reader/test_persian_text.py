"""What real Persian pages do to a reader, line by line: letters, phones, words in words, days, refusals, whose, seal."""

import pytest

from toolkit.persian.letters import fold, fold_text
from toolkit.reader import read


def page(*lines: str) -> str:
    return "<html><body><main>" + "".join(f"<p>{line}</p>" for line in lines) + "</main></body></html>"


def state(name: str, *lines: str) -> str:
    return read(page(*lines)).statements[name]


SAME_WORD = [
    ("می شود", "می‌شود"),
    ("كالاي خريداري", "کالای خریداری"),
    ("ھزینھ", "هزینه"),
    ("رمـــز", "رمز"),
    ("باز\u00adگشت", "بازگشت"),
    ("کلیهٔ", "کلیه"),
    ("پذیرشِ کاملِ", "پذیرش کامل"),
    ("ﺑﺎﺯﮔﺸﺖ", "بازگشت"),
    ("\u202bکالا\u202c", "کالا"),
    ("٤٥ و ۴۵ و 45", "45 و 45 و 45"),
]


@pytest.mark.parametrize(("written", "meant"), SAME_WORD)
def test_one_word_in_all_its_letters(written: str, meant: str) -> None:
    assert fold_text(written).replace("می شود", "میشود") == fold_text(meant)


def test_an_excerpt_shows_the_letters_of_the_page() -> None:
    text = "هزينـهٔ ارسـال رايگان است"
    folded = fold(text)
    start = folded.text.index("ارسال")
    assert folded.cut(start, start + 5) == "ارسـال"


@pytest.mark.parametrize(
    "price", ["۵۰،۰۰۰ تومان", "50.000 تومن", "۲۹۵,۰۰۰ &#1578;&#1608;&#1605;&#1575;&#1606;", "٥٠٠٠٠ ریال"]
)
def test_prices_are_read_in_all_their_writings(price: str) -> None:
    assert state("shipping_cost", f"هزینهٔ ارسال {price} است.") == "stated"


PHONES = [
    ("تلفن: 45518000-021", ("02145518000",)),
    ("تلفن: 86192165 021", ("02186192165",)),
    ("تلفن: 45518000\u2212021", ("02145518000",)),
    ("+98 (21) 4551 8000", ("02145518000",)),
    ("0098-21-45518000", ("02145518000",)),
    ("تلفن ۰۲۱-۴۵۵۱۸۰۰۰ داخلی ۲", ("02145518000",)),
    ("تلفن: 1702", ("1702",)),
    ("شمارهٔ سراسری پشتیبانی: ۴۲۱۷۰", ("42170",)),
    ("تلفن: 8000-4551-021", ("02145518000",)),
    ("تلفن: ۴۵۵۱ ۸۰۰۰ (۰۲۱)", ("02145518000",)),
]


@pytest.mark.parametrize(("line", "numbers"), PHONES)
def test_phones_are_read_however_they_are_turned(line: str, numbers: tuple[str, ...]) -> None:
    assert read(page(line)).identity.landline == numbers


def test_phones_stand_in_links_and_boxes_alone() -> None:
    assert read('<a href="tel:+982145518000">تماس</a>').identity.landline == ("02145518000",)
    assert read('<input readonly value="021-45518000">').identity.landline == ("02145518000",)


@pytest.mark.parametrize(
    "line",
    [
        "پیامک خود را به ۳۰۰۰۴۵۵۴ بفرستید.",
        "سرشماره ۹۰۰۰۱۲۳۴",
        "شماره کارت ۶۰۳۷-۹۹۱۱-۲۲۳۳-۴۴۵۵",
        "پروانهٔ شمارهٔ ۰۴۶۲۲۱۸۸۱۳",
        "قیمت: ۰۲۱۴۵۵۱۸۰۰۰ ریال",
        "تلفن: 021-12345678",
    ],
)
def test_numbers_that_reach_nobody_are_no_phones(line: str) -> None:
    assert read(page(line)).identity.landline == ()


WORDS_IN_WORDS = [
    ("order_tracking", "بهره‌گیری از سفارش آنلاین آسان است و می‌توانید آن را ببینید."),
    ("cookies", "کوکی شکلاتی را در ظرف سربسته ذخیره کنید."),
    ("third_party_disclosure", "مرسوله تحت پوشش بیمهٔ شخص ثالث قرار دارد."),
    ("vat", "هر صورتحساب افزوده‌ای جداگانه محاسبه می‌شود."),
    ("collected_data", "داده شده است که کالا به نشانی خریدار ثبت شود."),
]


@pytest.mark.parametrize(("name", "line"), WORDS_IN_WORDS)
def test_a_word_inside_another_is_not_the_word(name: str, line: str) -> None:
    assert state(name, line) == "absent"


def test_addresses_of_machines_and_mail_are_no_places() -> None:
    known = read(page("آدرس IP و آدرس ایمیل شما ثبت می‌شود.", "آدرس وب‌سایت ما: https://shop.example")).identity
    assert not known.postal_address


OTHER_WEEKS = [
    "هفت روز هفته پاسخگوی شما هستیم.",
    "وجه تا ۷ روز کاری به حساب شما بازگردانده می‌شود.",
    "سفارش تا ۷ روز کاری به دست شما می‌رسد.",
    "همهٔ کالاها هفت روز ضمانت کیفیت دارند.",
]


@pytest.mark.parametrize("line", OTHER_WEEKS)
def test_seven_days_of_another_matter_are_no_right_of_return(line: str) -> None:
    assert state("seven_day_withdrawal", line) == "absent"


@pytest.mark.parametrize("week", ["تا یک هفته", "تا یه هفته", "ظرف هفت روز", "تا 7 روز کاری", "تا ٧ روز"])
def test_a_week_for_giving_back_is_the_right(week: str) -> None:
    assert state("seven_day_withdrawal", f"خریدار {week} می‌تواند کالا را مرجوع کند.") == "stated"


REFUSED = [
    ("returns", "امکان بازگشت وجه به هیچ وجه وجود ندارد."),
    ("returns", "چون محصولات ما بهداشتی است، هیچ محصولی پس گرفته نمی‌شود."),
    ("returns", "هیچ سفارشی پس از ارسال مرجوع نمی‌شود."),
    ("returns", "حق انصراف هفت‌روزه در این فروشگاه وجود ندارد و هیچ کالایی پس گرفته نمی‌شود."),
    ("seven_day_withdrawal", "مهلت هفت‌روزهٔ انصراف شامل محصولات این فروشگاه نمی‌شود."),
    ("complaint_channel", "حق هرگونه شکایت سلب می‌شود."),
    ("complaint_channel", "خریدار می‌پذیرد که هیچ شکایتی از فروشگاه نخواهد کرد."),
]


@pytest.mark.parametrize(("name", "line"), REFUSED)
def test_a_refused_right_is_never_stated(name: str, line: str) -> None:
    assert state(name, line) == "refused"


def test_what_only_narrows_does_not_refuse() -> None:
    for line in (
        "محصولاتی که به سفارش شما ساخته می‌شوند مرجوع نمی‌شوند.",
        "کالای باز شده به هیچ عنوان پس گرفته نمی‌شود.",
        "اقلام موجود تا ۷۲ ساعت قابل مرجوع شدن هستند و اقلام سفارشی قابل مرجوع شدن نیست.",
    ):
        assert state("returns", line) == "stated", line


def test_a_complaints_code_and_a_quoted_success_are_not_the_shops_tracking_and_order() -> None:
    assert state("order_tracking", "با ثبت شکایت، کد رهگیری شکایت خود را دریافت کنید.") == "absent"
    guide = "<h1>راهنمای خرید</h1><p>پس از پرداخت، پیام «سفارش شما با موفقیت ثبت شد» را می‌بینید.</p>"
    assert read(f"<main>{guide}</main>").kinds == ()


def test_the_buyers_address_on_a_checkout_is_not_the_shops() -> None:
    html = '<body class="woocommerce-checkout"><main><p>تهران، خیابان آزادی، پلاک ۳، کد پستی ۱۳۴۵۶۷۸۹۱۲</p></main></body>'
    known = read(html).identity
    assert not known.postal_address and known.postal_code == ()


@pytest.mark.parametrize(
    "line",
    [
        "تلفن: [شماره تماس]",
        "سفارش به {{provider}} تحویل می‌شود.",
        "لورم ایپسوم متن ساختگی است.",
        "Lorem ipsum dolor sit amet.",
        "Suggested text: Our website address is",
        "تلفن: 021-12345678",
    ],
)
def test_what_is_not_written_yet_is_told(line: str) -> None:
    assert read(page(line)).unfilled


def test_a_page_of_headings_only_is_not_written_yet() -> None:
    html = "<main><h1>حریم خصوصی</h1><h2>داده‌ها</h2><h2>کوکی‌ها</h2></main>"
    assert read(html).unfilled and read(html).kinds == ("privacy",)
    assert not read("<main><h1>حریم خصوصی</h1><p>نام شما را برای ارسال سفارش ثبت می‌کنیم.</p></main>").unfilled


def test_an_obfuscated_mail_address_is_an_address() -> None:
    assert read(page("ایمیل: info [at] shop [dot] example")).identity.email == (
        "info [at] shop [dot] example",
    )


def test_a_misleading_title_yields_to_what_the_page_says() -> None:
    told = "<p>هر شکایتی از ما دارید همین‌جا بنویسید. به شکایت شما تا دو روز رسیدگی می‌کنیم.</p>"
    html = f"<title>بازگشت کالا | فروشگاه</title><main><p>بازگشت کالا</p>{told}</main>"
    assert read(html).kinds == ("complaints",)


def test_an_article_about_privacy_at_privacy_is_no_policy() -> None:
    told = (
        "Online retailers should tell your customers what they collect. Most stores share data with carriers."
    )
    assert read(page("Privacy in e-commerce", told), "https://shop.example/privacy").kinds == ()


@pytest.mark.parametrize(
    ("html", "state"),
    [
        ("<a href='https://TrustSeal.enamad.ir/?Code=ab&amp;id=12'><IMG SRC=x></a>", "code"),
        ("<img onclick='window.open(\"https://trustseal.enamad.ir/Verify.aspx?id=1&p=ab\")'>", "code"),
        ("<a href='https://trustseal.enamad.ir/?id=1&code=null'><img src=/e.png></a>", "code"),
        ("<img src='/img/e-namad.png'>", "picture"),
        ("<img alt='نماد اعتماد الکترونیکی' src=/x.png>", "picture"),
        ("<a href='https://trustseal.enamad.ir/?id=1&Code=a'>x</a><img src='/enamad.png'>", "both"),
        ("<!-- <a href='https://trustseal.enamad.ir/?id=1&Code=a'><img src=enamad.png></a> -->", "none"),
        ("<p>نماد اعتماد به شمارهٔ ۸۸۱۲۰۳</p>", "none"),
    ],
)
def test_the_seal_in_all_its_forms(html: str, state: str) -> None:
    assert read(html).seal == state
