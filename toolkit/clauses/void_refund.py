"""Clauses that keep money which is to be given back, give it back late, or not as money."""

from __future__ import annotations

from toolkit.clauses.clause import VoidClause
from toolkit.clauses.sources import NOT_DELIVERED, SEVEN_DAYS, SUM_BACK, UNFAIR
from toolkit.clauses.wording import Wording
from toolkit.clauses.words import BACK, CANCEL, FREIGHT, LONG, MONEY, PAID_BACK, WITHDRAW
from toolkit.language.text import Text

_UNDONE = rf"{BACK}|{WITHDRAW}|{CANCEL}"
_TAKEN_OFF = (
    r"(?<!\w)کسر|(?<!\w)کم (?:می~?شو|می~?کن|خواهد|گرد)|کاسته|دریافت (?:می~?شو|می~?گرد"
    r"|خواهد)|اخذ|deduct|charged|\bfee\b"
)
_NOTHING_OFF = (
    r"(?<!\w)(?:بدون|بی~?هیچ|بی|هیچ~?(?:گونه|مبلغ|وجه)?)(?!\w)|کسر ن|کم ن|نمی~?(?:شو"
    r"|کن|گیر|گرد)|ندارد|نیست|نخواهد|no fee|without"
)
_NOT_PAID_BACK = (
    r"(?:باز~?گشت|باز~?گرد|برگشت|برگردان|عودت|استرداد|مسترد|پس داده)[^.]{0,25}(?<!\w)ن(?:می~?"
    r"|خواه|یست|دار|گرد|شو|باش)|مصادره|ضبط (?:می|خواه)"
    r"|می~?سوزد|سوخت (?:می|شده|خواه)|non-?refundable|not be refunded|forfeit"
)
_RETURN_FREIGHT = (
    r"(?:ارسال|حمل|پست)[^.]{0,12}(?:مجدد|برگشت|بازگشت|به (?:ما|فروشگاه|انبار))|هزینه~?(?:ی )?(?:باز~?گشت"
    r"|برگشت|عودت|مرجوع|باز)"
)

V7 = VoidClause(
    "V7",
    "no_clause_fines_a_withdrawal",
    "COM-WITHDRAW",
    "A",
    Text(
        "در انصراف جریمه، درصد یا کارمزدی کم نمی‌شود؛ تنها هزینهٔ پس‌فرستادن می‌تواند با خریدار باشد.",
        "On withdrawal no fine, percentage or fee is taken off; only the cost of"
        " sending back may fall on the buyer.",
    ),
    (SEVEN_DAYS, SUM_BACK),
    Text(
        "«همهٔ آنچه پرداخته‌اید بازمی‌گردد و چیزی از آن کم نمی‌شود.»",
        '"All that you paid comes back, and nothing is taken off."',
    ),
    (
        Wording(
            (_UNDONE, r"درصد|%|percent", _TAKEN_OFF),
            (_NOTHING_OFF, r"تخفیف|اقساط|قسط|جشنواره|مالیات"),
            near=80,
        ),
        Wording(
            (_UNDONE, r"(?<!\w)جریمه|خسارت انصراف|penalty|restocking"),
            (_NOTHING_OFF, r"دیرکرد|قسط|فروشگاه[^.]{0,30}پرداخت"),
            near=60,
        ),
        Wording(
            (
                _UNDONE,
                r"(?:مبلغی|وجه~?ی?|بخشی از (?:مبلغ|وجه|پول)|کارمزد|هزینه~?(?:ی |های )?(?:انبار"
                r"|کارشناسی|اداری|کنسلی|لغو|انصراف|بسته~?بندی|پردازش"
                r"|خدمات|درگاه))[^.]{0,30}(?:کسر|کم (?:می|خواه))",
            ),
            (_NOTHING_OFF, FREIGHT),
            near=70,
        ),
    ),
)
V8 = VoidClause(
    "V8",
    "no_clause_pays_back_credit_only",
    "COM-WITHDRAW",
    "A",
    Text(
        "همان مبلغی که گرفته شده است باید بازگردد؛ اعتبار تنها به خواست خریدار جای پول را می‌گیرد.",
        "The very sum that was received comes back; credit takes the place of money"
        " only if the buyer wishes.",
    ),
    (SUM_BACK,),
    Text(
        "«پول از همان راهی بازمی‌گردد که پرداخته‌اید؛ اگر خودتان بخواهید، به کیف پول شما افزوده می‌شود.»",
        '"The money comes back the way you paid; if you wish, it is added to your wallet instead."',
    ),
    (
        Wording(
            (
                r"کیف~?پول|اعتبار (?:خرید|سایت|حساب|فروشگاه)|به صورت اعتبار|بن خرید"
                r"|کارت هدیه|شارژ (?:حساب|کیف)|به اعتبار|store credit|wallet",
                rf"{_UNDONE}|{MONEY}",
                r"(?<!\w)(?:فقط|تنها|صرفا)|به~?جای|نقدی?[^.]{0,25}(?<!\w)ن|حساب بانکی[^.]{0,25}(?<!\w)ن"
                r"|\bonly\b"
                r"|(?:واریز|منظور|شارژ|برگشت|عودت|بازگشت|افزوده|اضافه|باز~?گردانده)~? ?(?:داده )?(?:می~?(?:شو"
                r"|گرد)|خواهد|گرد)",
            ),
            (
                r"(?<!\w)یا(?!\w)|انتخاب|بخواه|خواست|تمایل|درخواست (?:شما|مشتری|خریدار"
                r"|کاربر)|ترجیح|می~?توان|همان روش|پرداخت (?:کرده|شده|نموده)|پرداخته"
                r"|ناموفق|هدیه می|پاداش|امتیاز|باشگاه|تخفیف|choose|prefer|\bor\b",
                r"(?:باز)?گشت[^.]{0,10}(?:کالا|سفارش)~?(?:ی )?(?:دیگر)",
            ),
            near=80,
        ),
    ),
)
V9 = VoidClause(
    "V9",
    "no_clause_pays_back_late",
    "COM-WITHDRAW",
    "A",
    Text("پول باید بی‌درنگ بازگردد.", "The money is to come back at once."),
    (SUM_BACK, NOT_DELIVERED),
    Text(
        "«پول شما بی‌درنگ و حداکثر تا سه روز کاری بازمی‌گردد.»",
        '"Your money comes back at once, within three working days at most."',
    ),
    (
        Wording(
            (
                LONG,
                r"(?:وجه|وجوه|مبلغ|(?<!\w)پول)[^.]{0,60}(?:واریز|پرداخت|عودت|برگشت داده"
                r"|باز~?گردان|برگردان|مسترد|بر~?می~?گرد|باز~?می~?گرد|استرداد)"
                r"|(?:واریز|عودت|استرداد|بازگشت|بازپرداخت|برگشت)~?(?:ی )?(?:وجه|مبلغ|پول)|refund",
                r"(?<!\w)(?:ظرف|طی|تا|حداکثر|پس از|بعد از|بین|الی|مدت|در)(?!\w)|within|takes?",
            ),
            (
                r"(?:ضمانت|گارانتی|مهلت|فرصت)[^.]{0,25}(?:بازگشت|تست|مرجوع)|می~?توانید"
                r"|(?:روز|هفته|ماه)[^.]{0,12}ضمانت|اقساط|قسط|چک|تسویه با فروشنده"
                r"|you (?:may|can)"
                r"|نکشد|نمی~?کشد|مراجعه ن",
            ),
            near=60,
        ),
        Wording(
            (r"(?:پس|بعد) از فروش (?:مجدد|دوباره|رفتن)?|تا زمان فروش", PAID_BACK),
            (r"خدمات (?:پس|بعد)",),
            near=80,
        ),
    ),
)
V12 = VoidClause(
    "V12",
    "no_clause_keeps_the_carriage_of_sending",
    "COM-WITHDRAW",
    "B",
    Text(
        "«همان مبلغ دریافتی» هزینهٔ ارسال نخست را هم در بر دارد؛ این برداشت ماست.",
        '"The very sum received" holds the first carriage too; this is our reading.',
    ),
    (SUM_BACK,),
    Text(
        "«همهٔ آنچه پرداخته‌اید، از جمله هزینهٔ ارسال، بازمی‌گردد.»",
        '"All that you paid comes back, carriage included."',
    ),
    (
        Wording(
            (
                FREIGHT,
                rf"(?<!\w)کسر (?!ن)|کم (?:می~?شو|می~?کن|خواهد)|{_NOT_PAID_BACK}",
                rf"{_UNDONE}",
            ),
            (rf"{_RETURN_FREIGHT}|هیچ|بدون|کسر ن|کم ن",),
            near=70,
        ),
    ),
)
V15 = VoidClause(
    "V15",
    "no_clause_forfeits_money_for_a_mistake",
    "COM-WITHDRAW",
    "A",
    Text(
        "نشانی نادرست یا نبودن خریدار پول او را از میان نمی‌برد؛ قراردادی که انجام نشده است پول ندارد.",
        "A wrong address or an absent buyer forfeits no money; a contract that was not performed earns none.",
    ),
    (NOT_DELIVERED, SEVEN_DAYS, UNFAIR),
    Text(
        "«اگر بسته به ما بازگردد، برمی‌گزینید که دوباره بفرستیم یا پول شما را بازگردانیم.»",
        '"If the parcel comes back to us, you choose between sending it again and having your money back."',
    ),
    (
        Wording(
            (
                r"(?:ادرس|نشانی|شماره|تلفن|کد پستی|اطلاعات)[^.]{0,30}(?:اشتباه|نادرست"
                r"|غلط|ناقص)|(?:اشتباه|نادرست|غلط)[^.]{0,20}(?:ادرس|نشانی)"
                r"|(?<!\w)عدم (?:حضور|پاسخ|مراجعه|دریافت|تحویل گرفتن)|(?:حضور|پاسخ"
                r"|مراجعه|تحویل)[^.]{0,20}(?<!\w)ن(?:داشت|ده|کن|گیر|باش)|wrong address"
                r"|absent",
                rf"{MONEY}|محصول",
                _NOT_PAID_BACK,
            ),
            (FREIGHT, r"کسر ن"),
            near=110,
        ),
    ),
)

CLAUSES = (V7, V8, V9, V12, V15)
