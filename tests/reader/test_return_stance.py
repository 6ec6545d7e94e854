"""What a page grants, denies or narrows of giving goods back, withdrawing and cancelling."""

import pytest

from toolkit.reader import read


def returns(*sentences: str, heading: str = "") -> str:
    head = f"<h2>{heading}</h2>" if heading else ""
    body = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    return read(f"<html><body><main>{head}{body}</main></body></html>").statements["returns"]


def week(*sentences: str, heading: str = "") -> str:
    head = f"<h2>{heading}</h2>" if heading else ""
    body = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    return read(f"<html><body><main>{head}{body}</main></body></html>").statements["seven_day_withdrawal"]


DENIED = [
    "کالا پس از خروج از انبار به هیچ عنوان مرجوع نمی‌گردد.",
    "فروش قطعی است و امکان فسخ معامله وجود ندارد.",
    "پس از پرداخت، انصراف از خرید پذیرفته نیست.",
    "لطفا در انتخاب دقت کنید؛ تعویض و مرجوعی نداریم.",
    "سفارش ثبت شده قابل لغو نیست.",
    "وجه واریزی عودت داده نمی‌شود.",
    "با توجه به ماهیت دیجیتالی محصولات، امکان برگشت وجه نیست.",
    "متاسفانه امکان تعویض یا عودت کالا را نداریم.",
    "شما پس از پرداخت نمی‌توانید سفارش را کنسل کنید یا پولتان را پس بگیرید.",
    "از پذیرش مرجوعی معذوریم.",
    "قبل از خرید مشاوره بگیرید زیرا بعد از خرید هیچ محصولی عودت نمی‌گردد.",
    "مشتری با خرید خود می‌پذیرد که حق مرجوع کردن کالا را ندارد.",
    "All sales are final and we do not offer refunds.",
    "Orders cannot be cancelled or refunded once placed.",
    "No refunds will be given for any reason.",
    "Goods once sold will not be taken back or exchanged.",
    "Under no circumstances will purchases be refunded.",
    "به علت بهداشتی بودن اجناس فروشگاه، هیچ گونه تعویض و بازگشتی نداریم.",
    "حق انصراف برای مشتری در این فروشگاه در نظر گرفته نشده است.",
    "برگشت از خرید ممنوع است.",
    "شارژ و گیفت کارت فروخته شده غیر قابل استرداد است.",
    "ما مرجوعی قبول نمی‌کنیم.",
    "کالای فروخته شده پس گرفته نمی شود حتی اگر پلمپ آن باز نشده باشد.",
    "خدمات طراحی پس از پرداخت هزینه قابل انصراف نیست.",
    "All purchases are final; we never give money back.",
    "Tickets are non-refundable and non-transferable.",
    "پس از فعال‌سازی اشتراک، وجه آن به هیچ عنوان برگردانده نمی‌شود.",
    "امکان عودت هیچ یک از اقلام فروشگاه وجود ندارد.",
    "حتماً پیش از خرید مطمئن شوید، چرا که امکان بازگرداندن سفارش برای شما فراهم نیست.",
    "به دلیل مسائل بهداشتی کالا مرجوع نمی‌گردد.",
    "محصولات فروشگاه تحت هیچ عنوان تعویض و یا برگشت داده نمیشود",
    "Your purchase is final and cannot be reversed or refunded.",
    "We regret that we are unable to offer refunds.",
    "کالا پس گرفته نمی‌شود، تنها پیش از خرید مشاوره بگیرید.",
    "فروشگاه مسئولیتی در قبال بازگشت کالا ندارد و سفارش قطعی است.",
    "مرجوعی: ندارد",
    "سفارشات به محض پرداخت وارد چاپ می‌شوند و دیگر امکان انصراف یا لغو نیست.",
    "حق عضویت پرداختی غیر قابل بازگشت است.",
    "لطفاً دقت کنید، سفارش پس از پرداخت غیرقابل لغو، تغییر و یا استرداد است.",
    "No cancellations or refunds after purchase.",
    "We are not able to accept returns at this time.",
    "Once purchased, goods cannot be returned for any reason.",
]
GRANTED = [
    "در صورت پشیمانی، کالا تا سه روز پس از دریافت مرجوع می‌شود.",
    "لوازم بهداشتی مرجوع نمی‌شوند.",
    "فقط در صورت خرابی کالا، تعویض انجام می‌شود.",
    "کالا پس گرفته نمی‌شود مگر اینکه معیوب باشد.",
    "بعد از گذشت ۲۴ ساعت کالا پس گرفته نمی‌شود.",
    "لغو سفارش تا پیش از ارسال ممکن است.",
    "جریمه کنسلی بلیط تا ۲۴ ساعت قبل از پرواز ۳۰٪ است.",
    "در صورت انصراف از دوره تا قبل از جلسه اول، شهریه پس از کسر ۱۰ درصد بازگردانده می‌شود.",
    "هزینه ارسال کالای مرجوعی بر عهده خریدار است.",
    "ضمانت بازگشت وجه تا ۱۴ روز",
    "سایز را اشتباه انتخاب کرده‌اید؟ تا دو روز تعویض می‌کنیم.",
    "در صورتی که پلمپ کالا باز شده باشد امکان مرجوع کردن آن وجود ندارد.",
    "تا قبل از تایید نهایی می‌توانید سفارش خود را لغو کنید.",
    "خریدار حق دارد ظرف ده روز از معامله منصرف شود.",
    "بازگشت کالا شامل شرایط زیر است و باید با هماهنگی پشتیبانی باشد.",
    "در غیر این صورت کالا پس گرفته نمی‌شود.",
    "Opened items are non-refundable.",
    "You may cancel your order before it ships.",
    "We will refund you if the item arrives damaged.",
    "After 14 days no refund can be offered.",
    "If you are not happy with it, bring it back and we will exchange it.",
    "To start a return, e-mail us your order number.",
    "Defective goods will be replaced or refunded.",
    "تا یک روز بعد از دریافت مرسوله، امکان ارجاع کالا به فروشگاه هست.",
    "مرجوع کردن کالا تنها با ارائه فاکتور انجام می‌گیرد.",
    "هزینه ارسال برگشتی با مشتری است و باقی مبلغ به او بازگردانده می‌شود.",
    "طلا و سکه به دلیل نوسان قیمت پس گرفته نمی‌شود، اما نقره تا دو روز قابل بازگشت است.",
    "پیش از آماده‌سازی سفارش می‌توانید با تماس تلفنی آن را کنسل نمایید.",
    "در صورت لغو رزرو توسط مهمان، هزینه یک شب کسر می‌گردد.",
    "در صورتی که کالا شکسته به دستتان رسید عوض می‌کنیم یا پولتان را برمی‌گردانیم.",
    "فقط کالای معیوب پس گرفته می‌شود.",
    "برای ثبت درخواست مرجوعی از بخش سفارش‌های من اقدام کنید.",
    "You have two weeks to change your mind and send it back.",
    "Refunds are given only for damaged goods.",
    "Cancel up to 24 hours before the class for a full refund; later cancellations are charged in full.",
    "Returned goods must be in their original packaging.",
    "No returns after 14 days.",
    "Faulty items will be replaced free of charge if you tell us within a week.",
    "در صورت عدم رضایت از کیفیت، فروشگاه کالا را تا ۵ روز پس می‌گیرد.",
    "مشتریان شهرستانی تا سه روز پس از دریافت بسته فرصت دارند کالا را برگردانند.",
    "در صورت انصراف از خرید، هزینه رفت و برگشت پست از وجه شما کم می‌شود.",
    "چنانچه سفارش را پیش از ارسال لغو کنید کل مبلغ به شما برمی‌گردد.",
    "اگر کالا با توضیحات سایت یکی نبود، بدون هزینه پس می‌گیریم.",
    "You'll get your money back if the parcel never arrives or the goods are broken.",
    "Return shipping is paid by the customer.",
    "کالا به هیچ وجه پس گرفته نمی‌شود مگر با ارائه فاکتور و ظرف ۲۴ ساعت.",
    "پس از یک هفته هیچ کالایی پس گرفته نمی‌شود.",
    "هزینه‌ای بابت مرجوعی از شما دریافت نمی‌شود.",
    "در صورت لغو تور کمتر از سه روز مانده به حرکت، مبلغی عودت داده نمی‌شود.",
    "بعد از خروج مشتری از فروشگاه طلا با کسر اجرت خریداری می‌شود و بازگشت آن تا دو روز ممکن است.",
    "Refund requests must reach us within 48 hours.",
    "Deposits are non-refundable, the rest is paid back if you cancel a week before.",
]
OTHERS = [
    "فروشگاه حق لغو سفارش را در صورت مغایرت قیمت برای خود محفوظ می‌دارد.",
    "مبلغ تراکنش‌های ناموفق تا ۷۲ ساعت توسط بانک به حساب شما برگشت داده می‌شود.",
    "برای بازگشت به صفحه اصلی کلیک کنید.",
    "گارانتی تعویض موتور سه ساله است.",
    "اطلاعات کارت شما قابل بازیابی نیست و برگشت ندارد.",
    "قیمت‌ها بدون اطلاع قبلی عوض می‌شود.",
    "سایت می‌تواند در هر زمان حساب کاربری را لغو کند.",
    "در صورت تاخیر فروشنده در ارسال، سفارش لغو و مبلغ به شما بازگردانده می‌شود.",
    "چک برگشتی پذیرفته نیست.",
    "We reserve the right to cancel any order.",
    "Click here to return to the home page.",
    "You can withdraw your consent at any time.",
    "We will get back to you within two days.",
    "The seller may cancel the order if the price was wrong.",
    "We do not share your data in exchange for money.",
    "در صورت اتمام موجودی با شما تماس می‌گیریم و مبلغ را عودت می‌دهیم.",
    "سفارش‌هایی که تا یک ساعت پرداخت نشوند به صورت خودکار لغو می‌شوند.",
    "برای لغو پیامک‌های تبلیغاتی عدد ۱۱ را بفرستید.",
    "اطلاعات شما به هیچ شخص ثالثی داده نمی‌شود.",
    "گارانتی شامل تعویض قطعات معیوب است.",
    "تاریخ برگشت سفر خود را انتخاب کنید.",
    "Orders not paid in 3 days are cancelled.",
    "We will return your call tomorrow.",
    "The product is covered by a two-year warranty.",
    "You can delete your account and withdraw from our mailing list.",
    "هزینه ارسال به هیچ عنوان بر عهده فروشگاه نیست.",
    "با پشتیبانی تماس بگیرید تا مشکل پرداخت برگشت‌خورده بررسی شود.",
    "پس از تعویض باتری، دستگاه را روشن کنید.",
    "هیچ محصولی بدون کنترل کیفیت ارسال نمی‌شود.",
    "Please return to this page often, since the rules may change.",
    "Our returning customers get 5% off.",
    "کاربر حق واگذاری حساب خود را ندارد.",
    "پیک برای تحویل دوباره برنمی‌گردد.",
    "No hidden costs and no exceptions.",
]


@pytest.mark.parametrize("sentence", DENIED)
def test_a_rule_for_all_goods_takes_the_right_away(sentence: str) -> None:
    assert returns(sentence) == "refused"


@pytest.mark.parametrize("sentence", GRANTED)
def test_a_right_with_a_condition_a_share_or_an_exception_is_a_right(sentence: str) -> None:
    assert returns(sentence) == "stated"


@pytest.mark.parametrize("sentence", OTHERS)
def test_money_and_goods_that_come_back_for_another_reason_are_no_right(sentence: str) -> None:
    assert returns(sentence) == "absent"


def test_a_grant_outweighs_a_denial_wherever_it_stands() -> None:
    denial, grant = "پس از تسویه، امکان برگشت کالا نیست.", "کالای معیوب را تا دو روز پس می‌گیریم."
    assert returns(denial, grant) == returns(grant, denial) == "stated"


def test_the_cost_of_sending_back_does_not_outweigh_a_denial() -> None:
    rules = ("کالای خریداری شده به هیچ عنوان پس گرفته نمی‌شود.", "هزینه عودت کالا بر عهده خریدار است.")
    assert returns(*rules) == "refused"


def test_an_exchange_does_not_outweigh_a_denial_for_all() -> None:
    rules = ("تمامی کالاها پس از فروش به هیچ وجه مرجوع نمی‌شوند.", "فقط سایز جوراب را می‌توانید تعویض کنید.")
    assert returns(*rules) == "refused"


def test_a_banks_refund_does_not_outweigh_a_denial() -> None:
    rules = ("وجه تراکنش ناموفق تا سه روز به کارت شما برمی‌گردد.", "پس از خرید، امکان استرداد نیست.")
    assert returns(*rules) == "refused"


def test_a_table_of_shares_under_a_heading_on_cancelling_is_a_rule() -> None:
    assert returns("سه روز مانده به سفر ۴۰ درصد", heading="جدول کنسلی تور") == "stated"


def test_a_condition_under_a_heading_on_returns_is_a_rule() -> None:
    assert returns("برچسب و جعبه کالا سالم باشد.", heading="شرایط مرجوعی کالا") == "stated"


SHORT = [
    ("بیش از ۴۸ ساعت از تحویل کالا نگذشته باشد.", "شرایط مرجوعی کالا"),
    ("تا یک روز پس از خرید، قطعه ناسالم را عوض می‌کنیم.", ""),
    ("هر مشکل را حداکثر تا ۲۴ ساعت پس از دریافت کالا اطلاع دهید.", "درخواست مرجوعی"),
]


@pytest.mark.parametrize(("sentence", "heading"), SHORT)
def test_a_shorter_time_alone_refuses_the_week(sentence: str, heading: str) -> None:
    assert week(sentence, heading=heading) == "refused"


NO_WINDOW = [
    "تا ۴۸ ساعت مانده به شروع کلاس می‌توانید انصراف دهید.",
    "در صورت درخواست بازگشت وجه، هزینه حداکثر تا ۴۸ ساعت بازگردانده می‌شود.",
]


@pytest.mark.parametrize("sentence", NO_WINDOW)
def test_hours_before_an_event_or_for_the_money_are_no_window(sentence: str) -> None:
    assert week(sentence) == "absent"


@pytest.mark.parametrize(
    "sentence",
    [
        "You may cancel up to 7 working days after delivery.",
        "تا هفت روز پس از تحویل می‌توانید سفارش را لغو کنید.",
    ],
)
def test_a_week_for_cancelling_is_a_week_for_withdrawing(sentence: str) -> None:
    assert week(sentence) == "stated"
