"""How shops say what sending costs, how long it takes and how it is followed, as data."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.vocabulary import (
    DAY,
    GIVE_BACK,
    NUMBER,
    PARCEL,
    PARCEL_EN,
    PRICE,
    SEND,
    SEND_EN,
    SENT_BACK,
    TIME,
    TIME_EN,
    Phrase,
)

_COST_OF = rf"(?:هزینه|کرایه|تعرفه|مبلغ|نرخ|قیمت)~?(?:ها)?(?:ی)? ?(?:\w+ ){{0,3}}?(?:{SEND})"
_FREE = r"رایگان|مجانی|پس ?کرایه|پس ?پرداخت|بدون (?:پرداخت )?هزینه"
_TOLD = (
    rf"{PRICE}|{_FREE}|عهده|محاسبه|پرداخت|دریافت|اضافه|بستگی|بر~?اساس|برحسب|بر مبنا|متفاوت|تعیین"
    rf"|کسر|درج|شامل|ثابت|به (?:شرح|صورت)|مشخص|اعمال|لحاظ"
    r"|متغیر|برابر|افزوده|می~?پرداز|(?<!\w)با (?:خریدار|مشتری|گیرنده|ما|فروشگاه|شما|خود)"
    r"|توسط (?:خریدار|مشتری)|ندارد|نمی~?(?:گیر|پرداز|شود)"
)
_BACK_HEAD = rf"^(?!.*(?:{SEND})[^|]{{0,12}} و |.* و [^|]{{0,12}}(?:{SEND}))[^|]*(?:{GIVE_BACK}|ارسال مجدد)"
"""A heading on sending back, unless it is on sending as well."""
SHIPPING_COST = (
    Phrase((_COST_OF, _TOLD), (SENT_BACK, r"شکایت|تخفیف بر"), off_topic=_BACK_HEAD, within=60),
    Phrase(
        (rf"(?:{SEND})[^.]{{0,60}}(?:{_FREE})|(?:{_FREE})[^.]{{0,40}}(?:{SEND})",),
        (SENT_BACK, r"مشاوره رایگان|عضویت رایگان|ثبت ?نام رایگان"),
        off_topic=_BACK_HEAD,
        within=25,
    ),
    Phrase(
        (
            r"هزینه\w*(?: \w+){0,3} (?:با|به|بر)~? ?(?:عهده|خریدار|مشتری|خود)|هزینه (?:\w+ ){0,2}(?:به عهده|بر عهده)|پس ?کرایه",
        ),
        (SENT_BACK,),
        topic=r"(?!)",
        page=rf"(?:{SEND})|\b(?:shipping|delivery)",
        off_topic=_BACK_HEAD,
        within=50,
    ),
    Phrase(
        (
            rf"{PRICE}|[$£€] ?\d|\d ?(?:usd|eur|gbp)\b",
            r"کرایه|هزینه|ارسال|پست|پیک|تیپاکس|باربری|معمولی|فوری|\brate\b|\bpay|shipping|delivery|postage"
            r"|kilo|parcel|order|carri",
        ),
        (
            SENT_BACK,
            r"حداقل (?:مبلغ )?(?:سفارش|خرید|سبد)|جریمه|قیمت کالا|(?:بیشتر|بیش|کمتر) از|return|refund|total",
        ),
        topic=r"(?!)",
        page=r"(?:^|\| ?)[^|]{0,25}(?:ارسال|حمل|تحویل|پست)|\b(?:shipping|delivery|postage)",
        off_topic=_BACK_HEAD + r"|\breturns?\b|refund",
        within=60,
    ),
    Phrase(
        (
            r"(?:carriage|postage|transport|delivery|shipping|freight|cost of send)[^.]{0,30}(?:paid by"
            r"|on the house|with (?:the )?customer|on us\b|includ|worked out|by weight|added|£|\$|€"
            r"|\d ?usd)"
            r"|(?:buyer|customer|you|we) pays? [^.]{0,25}(?:transport|postage|carriage|shipping|delivery)",
        ),
        (r"return|refund|comes? back|sending (?:it|them) back",),
        off_topic=r"\breturns?\b|refund",
        within=40,
    ),
    Phrase(
        (
            r"(?<!\w)کرایه(?:~?ی)?(?!\w)",
            r"ندارد|(?<!\w)با (?:خریدار|مشتری|ما|فروشگاه)|عهده|نمی~?گیر|افزوده|اضافه|تومان|رایگان",
        ),
        (SENT_BACK,),
        off_topic=_BACK_HEAD,
        within=60,
    ),
    Phrase(
        (r"(?:ارسال|حمل)[^.]{0,40}(?:به|بر) عهده ?ی? (?:ما|فروشگاه|خریدار|مشتری)",),
        (SENT_BACK, r"مس[وی]+لیت"),
        off_topic=_BACK_HEAD,
        within=40,
    ),
    Phrase((rf"(?:{SEND})[^.]{{0,30}}: ?[^.]{{0,10}}{PRICE}",), (SENT_BACK,)),
    Phrase(
        (
            rf"(?:{SEND})[^.]{{0,40}}(?:هزینه|کرایه)|(?:هزینه|کرایه)[^.]{{0,40}}(?:{SEND})",
            r"عهده|رایگان|پس ?کرایه|بر~?اساس",
        ),
        (SENT_BACK,),
        off_topic=_BACK_HEAD,
        within=60,
    ),
    Phrase(
        (
            rf"\b(?:{SEND_EN})\b[^.]{{0,60}}(?:\bcosts?\b|\bfees?\b|\bfree\b|charge|\brates?\b"
            rf"|\d ?(?:tomans?|rials?|dollars|irt|\$))"
            rf"|(?:\bcosts?\b|\bfees?\b|\bfree\b|charges?|\brates?\b)[^.]{{0,40}}\b(?:{SEND_EN})\b",
        ),
        (
            r"comes? back|sending (?:it|the goods|them) back|return|refund|free of charge to contact"
            r"|feel free|estimate|we (?:will )?use",
        ),
        off_topic=r"\breturns?\b|refund",
        within=70,
    ),
)
_ARRIVES = (
    r"ارسال|تحویل|مرسوله|(?:به ?|(?<!\w)ب)دست(?:~?(?:تان|تون)| شما| مشتری| خریدار| سفارش)"
    r"|می~?رس(?:د|ن|ه)|رسید(?:ه|ن)|(?:به|تحویل) (?:پست|پیک|باربری|تیپاکس|مقصد)|فرستاده|می~?فرست"
    r"|دریافت (?:سفارش|کالا|مرسول|بسته|محصول)|اماده ?سازی|زمان ارسال|پردازش می~?شو"
)
_NOT_SENDING = (
    rf"{GIVE_BACK}|(?<!واریز )(?<!پرداخت )(?<!واریزی )وجه|شکایت|پاسخ|گارانتی|ضمانت|24 ساعته"
    rf"|(?<!\d )(?<!\d)ساعت ?(?:های )?کاری(?! (?:است|می))|(?<!\w)عدم (?:تحویل|ارسال|دریافت)|طولانی"
    rf"|تاخیر"
    r"|خبر دهید|بگویید|اطلاع دهید|اعلام (?:کنید|نمایید)|نگه~?داری|لغو|کنسل|روز هفته|گزارش|به حساب|باز ?پرداخت"
)
_NAMED = r"(?:^|\| ?)[^|]{0,25}(?:ارسال|حمل|تحویل|پست)|\b(?:shipping|delivery|postage|dispatch|how we send)"
_NEVER = r"(?!)"
_OTHER_HEAD = (
    rf"{GIVE_BACK}|بازپرداخت|پاسخ|پشتیبانی|ساعت|حریم|کوکی|شکایت|\b(?:returns?|refunds?|privacy"
    rf"|cookies?|complaints?|support|contact)\b"
)
_MONEY_EN = r"[$£€] ?\d|\d ?(?:usd|eur|gbp|€|£|\$)\b|\d ?tomans?"
DELIVERY_TIME = (
    Phrase(
        (rf"{TIME}|{TIME_EN}",),
        (
            _NOT_SENDING,
            r"(?:پس|بعد) از (?:تحویل|دریافت)|از (?:زمان|تاریخ|لحظه) (?:تحویل|دریافت)|صبر|روز های? (?:تعطیل"
            r"|کاری)|باز است|مهلت|فرصت|اعتبار|نگه|حداقل سفارش|پیش از|قبل از"
            r"|refund|return|tell us|damage|after (?:you )?(?:delivery|receiv)|complain|week[,;] "
            r"|days a week|respon|answer|working day means|cancel|look for|does not move",
        ),
        topic=_NEVER,
        page=_NAMED,
        off_topic=_OTHER_HEAD,
        within=60,
    ),
    Phrase(
        (TIME, _ARRIVES),
        (
            _NOT_SENDING,
            r"(?:پس|بعد) از (?:تحویل|دریافت)[^.]{0,30}(?:می~?توان|مهلت|فرصت|به ما|امکان)|(?:روز|ساعت"
            r"|هفته)[^.]{0,12}(?:پس|بعد) از (?:تحویل|دریافت)(?! (?:سفارش )?(?:به|توسط) )|از (?:زمان|تاریخ"
            r"|لحظه) (?:تحویل|دریافت)",
        ),
        off_topic=rf"^(?!.*(?:{SEND}|ارسال))[^|]*(?:{GIVE_BACK})",
        within=70,
    ),
    Phrase(
        (rf"(?:زمان|مدت|مهلت)[^.]{{0,12}}(?:{_ARRIVES}|حمل)", rf"{NUMBER}|{DAY}"),
        (rf"{GIVE_BACK}|(?<!\w)عدم|طولانی|تاخیر|بستگی به نوع خرید|از (?:زمان|تاریخ) (?:تحویل|دریافت)|مهلت",),
        within=70,
    ),
    Phrase(
        (rf"{DAY}", r"ارسال|تحویل|(?:به )?دست", r"سفارش|مرسول|کالا|بسته|خرید|محصول"),
        (_NOT_SENDING,),
        within=70,
    ),
    Phrase(
        (
            TIME_EN,
            r"\bdeliver|arriv|dispatch|\bship(?:s|ped|ment|ments|ping)?\b|\breach|process(?:ed"
            r"|ing)? (?:\w+ )?within|(?:orders|everything) (?:\w+ ){0,3}(?:processed|leave)|on the way"
            r"|\ballow \d|to travel|receive (?:your|the|their) (?:order|parcel|goods|package)|\bsent\b",
        ),
        (
            r"refund|return|tell us|damage|of (?:the )?(?:delivery|receipt|receiving)"
            r"|after (?:you )?(?:delivery|receiv|receipt)|complain|warranty|respon|repl(?:y|ies)|answer"
            r"|get back|confirmation e|working day means|cancel|notify us|report",
        ),
        within=80,
    ),
)
VAT = (
    Phrase(
        (
            r"مالیات (?:بر )?ارزش (?:بر )?~?افزوده|ارزش ?افزوده[^.]{0,40}(?:مالیات|درصد|%)|(?:درصد"
            r"|%)[^.]{0,40}ارزش ?افزوده|\bvat\b|value.added tax",
            r"شامل|احتساب|محاسب|اضافه|افزوده (?:می|ن)|درصد|%|لحاظ|معاف|دریافت|پرداخت|کسر|بدون|عهده|قیمت"
            r"|فاکتور|مبلغ|اعمال|مشمول|مالیات بر ارزش افزوده"
            r"|includ|charge|exclu|add(?:ed|s)? to|exempt|subject|price|\d",
        ),
        (r"دستورالعمل|گواهی|اظهار ?نامه|سازمان امور|certificate|ماده \d+|قانون مالیات|خدمات ارزش ?افزوده",),
        within=80,
    ),
)
_FOLLOW = r"(?<!\w)(?:پی~?گیری|ره~?گیری|ردیابی)|دنبال کردن"
_WAY = r"می~?توان|کنید|نمایید|پیامک|طریق|وارد|سامانه|سایت|(?<!\w)کد|حساب|شماره|تماس|امکان|مشاهده|فرم|پنل|است|می~?شو|کافی"
_NOT_PARCEL = (
    r"شکایت|پیگیری (?:قانونی|حقوقی|قضایی|پرداخت|باشد)|پیگرد|تراکنش|شرکت پرداخت|(?:مراحل|روند"
    r"|فرایند) (?:خرید|ثبت) را پی|قضایی|مراجع"
)
TRACKING = (
    Phrase(
        (
            r"شماره ?ی? سفارش|کد ?(?:ی )?(?:ره~?گیری|پیگیری|سفارش)|بارکد|order number|my orders"
            r"|number of the parcel|carrier's site",
            r"وارد|بنویس|بزن|\btype\b|\benter\b|choose|shows?|see|look",
        ),
        (r"شکایت|تراکنش|complain",),
        topic=r"(?!)",
        page=r"(?<!\w)(?:پی ?گیری|ره ?گیری)(?! شکایت)|\btrack|where is|find (?:my|your) order|following of order",
        off_topic=r"شکایت|بازگشت|complain|return",
        within=90,
    ),
    Phrase(
        (
            r"(?<!\w)وضعیت (?:\w+ )?(?:سفارش|مرسول|بسته|محموله)",
            r"پی~?گیری|ره~?گیری|مشاهده|اطلاع|مطلع|ببین|جویا|نمایش|استعلام|دنبال",
        ),
        (r"شکایت|تراکنش|پرداخت ناموفق",),
        within=80,
    ),
    Phrase((r"(?<!\w)پی~?گیری خرید", _WAY), (_NOT_PARCEL,), within=70),
    Phrase(
        (_FOLLOW, PARCEL, _WAY), (_NOT_PARCEL, rf"(?:{GIVE_BACK})[^.]{{0,20}}(?:وجه|مبلغ|کالا)"), within=45
    ),
    Phrase(
        (
            r"کد ?(?:ی )?(?:ره~?گیری|پیگیری|مرسوله|پستی مرسوله)|بارکد پستی",
            r"پست|پیامک|ارسال|مرسوله|سفارش|sms",
        ),
        (r"شکایت|تراکنش|پرداخت",),
        within=80,
    ),
    Phrase((r"\btrack(?:ing|ed)?\b", rf"{PARCEL_EN}"), (r"cookie|interaction|complain|visitors",), within=60),
    Phrase(
        (
            r"بارکد|کد (?:\d+|بیست)[^.]{0,20}رقمی|شماره ?ی? (?:مرسول|بارنامه|بارکد)",
            r"سایت|سامانه|پیامک",
            r"پست|تیپاکس|باربری|رهگیری|مرسول|بسته",
        ),
        (r"شکایت",),
        within=80,
    ),
    Phrase(
        (r"(?:سفارش~?های من|حساب کاربری|پروفایل|پنل کاربری)", r"وضعیت|مسیر|دنبال|مراحل", r"سفارش|مرسول|بسته"),
        (r"شکایت|بازگشت|تراکنش",),
        within=70,
    ),
    Phrase(
        (r"(?:جای|محل|مسیر) (?:\w+ )?(?:بسته|مرسوله|سفارش)", r"ببین|مشاهده|نمایش|بدان|پیگیر"),
        (r"شکایت",),
        within=60,
    ),
    Phrase(
        (
            r"(?:see|find|know|shows?|look(?:ed)?)[^.]{0,30}(?:where|how far)[^.]{0,20}(?:order|parcel"
            r"|package|it)\b|\bfollow (?:the|your|my|an) (?:order|parcel)|parcel'?s (?:way|journey)"
            r"|\bbarcode\b[^.]{0,40}(?:post|site)",
            r"order|parcel|package|number|link|site",
        ),
        (r"complain",),
        within=90,
    ),
    Phrase((r"tracking (?:code|number)",)),
    Phrase((r"order(?:'s)? status|status of (?:your|the|an) order",)),
)

SENDING_PHRASES: Mapping[str, tuple[Phrase, ...]] = {
    "shipping_cost": SHIPPING_COST,
    "vat": VAT,
    "delivery_time": DELIVERY_TIME,
    "order_tracking": TRACKING,
}
"""Statements on sending to the ways in which one sentence may say them."""
