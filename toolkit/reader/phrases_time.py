"""How shops say how long goods take to leave and to arrive, as data."""

from __future__ import annotations

from toolkit.reader.vocabulary import DAY, GIVE_BACK, GIVE_BACK_EN, NUMBER, SEND, TIME, TIME_EN, Phrase

_ARRIVES = (
    r"ارسال|تحویل|مرسوله|(?:به ?|(?<!\w)ب)دست(?:~?(?:تان|تون)| شما| مشتری| خریدار| سفارش)"
    r"|می~?رس(?:د|ن|ه)|رسید(?:ه|ن)|(?:به|تحویل) (?:پست|پیک|باربری|تیپاکس|مقصد)|فرستاده|می~?فرست"
    r"|دریافت (?:سفارش|کالا|مرسول|بسته|محصول)|(?:سفارش|کالا|مرسول|بسته|محصول)\w*(?: خود| شان| را| رو){0,3} دریافت|اماده ?سازی|زمان ارسال|پردازش می~?شو"
    r"|سپرده می|بارگیری|(?:پیشتاز|تیپاکس|چاپار|باربری|پست (?:سفارشی|ویژه|عادی)) ?:? \d"
)
_CARRIER = r"(?:به|توسط) (?:\w+ )?(?:پست|پیک|باربری|تیپاکس|مامور|چاپار|شرکت|اداره|ترمینال)"
_AFTER_ARRIVAL = (
    rf"(?:پس|بعد) از (?:تحویل|دریافت)(?! (?:\w+ )?{_CARRIER})"
    r"(?! (?:وجه|پول|مبلغ|پرداخت|فیش|تایید\w*|فایل|طرح|هزینه))"
)
"""What runs from the hand-over to the buyer, not to the carrier, nor from the money that came in."""
_MINE = r"(?<!\w)(?:برام|برایم|خریدم|سفارشم|دستم|دادم|گرفتم|کردم)(?!\w)"
"""A buyer who tells his own tale."""
_PAPERS = (
    r"نتیجه|خبرنامه|رزومه|پیش ?فاکتور|(?:به|برای) ما (?:ارسال|تحویل|بفرست)|رسید (?:واریز|پرداخت|بانک)"
    r"|ارسال (?:اطلاعات|مدارک|مستندات|تصویر|عکس|فیلم|پیام|رسید)"
    r"|(?:اطلاعات|مدارک|مستندات|تصویر|عکس|فیلم|پیام|لایحه)(?:(?!سفارش|کالا|محصول|مرسول|بسته)[^.،]){0,35}ارسال"
)
"""What is sent is no goods."""
_OTHER_ACT = (
    rf"شکایت|نارضایتی|حل اختلاف|تیکت|کد (?:تایید|فعال)|پیامک تایید|فعال ?سازی|فعال (?:شود|گردد|کنید|نمایید)"
    rf"|(?:ساعت|روز) ?(?:ی )?(?:قبل|پیش) از|(?:ساعت|روز|دقیقه)[^.،]{{0,25}}تماس|قیمت[^.،]{{0,12}}(?:روز|فردا)"
    rf"|(?<!\w)هر (?:\w+ )?(?:روز|هفته|ماه) (?:یک|دو) ?بار|(?:روز|ساعت) (?:\w+ )?(?:فرصت|مهلت) دار"
    rf"|پول[^.،]{{0,20}}می~?رس|فروشندگان|غرفه ?دار|{_PAPERS}|ادعا|مفقود|کد تخفیف|کوپن|نرسید|تعویق|می ?مان(?:د|ند)(?!\w)|{_MINE}"
)
"""What else takes its days: complaints, codes, calls, claims, and what others than the shop must do."""
_NOT_SENDING = (
    rf"{GIVE_BACK}|(?<!واریز )(?<!پرداخت )(?<!واریزی )(?<!دریافت )(?<!\w)وجه|پاسخ|گارانتی|ضمانت|(?<!تحویل )(?<!ارسال )24 ساعته"
    rf"|(?<!\d )(?<!\d)ساعت ?(?:های )?کاری(?! (?:است|می))|(?<!\w)عدم (?:تحویل|ارسال|دریافت)|طولانی"
    rf"|تاخیر|{_OTHER_ACT}"
    r"|خبر دهید|بگویید|اطلاع دهید|اعلام (?:کنید|نمایید)|نگه~?داری|لغو|کنسل|روز هفته|گزارش|به حساب|باز ?پرداخت"
)
_NOT_SENDING_EN = (
    rf"{GIVE_BACK_EN}|refund|return|tell us|damage|of (?:the )?(?:delivery|receipt|receiving)(?! (?:of )?(?:your |the )?(?:payment|order))"
    r"|after (?:(?:you|the|estimated|expected) )*(?:delivery|receiv|receipt)|complain|warranty|respon"
    r"|repl(?:y|ies)|answer|get back|confirmation e|working day means|cancel|notify us|report"
    r"|\bclaims?\b|\blost\b|\bmissing\b|\bbank|credited|\bcard\b|\brating|\b(?:sellers|vendors)\b"
    r"|(?:days?|hours?) (?:before|prior)|activat|newsletter|\bquot(?:e|es|ation)\b|\bevery (?:\w+ )?(?:days|weeks)"
    r"|days a week|not (?:yet )?arrived|invoice|\bends?\b|pay(?:ment)? within|not (?:be )?(?:shipped|sent)\b"
)
_NAMED = (
    r"(?:^|\| ?)[^|]{0,25}(?:ارسال|حمل|تحویل|پست(?!ه))|\b(?:shipping|delivery|postage|dispatch|how we send)"
)
_NEVER = r"(?!)"
_OTHER_HEAD = (
    rf"{GIVE_BACK}|بازپرداخت|پاسخ|پشتیبانی|ساعت|حریم|کوکی|شکایت|\b(?:returns?|refunds?|privacy"
    rf"|cookies?|complaints?|support|contact)\b"
)
_BACK_HEAD = rf"^(?![^|]*(?:{SEND}|ارسال))[^|]*(?:{GIVE_BACK})"
_SPAN_EN = rf"{TIME_EN}|within (?:an?|one) (?:hour|day|week)\b|(?<!\d)\d{{1,2}} ?hrs?\b|same[- ]day"
_MONTH = r"(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند)(?!\w)"
_WARE = r"سفارش|مرسول|کالا|بسته|خرید|محصول|محموله"

_UNDER_SENDING = Phrase(
    (rf"{TIME}|{TIME_EN}",),
    (
        _NOT_SENDING,
        _AFTER_ARRIVAL,
        r"(?:از|نه) (?:روز|زمان|تاریخ|لحظه) (?:تحویل|دریافت)|صبر|روز های? (?:تعطیل"
        r"|کاری)|باز است|مهلت|فرصت|اعتبار|نگه|حداقل سفارش|پیش از|قبل از|خسارت",
        rf"{_NOT_SENDING_EN}|week[,;] |days a week|look for|does not move",
    ),
    topic=_NEVER,
    page=_NAMED,
    off_topic=_OTHER_HEAD,
    within=60,
)
_PERSIAN = (
    Phrase(
        (TIME, _ARRIVES),
        (
            _NOT_SENDING,
            r"(?:پس|بعد) از (?:تحویل|دریافت)[^.]{0,30}(?:می~?توان|مهلت|فرصت|به ما|امکان)"
            rf"|(?:روز|ساعت|هفته)[^.]{{0,12}}{_AFTER_ARRIVAL}|(?:از|نه) (?:روز|زمان|تاریخ|لحظه) (?:تحویل|دریافت)",
        ),
        off_topic=_BACK_HEAD,
        within=70,
        bare=True,
    ),
    Phrase(
        (
            rf"(?:زمان|مدت|مهلت)[^.]{{0,12}}(?:{_ARRIVES}|حمل|(?<!\w)پست)",
            rf"(?:{NUMBER})[^.]{{0,20}}(?:روز|ساعت|هفته|دقیقه|ماه(?!\w))|{DAY}",
        ),
        (
            rf"{GIVE_BACK}|(?<!\w)عدم|طولانی|تاخیر|بستگی به نوع خرید|از (?:زمان|تاریخ) (?:تحویل|دریافت)|مهلت"
            rf"|گارانتی|ضمانت|{_OTHER_ACT}",
        ),
        within=70,
    ),
    Phrase(
        (rf"{DAY}", r"ارسال|تحویل|(?:به )?دست", rf"{_WARE}|ثبت"),
        (_NOT_SENDING, _AFTER_ARRIVAL),
        within=70,
    ),
    Phrase(
        (
            TIME,
            r"زمان ?(?:می|خواهد|بر|لازم|نیاز)|طول (?:می|خواهد)|به طول|اماده (?:ی |می|خواهد)",
            rf"{_WARE}|(?<!\w)(?:ساخت|تولید|دوخت|چاپ|بافت|اماده ?سازی)",
        ),
        (rf"{GIVE_BACK}|(?<!\w)وجه|پول|پاسخ|بررسی|گارانتی|ضمانت|تاخیر|{_OTHER_ACT}",),
        off_topic=_BACK_HEAD,
        within=60,
    ),
    Phrase(
        (rf"(?<!\d)\d{{1,2}} ?{_MONTH}", r"ارسال|فرستاده|می~?فرست|تحویل", _WARE),
        (_NOT_SENDING, r"تعطیل(?!ات)|جشنواره"),
        off_topic=_BACK_HEAD,
        within=60,
    ),
    Phrase(
        (
            r"بلافاصله|بی ?درنگ|در همان لحظه|(?<!\w)(?:انی|فورا)(?!\w)",
            r"دانلود|فایل|(?<!\w)لینک|لایسنس|گیفت ?کارت|شارژ|(?<!\w)کد(?!\w)",
            r"(?:نمایش|تحویل) (?:داده|می)|ارسال (?:می|خواهد)|ایمیل می|پیامک می|فرستاده می",
        ),
        (rf"{GIVE_BACK}|شکایت|پاسخ|تماس|مسدود|کد (?:تایید|فعال)|اطلاع",),
        within=70,
    ),
)
_ENGLISH = (
    Phrase(
        (
            rf"\b(?:royal mail|usps|ups|dhl|fedex|(?:1st|2nd|first|second)[- ]class|priority mail|courier)\b[^.]{{0,25}}(?:{_SPAN_EN})",
        ),
        (_NOT_SENDING_EN,),
        within=40,
        bare=True,
    ),
    Phrase(
        (
            _SPAN_EN,
            r"\bdeliver|arriv|dispatch|\bship(?:s|ped|ment|ments|ping)?\b|\breach|process(?:ed"
            r"|ing)? (?:\w+ )?within|(?:orders|everything) (?:\w+ ){0,3}(?:processed|leave)|on the way"
            r"|\ballow \d|to travel|receive (?:your|the|their) (?:order|parcel|goods|package)|\bsent\b"
            r"|(?:orders?|parcels?|everything) (?:\w+ )?(?:goes?|leaves?|posted)\b"
            r"|\b(?:posted|mailed) (?:out )?(?:within|the)|ready (?:to collect|for collection|to ship)"
            r"|courier|road service|(?:lead|handling|processing|production|transit) times?\b|\bwe (?:\w+ )?(?:post|mail|send) (?:your|the|all|out)"
            r"|\bbe with you|at your door",
        ),
        (_NOT_SENDING_EN,),
        within=80,
    ),
    Phrase(
        (
            r"\b(?:instant(?:ly)?|immediately|straight away)\b",
            r"download|digital|e-?books?|licen[cs]e|\bkeys?\b",
            r"\bafter\b|deliver|sent|e-?mailed|available|access",
        ),
        (_NOT_SENDING_EN, r"terminat|suspend|stop"),
        within=70,
    ),
)
DELIVERY_TIME = (_UNDER_SENDING, *_PERSIAN, *_ENGLISH)
