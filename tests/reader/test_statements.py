"""What counts as stated, refused and absent."""

import pytest

from toolkit.reader import read


def state(name: str, *sentences: str) -> str:
    body = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    return read(f"<html><body><main><h1>صفحه</h1>{body}</main></body></html>").statements[name]


STATED = [
    ("returns", "محصولات بهداشتی پس از باز شدن مرجوع نمی‌شوند."),
    ("seven_day_withdrawal", "خریدار یک هفته فرصت دارد کالا را مرجوع کند."),
    ("shipping_cost", "پست پیشتاز: ۳۵٬۰۰۰ تومان"),
    ("collected_data", "هنگام خرید نام، نشانی و شماره تماس شما را دریافت می‌کنیم."),
    ("collected_data", "We collect your name, address and e-mail when you order."),
    ("purpose", "از این اطلاعات برای پردازش سفارش و تماس با شما استفاده می‌کنیم."),
    ("purpose", "We use your data to process orders and to contact you."),
    ("cookies", "سایت ما کوکی در مرورگر شما ذخیره می‌کند."),
    ("cookies", "از کوکی استفاده نمی‌کنیم."),
    ("cookies", "آی‌پی و کوکی‌های شما ثبت می‌شود"),
    ("cookies", "کوکی‌ها را ثبت می‌کنیم"),
    ("cookies", "We set cookies so that you stay logged in."),
    ("third_party_disclosure", "اطلاعات شما را به هیچ شخص ثالثی نمی‌دهیم."),
    ("third_party_disclosure", "اطلاعات گیرنده در اختیار شرکت پست قرار می‌گیرد."),
    ("third_party_disclosure", "We never share your information with third parties."),
    ("password_responsibility", "حفظ رمز عبور بر عهدهٔ کاربر است."),
    ("password_responsibility", "You are responsible for keeping your password confidential."),
    ("retention_or_security", "داده‌های شما را پنج سال نگه می‌داریم و سپس پاک می‌کنیم."),
    ("retention_or_security", "Your data are encrypted and kept for two years."),
    ("returns", "در صورت مغایرت، کالا تا ۲۴ ساعت قابل مرجوع کردن است."),
    ("returns", "۷ روز ضمانت بازگشت کالا"),
    ("returns", "You may return any item within 14 days."),
    ("seven_day_withdrawal", "تا هفت روز کاری می‌توانید از خرید انصراف دهید."),
    ("seven_day_withdrawal", "تا یک هفته پس از تحویل می‌توانید کالا را پس بدهید."),
    ("seven_day_withdrawal", "مشتري تا ٧ روز حق بازگرداندن كالا را دارد."),
    ("seven_day_withdrawal", "شما هفت (۷) روز کاری مهلت دارید که از خرید منصرف شوید."),
    ("seven_day_withdrawal", "You can withdraw from the purchase within seven days."),
    ("shipping_cost", "هزینهٔ ارسال با پست پیشتاز ۴۵٬۰۰۰ تومان است."),
    ("shipping_cost", "ارسال برای همهٔ سفارش‌ها رایگان است."),
    ("shipping_cost", "کرایهٔ حمل به عهدهٔ خریدار است."),
    ("shipping_cost", "Shipping costs 5 dollars."),
    ("vat", "قیمت‌ها شامل مالیات بر ارزش افزوده است."),
    ("vat", "Value-added tax is included in the price."),
    ("delivery_time", "سفارش ۳ تا ۵ روز کاری پس از ثبت به دست شما می‌رسد."),
    ("delivery_time", "Orders arrive within 3 to 5 business days."),
    ("complaint_channel", "شکایت خود را از طریق فرم همین صفحه ثبت کنید."),
    ("complaint_channel", "Send your complaint through the form below."),
    ("order_tracking", "با کد رهگیری، مرسوله را در سایت پست دنبال کنید."),
    ("order_tracking", "You can track your order with its number."),
]


@pytest.mark.parametrize(("name", "sentence"), STATED)
def test_a_sentence_that_tells_it_is_stated(name: str, sentence: str) -> None:
    assert state(name, sentence) == "stated"


REFUSED = [
    ("returns", "به هیچ عنوان کالا تعویض یا پس گرفته نمی‌شود."),
    ("returns", "کلیه خریدها قطعی بوده و قابل مرجوع کردن نمی‌باشد."),
    ("returns", "We do not accept returns or exchanges."),
    ("complaint_channel", "کاربر حق هیچ‌گونه شکایت و اعتراضی ندارد."),
    ("returns", "امکان بازگشت وجه به هیچ وجه وجود ندارد."),
    ("returns", "کالای فروخته‌شده پس گرفته نمی‌شود."),
    ("returns", "پس از ثبت سفارش، حق انصراف از خرید از مشتری سلب می‌شود."),
    ("returns", "All sales are final."),
    ("complaint_channel", "حق هرگونه شکایت از خریدار سلب می‌شود."),
    ("seven_day_withdrawal", "مهلت بازگرداندن کالا فقط ۲۴ ساعت است."),
    ("seven_day_withdrawal", "کالا را تنها تا سه روز می‌توانید مرجوع کنید."),
]


@pytest.mark.parametrize(("name", "sentence"), REFUSED)
def test_a_sentence_that_takes_it_away_is_refused(name: str, sentence: str) -> None:
    assert state(name, sentence) == "refused"


ABSENT = [
    ("returns", "وجه تراکنش ناموفق ظرف ۷۲ ساعت به کارت شما برمی‌گردد."),
    ("seven_day_withdrawal", "در صورت انصراف، وجه تا ۷ روز کاری به حساب شما واریز می‌شود."),
    ("seven_day_withdrawal", "You get your refund within 7 days of our receiving the return."),
    ("order_tracking", "متخلفان مورد پیگیری قانونی سفارش‌دهنده قرار می‌گیرند."),
    ("retention_or_security", "خرید امن و مطمئن از فروشگاه ما"),
    ("purpose", "هدف ما ارائهٔ بهترین خدمات به مشتریان است."),
    ("delivery_time", "پاسخ ایمیل‌ها تا ۲۴ ساعت ارسال می‌شود."),
    ("order_tracking", "بهره‌گیری از کالا و سفارش آن آسان است."),
    ("order_tracking", "کد رهگیری شکایت خود را نگه دارید."),
    ("order_tracking", "شمارهٔ پیگیری پرداخت را به ما بدهید."),
    ("cookies", "کوکی شکلاتی ۲۰۰ گرمی با طعم وانیل در سایت."),
    ("third_party_disclosure", "بیمه شخص ثالث اطلاعات خودرو را به شرکت منتقل می‌کند."),
    ("vat", "صورتحساب افزوده در سال بعد صادر می‌شود."),
    ("seven_day_withdrawal", "هفت روز هفته پاسخگوی بازگشت کالا هستیم."),
    ("seven_day_withdrawal", "وجه ظرف ۷ روز کاری به حساب شما بازگردانده می‌شود."),
    ("seven_day_withdrawal", "سفارش تا ۷ روز کاری تحویل می‌شود."),
    ("seven_day_withdrawal", "هفت روز ضمانت کیفیت داریم."),
    ("delivery_time", "وجه تا ۳ روز پس از تحویل کالا بازگشت داده می‌شود."),
    ("shipping_cost", "هزینهٔ بازگرداندن کالا با پست بر عهدهٔ ماست."),
    ("returns", "در چه شرایطی می‌توانم کالای خود را بازگردانم؟"),
    ("returns", "پس از ثبت سفارش هیچ هزینه‌ای به خرید افزوده نمی‌شود."),
    ("password_responsibility", "رمز عبور خود را فراموش کرده‌ام؛ ارسال رمز امن"),
]


@pytest.mark.parametrize(("name", "sentence"), ABSENT)
def test_words_alone_state_nothing(name: str, sentence: str) -> None:
    assert state(name, sentence) == "absent"


def test_a_rule_that_only_narrows_is_stated_not_refused() -> None:
    assert (
        state("returns", "تا ۷ روز می‌توانید کالا را بازگردانید.", "کالای بازشده پس گرفته نمی‌شود.") == "stated"
    )


def test_a_stated_week_outweighs_a_shorter_case() -> None:
    rules = ("تا ۷ روز می‌توانید از خرید انصراف دهید.", "کالای معیوب را تا ۲۴ ساعت مرجوع کنید.")
    assert state("seven_day_withdrawal", *rules) == "stated"


def test_menus_footers_and_bare_headings_state_nothing() -> None:
    html = """<body><nav><a href=/r>شرایط بازگشت کالا تا ۷ روز</a></nav><main><h2>هزینه ارسال</h2><p>سلام</p></main>
    <footer><p>ارسال رایگان برای همهٔ سفارش‌ها</p></footer></body>"""
    assert set(read(html).statements.values()) == {"absent"}


@pytest.mark.parametrize("written", ["می شود", "می‌شود", "میشود", "مي شود", "می‌شـود"])
def test_one_word_in_all_its_spellings(written: str) -> None:
    assert state("complaint_channel", f"حق هرگونه شکایت سلب {written}.") == "refused"


def test_the_words_that_say_it_are_kept_as_written() -> None:
    said = read("<main><p>سلام. ارسال رايگان است. خداحافظ.</p></main>").said["shipping_cost"]
    assert said.words == "ارسال رايگان است"
