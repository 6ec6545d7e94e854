"""The same words say the same in paragraphs, breaks, one element, preformatted text, Markdown and bare text."""

from html import escape

import pytest

from toolkit.reader import read

TEXT = """رویهٔ ارسال و بازگشت

هزینهٔ ارسال در همهٔ سفارش‌ها بر عهدهٔ
خریدار است و بسته‌ها ۲ تا ۴ روز کاری پس از ثبت سفارش به دست شما می‌رسد.

شرایط بازگشت کالا
خریدار تا هفت روز پس از تحویل می‌تواند کالا را پس بدهد.
- هزینهٔ بازگرداندن با ماست.
"""


def lines(text: str) -> list[str]:
    return [escape(line) for line in text.splitlines() if line.strip()]


WRAPPINGS = {
    "paragraphs": "<body><main>" + "".join(f"<p>{line}</p>" for line in lines(TEXT)) + "</main></body>",
    "breaks": f"<body><div>{'<br>'.join(escape(TEXT).splitlines())}</div></body>",
    "one element": f"<body><div>{escape(TEXT)}</div></body>",
    "preformatted": f"<body><pre>{escape(TEXT)}</pre></body>",
    "bare text": TEXT,
    "markdown": TEXT.replace("رویهٔ ارسال", "# رویهٔ ارسال", 1).replace("شرایط بازگشت", "## شرایط بازگشت", 1),
    "markup shown as text": "<div>" + escape("".join(f"<p>{line}</p>" for line in lines(TEXT))) + "</div>",
}


@pytest.mark.parametrize("html", WRAPPINGS.values(), ids=WRAPPINGS)
def test_the_wrapping_changes_no_statement(html: str) -> None:
    stated = {name for name, state in read(html).statements.items() if state == "stated"}
    assert stated == {"shipping_cost", "delivery_time", "returns", "seven_day_withdrawal"}


def test_a_sentence_broken_by_a_margin_is_one() -> None:
    text = "\n".join(
        [
            "ما متعهد هستیم که اطلاعات شخصی شما را با نهایت دقت و احترام نگه",
            "داریم و این اطلاعات را جز برای فرستادن سفارش به هیچ کس نمی‌دهیم",
            "و پس از پایان سفارش همهٔ آن‌ها را از حافظهٔ فروشگاه پاک می‌کنیم.",
        ]
    )
    assert len(read(f"<p>{text}</p>").main_text.splitlines()) == 1


def test_lines_of_facts_stay_lines() -> None:
    text = "تلفن: ۰۲۱-۴۵۵۱۸۰۰۰\nنشانی: تهران، خیابان آزادی، پلاک ۳\nایمیل: info@shop.example"
    assert len(read(f"<div>{text}</div>").main_text.splitlines()) == 3


def test_a_table_drawn_with_bars_is_read_by_its_columns() -> None:
    text = "| روش | هزینه ارسال | زمان تحویل |\n| --- | --- | --- |\n| پست | ۵۵٬۰۰۰ تومان | ۲ تا ۴ روز |"
    said = read(text).statements
    assert said["shipping_cost"] == said["delivery_time"] == "stated"


def test_a_menu_printed_as_a_line_names_no_page() -> None:
    text = (
        "صفحه اصلی | محصولات | سبد خرید (0) | درباره ما | تماس با ما\nپیگیری سفارش\nشمارهٔ سفارش را وارد کنید."
    )
    assert read(text).kinds == ("order_tracking",)


@pytest.mark.parametrize(
    "box",
    [
        '<div class="cookie-notice">این سایت از کوکی مرورگر استفاده می‌کند.</div>',
        '<div class="related">ارسال رایگان سفارش</div>',
        '<div id="comments">فروشنده کالا را پس نمی‌گیرد.</div>',
        '<div class="cart-drawer">هزینهٔ ارسال در پرداخت محاسبه می‌شود.</div>',
        "<aside>تا ۷ روز می‌توانید کالا را پس بدهید.</aside>",
        "<p>صفحه اصلی | حریم خصوصی | شرایط بازگشت | پیگیری سفارش</p>",
    ],
)
def test_a_shops_frame_states_nothing(box: str) -> None:
    html = f"<body><main><h1>دربارهٔ ما</h1><p>فروشگاه ما از ۱۳۹۰ کار می‌کند.</p>{box}</main></body>"
    assert set(read(html).statements.values()) == {"absent"}
