"""How shops say how one complains to them, and how they take that away, as data."""

from __future__ import annotations

from toolkit.reader.vocabulary import Phrase

_COMPLAINT = r"(?:شکایت|شکایات|اعتراض)"
_WAIVED = (
    rf"حق[^.]{{0,40}}{_COMPLAINT}[^.]{{0,60}}(?:سلب|ساقط|اسقاط|ندار(?:د|ید|ند|یم)|نخواه|وجود ندارد)"
    rf"|(?:سلب|اسقاط|سقوط)[^.]{{0,25}}حق[^.]{{0,25}}{_COMPLAINT}"
    rf"|هیچ ?(?:گونه |یک از |نوع )?{_COMPLAINT}\w*[^.]{{0,40}}(?:نخواهد|ندارد|نیست|پذیرفته ن|نمی ?پذیر|نمی ?شو)"
    r"|(?:به|برای) هیچ ?(?:گونه |یک از )?شکایت\w*[^.]{0,30}(?:نمی|نخواه|ن?داده ن)"
    r"|(?:امکان|حق) (?:ثبت )?شکایت[^.]{0,15}(?:ندارد|نیست|ندارید|ندارند)"
    r"|(?:خریدار|مشتری|کاربر)\w* (?:\w+ ){0,2}نمی ?توان\w*[^.]{0,30}شکایت"
    r"|شکایت\w* (?:\w+ )?(?:مسموع|وارد|قابل (?:قبول|پذیرش|رسیدگی|پیگیری)) (?:نیست|نمی|نخواهد)"
)
_WAIVED_EN = (
    r"waives?[^.]{0,40}complain|no right (?:to complain|of complaint)|(?:has|have) no (?:\w+ ){0,2}complaint"
    r"|complaints? (?:will|can|shall|are|is) ?(?:not|never) (?:be )?(?:accept|consider|heard|entertain|process|allow)"
    r"|(?:do not|don't|never) (?:accept|handle|consider|take|entertain|process) (?:any )?complaints"
    r"|(?:may|can|shall|must) ?not (?:complain|(?:file|lodge|raise|make|submit)[^.]{0,15}complaint)"
)
WAIVED = (
    Phrase(
        (_WAIVED,),
        (r"بدون (?:ذکر|ارایه|شماره|مدرک|فاکتور)|ناشناس|توهین|(?:بعد|پس) از (?:این|گذشت)",),
        within=70,
    ),
    Phrase((_WAIVED_EN,), (r"without|unless|anonymous|abusive|after \d",), within=70),
)
ONLY_SOMETIMES = r"(?<!\w)(?:اگر|در ?صورت|چنانچه|چنان چه|در این خصوص|بابت|نسبت به|پس از|بعد از)(?!\w)|\b(?:if|when|where|once|after|about|regarding|in this)\b"
"""Words with which a waiver is one for some case only."""
_ELSEWHERE = r"ماده \d+|قانون حمایت|شهروند|گران ?فروشی|واحد ?های صنفی|تعزیرات|دادسرا|در این (?:مقاله|مطلب|نوشته|راهنما)|قصد داریم"
"""Complaints to somebody else, or what one writes about complaining."""

_ANYWHERE = (
    Phrase(
        (
            r"شکایت|شکایات|نارضایتی|انتقاد|complain",
            r"ثبت|ارسال|تماس|فرم|ایمیل|پست~الکترونیک|تلفن|شماره|از طریق|اعلام|بفرست|فرستاد|بنویس|رسیدگی"
            r"|واحد|مطرح|به ما|تیکت|واتس ?اپ|تلگرام|دایرکت|حضوری|در میان"
            r"|contact|\bforms?\b|e-?mail|\bcall|submit|write|\bsend|through|tell us|@|\bgo to\b|raise|\breach\b",
        ),
        (_ELSEWHERE, _WAIVED, _WAIVED_EN),
    ),
    Phrase(
        (
            r"complaints?\b",
            r"\bhandle|look into|resolv|receiv|written (?:response|answer)|acknowledg|we (?:answer|take|deal)",
        ),
        (r"no right|waive|law(?:s|yer)?\b|consumers? (?:may|can|should)", _WAIVED_EN),
        within=90,
    ),
)
_UNDER_COMPLAINTS = Phrase(
    (
        r"تماس بگیر|از طریق|از راه|فرم|ایمیل|تلفن|@|\d{4,}|(?:به|برای) ما|دایرکت|واتس ?اپ|تلگرام|بفرست|پیام ب"
        r"|حساب کاربری|گفت ?و ?گو|صندوق|e-?mail|\bcall\b|\bring\b|write|\bform\b|contact us|tell us",
    ),
    (rf"ماده \d+|قانون|دادگاه|(?:سلب|ساقط|ندارد|پیگیری سفارش)|{_ELSEWHERE}", _WAIVED, _WAIVED_EN),
    topic=r"شکایت|شکایات|complain",
    off_topic=r"قانون|دادگاه|نمونه|تعریف|افزایش",
)
_UNHAPPY = Phrase(
    _UNDER_COMPLAINTS.needs,
    (*_UNDER_COMPLAINTS.bars, r"پیگیری سفارش"),
    topic=r"ناراضی|نارضایتی|راضی (?:نیست|نبود)|not (?:happy|pleased|satisfied)|unhappy|dissatisfied",
    also=r"شکایت|شکایات|complain",
)
COMPLAINT_CHANNEL = (*_ANYWHERE, _UNDER_COMPLAINTS, _UNHAPPY)
