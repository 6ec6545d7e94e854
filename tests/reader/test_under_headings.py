"""What a sentence states by the heading, question or table that it stands in."""

import pytest

from toolkit.reader import read


def stated(body: str) -> set[str]:
    said = read(f"<html><body><main><h1>صفحه</h1>{body}</main></body></html>").statements
    return {name for name, state in said.items() if state == "stated"}


TABLE = (
    "<table><tr><th>روش</th><th>هزینه</th><th>زمان</th></tr>"
    "<tr><td>پست پیشتاز</td><td>۴۵٬۰۰۰ تومان</td><td>۲ تا ۴ روز کاری</td></tr></table>"
)
STATED = [
    ({"shipping_cost"}, "<h2>هزینه ارسال</h2><ul><li>تهران: ۴۰٬۰۰۰ تومان</li></ul>"),
    ({"shipping_cost"}, "<h2>هزینهٔ ارسال</h2><h3>تهران</h3><p>۴۰٬۰۰۰ تومان</p>"),
    ({"shipping_cost"}, "<p>هزینهٔ ارسال:</p><ul><li>تهران: ۴۰٬۰۰۰ تومان</li><li>یزد: ۵۰٬۰۰۰ تومان</li></ul>"),
    ({"shipping_cost"}, "<dl><dt>هزینهٔ حمل</dt><dd>به عهدهٔ خریدار</dd></dl>"),
    ({"shipping_cost"}, "<table><tr><td>هزینهٔ ارسال</td><td>۴۰٬۰۰۰ تومان</td></tr></table>"),
    ({"shipping_cost"}, "<h2>Shipping costs</h2><p>Tehran: free</p>"),
    ({"delivery_time"}, "<h2>زمان تحویل</h2><p>۲ تا ۴ روز کاری</p>"),
    ({"delivery_time"}, "<h2>Delivery time</h2><p>2 to 4 business days</p>"),
    ({"shipping_cost", "delivery_time"}, TABLE),
    ({"shipping_cost"}, f"<h2>ارسال</h2>{TABLE.replace('پست پیشتاز', 'تهران')}"),
    (
        {"returns", "seven_day_withdrawal"},
        "<h3>آیا می‌توانم کالا را پس بدهم؟</h3><p>بله، تا هفت روز پس از دریافت.</p>",
    ),
    (
        {"returns", "seven_day_withdrawal"},
        "<p>آیا می‌توانم کالا را پس بدهم؟</p><p>بله، تا هفت روز پس از دریافت.</p>",
    ),
    (
        {"returns", "seven_day_withdrawal"},
        "<p>آیا می‌توانم کالا را پس بدهم؟ بله، تا هفت روز پس از دریافت.</p>",
    ),
    ({"returns"}, "<h2>مهلت مرجوع کردن کالا</h2><p>۳ روز پس از دریافت</p>"),
    ({"vat"}, "<h2>مالیات بر ارزش افزوده</h2><p>۱۰ درصد به قیمت کالاها افزوده می‌شود.</p>"),
    ({"complaint_channel"}, "<h2>شکایت از فروشگاه</h2><p>با شمارهٔ ۰۲۱-۴۵۵۱۸۰۰۰ تماس بگیرید.</p>"),
    ({"order_tracking"}, "<h2>پیگیری سفارش</h2><p>شمارهٔ سفارش را در حساب کاربری وارد کنید.</p>"),
    ({"collected_data"}, "<h2>چه اطلاعاتی جمع‌آوری می‌کنیم؟</h2><ul><li>نام و شمارهٔ تماس</li></ul>"),
    ({"purpose"}, "<h2>از اطلاعات شما برای چه استفاده می‌کنیم</h2><ul><li>پردازش سفارش</li></ul>"),
    ({"third_party_disclosure"}, "<h2>اطلاعات شما به چه کسانی داده می‌شود؟</h2><p>شرکت پست و درگاه بانکی</p>"),
    ({"delivery_time"}, "<h3>چند روز طول می‌کشد سفارشم برسد؟</h3><p>بین ۲ تا ۵ روز کاری.</p>"),
    ({"delivery_time"}, "<p><b>زمان تحویل</b></p><p>۲ تا ۴ روز کاری</p>"),
    ({"cookies"}, "<h2>کوکی</h2><p>فایل کوچکی در مرورگر شما ذخیره می‌شود.</p>"),
    ({"retention_or_security"}, "<h2>مدت نگهداری اطلاعات</h2><p>پنج سال</p>"),
]


@pytest.mark.parametrize(("names", "body"), STATED)
def test_a_sentence_is_read_under_its_heading(names: set[str], body: str) -> None:
    assert names <= stated(body)


ABSENT = [
    "<h2>هزینه ارسال</h2><h2>زمان تحویل</h2><h2>بازگشت کالا</h2>",
    "<h2>هزینه ارسال</h2><p>سلام</p>",
    "<h2>زمان تحویل</h2><p>سلام</p><h2>ساعت کار</h2><p>۸ تا ۱۶، شش روز هفته</p>",
    "<h2>هزینهٔ ارسال کالای مرجوعی</h2><p>۴۰٬۰۰۰ تومان</p>",
    "<h2>زمان بازگشت وجه</h2><p>۷ روز کاری</p>",
    "<h2>بازگشت کالا</h2><h3>زمان واریز وجه</h3><p>هفت روز کاری</p>",
    "<h2>زمان ارسال پاسخ</h2><p>۲۴ ساعت</p>",
    "<p>زمان تحویل:</p><p>سلام</p><p>۲۴ ساعت</p>",
    "<table><tr><th>کالا</th><th>قیمت</th></tr><tr><td>کاسه</td><td>۴۵٬۰۰۰ تومان</td></tr></table>",
    "<h2>آیا می‌توانم کالا را پس بدهم؟</h2><p>برای پاسخ تماس بگیرید.</p>",
    "<h2>پیگیری شکایت</h2><p>شمارهٔ سفارش را بنویسید.</p>",
    "<h2>هزینه ارسال</h2><p>قیمت کاسه ۴۰٬۰۰۰ تومان است.</p>",
    "<h2>بازگشت کالا</h2><p>شعبهٔ ما ۷ روز هفته باز است.</p>",
    "<h2>تعویض روغن</h2><p>هر ۷ روز</p>",
    "<h2>کوکی شکلاتی</h2><p>در ظرف سربسته ذخیره کنید.</p>",
    "<h2>هزینه ارسال</h2><p>کجا رایگان است؟</p>",
]


@pytest.mark.parametrize("body", ABSENT)
def test_a_heading_alone_or_on_another_matter_states_nothing(body: str) -> None:
    assert stated(body) == set()


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("delivery_time", "<h2>شرایط بازگشت کالا</h2><ul><li>تا ۷ روز پس از تحویل</li></ul>"),
        ("seven_day_withdrawal", "<h2>بازگشت کالا</h2><p>ارسال سفارش‌ها ۷ روز کاری طول می‌کشد.</p>"),
        ("seven_day_withdrawal", "<h2>بازگشت کالا</h2><p>کالای مرجوعی طی ۳ روز بررسی می‌شود.</p>"),
    ],
)
def test_days_of_another_matter_are_not_taken_for_it(name: str, body: str) -> None:
    assert read(f"<main><h1>صفحه</h1>{body}</main>").statements[name] == "absent"


def test_a_no_under_the_question_refuses() -> None:
    body = "<h3>آیا می‌توانم کالا را پس بدهم؟</h3><p>خیر، امکان آن نیست.</p>"
    assert read(f"<main><h1>پرسش‌ها</h1>{body}</main>").statements["returns"] == "refused"


def test_a_no_to_a_narrower_question_only_narrows() -> None:
    body = "<h3>آیا کالای باز شده را پس می‌گیرید؟</h3><p>خیر.</p>"
    assert read(f"<main><h1>پرسش‌ها</h1>{body}</main>").statements["returns"] != "refused"


@pytest.mark.parametrize(
    "line",
    [
        "<p><a href='/c'>ثبت شکایت و انتقاد از طریق فرم</a></p>",
        "<ul><li>• <a href='/r'>شرایط بازگشت کالا تا ۷ روز</a></li></ul>",
        "<h3><a href='/s'>ارسال رایگان سفارش</a></h3>",
        "<a href='/s'><p>هزینهٔ ارسال رایگان است.</p></a>",
    ],
)
def test_a_link_alone_states_nothing(line: str) -> None:
    assert stated(line) == set()


def test_a_sentence_that_holds_a_link_is_still_said() -> None:
    assert "complaint_channel" in stated("<p>شکایت خود را در <a href='/c'>این فرم</a> ثبت کنید.</p>")
    assert "complaint_channel" in stated("<p><a name=c>شکایت خود را در این فرم ثبت کنید.</a></p>")


@pytest.mark.parametrize(
    "rule",
    [
        "کالای بهداشتی باز شده پس گرفته نمی‌شود",
        "کالای حراج‌شده مرجوع نمی‌شود",
        "محصولات سفارشی پس گرفته نمی‌شوند",
        "کالاهای شکسته تعویض نمی‌شود",
        "برخی کالاها مرجوع نمی‌شوند",
        "عطر و لوازم آرایشی پس گرفته نمی‌شود",
        "لباس زیر مرجوع نمی‌شود",
    ],
)
def test_a_rule_that_only_narrows_is_stated_by_itself(rule: str) -> None:
    for body in (f"<p>{rule}.</p>", f"<ul><li>{rule}</li></ul>", f"<h2>بازگشت کالا</h2><p>{rule}</p>"):
        assert "returns" in stated(body)
