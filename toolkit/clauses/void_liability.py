"""Clauses by which the shop answers for nothing, or the buyer loses a right that has nothing to do with it."""

from __future__ import annotations

from toolkit.clauses.clause import VoidClause
from toolkit.clauses.sources import COMPLAINTS, NOT_DELIVERED, UNFAIR
from toolkit.clauses.wording import Wording
from toolkit.clauses.words import BUYER, LIABLE, NOT_LIABLE, SHOP
from toolkit.language.text import Text

_OUTSIDE = (
    r"(?:دیگر|سایر) (?:سایت|وب|تارنما)|سایت~?(?:های )?(?:دیگر|خارج|شخص)|پیوند|لینک"
    r"|محتوا|مطالب|(?:ارسالی|نظر) ?کاربر|نظرات|دیدگاه|شخص ثالث"
    r"|اشخاص ثالث|هم~نام|سودجو|جعلی|قوه|قهری|فورس|بلایا|حوادث|غیر~?مترقبه|سیل|زلزله|رمز|گذر~?واژه|حساب کاربری"
    r"|اطلاعات (?:نادرست|غلط|اشتباه|ناصحیح)|نادرست|اینترنت"
    r"|خارج از (?:اختیار|کنترل|حیطه|توان)|بیرون از (?:اختیار|توان)|قطع(?:ی|ِ)?(?!\w)"
    r"|سو~? ?استفاده|هک|بانک|درگاه|شاپرک|فیشینگ|نگهداری (?:نا|غلط)|استفاده (?:نا"
    r"|غلط)"
    r"|other (?:web)?sites|links?|third.part|force majeure|beyond our control|password|user content"
)
_CARRIER = (
    r"(?<!\w)پست(?! الکترونیک)|پیک|باربری|تیپاکس|چاپار|شرکت~?(?:های )?(?:ی )?حمل|حمل و نقل"
    r"|ترابری|هنگام حمل|در راه|در مسیر|کریر|carrier|courier|transit"
)
_RISK = r"مفقود|گم ?(?:شد|شو)|تاخیر|دیرکرد|اسیب|شکست|صدمه|خسارت|سرقت|سلامت|خرابی|lost|delay|damage"

V13 = VoidClause(
    "V13",
    "no_clause_denies_all_liability",
    "COM-PERFORM",
    "B",
    Text(
        "پاسخگو نبودن در برابر هر چیز به زیان خریدار است و اثری ندارد.",
        "Answering for nothing works to the buyer's harm and has no effect.",
    ),
    (UNFAIR,),
    Text(
        "«پاسخگوی رسیدن کالای سالم و مطابق سفارش هستیم. رویدادهای بیرون از توان"
        " ما را خبر می‌دهیم و برمی‌گزینید که صبر"
        " کنید یا پول خود را بگیرید.»",
        '"We answer for sound goods as ordered. We tell you of events beyond our'
        " power, and you choose to wait or to have"
        ' your money back."',
    ),
    (
        Wording(
            (
                rf"(?:هیچ~?(?:گونه)?|هر~?گونه|کلیه|تمامی?|همه)~?(?:ی )?[^.]{{0,25}}(?:{LIABLE}"
                rf"|تعهد)|(?:{LIABLE})[^.]{{0,25}}(?:هیچ|هر~?گونه|کلیه|تمام)|no (?:liab"
                rf"|responsib)|not (?:be )?(?:liab|responsib)\w* for any",
                NOT_LIABLE,
                rf"(?<!\w)(?:{SHOP})",
            ),
            (
                _OUTSIDE,
                _CARRIER,
                r"تصاویر|تصویر|عکس|مشخصات|زمان (?:تحویل|ارسال)|ادرس|نشانی",
                r"سلب ن|نمی~?کاه|رافع|(?:خریدار|مشتری|کاربر)(?:ان)? (?:هیچ|مس)",
            ),
            near=70,
        ),
    ),
)
V14 = VoidClause(
    "V14",
    "no_clause_puts_the_transport_risk_on_the_buyer",
    "COM-PERFORM",
    "B",
    Text(
        "تا کالا به دست خریدار نرسیده است، فروشنده قرارداد را انجام نداده است.",
        "Until the goods reach the buyer the seller has not performed the contract.",
    ),
    (NOT_DELIVERED, UNFAIR),
    Text(
        "«تا بسته به دست شما نرسیده است، خطر گم شدن و آسیب آن با ماست.»",
        '"Until the parcel reaches you, the risk of loss and damage is ours."',
    ),
    (
        Wording(
            (
                _CARRIER,
                _RISK,
                rf"{NOT_LIABLE}|(?:{LIABLE}|عواقب|خسارت)[^.]{{0,60}}(?:عهده|متوجه"
                rf"|(?<!\w)با) ?(?:ی )?(?:خود )?(?:{BUYER}|پست|شرکت|باربری|پیک|اداره)"
                rf"|میان (?:{BUYER})[^.]{{0,12}}(?:و|با) (?:پست|شرکت|باربری)",
            ),
            (
                r"تا (?:زمان )?(?:تحویل|رسیدن|بسته)[^.]{0,60}(?:با ماست|عهده (?:ما"
                r"|فروشگاه))|(?:با ماست|(?:عهده|متوجه) (?:ی )?(?:ما|فروشگاه) (?:است"
                r"|می~?باشد|خواهد))"
                r"|رمز|داده~?ها|قوه|قهری|فورس|بلایا|سلب ن",
                r"(?:ادرس|نشانی)[^.]{0,20}(?:اشتباه|نادرست|غلط)|بازگشت کالا|هنگام بازگشت|مرجوع",
            ),
            near=130,
        ),
    ),
)
V16 = VoidClause(
    "V16",
    "no_clause_takes_the_right_to_complain",
    "MC1",
    "A",
    Text(
        "حق شکایت را نمی‌توان گرفت یا از آن ترساند.",
        "The right to complain cannot be taken away or threatened.",
    ),
    (COMPLAINTS, UNFAIR),
    Text(
        "«می‌توانید از هر چیزی که به خرید شما مربوط است شکایت کنید؛ شکایت به ما هیچ راه دیگری را نمی‌بندد.»",
        '"You may complain of anything to do with your purchase; complaining to us closes no other way."',
    ),
    (
        Wording(
            (
                r"حق[^.]{0,40}(?:شکایت|اعتراض)[^.]{0,60}(?<!\w)(?:سلب|ساقط|ندار|نخواه"
                r"|وارد ن|اسقاط)|(?:سلب|اسقاط) (?:کافه|حق|هر)[^.]{0,25}(?:شکایت|اعتراض)"
                r"|(?:شکایت|اعتراض)~?(?:ی|ات)?[^.]{0,30}(?:پذیرفته ن|نمی~?پذیر|مسموع ن"
                r"|رسیدگی ن|وارد ن|قابل (?:قبول|رسیدگی|پیگیری) ن|ترتیب اثر[^.]{0,10}ن)"
                r"|no right to complain|waives?[^.]{0,40}complain",
            ),
            (
                r"(?:سلب|ساقط|محدود)~? ?(?:نمی|ن(?:خواه|شو|کن|شده))|(?:شکایت|اعتراض)[^.]{0,25}(?:بدون"
                r"|فاقد|ناقص)|(?:بدون|فاقد)[^.]{0,25}(?:شکایت|مدرک|شماره)"
                r"|هیچ~?(?:حق|چیز)[^.]{0,30}ن(?:می|خواه)|هزینه|تلفنی|حضوری|از طریق",
            ),
        ),
        Wording(
            (
                r"شاکی|شکایت|complain",
                r"پیگرد|جریمه|شکایت متقابل|اعاده~?(?:ی )?حیثیت|مس[یو]{1,2}ل~?(?:یت)?~?(?:ی )?(?:قانونی"
                r"|کیفری)|خسارت[^.]{0,20}(?:شاکی|شکایت)|prosecut",
            ),
            (
                r"محتوا|مجرمانه|نظر|دیدگاه|سو~? ?استفاده|حق|می~?توانید|نمی~?(?:شو"
                r"|گیر|توان)|رسیدگی|داده|هک|کلاهبردار|فروشنده متخلف",
            ),
            near=60,
            grade="B",
        ),
    ),
)
V31 = VoidClause(
    "V31",
    "no_clause_takes_the_credit_of_a_blocked_account",
    "COM-PERFORM",
    "B",
    Text(
        "موجودی حساب از آنِ خریدار است و با بستن حساب از میان نمی‌رود.",
        "The balance of an account is the buyer's and does not end with it.",
    ),
    (UNFAIR,),
    Text(
        "«اگر حسابی بسته شود، دلیل آن را می‌گوییم و موجودی کیف پول را بازمی‌گردانیم.»",
        '"If an account is closed we say why and pay out the balance of its wallet."',
    ),
    (
        Wording(
            (
                r"حساب|کاربری|اکانت|پروفایل|account",
                r"مسدود|تعلیق|معلق|غیر~?فعال|بلاک|حذف|بسته|بستن|block|suspend|clos",
                r"(?:اعتبار|موجودی|کیف~?پول|وجه|مبلغ|امتیاز|balance|credit)[^.]{0,60}(?:سوخت"
                r"|باطل|از (?:بین|دست)(?! ن)|ضبط|صفر|مصادره|forfeit|lost"
                r"|(?:باز~?گشت|بازگردانده|برگشت|عودت|استرداد|مسترد|پرداخت|برداشت)[^.]{0,15}(?<!\w)ن(?:می"
                r"|خواه|یست|دار))",
            ),
            (r"از (?:بین|میان) ن",),
            near=110,
        ),
    ),
)
V35 = VoidClause(
    "V35",
    "no_clause_binds_minors_whatever_their_age",
    "OVS-LAW",
    "B",
    Text(
        "خریدار کم‌سن را نمی‌توان بی‌توجه به سن او پایبند خواند.",
        "A buyer under age cannot be called bound whatever his age.",
    ),
    (UNFAIR,),
    Text(
        "«اگر به سن قانونی نرسیده‌اید، پیش از خرید با پدر، مادر یا سرپرستتان هماهنگ کنید.»",
        '"If you are under age, arrange the purchase with your parent or guardian first."',
    ),
    (
        Wording(
            (
                r"(?<!\w)سن(?!\w)|سنی|زیر ?(?:18|هجده)|کمتر از ?(?:18|هجده)|کودک"
                r"|صغیر|نابالغ|محجور|under ?18|minors?\b",
                r"مس[یو]{1,2}ل|متعهد|ملزم|عهده|پایبند|غیر~?قابل (?:فسخ|بازگشت)|bound|responsib",
                r"والدین|(?<!\w)ولی(?:~?ی)?(?: قانونی)?(?!\w)|سرپرست|صرف~?نظر|هر سن"
                r"|بدون توجه|قیم|خرید|سفارش|whatever|regardless|parents?",
            ),
            (
                r"اجازه|رضایت|هماهنگ|نظارت|با (?:کمک|اطلاع|حضور)|جمع~?اوری|اطلاعات"
                r"|داده|محتوا|بازی|اسباب|consent|permission|نمی~?پذیر",
            ),
            near=80,
        ),
    ),
)

CLAUSES = (V13, V14, V16, V31, V35)
