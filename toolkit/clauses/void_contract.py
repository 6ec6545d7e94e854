"""Clauses by which one side makes, changes or ends the contract alone."""

from __future__ import annotations

from toolkit.clauses.clause import VoidClause
from toolkit.clauses.sources import BEFORE_SALE, NOT_DELIVERED, UNFAIR
from toolkit.clauses.wording import Wording
from toolkit.clauses.words import ANY_REASON, ANY_TIME, BUYER, CANCEL, SHOP, WITHOUT_NOTICE
from toolkit.language.text import Text

_UNCHANGED = (
    r"(?:تغییر|عوض|اضافه|افزایش)~?ن|(?:تغییر|افزایش)[^.]{0,15}(?:نمی~?|نخواهد|ندار)|تاثیری[^.]{0,15}ن"
    r"|پیش از (?:ثبت|پرداخت|خرید)|قبل از (?:ثبت|پرداخت|خرید|نهایی)"
)
_AFTER_ORDER = (
    r"(?:پس|بعد) از (?:\w+ )?(?:ثبت|خرید|سفارش|پرداخت|نهایی|واریز|تسویه)|سفارش~?(?:های )?(?:ی )?(?:ثبت~?شده"
    r"|پرداخت~?شده|قبلی)|after (?:the )?order"
)

V5 = VoidClause(
    "V5",
    "no_clause_raises_the_price_after_the_order",
    "SAL-3",
    "A",
    Text(
        "هزینه‌ای که پس از سفارش افزوده شود پیش از قرارداد گفته نشده است.",
        "A cost that is added after the order was not told before the contract.",
    ),
    (BEFORE_SALE, UNFAIR),
    Text(
        "«قیمت پیش‌فاکتور در مدت اعتبار آن عوض نمی‌شود. اگر قیمتی آشکارا اشتباه"
        " باشد، از شما می‌پرسیم: سفارش با قیمت درست"
        " یا بازگشت همهٔ پول.»",
        '"The price of the pre-invoice stays while it holds. If a price was plainly'
        " wrong we ask you: the order at the right"
        ' price, or all your money back."',
    ),
    (
        Wording(
            (
                r"ما~?به~?~?التفاوت|مابه التفاوت|(?:اختلاف|تفاوت)~?(?:ی )?قیمت",
                r"دریافت|پرداخت|اخذ|واریز|عهده|مطالبه",
                rf"{BUYER}|{_AFTER_ORDER}",
            ),
            (r"باز~?گشت|عودت|تعویض|گارانتی|به (?:شما|مشتری|خریدار|حساب)|انتخاب|مرجوع|بخواه|تمایل|موافقت",),
            near=70,
        ),
        Wording(
            (
                r"قیمت",
                r"(?<!\w)(?:تغییر|افزایش|اصلاح)",
                _AFTER_ORDER,
                r"(?<!\w)حق(?!\w)|می~?تواند|مجاز|محفوظ|محاسبه|اعمال|بدون اطلاع|عهده"
                r"|باید|موظف|ملزم|may change|right to",
            ),
            (_UNCHANGED, r"انتخاب|موافقت|رضایت|از شما می~?پرس|وجه[^.]{0,40}(?:باز|عودت|برگشت)|لغو"),
            near=80,
        ),
        Wording(
            (
                r"قیمت~?(?:ی )?روز~?(?:ی )?(?:تحویل|ارسال|بعد|اعلام)|(?:به|با) قیمت روز",
                r"سفارش|رزرو|پیش~?خرید",
                r"محاسبه|حساب|اعمال|تسویه",
            ),
            (_UNCHANGED, r"پیش~?فاکتور"),
            near=90,
            grade="B",
        ),
    ),
)
V6 = VoidClause(
    "V6",
    "no_clause_lets_the_shop_cancel_at_will",
    "COM-PERFORM",
    "B",
    Text(
        "فروشگاه سفارش پرداخت‌شده را تنها هنگامی لغو می‌کند که نتواند آن را برساند.",
        "A shop ends a paid order only where it cannot deliver.",
    ),
    (NOT_DELIVERED, UNFAIR),
    Text(
        "«اگر نتوانیم کالا را برسانیم، دلیل آن را بی‌درنگ می‌گوییم و همهٔ پول را بازمی‌گردانیم.»",
        '"If we cannot deliver, we tell you why at once and give all the money back."',
    ),
    (
        Wording(
            (
                rf"(?:{CANCEL}|رد (?:سفارش|درخواست)|عدم (?:پذیرش|ارسال))",
                rf"{ANY_REASON}|{WITHOUT_NOTICE}|{ANY_TIME}|در هر مرحله",
                r"سفارش|خرید|معامله|order",
                rf"(?:{SHOP})[^.]{{0,70}}(?:(?<!\w)حق(?!\w)|می~?توان|مجاز|اختیار|محفوظ"
                rf"|may|reserve)|برای خود محفوظ|reserves? the right",
            ),
            (
                rf"(?:{BUYER})(?:ان)?(?: گرامی| محترم)? (?:نیز |هم )?(?:می~?توان|حق"
                rf"|مجاز|این حق)|شما[^.]{{0,30}}(?:می~?توانید|حق)"
                r"|(?:حق[^.]{0,20}|نمی~?تواند[^.]{0,40})ندارد|نمی~?توان|منصرف|انصراف",
            ),
            near=90,
        ),
    ),
)
V21 = VoidClause(
    "V21",
    "no_clause_makes_the_shop_its_own_judge",
    "OVS-LAW",
    "B",
    Text(
        "فروشگاه نمی‌تواند داده‌ها یا تشخیص خود را تنها دلیل بخواند.",
        "A shop cannot make its own records or judgement the only proof.",
    ),
    (UNFAIR,),
    Text("این جمله را بردارید.", "Take this sentence out."),
    (
        Wording(
            (
                r"(?<!\w)(?:تشخیص|سوابق|صلاحدید|نظر(?! ?(?:ات|ها|سنجی|کاربر|خود را))"
                r"|داده~?پیام|اطلاعات ثبت~?شده)[^.]{0,40}"
                r"(?:فروشگاه|سایت|شرکت|کارشناس|مدیریت|سرور|سامانه)",
                r"(?<!\w)(?:تنها|فقط) (?:مرجع|ملاک|سند|مدرک|معیار)|(?<!\w)ملاک|قطعی"
                r"|غیر~?قابل (?:اعتراض|انکار|استناد)|فصل~?الخطاب|نهایی|حجت"
                r"|حق اعتراض[^.]{0,15}ندار",
            ),
            (r"گارانتی|ضمانت|خدمات پس|ملاک نیست|نمی~?باشد|قطعی نیست|نهایی~?(?:سازی| کردن| شدن)|ثبت نهایی",),
            near=60,
        ),
    ),
)
V22 = VoidClause(
    "V22",
    "no_clause_frees_the_shop_of_its_delivery_time",
    "COM-PERFORM",
    "B",
    Text(
        "زمان تحویل بخشی از شرایط قرارداد است و باید گفته شود که اگر بگذرد چه می‌شود.",
        "The delivery time is part of the contract, and what follows when it passes is to be told.",
    ),
    (BEFORE_SALE, UNFAIR),
    Text(
        "«بسته دو تا پنج روز کاری پس از ارسال می‌رسد. اگر نرسید خبر دهید؛ برمی‌گزینید"
        " که پیگیری کنیم یا پول شما را بازگردانیم.»",
        '"The parcel arrives two to five working days after it left. If it does'
        " not, tell us; you choose between our search"
        ' and your money back."',
    ),
    (
        Wording(
            (
                r"(?:زمان|تاریخ|مدت|مهلت|ساعت|تاخیر)~?(?:ی |های )?[^.]{0,20}(?:تحویل"
                r"|ارسال|رسیدن)|delivery (?:time|date)s?",
                r"(?:تعهد|تضمین|ضمانت|الزام|مسیولیت)~?(?:ی|اور)?[^.]{0,40}(?<!\w)ن(?:دار"
                r"|یست|می~?|خواه|کرده)|متعهد (?:به[^.]{0,30})?(?:نیست|نمی)"
                r"|not (?:binding|guarantee)|no obligation",
            ),
            (
                r"نمی~?(?:گیر|کاه)|قوه|قهری|فورس|بلایا|جوی|تعطیل|نرسیده|کمتر از|عدم مسیولیت"
                r"|صحت|اشتباه|نادرست",
                r"پست|پیک|باربری|شرکت حمل",
            ),
            near=60,
        ),
    ),
)

CLAUSES = (V5, V6, V21, V22)
