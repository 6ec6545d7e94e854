"""What a page is for."""

import pytest

from toolkit.reader import read

PRIVACY = (
    "<p>هنگام خرید نام، نشانی و شمارهٔ تماس شما را دریافت می‌کنیم.</p>"
    "<p>از این اطلاعات برای پردازش سفارش و تماس با شما استفاده می‌کنیم.</p>"
    "<p>اطلاعات شما را به هیچ شخص ثالثی نمی‌دهیم.</p><p>سایت کوکی در مرورگر شما ذخیره می‌کند.</p>"
)
RETURNS = "<p>تا ۷ روز کاری می‌توانید از خرید انصراف دهید و کالا را بازگردانید.</p>"
SHIPPING = "<p>هزینهٔ ارسال ۴۵٬۰۰۰ تومان است.</p><p>سفارش ۲ تا ۴ روز کاری پس از ارسال به دست شما می‌رسد.</p>"
WHOLE_RETURNS = RETURNS + "<p>کالا باید در بستهٔ خودش باشد. وجه آن دو روز پس از رسیدن کالا برمی‌گردد.</p>"
WHOLE_SHIPPING = SHIPPING + "<p>بسته‌ها بیمه‌اند و با پست پیشتاز فرستاده می‌شوند.</p>"
COMPLAINTS = "<p>شکایت خود را از طریق فرم زیر ثبت کنید. به شکایت شما رسیدگی می‌کنیم.</p>"


def page(heading: str, body: str, title: str = "", attributes: str = "") -> str:
    return (
        f"<html><head><title>{title}</title></head><body {attributes}><header><nav><a href=/privacy>حریم خصوصی</a>"
        f"<a href=/terms>قوانین</a></nav></header><main><h1>{heading}</h1>{body}</main></body></html>"
    )


NAMED = [
    ("privacy", "حریم خصوصی", PRIVACY),
    ("privacy", "Privacy policy", "<p>We collect your name and e-mail to process your order.</p>"),
    ("terms", "قوانین و مقررات", "<p>استفاده از سایت به منزلهٔ پذیرش این قوانین است.</p>"),
    ("terms", "Terms and conditions", "<p>By using this site you accept these terms.</p>"),
    ("about", "دربارهٔ ما", "<p>فروشگاه ما از سال ۱۳۹۰ کار می‌کند. مدیر: خانم سارا رضایی.</p>"),
    ("about", "About us", "<p>We have sold pottery since 2011.</p>"),
    ("contact", "تماس با ما", "<p>تلفن: ۰۲۱-۴۵۵۱۸۰۰۰</p>"),
    ("contact", "Contact us", "<p>Phone: 021-45518000</p>"),
    ("complaints", "ثبت شکایت", COMPLAINTS),
    ("complaints", "Complaints", "<p>Send your complaint through the form.</p>"),
    ("returns", "رویهٔ بازگرداندن کالا", RETURNS),
    ("returns", "Returns and refunds", "<p>You may return goods within 7 days.</p>"),
    ("shipping", "روش‌های ارسال", SHIPPING),
    ("shipping", "Shipping", "<p>Shipping costs 5 dollars. Orders arrive within 3 days.</p>"),
    ("order_tracking", "پیگیری سفارش", "<p>شمارهٔ سفارش را بنویسید تا وضعیت سفارش را ببینید.</p>"),
    ("order_tracking", "Track your order", "<p>You can track your order here.</p>"),
]


@pytest.mark.parametrize(("kind", "heading", "body"), NAMED)
def test_a_named_page_is_of_its_kind(kind: str, heading: str, body: str) -> None:
    assert read(page(heading, body), "https://shop.example/p").kinds[:1] == (kind,)


@pytest.mark.parametrize(
    ("kind", "body"),
    [("privacy", PRIVACY), ("returns", RETURNS), ("shipping", SHIPPING), ("complaints", COMPLAINTS)],
)
def test_the_text_alone_shows_a_kind(kind: str, body: str) -> None:
    assert kind in read(f"<body>{body}</body>").kinds


MARKUP = [
    ("product", "<head><meta property='og:type' content='product'></head><body><h1>کاسه</h1></body>"),
    ("product", """<script type='application/ld+json'>{"@type": "Product"}</script><h1>Bowl</h1>"""),
    ("cart", "<body><main><h1>سبد خرید</h1><p>سبد شما خالی است.</p></main></body>"),
    (
        "checkout",
        "<body><main><h1>تسویه حساب</h1><form method=post><input name=address></form></main></body>",
    ),
    ("order_received", "<body><main><h1>سفارش شما با موفقیت ثبت شد</h1><p>شماره: ۱۲</p></main></body>"),
    ("login", "<body><main><h1>ورود یا ثبت‌نام</h1><form><input name=mobile type=tel></form></main></body>"),
    ("product", '<body class="single-product"><main><h1>کاسه</h1><p>۷ روز ضمانت بازگشت</p></main></body>'),
    ("product", "<body><main><h1>Bowl</h1><form action='/cart/add' method=post></form></main></body>"),
    ("cart", '<body class="woocommerce-cart"><main><h1>سبد خرید</h1></main></body>'),
    ("cart", "<body><form action='/cart' method=post><input name='updates[]'></form></body>"),
    (
        "checkout",
        '<body class="woocommerce-checkout"><main><p>از اطلاعات شما برای پردازش سفارش استفاده می‌کنیم.</p></main></body>',
    ),
    ("checkout", '<body><div class="wc-block-checkout"></div></body>'),
    (
        "order_received",
        '<body class="woocommerce-checkout woocommerce-order-received"><p>سفارش شما ثبت شد</p></body>',
    ),
    ("login", "<body><main><h1>ورود</h1><form><input type=password></form></main></body>"),
    (
        "home",
        '<body class="home"><main><h1>فروشگاه</h1><p>ارسال رایگان، ۷ روز ضمانت بازگشت کالا</p></main></body>',
    ),
]


@pytest.mark.parametrize(("kind", "html"), MARKUP)
def test_markup_shows_a_kind(kind: str, html: str) -> None:
    assert read(html, "https://shop.example/x/").kinds == (kind,)


def test_the_root_address_is_home_even_when_only_the_page_tells_it() -> None:
    assert read("<body><p>خانه</p></body>", "https://shop.example/").kinds == ("home",)
    assert read("<head><link rel=canonical href='https://shop.example/'></head><p>خانه</p>").kinds == (
        "home",
    )


NONE = [
    page(
        "GDPR explained",
        "<p>Companies collect personal data to improve services and share information with partners.</p>",
    ),
    page("مشکل در بازگشت کالا", "<p>سلام، من کالایی خریدم و فروشنده آن را پس نمی‌گیرد.</p>"),
    page(
        "افزایش شکایت‌ها از فروشگاه‌های اینترنتی", "<p>به گزارش خبرنگار ما، شکایت از طریق تلفن ثبت می‌شود.</p>"
    ),
    page("راهنمای خرید", "<p>پس از پرداخت، «سفارش شما با موفقیت ثبت شد» را می‌بینید.</p>"),
    page("ورود گردشگران", "<p>ورود گردشگران بیشتر شد.</p>"),
    page("حریم خصوصی چیست؟", PRIVACY),
    page("۱۰ نکته برای نوشتن حریم خصوصی", PRIVACY),
    page("قانون تجارت الکترونیکی", "<p>ماده ۳۷</p><p>مصرف‌کننده تا هفت روز کاری حق انصراف از خرید دارد.</p>"),
    page("حریم خصوصی", "<p>در این مقاله می‌گوییم فروشگاه چه اطلاعاتی از شما جمع‌آوری می‌کند.</p>"),
    page("حریم خصوصی", PRIVACY, attributes='class="single-post"'),
    page("بررسی حریم خصوصی یک پیام‌رسان", PRIVACY),
    page("بازگشت کالا", "<p>فروشگاه‌های اینترنتی باید تا ۷ روز کالا را پس بگیرند.</p>"),
    page("لیوان سفالی", "<p>لیوانی برای چای.</p>"),
    page("شرایط ارسال نظر", "<p>نظر شما پس از بررسی تا ۲۴ ساعت منتشر می‌شود.</p>"),
    page("روش ارسال مدارک", "<p>مدارک را اسکن کنید و بفرستید.</p>"),
    page("Oops", "<p>That page can’t be found.</p>"),
]


@pytest.mark.parametrize("html", NONE)
def test_articles_laws_and_plain_pages_are_of_no_kind(html: str) -> None:
    assert read(html, "https://shop.example/x").kinds == ()


@pytest.mark.parametrize(
    "path", ["/blog/privacy", "/news/1", "/forum/thread/3", "/2024/05/privacy", "/showthread.php"]
)
def test_an_address_of_articles_is_of_no_kind(path: str) -> None:
    assert read(page("حریم خصوصی", PRIVACY), f"https://shop.example{path}").kinds == ()


def test_article_data_makes_an_article_unless_the_platform_calls_it_a_page() -> None:
    data = '<script type="application/ld+json">{"@type": "Article"}</script>'
    assert read(page("حریم خصوصی", PRIVACY + data)).kinds == ()
    assert read(page("حریم خصوصی", PRIVACY + data, attributes='class="page"')).kinds == ("privacy",)


def test_a_plain_name_of_terms_needs_no_clause() -> None:
    body = "<p>" + "بسته‌های پستی باید چنان بسته شوند که در راه آسیب نبینند. " * 20 + "</p>"
    assert read(page("شرایط و قوانین", body)).kinds == ("terms",)


def test_a_misleading_title_yields_to_heading_and_text() -> None:
    assert read(page("ثبت شکایت", COMPLAINTS, title="بازگشت کالا")).kinds == ("complaints",)


def test_a_page_that_serves_several_is_all_of_them() -> None:
    accept = "<p>خرید از سایت به منزلهٔ پذیرش قوانین است.</p>"
    body = f"{accept}<h2>حریم خصوصی</h2>{PRIVACY}<h2>بازگشت کالا</h2>{WHOLE_RETURNS}<h2>روش ارسال</h2>{WHOLE_SHIPPING}"
    kinds = read(page("قوانین و مقررات", body)).kinds
    assert kinds[0] == "terms"
    assert set(kinds) == {"terms", "privacy", "returns", "shipping"}


def test_a_single_clause_under_a_heading_makes_no_kind_of_its_own() -> None:
    accept = "<p>خرید از سایت به منزلهٔ پذیرش قوانین است.</p>"
    assert read(page("قوانین و مقررات", f"{accept}<h2>بازگشت کالا</h2>{RETURNS}")).kinds == ("terms",)


@pytest.mark.parametrize(
    "body", ["<h2>داده‌ها</h2><h2>هدف</h2>", "<p>" + "لورم ایپسوم متن ساختگی " * 80 + "</p>"]
)
def test_an_unwritten_page_is_still_its_kind(body: str) -> None:
    reading = read(page("حریم خصوصی", body))
    assert reading.kinds == ("privacy",)
    assert reading.unfilled


def test_a_login_window_on_every_page_makes_no_login_page() -> None:
    window = '<div class="login-modal"><form><input type=password></form></div>'
    assert read(page("دربارهٔ ما", f"<p>فروشگاه ما در سال ۱۳۹۰ تأسیس شد.</p>{window}")).kinds == ("about",)


def test_the_review_form_of_a_product_states_nothing() -> None:
    html = """<body class="single-product"><main><h1>کاسه</h1><div id="reviews"><p>نشانی ایمیل شما منتشر نخواهد شد.
    بخش‌های موردنیاز علامت‌گذاری شده‌اند</p></div></main></body>"""
    reading = read(html)
    assert reading.kinds == ("product",)
    assert set(reading.statements.values()) == {"absent"}
