"""What sending costs, how long it takes, how an order is followed, and what only sounds like it."""

import pytest

from toolkit.reader import read


def states(name: str, *lines: str, page: str = "صفحه", url: str = "") -> str:
    body = "".join(line if line.startswith("<") else f"<p>{line}</p>" for line in lines)
    return read(f"<html><body><main><h1>{page}</h1>{body}</main></body></html>", url).statements[name]


@pytest.mark.parametrize(
    "line",
    [
        "بسته‌ها بعد از تحویل به اداره پست، دو تا چهار روز در راه‌اند و سپس به دستتان می‌رسند.",
        "با توجه به حجم کار، آماده‌سازی سفارش ۳ روز زمان می‌برد.",
        "دوخت لباس‌های سفارشی حدود سه هفته طول می‌کشد.",
        "سفارش‌های ثبت‌شده تا ساعت ۱۲ همان روز و پس از آن فردا تحویل پست می‌شوند.",
        "سفارش‌های پس از ۲۵ اسفند، ۸ فروردین فرستاده می‌شوند.",
        "لینک دانلود بلافاصله بعد از پرداخت نمایش داده می‌شود.",
        "ارسال فوری ظرف سه ساعت با پیک موتوری",
        "مشتریان تهرانی طی ۲ تا ۴ ساعت کالای خود را دریافت می‌کنند.",
        "Your order will be with you in 3-4 days.",
        "Processing time: 1-3 business days",
        "Orders leave our warehouse within two days of receiving payment.",
        "Your download link is e-mailed instantly after payment.",
    ],
)
def test_days_in_which_goods_leave_or_arrive_are_a_delivery_time(line: str) -> None:
    assert states("delivery_time", line) == "stated"


@pytest.mark.parametrize(
    "line",
    [
        "همکاران ما ظرف ۲۴ ساعت به تیکت ارسالی شما جواب می‌دهند.",
        "کارشناسان ما ظرف ۲ ساعت با شما تماس می‌گیرند تا سفارش را هماهنگ کنند.",
        "۲۴ ساعت قبل از تحویل سفارش با گیرنده هماهنگ می‌شود.",
        "کد تأیید تا ۲ دقیقه به تلفن همراه شما ارسال می‌شود.",
        "لایسنس را ظرف ۳ روز پس از دریافت فعال کنید.",
        "نتیجهٔ بررسی ظرف ۱۰ روز برای شما ارسال می‌شود.",
        "رسید واریز را تا ۲۴ ساعت برای ما ارسال کنید.",
        "خبرنامه هر دو هفته یک بار برای شما ارسال می‌شود.",
        "تا ۲۴ ساعت بعد از تحویل به واحد فروش زنگ بزنید.",
        "در صورتی که تا ۱۰ روز کالا به دستتان نرسید با ما تماس بگیرید.",
        "۴- اگر طرح به موقع تأیید نشود، زمان ارسال به تعویق می‌افتد.",
        "سه روز بعد بسته را برام فرستادن.",
        "کد تخفیف ارسال رایگان ۷ روز اعتبار دارد.",
        "Complete the payment within 3 days or the order is not shipped.",
        "Sale ends in 2 days, free shipping!",
        "Claims for lost parcels are taken up to 30 days after the estimated delivery date.",
        "Your bank may need 5 to 10 days after we ship.",
        "I take something back only within 14 days of shipping.",
    ],
)
def test_days_of_answers_claims_codes_and_calls_are_no_delivery_time(line: str) -> None:
    assert states("delivery_time", line) == "absent"


@pytest.mark.parametrize(
    "line",
    [
        "کرایه تا باربری شهر شما با ماست.",
        "کرایه با گیرنده است.",
        "همهٔ بارها پس‌کرایه می‌روند.",
        "خرید بالای یک میلیون تومان تا درب منزل رایگان می‌رود.",
        "بابت پیک مبلغی نمی‌گیریم.",
        "ارسال برای تهران ۴۰ هزار تومان است.",
        "We charge a flat rate of £3.95 for UK delivery.",
        "Every order is posted free.",
        "UPS – $3 for each pound",
    ],
)
def test_who_bears_the_carriage_or_what_it_is_states_its_cost(line: str) -> None:
    assert states("shipping_cost", line) == "stated"


@pytest.mark.parametrize(
    "line",
    [
        "هزینهٔ ارسال کالا به فروشگاه به عهدهٔ مشتری است.",
        "کرایهٔ فرستادن دستگاه به دفتر ما بر عهدهٔ خریدار است.",
        "کارمزد درگاه هنگام ارسال سفارش با مشتری است.",
        "پرداخت هزینهٔ سفارش هنگام تحویل ممکن است.",
        "پستهٔ احمدآقایی: ۱٬۲۸۰٬۰۰۰ تومان",
        "Customs duties are charged on delivery for orders over $150.",
        "Feel free to ask us about shipping.",
    ],
)
def test_freight_to_the_shop_and_fees_are_no_cost_of_delivery(line: str) -> None:
    assert states("shipping_cost", line) == "absent"


def test_a_price_under_the_head_of_its_column_is_the_cost_on_a_page_of_sending() -> None:
    table = "<table><tr><th>Where</th><th>Days</th><th>Price</th></tr><tr><td>Spain</td><td>4</td><td>9 EUR</td></tr></table>"
    assert states("shipping_cost", table, page="Delivery") == "stated"
    assert states("shipping_cost", table, page="Our honey") == "absent"


def test_free_from_a_sum_is_the_cost_on_a_page_of_sending() -> None:
    assert states("shipping_cost", "Free from $35, else $5.", page="Shipping policy") == "stated"
    assert states("shipping_cost", "Free from $35, else $5.", page="Gift wrap") == "absent"


@pytest.mark.parametrize(
    "line",
    [
        "مشتری می‌تواند تلفنی پیگیر وضعیت ارسال محصول خود شود.",
        "کد رهگیری بعد از ارسال در سفارش شما دیده می‌شود.",
        "شمارهٔ بارنامه پیامک می‌شود و با آن بسته را در سایت باربری دنبال کنید.",
        "You get an e-mail with tracking information so that you can follow the package.",
        "Open the tracking page to see the status of your delivery.",
    ],
)
def test_a_way_to_follow_a_parcel_is_stated(line: str) -> None:
    assert states("order_tracking", line) == "stated"


@pytest.mark.parametrize(
    "line",
    [
        "تنها سفارش‌های دارای کد پیگیری تحویل داده می‌شوند.",
        "شمارهٔ پیگیری درخواست مرجوعی پیامک می‌شود.",
        "کد پیگیری تیکت به ایمیل شما ارسال می‌شود.",
        "با اعلام بارنامهٔ مرسوله، پیگیری خسارت با شرکت حمل است.",
        "هدف از دریافت شمارهٔ تماس، پیگیری سفارش شما است.",
        "We use your phone number to process and track orders.",
        "EU orders: tracked shipping is available.",
        "A cart helps you keep track of the items you intend to purchase.",
        "Use a tracked service or insure the parcel when you send it back.",
    ],
)
def test_a_code_of_something_else_or_a_tracked_service_is_no_way_to_follow(line: str) -> None:
    assert states("order_tracking", line) == "absent"


def test_the_answer_to_where_an_order_is_tells_how_to_follow_it() -> None:
    assert states("order_tracking", "<h2>بستهٔ من کجاست؟</h2>", "در سایت شرکت پست جست‌وجو کنید.") == "stated"
    assert states("order_tracking", "<h2>شکایت من کجاست؟</h2>", "در سایت شرکت پست جست‌وجو کنید.") == "absent"


def test_an_english_question_heads_its_answer_without_its_mark() -> None:
    answer = "It depends on weight; you see it at checkout."
    assert states("shipping_cost", "What does it cost", answer, page="Shipping policy") == "stated"


def test_a_help_centre_speaks_for_its_shop_although_it_calls_its_answers_articles() -> None:
    line = "Buyers can open the tracking page to see where their parcel is."
    assert (
        states("order_tracking", line, url="https://help.shop.example/en/articles/12-where-is-it") == "stated"
    )
    assert states("order_tracking", line, url="https://paper.example/en/articles/12-where-is-it") == "absent"


@pytest.mark.parametrize(
    "line",
    [
        "کتاب‌های ما از مالیات بر ارزش افزوده معاف‌اند.",
        "Books are exempt from VAT.",
        "We are not VAT registered, so no VAT is added.",
        "Prices are exclusive of VAT.",
    ],
)
def test_a_tax_that_is_not_charged_is_told_too(line: str) -> None:
    assert states("vat", line) == "stated"


@pytest.mark.parametrize("line", ["VAT number GB 123 4567 89.", "VAT Reg: 123 4567 89", "VAT no. 55"])
def test_the_number_under_which_a_shop_pays_is_not_the_tax(line: str) -> None:
    assert states("vat", line) == "absent"
