"""How shops say what sending costs, as data."""

from __future__ import annotations

from toolkit.reader.vocabulary import GIVE_BACK, GIVE_BACK_EN, PRICE, SEND, SEND_EN, SENT_BACK, Phrase

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
_BACK_EN = rf"{GIVE_BACK_EN}|return|refund"
_MONEY_EN = (
    r"(?:[$£€] ?\d[\d.,]{0,9}|(?<!\d)\d[\d.,]{0,9} ?(?:[$£€]|(?:usd|eur|gbp|dollars|tomans?|rials?)\b))"
)
_OTHER_FEES_EN = (
    r"payment fee|transaction|\b(?:vat|tax) (?:is|are)\b|rates? of (?:the|vat|tax)"
    r"|exchange rate|rating|\bsellers\b|(?<!and )(?:customs|\bduties)(?: \w+)? (?:are|is|may|only|apply)\b"
)
_FEES_EN = rf"{_OTHER_FEES_EN}|customs|\bdut(?:y|ies)\b|import|\borders? (?:under|over|above|below|of) {_MONEY_EN}\W*$"
_FREE_EN = r"(?<!feel )\bfree\b(?! of charge to contact| samples?| gifts?| trial| returns?)"
_NAMED = r"(?:^|\| ?)[^|]{0,25}(?:ارسال|حمل|تحویل|پست(?!ه))|\b(?:shipping|delivery|postage)"
_NEVER = r"(?!)"
_HEAD_EN = r"return shipping|^(?![^|]*(?:shipping|delivery|postage))[^|]*(?:\breturns?\b|refund)"
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
        topic=_NEVER,
        page=rf"(?:{SEND})|\b(?:shipping|delivery)",
        off_topic=_BACK_HEAD,
        within=50,
    ),
    Phrase(
        (
            rf"{PRICE}|{_MONEY_EN}",
            r"کرایه|هزینه|ارسال|پست|پیک|تیپاکس|باربری|معمولی|فوری|\brate\b|\bpay|shipping|delivery|postage"
            r"|kilo|parcel|order|carri",
        ),
        (
            _NOT_DELIVERY,
            r"حداقل (?:مبلغ )?(?:سفارش|خرید|سبد)|جریمه|قیمت کالا|(?:بیشتر|بیش|کمتر) از",
            rf"{_FEES_EN}|return|refund|total",
        ),
        topic=_NEVER,
        page=_NAMED,
        off_topic=rf"{_BACK_HEAD}|{_HEAD_EN}",
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
_ENGLISH = (
    Phrase(
        (
            r"(?:carriage|postage|transport|delivery|shipping|freight|cost of send)[^.]{0,30}(?:paid by"
            r"|on the house|with (?:the )?customer|on us\b|included|worked out|by weight|added|£|\$|€"
            r"|\d ?usd)"
            r"|(?:buyer|customer|you|we) pays? [^.]{0,25}(?:transport|postage|carriage|shipping|delivery)",
        ),
        (r"return|refund|comes? back|sending (?:it|them) back", _FEES_EN),
        off_topic=_HEAD_EN,
        within=40,
    ),
    Phrase(
        (
            rf"\b(?:{SEND_EN})\b[^.]{{0,60}}(?:\bcosts?\b|\bfees?\b|{_FREE_EN}|charge|\brates?\b"
            rf"|\d ?irt|{_MONEY_EN})"
            rf"|(?:\bcosts?\b|\bfees?\b|{_FREE_EN}|charges?|\brates?\b)(?:[^.]|\.(?=\d)){{0,40}}\b(?:{SEND_EN})\b",
        ),
        (
            r"comes? back|sending (?:it|the goods|them) back|return|refund|free of charge to contact"
            r"|feel free|estimate|we (?:will )?use",
            _OTHER_FEES_EN,
        ),
        off_topic=_HEAD_EN,
        within=70,
    ),
    Phrase(
        (
            r"\b(?:orders?|parcels?|everything)\b[^.]{0,40}\b(?:goes?|go|travels?|sent|posted|delivered|shipped) free\b",
        ),
        (_BACK_EN, _FEES_EN),
        off_topic=_HEAD_EN,
        within=50,
    ),
    Phrase(
        (
            rf"{_FREE_EN}[^.]{{0,12}}(?:(?:for|on) (?:every|all|any|each|orders)|(?:over|above|from|at)[^.]{{0,12}}{_MONEY_EN})",
        ),
        (_BACK_EN, _FEES_EN),
        topic=_NEVER,
        page=_NAMED,
        off_topic=_HEAD_EN,
        within=40,
        bare=True,
    ),
    Phrase(
        (
            r"\b(?:ups|usps|dhl|fedex|royal mail|parcel ?force|evri|courier|first class|priority mail"
            rf"|(?:standard|express|registered|air) ?(?:post|mail|delivery|shipping)?)\b[^.]{{0,25}}{_MONEY_EN}",
        ),
        (_BACK_EN, _FEES_EN, r"orders? (?:over|above|of)|insur|total"),
        off_topic=_HEAD_EN,
        within=40,
        bare=True,
    ),
)
_CELLS = (
    Phrase(
        (rf"{PRICE}|{_MONEY_EN}|رایگان|مجانی|^free\b|\bat checkout",),
        (_NOT_DELIVERY, _BACK_EN, _FEES_EN, r"^(?:قیمت|مبلغ|price)"),
        topic=r"^(?:price|cost|rate|charge|fee|هزینه|قیمت|تعرفه|کرایه|نرخ|مبلغ)|what does it cost",
        off_topic=rf"{GIVE_BACK}|{_HEAD_EN}|پرداخت|کالا|محصول",
        also=_NAMED,
    ),
    Phrase(
        (rf"^(?:{PRICE}|{_MONEY_EN}|رایگان|مجانی|free)\W*$|^{PRICE} و ",),
        topic=r"^(?:حمل و نقل|ارسال|کرایه|پست|پیک|تیپاکس|باربری|shipping|delivery|postage)(?!\w)(?! مجدد)",
        off_topic=rf"{GIVE_BACK}|{_HEAD_EN}|پرداخت",
    ),
)
SHIPPING_COST = (*_PERSIAN, *_ENGLISH, *_CELLS)
