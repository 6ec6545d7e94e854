"""How shops say what sending costs, as data."""

from __future__ import annotations

from toolkit.reader.vocabulary import GIVE_BACK, PRICE, SEND, SEND_EN, SENT_BACK, Phrase

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
