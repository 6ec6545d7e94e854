"""How shops say how long goods take to leave and to arrive, as data."""

from __future__ import annotations

from toolkit.reader.vocabulary import DAY, GIVE_BACK, NUMBER, SEND, TIME, TIME_EN, Phrase

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
