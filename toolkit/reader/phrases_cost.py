"""How shops say what sending costs, as data."""

from __future__ import annotations

from toolkit.reader.phrases_cost_en import BACK_EN, ENGLISH_COST, FEES_EN, HEAD_EN, MONEY_EN, NAMED, NEVER
from toolkit.reader.vocabulary import GIVE_BACK, PRICE, SEND, SENT_BACK, Phrase

_COST_OF = rf"(?:هزینه|کرایه|تعرفه|مبلغ|نرخ|قیمت)~?(?:ها)?(?:ی)? ?(?:\w+ ){{0,3}}?(?:{SEND})"
_FREE = r"رایگان|مجانی|پس ?کرایه|پس ?پرداخت|بدون (?:پرداخت )?هزینه"
_BORNE = r"(?<!\w)(?:با|پای) ?(?:خود )?(?:خریدار|مشتری|گیرنده|فروشنده|فرستنده|ما(?:ست)?|فروشگاه|شما(?:ست)?|خود\w*)(?!\w)"
"""Whose the carriage is."""
_TOLD = (
    rf"{PRICE}|{_FREE}|عهده|محاسبه|پرداخت|دریافت|اضافه|بستگی|بر~?اساس|برحسب|بر مبنا|متفاوت|تعیین"
    rf"|کسر|درج|شامل|ثابت|به (?:شرح|صورت)|مشخص|اعمال|لحاظ|{_BORNE}"
    r"|متغیر|برابر|افزوده|می~?پرداز|توسط (?:خریدار|مشتری)|ندارد|نمی~?(?:گیر|پرداز|شود)"
)
_TO_SHOP = (
    r"(?:ارسال|حمل|فرستادن|اوردن|رساندن|(?<!\w)کرایه|(?<!\w)پست)[^.،]{0,25} (?:به|تا|برای) (?:(?!عهده|دوش)\w+ )?(?:فروشگاه"
    r"|شرکت|دفتر|کارگاه|انبار|واحد (?:خدمات|فروش|گارانتی|تعمیر|پشتیبانی|مرجوع)|(?:مرکز )?خدمات|تعمیرگاه"
    r"|نمایندگی|کارخانه|ما(?!\w))(?! (?:ی )?(?:پست|حمل|باربری|ترابری|شما|مشتری|خریدار))"
    r"|(?:گارانتی|تعمیر)[^.،]{0,40}(?:هزینه|کرایه)|(?:هزینه|کرایه)[^.،]{0,25}(?:گارانتی|تعمیر)"
)
"""What a buyer sends to the shop or its repairers."""
_FEES = r"کارمزد|(?:هزینه|مبلغ) (?:\w+ )?(?:درگاه|تراکنش)|گمرک|عوارض"
_PRICE_OF_GOODS = r"(?:هزینه|مبلغ|قیمت|وجه)~?(?:ی)? (?:سفارش|خرید|کالا|محصول)\w*(?: خود)?(?: را)? (?:هنگام|در (?:هنگام|زمان|محل)|زمان|موقع)"
"""What is paid for the goods themselves when they come."""
_NOT_DELIVERY = rf"{SENT_BACK}|{_TO_SHOP}|{_FEES}|{_PRICE_OF_GOODS}"
_BACK_HEAD = (
    rf"^(?![^|]*(?:{SEND})[^|]{{0,12}} و |[^|]* و [^|]{{0,12}}(?:{SEND}))[^|]*(?:{GIVE_BACK}|ارسال مجدد)"
)
"""A heading on sending back, unless it is on sending as well."""
_ALL = r"(?:سفارش|خرید|مرسول|بسته|محموله|کالا)"

_PERSIAN = (
    Phrase((_COST_OF, _TOLD), (_NOT_DELIVERY, r"شکایت|تخفیف بر"), off_topic=_BACK_HEAD, within=60),
    Phrase(
        (rf"(?:{SEND})[^.]{{0,60}}(?:{_FREE})|(?:{_FREE})[^.]{{0,40}}(?:{SEND})",),
        (_NOT_DELIVERY, r"(?:مشاوره|عضویت|ثبت ?نام|پشتیبانی|نصب|اموزش|دانلود|خدمات) رایگان"),
        off_topic=_BACK_HEAD,
        within=25,
    ),
    Phrase(
        (
            rf"{_ALL}[^.]{{0,70}}رایگان[^.]{{0,15}}(?:می~?رود|می~?رس|می~?فرست|فرستاده|به دست|درب)"
            r"|رایگان (?:با|توسط) (?:موتور|پیک|وانت|سواری|ماشین|باربری)"
            r"|(?:با|توسط) (?:موتور|پیک|وانت|سواری|ماشین)[^.]{0,15} رایگان",
        ),
        (_NOT_DELIVERY,),
        off_topic=_BACK_HEAD,
        within=60,
        bare=True,
    ),
    Phrase(
        (
            r"هزینه\w*(?: \w+){0,3} (?:با|به|بر)~? ?(?:عهده|خریدار|مشتری|خود)|هزینه (?:\w+ ){0,2}(?:به عهده|بر عهده)",
        ),
        (_NOT_DELIVERY,),
        topic=NEVER,
        page=rf"(?:{SEND})|\b(?:shipping|delivery)",
        off_topic=_BACK_HEAD,
        within=50,
    ),
    Phrase(
        (
            rf"{PRICE}|{MONEY_EN}",
            r"کرایه|هزینه|ارسال|پست|پیک|تیپاکس|باربری|معمولی|فوری|\brate\b|\bpay|shipping|delivery|postage"
            r"|kilo|parcel|order|carri",
        ),
        (
            _NOT_DELIVERY,
            r"حداقل (?:مبلغ )?(?:سفارش|خرید|سبد)|جریمه|قیمت کالا|(?:بیشتر|بیش|کمتر) از",
            rf"{FEES_EN}|return|refund|total",
        ),
        topic=NEVER,
        page=NAMED,
        off_topic=rf"{_BACK_HEAD}|{HEAD_EN}",
        within=60,
    ),
    Phrase(
        (r"پس ?کرایه|کرایه (?:در محل|در مقصد)",),
        (SENT_BACK, _TO_SHOP),
        off_topic=_BACK_HEAD,
        within=40,
        bare=True,
    ),
    Phrase(
        (
            r"(?<!\w)کرایه(?:~?ی)?(?!\w)",
            rf"ندارد|{_BORNE}|عهده|نمی~?گیر|گرفته می|می~?پرداز|افزوده|اضافه|تومان|رایگان",
        ),
        (_NOT_DELIVERY,),
        off_topic=_BACK_HEAD,
        within=60,
        bare=True,
    ),
    Phrase(
        (r"(?:ارسال|حمل)[^.]{0,40}(?:به|بر) عهده ?ی? (?:ما|فروشگاه|خریدار|مشتری)",),
        (_NOT_DELIVERY, r"مس[ویئ]+لیت|عواقب|خسارت"),
        off_topic=_BACK_HEAD,
        within=40,
    ),
    Phrase(
        (
            r"(?:بابت|برای) (?:ارسال|پست|پیک|حمل)[^.]{0,20}(?:مبلغ|پول|هزینه|وجه)\w*[^.]{0,15}(?:نمی|می)~?(?:گیر|پرداز|شو)",
        ),
        (_NOT_DELIVERY,),
        off_topic=_BACK_HEAD,
        within=40,
    ),
    Phrase(
        (rf"(?<!\w)(?:ارسال|پست|پیک|باربری|تیپاکس)(?!\w)[^.،]{{0,30}}{PRICE}(?!ی)",),
        (_NOT_DELIVERY, r"بالا|بیش|کمتر|(?<!\w)زیر|حداقل|حداکثر|قیمت|خرید|سبد|سفارش ?های|واریز|خسارت|جریمه"),
        off_topic=_BACK_HEAD,
        within=30,
    ),
    Phrase((rf"(?:{SEND})[^.]{{0,30}}: ?[^.]{{0,10}}{PRICE}",), (_NOT_DELIVERY,)),
    Phrase(
        (
            rf"(?:{SEND})[^.]{{0,40}}(?:هزینه|کرایه)|(?:هزینه|کرایه)[^.]{{0,40}}(?:{SEND})",
            r"عهده|رایگان|پس ?کرایه|بر~?اساس",
        ),
        (_NOT_DELIVERY,),
        off_topic=_BACK_HEAD,
        within=60,
    ),
    Phrase(
        (rf"{PRICE}", rf"{_ALL}[^.]{{0,40}}(?:می~?رس|می~?فرست|فرستاده)"),
        (_NOT_DELIVERY, r"بیش|بالا|کمتر|(?<!\w)زیر|حداقل|سبد|قیمت|واریز|وجه"),
        off_topic=_BACK_HEAD,
        within=70,
    ),
)
_CELLS = (
    Phrase(
        (rf"{PRICE}|{MONEY_EN}|رایگان|مجانی|^free\b|\bat checkout",),
        (_NOT_DELIVERY, BACK_EN, FEES_EN, r"^(?:قیمت|مبلغ|price)"),
        topic=r"^(?:price|cost|rate|charge|fee|هزینه|قیمت|تعرفه|کرایه|نرخ|مبلغ)|what does it cost",
        off_topic=rf"{GIVE_BACK}|{HEAD_EN}|پرداخت|کالا|محصول",
        also=NAMED,
    ),
    Phrase(
        (rf"^(?:{PRICE}|{MONEY_EN}|رایگان|مجانی|free)\W*$|^{PRICE} و ",),
        topic=r"^(?:حمل و نقل|ارسال|کرایه|پست|پیک|تیپاکس|باربری|shipping|delivery|postage)(?!\w)(?! مجدد)",
        off_topic=rf"{GIVE_BACK}|{HEAD_EN}|پرداخت",
    ),
)
SHIPPING_COST = (*_PERSIAN, *ENGLISH_COST, *_CELLS)
