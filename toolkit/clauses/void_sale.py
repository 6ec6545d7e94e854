"""Clauses on the goods, their price, the invoice and the payment that break what the buyer was told."""

from __future__ import annotations

from toolkit.clauses.clause import VoidClause
from toolkit.clauses.sources import (
    BEFORE_SALE,
    CLEAR_FACTS,
    CONSUMER,
    NO_TEXT,
    NOTICE,
    OTHER_GOODS,
    SUBSTITUTE,
)
from toolkit.clauses.wording import Wording
from toolkit.clauses.words import LIABLE
from toolkit.language.text import Text

_NO_PROMISE = (
    rf"(?:{LIABLE}|تعهد|تضمین|ضمانت|الزام|سندیت|استناد)~?(?:ی|اور)?[^.]{{0,50}}(?<!\w)ن(?:دار"
    rf"|یست|می~?|خواه|بود)|(?:نمی~?توان|عدم)[^.]{{0,12}}(?:تضمین|استناد)"
    r"|no (?:liab|guarantee)|not (?:binding|liab|guarantee)"
)
_OUT = (
    r"(?<!\w)نا~?موجود|موجود ن|عدم موجود|اتمام (?:موجودی|کالا)|(?:تمام|اتمام) (?:شد|شو"
    r"|رسید)|نباشد|نبودن?|کمبود|out of stock|unavailable"
)

V23 = VoidClause(
    "V23",
    "no_clause_makes_pictures_and_data_worthless",
    "SAL-1-HONEST",
    "A",
    Text(
        "مشخصات و تصویر کالا بخشی از اطلاعات پیش از قرارداد است و باید درست باشد.",
        "Particulars and pictures of the goods are information before the contract, and must be correct.",
    ),
    (BEFORE_SALE, CLEAR_FACTS, OTHER_GOODS),
    Text(
        "«اگر چیزی روشن نبود، پیش از سفارش بپرسید. کالایی که جز سفارش شما باشد با هزینهٔ ما بازمی‌گردد.»",
        '"If something is unclear, ask before you order. Goods other than ordered come back at our cost."',
    ),
    (
        Wording(
            (
                r"(?<!\w)(?:تصاویر|تصویر|عکس|مشخصات|توضیحات|ویژگی)|اطلاعات (?:کالا"
                r"|محصول|درج)|images?|pictures?|descriptions?",
                rf"{_NO_PROMISE}",
                r"کالا|محصول|فروشگاه|سایت|درج|صرفا|تزیینی|product|goods|shop",
            ),
            (
                r"کاربر|خریدار (?:باید|موظف)|پروفایل|نمایشگر|مانیتور|حساب|گیرنده"
                r"|مشتری|نظر|لینک|سایت~?(?:های )?دیگر|هویت|شخصی|ثبت~?نام|(?:تایید"
                r"|ورود) (?:مشخصات|اطلاعات)"
                r"|گارانتی|پرداخت|پست|تعهد داریم|متعهد هستیم|حتما",
                r"تحویل|ادرس|تماس",
            ),
            near=80,
        ),
        Wording(
            (
                r"(?<!\w)(?:تصاویر|تصویر|عکس)",
                r"صرفا|تنها|فقط",
                r"جنبه~?(?:ی )?(?:تزیینی|نمایشی|تبلیغاتی|نمونه|دکوری|اطلاع)",
                r"کالا|محصول",
            ),
            (r"ندارد|نیست|نمی~?(?:کن|باش)",),
            near=60,
            grade="B",
        ),
    ),
)
V24 = VoidClause(
    "V24",
    "no_clause_sends_a_substitute_unasked",
    "COM-PERFORM",
    "A",
    Text(
        "کالای جایگزین تنها اگر پیش از معامله یا هنگام آن گفته شده باشد فرستاده می‌شود.",
        "A substitute may be sent only if it was announced before or at the deal.",
    ),
    (SUBSTITUTE, OTHER_GOODS),
    Text(
        "«اگر کالا نباشد، از شما می‌پرسیم یا همهٔ پول را بازمی‌گردانیم؛ کالای دیگری به‌جای آن نمی‌فرستیم.»",
        '"If goods are missing we ask you or give all the money back; we send no other in their place."',
    ),
    (
        Wording(
            (
                r"(?:کالا|محصول|جنس|مدل|رنگ|طرح|برند)~?(?:ی )?(?:ی )?(?:مشابه|جایگزین"
                r"|معادل|دیگر)|جایگزین|substitut",
                r"ارسال|فرستاد|فرستیم|می~?فرست|جایگزین (?:می|خواهد|کن)|تحویل|sent?\b|ship",
                rf"{_OUT}|بدون (?:هماهنگی|اطلاع|تماس|اجازه|کسب)|without",
            ),
            (
                r"(?<!بدون )(?:هماهنگی|هماهنگ (?:می|شده|کن|خواه)|موافقت|رضایت|اجازه"
                r"|تایید شما|انتخاب|بخواه|تمایل|درخواست|پیشنهاد|بپرس|می~?پرس)|تماس (?:می"
                r"|گرفته|خواه)"
                r"|مرجوع|معیوب|گارانتی|اسیب|خراب|نمی~?(?:فرست|شو|کن)|ارسال ن|عودت|باز~?گشت|برگشت",
            ),
            near=90,
        ),
    ),
)
V25 = VoidClause(
    "V25",
    "no_clause_ties_one_good_to_another",
    "CNT-LAW",
    "A",
    Text(
        "فروش اجباری کالا همراه کالای دیگر ممنوع است.",
        "The forced sale of one good with another is forbidden.",
    ),
    (CONSUMER,),
    Text("«هر کالا را جداگانه می‌توان خرید.»", '"Every good can be bought by itself."'),
    (
        Wording(
            (
                r"(?:فروش|فروخته|عرضه|ارایه|تحویل|خرید)[^.]{0,50}(?:به شرط|منوط به"
                r"|مشروط به|تنها با|فقط با|تنها (?:به~?)?همراه|فقط (?:به~?)?همراه)~?(?: با"
                r"| )?خرید"
                r"|خرید[^.]{0,40}(?:به~?همراه|همراه با|در کنار|همراه)[^.]{0,40}(?:الزامی"
                r"|اجباری)|(?:الزامی|اجباری)[^.]{0,20}خرید (?:کالا|محصول|بسته|لوازم)",
            ),
            (
                r"ثبت~?نام|عضویت|ورود|حساب|رمز|شماره|نشانی|ادرس|تکمیل|تخفیف|رایگان"
                r"|هدیه|جایزه|قرعه|امتیاز|(?:الزامی|اجباری|مشروط|منوط)[^.]{0,6}ن(?:یست"
                r"|می)|بلیت",
            ),
        ),
    ),
)
V26 = VoidClause(
    "V26",
    "no_clause_refuses_the_invoice",
    "CNT-LAW",
    "A",
    Text(
        "هر خریدار صورتحسابی می‌گیرد که قیمت و تاریخ در آن است.",
        "Every buyer gets an invoice that states price and date.",
    ),
    (CONSUMER,),
    Text(
        "«برای هر سفارش صورتحساب می‌دهیم که قیمت و تاریخ در آن نوشته شده است.»",
        '"For every order we give an invoice that states price and date."',
    ),
    (
        Wording(
            (
                r"(?<!پیش )(?<!پیش)(?:فاکتور|صورت~?حساب)(?! رسمی)(?!~?ی رسمی)",
                r"صادر ن|صدور[^.]{0,20}ن(?:دار|یست|می)|نمی~?ده|(?:فاکتور|صورت~?حساب) نداریم"
                r"|ارایه ن|فعال نیست|وجود ندارد|داده ن|(?:با|در قبال|منوط به|مشروط به) (?:دریافت"
                r"|پرداخت)[^.]{0,15}(?:هزینه|مبلغ)"
                r"|no invoice",
            ),
            (
                r"بدون (?:فاکتور|صورت)|در صورت (?:نبود|نداشتن)|مالیات|حساب کاربری"
                r"|پنل|دانلود|الکترونیک|مرجوع|تغییر|باز~?گشت|گارانتی|تخفیف|مشاهده"
                r"|قیمت|اگر|شامل|نمی~?شود مگر",
            ),
            near=35,
        ),
        Wording(
            (
                r"(?:فاکتور|صورت~?حساب)~?(?:ی )?رسمی",
                r"صادر ن|صدور[^.]{0,20}ن(?:دار|یست)|نمی~?ده|ارایه ن|نداریم",
            ),
            (r"اگر|در صورت|بدون|مگر",),
            near=35,
            grade="B",
        ),
    ),
)
V32 = VoidClause(
    "V32",
    "no_clause_asks_payment_to_a_private_card",
    "OVS-PAY",
    "C",
    Text(
        "پرداخت بیرون از سفارش به کارت یک شخص، خریدار را بی‌پناه می‌گذارد.",
        "Payment outside the order to a person's card leaves the buyer without cover.",
    ),
    (NO_TEXT,),
    Text(
        "«تنها از درگاه همین سایت یا به حساب فروشگاه که در صفحهٔ سفارش آمده است بپردازید.»",
        "\"Pay only through this site's gateway or to the shop's account shown on the order page.\"",
    ),
    (
        Wording(
            (
                r"کارت~به~کارت|(?:واریز|انتقال|پرداخت) (?:وجه )?به (?:شماره )?(?:کارت|حساب|شبا)|card.to.card",
                r"(?:کارت|حساب)~?(?:ی )?شخصی|خارج از (?:سایت|درگاه|سفارش)|دایرکت"
                r"|واتس~?اپ|تلگرام|به نام شخص|personal (?:card|account)"
                rf"|(?:{LIABLE})[^.]{{0,40}}(?<!\w)ن(?:دار|می|یست|خواه)",
            ),
            (
                r"نکنید|خودداری|نمی~?(?:پذیر|گیر|کن|خواه)|هرگز|هیچ~?گاه|هیچ~?وقت"
                r"|جعلی|کلاهبردار|هشدار|معتبر نیست|فاقد اعتبار|باز~?گشت|عودت|برگشت"
                r"|شبا[^.]{0,20}خود",
            ),
            near=110,
        ),
    ),
)
V36 = VoidClause(
    "V36",
    "no_clause_leaves_the_paid_price_open",
    "SAL-3",
    "A",
    Text(
        "قیمت پیش از پرداخت باید روشن و نهایی باشد.", "The price must be clear and final before it is paid."
    ),
    (BEFORE_SALE, NOTICE),
    Text(
        "«قیمت پیش‌فاکتور نهایی است. کالایی که قیمت نهایی ندارد در سایت سفارش داده نمی‌شود.»",
        '"The price of the pre-invoice is final. Goods without a final price cannot be ordered on the site."',
    ),
    (
        Wording(
            (
                r"قیمت|مبلغ|price",
                r"(?:قطعی|نهایی)~?(?: شده)? ?(?:نیست|نمی~?باش|نبوده|محسوب ن|به شمار ن|تلقی ن)|not final",
                r"(?:پس|بعد) از [^.]{0,25}(?:پرداخت|ثبت|خرید|سفارش)|پرداخت~?(?:ی "
                r"|شده)|حتی|سفارش ثبت~?شده|after (?:payment|you pay|the order)",
            ),
            (r"پیش از|قبل از|تماس بگیر|استعلام|تا زمان(?:ی)? [^.]{0,15}پرداخت|before|سفارش داده ن",),
            near=70,
        ),
    ),
)

CLAUSES = (V23, V24, V25, V26, V32, V36)
