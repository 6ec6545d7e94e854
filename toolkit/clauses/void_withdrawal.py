"""Clauses that take the right of withdrawal away, shorten it or tie it to conditions."""

from __future__ import annotations

from toolkit.clauses.clause import VoidClause
from toolkit.clauses.sources import GROUNDS, SEVEN_DAYS, SUM_BACK, UNFAIR
from toolkit.clauses.words import (
    BACK,
    FAULT,
    FREIGHT,
    GOODS,
    GUARANTEE,
    HOURS,
    PAID_BACK,
    SEVEN,
    SHORT,
    SOME_ONLY,
    WITHDRAW,
)
from toolkit.clauses.wording import Wording
from toolkit.language.text import Text

_GIVE_BACK = rf"{BACK}|{WITHDRAW}|تعویض"
_NO_MORE = r"(?:گرفته~?ن|ن(?:می~?|خواه|دار|یست))"
_NOT_BACK = (
    rf"(?:{_GIVE_BACK})[^.]{{0,35}}(?<!\w){_NO_MORE}\w*|(?<!\w)(?:پس|مرجوع|تعویض)~نمی|(?:{BACK})[^.]{{0,12}}گرفته~نمی"
    rf"|غیر~?قابل (?:{BACK})|حق[^.]{{0,20}}(?:{_GIVE_BACK})[^.]{{0,30}}(?:سلب|ساقط)"
    r"|no (?:returns|refunds)|all sales (?:are )?final|non-?returnable|(?:not|cannot) be returned"
)
_NO_REFUSAL = (
    rf"نیاز|لازم نیست|دلیل|هزینه|جریمه|محدودیت|مشکل|مانع|دیرتر|{FREIGHT}|حق [^.]{{0,30}}(?:نمی~گیر|از میان نمی|سلب نمی)"
    r"|(?:سلب|ساقط|محدود|کم)~ن(?:می|خواه)|پاسخ|درخواست|ثبت نشد|ناموفق|فراموش|تاثیر"
)
_ALLOWED = (
    r"مهلت|ظرف|(?<!\w)طی(?!\w)|(?<!\w)تا(?!\w)|فقط|تنها|حداکثر|فرصت|امکان|می~?توان|قابل|within|only|up to"
)
_MONEY_TIME = rf"{PAID_BACK}|باز~می~گرد|واریز|به حساب|پاسخ|بررسی می|رسیدگی|ارسال (?:می~?شو|می~?گرد|خواهد)|فرستاده|کد (?:رهگیری|پیگیری)"

V1 = VoidClause(
    "V1",
    "no_clause_refuses_all_returns",
    "COM-WITHDRAW",
    "A",
    Text("این جمله حق انصراف را می‌گیرد.", "This takes the right of withdrawal away."),
    (SEVEN_DAYS, UNFAIR),
    Text(
        "«تا هفت روز کاری از روزی که کالا به دست شما می‌رسد، می‌توانید بی‌دلیل و بی‌جریمه از خرید انصراف دهید.»",
        '"Within seven working days from the day the goods reach you, you may withdraw without reason or penalty."',
    ),
    (
        Wording((_NOT_BACK, GOODS), (SOME_ONLY, _NO_REFUSAL), near=60),
        Wording(
            (
                rf"(?:مرجوع\w*|تعویض|پس~گرفتن)(?: و (?:مرجوع\w*|تعویض|عودت))?(?: (?:کالا|وجه|جنس))? ?(?:نداریم|ندارد|نداره)",
            ),
            (SOME_ONLY, _NO_REFUSAL),
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
                r"روز~?(?:ی )?تقویمی|با احتساب[^.]{0,20}تعطیل|تعطیل[^.]{0,25}(?:محاسبه|محسوب|شمرده|جزو|حساب) (?:می~?شو|خواهد)"
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
                r"(?:از (?:تاریخ|زمان|روز|لحظه|هنگام)|(?:پس|بعد) از(?: تاریخ| زمان| روز)?) ?(?:ی )?(?:صدور |ثبت )?(?:فاکتور|خرید|سفارش|پرداخت|ارسال|فروش"
                r"|تحویل (?:کالا )?به (?:پست|پیک|باربری|شرکت|تیپاکس))|from (?:the )?(?:invoice|order|purchase|dispatch) date",
                rf"{BACK}|{WITHDRAW}",
                r"(?:\d|(?<!\w)(?:یک|دو|سه|هفت|ده|seven))(?: ?\(\w+\))? ?(?:روز|هفته|days?)|(?:12|24|48|72) ?ساعت",
            ),
            (
                _MONEY_TIME,
                FAULT,
                r"دانلود|خدمات|اشتراک|توسط|پس از دریافت|بعد از دریافت|از (?:زمان |تاریخ |روز )?(?:دریافت|تحویل)(?! (?:کالا )?به"
                r" (?:پست|پیک|بار|شرکت|تیپ))|به دست|لغو|service|download",
            ),
            near=70,
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
                r"(?:در صورت|پس از|بعد از|منوط به|مشروط به|با|نیازمند) (?:بررسی و )?(?:تایید|موافقت)~?(?:ی )?(?:کارشناس|مدیر|فروشگاه"
                r"|واحد|بخش|تیم|پشتیبان|فروشنده|شرکت|ما\b|همکاران)|دلیل~?(?:ی )?(?:موجه|منطقی|قانع|قابل قبول)|subject to (?:our )?approval",
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
    ),
)
V10 = VoidClause(
    "V10",
    "no_clause_takes_back_only_what_is_sealed",
    "COM-WITHDRAW",
    "B",
    Text(
        "باز شدن بسته حق انصراف را از میان نمی‌برد؛ قانون این را تنها برای نوار، لوح و نرم‌افزار بسته‌بندی‌شده گفته است.",
        "An opened parcel does not end the right of withdrawal; only for tapes, discs and packaged software does it.",
    ),
    (SEVEN_DAYS, GROUNDS),
    Text(
        "«می‌توانید بسته را باز کنید و کالا را چنان‌که در مغازه ببینید؛ حق انصراف شما برجاست.»",
        '"You may open the parcel and look at the goods as in a shop; your right to withdraw remains."',
    ),
    (
        Wording(
            (
                r"پلم[بپ]|(?:بسته|جعبه|کارتن|بسته~?بندی|کالا|محصول)[^.]{0,30}(?:باز (?:نشده|نشود|شده|شود|شدن|کرده|نکرده)|باز~?کردن)"
                r"|unopened|sealed",
                rf"{BACK}|{WITHDRAW}",
                r"(?<!\w)(?:تنها|فقط|صرفا|در صورت\w*|باید|نباید|به شرط|مشروط|شرط|چنانچه|اگر)|نمی~?(?:شو|باش|پذیر|گرد)|نیست|سلب|ساقط"
                r"|\bonly\b|\bmust\b",
            ),
            (
                r"نوار|لوح|سی~?دی|دی~?وی~?دی|نرم~?افزار|صوتی|تصویری|(?<!\w)بازی|فیلم|بهداشتی|ارایشی|خوراکی|دارو|لباس زیر|software|hygien",
                r"از (?:میان|بین) ن|مانع[^.]{0,25}ن(?:می|یست)|سلب ن|می~?توانید[^.]{0,25}باز|حق[^.]{0,30}(?:باقی|برجا)|پلم[بپ][^.]{0,20}لازم نیست"
                r"|پلاک",
                FAULT,
            ),
            near=80,
        ),
    ),
)
_EXCESS = r"تخفیف|حراج|فروش~?(?:ی )?(?:ویژه|فوق)|شگفت~?انگیز|(?<!\w)اف~?(?:ی )?(?:خورده|دار)|رنگ~?(?:های )?(?:روشن|سفید)|جشنواره|discounted|on sale"
_BY_NATURE = r"بهداشتی|ارایشی|لباس زیر|زیرپوش|عطر|ادکلن|جوراب|hygien|cosmetic|underwear"
_REFUSED_GOODS = r"(?:غیر~?قابل|بدون|فاقد|شامل ن|نمی~?شو|ندارند)[^|]{0,30}(?:مرجوع|بازگشت|عودت|انصراف|تعویض)|(?:مرجوع|بازگشت|عودت|انصراف)[^|]{0,30}(?:نمی~?|ندار|نیست|نا?ممکن)"

V11 = VoidClause(
    "V11",
    "no_clause_widens_the_exceptions",
    "COM-WITHDRAW",
    "A",
    Text(
        "قانون این کالاها را از حق انصراف بیرون نکرده است.",
        "The law does not take these goods out of the right of withdrawal.",
    ),
    (GROUNDS, SEVEN_DAYS),
    Text(
        "«تنها این کالاها حق انصراف ندارند:» و سپس یکی از زمینه‌های آیین‌نامه با همان کالاها؛ مانند کالایی که به اندازهٔ خود"
        " شما ساخته شده است.",
        '"Only these goods cannot be withdrawn from:" and then a ground of the bylaw with its goods, such as what was made'
        " to your own measure.",
    ),
    (
        Wording(
            (
                _EXCESS,
                rf"{_NOT_BACK}|شامل[^.]{{0,40}}(?:{_GIVE_BACK})[^.]{{0,25}}ن|مشمول[^.]{{0,40}}ن(?:می|یست|خواه)",
                rf"{_GIVE_BACK}",
            ),
            (_NO_REFUSAL, r"کد تخفیف|کوپن|بن تخفیف|شامل تخفیف نمی|قیمت"),
            near=80,
        ),
        Wording((_EXCESS,), (r"کد تخفیف|می~?شود|قیمت",), topic=_REFUSED_GOODS),
        Wording(
            (_BY_NATURE, _NOT_BACK), (_NO_REFUSAL, r"باز (?:شد|کرد|شود)|پلم[بپ]|استفاده"), near=60, grade="B"
        ),
    ),
)
V33 = VoidClause(
    "V33",
    "no_clause_ends_fault_rights_after_hours",
    "COM-PERFORM",
    "B",
    Text(
        "حق خریدار در کالای معیوب یا اشتباه به فیلم گرفتن یا چند ساعت بسته نیست.",
        "The buyer's right over faulty or wrong goods does not hang on a film or on a few hours.",
    ),
    (UNFAIR,),
    Text(
        "«اگر آسیبی دیدید، زودتر خبر دهید و اگر بتوانید تصویری بفرستید؛ نفرستادن آن حق شما را از میان نمی‌برد.»",
        '"If you see damage tell us soon and send a picture if you can; your right stays if you do not."',
    ),
    (
        Wording(
            (
                r"(?<!\w)فیلم|ویدی?یو|کلیپ|video",
                r"باز~?کرد|باز~?گشای|باز شدن|انباکس|جعبه~?گشایی|لحظه|unbox|opening",
                r"در غیر ا?ین~?صورت|بدون (?:فیلم|ویدی?یو|ارایه)|الزامی|به شرط|شرط|(?:فقط|تنها|صرفا) (?:با|در صورت)|پذیرفته ن|مسموع ن"
                r"|نمی~?(?:پذیر|باش)|ترتیب اثر|must|only",
            ),
            (r"بهتر است|توصیه|پیشنهاد|الزامی نیست|نیازی|اجباری نیست|اگر بتوان",),
            near=160,
        ),
        Wording(
            (
                FAULT,
                HOURS,
                r"(?<!\w)(?:فقط|تنها|حداکثر|صرفا)|در غیر ا?ین~?صورت|پس از ان|بعد از ان|پذیرفته ن|\bonly\b",
                rf"{BACK}|تعویض|اعلام|گزارش|خسارت|ادعا|اطلاع",
            ),
            (
                PAID_BACK,
                r"پاسخ|رسیدگی می|بررسی می|می~?فرستیم|تعویض می~?کنیم|از (?:میان|بین) ن|ارسال می|بهتر است",
            ),
            near=90,
        ),
    ),
)

CLAUSES = (V1, V2, V3, V4, V10, V11, V33)
