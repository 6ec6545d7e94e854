"""Clauses that take the right of withdrawal away, shorten it or tie it to conditions."""

from __future__ import annotations

from toolkit.clauses.clause import VoidClause
from toolkit.clauses.sources import SEVEN_DAYS, SUM_BACK, UNFAIR
from toolkit.clauses.wording import Wording
from toolkit.clauses.words import (
    BACK,
    FAULT,
    FREIGHT,
    GOODS,
    GUARANTEE,
    PAID_BACK,
    SEVEN,
    SHORT,
    SOME_ONLY,
    WITHDRAW,
)
from toolkit.language.text import Text
from toolkit.reader.sentences import LONGEST

GIVE_BACK = rf"{BACK}|{WITHDRAW}|تعویض"
NO_MORE = r"(?:گرفته~?ن|ن(?:می~?|خواه|دار|یست))"
NOT_BACK = (
    rf"(?:{GIVE_BACK})[^.]{{0,35}}(?<!\w){NO_MORE}\w*|(?<!\w)(?:پس|مرجوع|تعویض)~نمی"
    rf"|(?:{BACK})[^.]{{0,12}}گرفته~نمی"
    rf"|غیر~?قابل (?:{BACK})|حق[^.]{{0,20}}(?:{GIVE_BACK})[^.]{{0,30}}(?:سلب|ساقط)"
    r"|no (?:returns|refunds)|all sales (?:are )?final|non-?returnable|(?:not|cannot) be returned"
)
NO_REFUSAL = (
    rf"نیاز|لازم نیست|دلیل|هزینه|جریمه|محدودیت|مشکل|مانع|دیرتر|{FREIGHT}|حق [^.]{{0,30}}(?:نمی~گیر"
    rf"|از میان نمی|سلب نمی)"
    r"|(?:سلب|ساقط|محدود|کم)~ن(?:می|خواه)|پاسخ|درخواست|ثبت نشد|ناموفق|فراموش|تاثیر"
)
_ALLOWED = (
    r"مهلت|ظرف|(?<!\w)طی(?!\w)|(?<!\w)تا(?!\w)|فقط|تنها|حداکثر|فرصت|امکان|می~?توان|قابل|within|only|up to"
)
_MONEY_TIME = (
    rf"{PAID_BACK}|باز~می~گرد|واریز|به حساب|پاسخ|بررسی می|رسیدگی|ارسال (?:می~?شو|می~?گرد"
    rf"|خواهد)|فرستاده|کد (?:رهگیری|پیگیری)"
)

V1 = VoidClause(
    "V1",
    "no_clause_refuses_all_returns",
    "COM-WITHDRAW",
    "A",
    Text("این جمله حق انصراف را می‌گیرد.", "This takes the right of withdrawal away."),
    (SEVEN_DAYS, UNFAIR),
    Text(
        "«تا هفت روز کاری از روزی که کالا به دست شما می‌رسد، می‌توانید بی‌دلیل و بی‌جریمه از خرید انصراف دهید.»",
        '"Within seven working days from the day the goods reach you, you may withdraw'
        ' without reason or penalty."',
    ),
    (
        Wording((NOT_BACK, GOODS), (SOME_ONLY, NO_REFUSAL), near=60, around=LONGEST),
        Wording(
            (
                r"(?:مرجوع\w*|تعویض|پس~گرفتن)(?: و (?:مرجوع\w*|تعویض|عودت))?(?: (?:کالا"
                r"|وجه|جنس))? ?(?:نداریم|ندارد|نداره)",
            ),
            (SOME_ONLY, NO_REFUSAL),
            around=LONGEST,
        ),
    ),
)
V2 = VoidClause(
    "V2",
    "no_clause_shortens_the_window",
    "COM-WITHDRAW",
    "A",
    Text("مهلت انصراف دست‌کم هفت روز کاری است.", "The time to withdraw is at least seven working days."),
    (SEVEN_DAYS,),
    V1.instead,
    (
        Wording(
            (SHORT, rf"{BACK}|{WITHDRAW}", _ALLOWED),
            (SEVEN, _MONEY_TIME, FAULT, GUARANTEE, r"پیش از ارسال|قبل از ارسال|before dispatch|24 ساعته"),
            near=80,
        ),
        Wording(
            (
                SEVEN,
                r"روز~?(?:ی )?تقویمی|با احتساب[^.]{0,20}تعطیل|تعطیل[^.]{0,25}(?:محاسبه"
                r"|محسوب|شمرده|جزو|حساب) (?:می~?شو|خواهد)"
                r"|calendar days",
                rf"{BACK}|{WITHDRAW}",
            ),
            (_MONEY_TIME,),
        ),
    ),
)
V3 = VoidClause(
    "V3",
    "no_clause_starts_the_window_before_delivery",
    "COM-WITHDRAW",
    "A",
    Text(
        "مهلت انصراف از کالا از روز تحویل به خریدار آغاز می‌شود.",
        "For goods the time to withdraw starts on delivery to the buyer.",
    ),
    (SUM_BACK,),
    Text(
        "«مهلت از روزی آغاز می‌شود که کالا به دست شما برسد.»",
        '"The time starts on the day the goods are in your hands."',
    ),
    (
        Wording(
            (
                r"(?:از (?:تاریخ|زمان|روز|لحظه|هنگام)|(?:پس|بعد) از(?: تاریخ| زمان"
                r"| روز)?) ?(?:ی )?(?:صدور |ثبت )?(?:فاکتور|خرید|سفارش|پرداخت|ارسال"
                r"|تحویل (?:کالا )?به (?:پست|پیک|باربری|شرکت|تیپاکس))|from (?:the )?(?:invoice"
                r"|order|purchase|dispatch) date",
                rf"{BACK}|{WITHDRAW}",
                r"(?:\d|(?<!\w)(?:یک|دو|سه|هفت|ده|seven))(?: ?\(\w+\))? ?(?:روز|هفته"
                r"|days?)|(?:12|24|48|72) ?ساعت",
            ),
            (
                _MONEY_TIME,
                FAULT,
                r"دانلود|خدمات|اشتراک|توسط|پس از دریافت|بعد از دریافت|از (?:زمان "
                r"|تاریخ |روز )?(?:دریافت|تحویل)(?! (?:کالا )?به"
                r" (?:پست|پیک|بار|شرکت|تیپ))|به دست|لغو|service|download",
            ),
            near=130,
        ),
    ),
)
V4 = VoidClause(
    "V4",
    "no_clause_asks_a_reason_to_withdraw",
    "COM-WITHDRAW",
    "A",
    Text(
        "انصراف دلیل، تأیید یا کارشناسی نمی‌خواهد؛ کارشناسی تنها برای ادعای عیب است.",
        "Withdrawal wants no reason, approval or inspection; an inspection is for claims of a fault only.",
    ),
    (SEVEN_DAYS,),
    Text(
        "«برای انصراف دلیل لازم نیست؛ هر جملهٔ روشنی که آن را بگوید کافی است.»",
        '"No reason is needed to withdraw; any clear statement is enough."',
    ),
    (
        Wording(
            (
                r"(?:در صورت|پس از|بعد از|منوط به|مشروط به|با|نیازمند) (?:بررسی و )?(?:تایید"
                r"|موافقت)~?(?:ی )?(?:کارشناس|مدیر|فروشگاه"
                r"|واحد|بخش|تیم|پشتیبان|فروشنده|شرکت|ما\b|همکاران)|دلیل~?(?:ی )?(?:موجه"
                r"|منطقی|قانع|قابل قبول)|subject to (?:our )?approval",
                rf"{BACK}|{WITHDRAW}",
            ),
            (
                FAULT,
                GUARANTEE,
                rf"بدون|بی~?دلیل|نیازی|لازم نیست|پیش از ارسال|{FREIGHT}|تاییدیه",
                r"(?<!\w)نمی~خواه",
            ),
            near=70,
        ),
        Wording(
            (
                rf"(?:فقط|تنها|صرفا)[^.]{{0,25}}(?:{FAULT})|(?:{FAULT})[^.]{{0,25}}(?:فقط|تنها|صرفا)",
                r"مرجوع|پس~گرفت|باز~?گشت کالا|بازگرداند|برگشت (?:کالا|داده)|استرداد|عودت",
            ),
            (r"هزینه|کرایه|تعویض|گارانتی|وجه|تصویر|عکس|اطلاع|گزارش", r"(?:نیست|نمی|ندارد)"),
            near=40,
        ),
        Wording(
            (r"پشیمان|تغییر (?:نظر|سلیقه|عقیده)|(?<!\w)سلیقه|دوست ندا|نپسند|change of mind", NOT_BACK),
            (NO_REFUSAL, r"حتی|even"),
            near=140,
        ),
    ),
)

CLAUSES = (V1, V2, V3, V4)
