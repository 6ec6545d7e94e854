"""Clauses by which one side makes, changes or ends the contract alone."""

from __future__ import annotations

from toolkit.clauses.clause import VoidClause
from toolkit.clauses.sources import AFFIDAVIT, BEFORE_SALE, NOT_DELIVERED, UNFAIR
from toolkit.clauses.words import ANY_REASON, ANY_TIME, BUYER, CANCEL, SHOP, TERMS, WITHOUT_NOTICE
from toolkit.clauses.wording import Wording
from toolkit.language.text import Text

_UNCHANGED = r"(?:تغییر|عوض|اضافه|افزایش)~?ن|(?:تغییر|افزایش)[^.]{0,15}(?:نمی~?|نخواهد|ندار)|تاثیری[^.]{0,15}ن|پیش از (?:ثبت|پرداخت|خرید)|قبل از (?:ثبت|پرداخت|خرید|نهایی)"
_AFTER_ORDER = r"(?:پس|بعد) از (?:\w+ )?(?:ثبت|خرید|سفارش|پرداخت|نهایی|واریز|تسویه)|سفارش~?(?:های )?(?:ی )?(?:ثبت~?شده|پرداخت~?شده|قبلی)|after (?:the )?order"

V5 = VoidClause(
    "V5",
    "no_clause_raises_the_price_after_the_order",
    "SAL-3",
    "A",
    Text(
        "هزینه‌ای که پس از سفارش افزوده شود پیش از قرارداد گفته نشده است.",
        "A cost that is added after the order was not told before the contract.",
    ),
    (BEFORE_SALE, UNFAIR),
    Text(
        "«قیمت پیش‌فاکتور در مدت اعتبار آن عوض نمی‌شود. اگر قیمتی آشکارا اشتباه باشد، از شما می‌پرسیم: سفارش با قیمت درست"
        " یا بازگشت همهٔ پول.»",
        '"The price of the pre-invoice stays while it holds. If a price was plainly wrong we ask you: the order at the right'
        ' price, or all your money back."',
    ),
    (
        Wording(
            (
                r"ما~?به~?~?التفاوت|مابه التفاوت|(?:اختلاف|تفاوت)~?(?:ی )?قیمت",
                r"دریافت|پرداخت|اخذ|واریز|عهده|مطالبه",
                rf"{BUYER}|{_AFTER_ORDER}",
            ),
            (r"باز~?گشت|عودت|تعویض|گارانتی|به (?:شما|مشتری|خریدار|حساب)|انتخاب|مرجوع|بخواه|تمایل|موافقت",),
            near=70,
        ),
        Wording(
            (
                r"قیمت",
                r"(?<!\w)(?:تغییر|افزایش|اصلاح)",
                _AFTER_ORDER,
                r"(?<!\w)حق(?!\w)|می~?تواند|مجاز|محفوظ|محاسبه|اعمال|بدون اطلاع|عهده|باید|موظف|ملزم|may change|right to",
            ),
            (_UNCHANGED, r"انتخاب|موافقت|رضایت|از شما می~?پرس|وجه[^.]{0,40}(?:باز|عودت|برگشت)|لغو"),
            near=80,
        ),
        Wording(
            (
                r"قیمت~?(?:ی )?روز~?(?:ی )?(?:تحویل|ارسال|بعد|اعلام)|(?:به|با) قیمت روز",
                r"سفارش|رزرو|پیش~?خرید",
                r"محاسبه|حساب|اعمال|تسویه",
            ),
            (_UNCHANGED, r"پیش~?فاکتور"),
            near=90,
            grade="B",
        ),
    ),
)
V6 = VoidClause(
    "V6",
    "no_clause_lets_the_shop_cancel_at_will",
    "COM-PERFORM",
    "B",
    Text(
        "فروشگاه سفارش پرداخت‌شده را تنها هنگامی لغو می‌کند که نتواند آن را برساند.",
        "A shop ends a paid order only where it cannot deliver.",
    ),
    (NOT_DELIVERED, UNFAIR),
    Text(
        "«اگر نتوانیم کالا را برسانیم، دلیل آن را بی‌درنگ می‌گوییم و همهٔ پول را بازمی‌گردانیم.»",
        '"If we cannot deliver, we tell you why at once and give all the money back."',
    ),
    (
        Wording(
            (
                rf"(?:{CANCEL}|رد (?:سفارش|درخواست)|عدم (?:پذیرش|ارسال))",
                rf"{ANY_REASON}|{WITHOUT_NOTICE}|{ANY_TIME}|در هر مرحله",
                r"سفارش|خرید|معامله|order",
                rf"(?:{SHOP})[^.]{{0,70}}(?:(?<!\w)حق(?!\w)|می~?توان|مجاز|اختیار|محفوظ|may|reserve)|برای خود محفوظ|reserves? the right",
            ),
            (
                rf"(?:{BUYER})(?:ان)?(?: گرامی| محترم)? (?:نیز |هم )?(?:می~?توان|حق|مجاز|این حق)|شما[^.]{{0,30}}(?:می~?توانید|حق)"
                r"|(?:حق[^.]{0,20}|نمی~?تواند[^.]{0,40})ندارد|نمی~?توان|منصرف|انصراف",
            ),
            near=90,
        ),
    ),
)
_CITIES = (
    r"تهران|مشهد|اصفهان|شیراز|تبریز|کرج|(?<!\w)قم(?!\w)|اهواز|رشت|یزد|کرمان|ارومیه|همدان|اراک|زنجان|قزوین|گرگان|ساری|بوشهر"
    r"|شهر(?:ستان)? \w+|محل (?:اقامت|ثبت|فعالیت|دفتر|شرکت|فروشگاه)"
)
V17 = VoidClause(
    "V17",
    "no_clause_chooses_the_court",
    "OVS-LAW",
    "B",
    Text(
        "گزیدن دادگاه یا داور از سوی فروشگاه به زیان خریدار است.",
        "A court or arbitrator chosen by the shop works to the buyer's harm.",
    ),
    (UNFAIR,),
    Text(
        "این جمله را بردارید؛ قواعد همگانی دادگاه‌ها برجاست.",
        "Take this sentence out; the general rules of the courts apply.",
    ),
    (
        Wording(
            (
                rf"(?:محاکم|دادگاه|مراجع (?:قضایی|قانونی)|دادگستری)[^.]{{0,30}}(?:{_CITIES})|courts? of",
                r"صالح|صلاحیت|رسیدگی|مرجع حل|competent|jurisdiction",
            ),
            (
                r"محل (?:اقامت|سکونت) (?:خود |شما|خریدار|مشتری|مصرف)|نیز می~?توانید|می~?توانید[^.]{0,40}مراجعه",
            ),
            near=90,
        ),
        Wording(
            (
                r"(?<!\w)(?:داوری|داور)(?!\w)|حکمیت|arbitrat",
                r"می~?پذیر|قبول|لازم~?الاجرا|قطعی|لازم~?الاتباع|binding",
                rf"{BUYER}|طرفین|اختلاف|user",
            ),
            (r"می~?توانید|در صورت توافق|با توافق|سامانه|نماد|فوتبال|مسابقه",),
            near=90,
        ),
    ),
)
V18 = VoidClause(
    "V18",
    "no_clause_takes_a_visit_for_consent",
    "OVS-LAW",
    "B",
    Text(
        "دیدن سایت یا خاموش ماندن رضایت نیست؛ رضایت، نشان زدن خریدار هنگام سفارش است.",
        "Visiting or staying silent is no consent; consent is the buyer's own tick when he orders.",
    ),
    (UNFAIR,),
    Text(
        "«پیش از ثبت سفارش، شرایط را می‌خوانید و پذیرش آن را نشان می‌زنید.»",
        '"Before you order you read the terms and tick that you accept them."',
    ),
    (
        Wording(
            (
                r"(?<!\w)(?:استفاده|ورود|بازدید|مراجعه|ادامه|سکوت|مشاهده|حضور)|عدم (?:اعتراض|مخالفت)|by (?:using|visiting)|(?:use|visit) of|continued use",
                r"به~?منزله|به~?معنا?ی?|(?<!\w)دال بر|نشان~?دهنده|در حکم|به~?مثابه|بیانگر|means|constitutes|you (?:agree|accept)",
                r"پذیرش|پذیرفت|قبول|موافقت|رضایت|تایید|accept|agree",
            ),
            (
                r"(?:به~?منزله|به~?معن)[^.]{0,60}(?<!\w)(?:نیست|نمی~?(?:باش|شو)|نخواهد)|does not|ثبت سفارش|ثبت~?نام|کد تخفیف|نماد",
            ),
            near=90,
        ),
        Wording(
            (
                r"(?<!\w)(?:با )?(?:ورود|بازدید|استفاده)[^.]{0,30}(?:سایت|خدمات|فروشگاه)",
                r"(?:کلیه|تمام|همه)[^.]{0,20}(?:قوانین|شرایط|مقررات)[^.]{0,50}(?:پذیرفته|قبول (?:کرده|دار|نموده))",
            ),
            (r"نیست|نمی",),
            near=90,
        ),
    ),
)
V19 = VoidClause(
    "V19",
    "no_clause_changes_the_terms_at_will",
    "COM-CONTRACT-CHANGE",
    "B",
    Text(
        "سفارش تابع متنی است که هنگام ثبت آن در سایت بوده است و دگرگونی قرارداد باید به خریدار گفته شود.",
        "An order is ruled by the text that stood when it was placed, and a change of the contract is told to the buyer.",
    ),
    (AFFIDAVIT, UNFAIR),
    Text(
        "«اگر این متن را عوض کنیم، تاریخ تازه را می‌نویسیم. سفارش شما تابع متنی است که هنگام سفارش در سایت بوده است.»",
        '"If we change this text we write its new date. Your order is ruled by the text that stood when you placed it."',
    ),
    (
        Wording(
            (
                TERMS,
                r"(?<!\w)(?:تغییر|اصلاح|ویرایش|بازنگری|حذف)|به~?روز~?(?:رسانی|اوری)|change|modify|amend|update",
                rf"{ANY_TIME}|{WITHOUT_NOTICE}|یک~?طرفه",
            ),
            (
                r"شامل[^.]{0,40}ن(?:می|خواه)|اطلاع[^.]{0,15}(?:می~?ده|خواه|داده|رسانی می)|(?<!بدون )اطلاع~?رسانی|اعلام می~?(?:کن|شو)|به شما می~?گوی"
                r"|خود را|می~?توانید|تغییر ن|نمی~?(?:کن|شو|ده)|حق[^.]{0,25}ندار|قیمت|سفارش خود|رمز|حساب خود|انصراف|we (?:will )?(?:tell|inform|notify)",
            ),
            near=80,
        ),
        Wording(
            (
                TERMS,
                r"(?<!\w)(?:تغییر|اصلاح)",
                r"سفارش~?(?:ات|ها)?~?(?:ی )?(?:ثبت~?شده|قبلی|پیشین|جاری|گذشته)|عطف به~?ماسبق",
                r"شامل|تسری|اعمال|نیز|حاکم",
            ),
            (r"شامل[^.]{0,40}ن(?:می|خواه)|اعمال ن|تسری ن|عطف[^.]{0,20}ن(?:می|خواه)|نمی~?(?:شو|کن)|نخواه",),
            near=90,
            grade="A",
        ),
    ),
)
V20 = VoidClause(
    "V20",
    "no_clause_makes_the_buyer_watch_for_changes",
    "COM-CONTRACT-CHANGE",
    "B",
    Text(
        "خبر دادن از دگرگونی با فروشگاه است، نه سر زدن همیشگی با خریدار.",
        "Telling of changes is on the shop; the buyer need not keep looking.",
    ),
    (AFFIDAVIT, UNFAIR),
    V19.instead,
    (
        Wording(
            (
                rf"(?:{BUYER})",
                r"موظف|ملزم|(?<!\w)مسیول|وظیفه|متعهد|مکلف|عهده|(?<!\w)باید|لازم است|must|responsib",
                r"مراجعه|بررسی|مطالعه|مشاهده|بازبینی|مرور|چک کن|مطلع|review|check",
                r"مرتب|دوره~?ای|به~?طور (?:منظم|مداوم|مستمر|مرتب)|همواره|همیشه|هر چند وقت|گاه~? ?(?:به|و) ?گاه|مستمر|اخرین (?:تغییر|نسخه|ویرایش)"
                r"|از تغییرات|regularly|periodically|from time to time",
            ),
            (r"توصیه|پیشنهاد|بهتر است|نیازی|لازم نیست|نیستید|نیست(?!م)|اطلاع می~?ده",),
            near=90,
        ),
    ),
)
V21 = VoidClause(
    "V21",
    "no_clause_makes_the_shop_its_own_judge",
    "OVS-LAW",
    "B",
    Text(
        "فروشگاه نمی‌تواند داده‌ها یا تشخیص خود را تنها دلیل بخواند.",
        "A shop cannot make its own records or judgement the only proof.",
    ),
    (UNFAIR,),
    Text("این جمله را بردارید.", "Take this sentence out."),
    (
        Wording(
            (
                r"(?<!\w)(?:تشخیص|سوابق|صلاحدید|نظر(?! ?(?:ات|ها|سنجی|کاربر|خود را))|داده~?پیام|اطلاعات ثبت~?شده)[^.]{0,40}"
                r"(?:فروشگاه|سایت|شرکت|کارشناس|مدیریت|سرور|سامانه)",
                r"(?<!\w)(?:تنها|فقط) (?:مرجع|ملاک|سند|مدرک|معیار)|(?<!\w)ملاک|قطعی|غیر~?قابل (?:اعتراض|انکار|استناد)|فصل~?الخطاب|نهایی|حجت"
                r"|حق اعتراض[^.]{0,15}ندار",
            ),
            (r"گارانتی|ضمانت|خدمات پس|ملاک نیست|نمی~?باشد|قطعی نیست|نهایی~?(?:سازی| کردن| شدن)|ثبت نهایی",),
            near=60,
        ),
    ),
)
V22 = VoidClause(
    "V22",
    "no_clause_frees_the_shop_of_its_delivery_time",
    "COM-PERFORM",
    "B",
    Text(
        "زمان تحویل بخشی از شرایط قرارداد است و باید گفته شود که اگر بگذرد چه می‌شود.",
        "The delivery time is part of the contract, and what follows when it passes is to be told.",
    ),
    (BEFORE_SALE, UNFAIR),
    Text(
        "«بسته دو تا پنج روز کاری پس از ارسال می‌رسد. اگر نرسید خبر دهید؛ برمی‌گزینید که پیگیری کنیم یا پول شما را بازگردانیم.»",
        '"The parcel arrives two to five working days after it left. If it does not, tell us; you choose between our search'
        ' and your money back."',
    ),
    (
        Wording(
            (
                r"(?:زمان|تاریخ|مدت|مهلت|ساعت|تاخیر)~?(?:ی |های )?[^.]{0,20}(?:تحویل|ارسال|رسیدن)|delivery (?:time|date)s?",
                r"(?:تعهد|تضمین|ضمانت|الزام|مسیولیت)~?(?:ی|اور)?[^.]{0,40}(?<!\w)ن(?:دار|یست|می~?|خواه|کرده)|متعهد (?:به[^.]{0,30})?(?:نیست|نمی)"
                r"|not (?:binding|guarantee)|no obligation",
            ),
            (
                r"نمی~?(?:گیر|کاه)|قوه|قهری|فورس|بلایا|جوی|تعطیل|نرسیده|کمتر از|عدم مسیولیت|صحت|اشتباه|نادرست",
                r"پست|پیک|باربری|شرکت حمل",
            ),
            near=60,
        ),
    ),
)

CLAUSES = (V5, V6, V17, V18, V19, V20, V21, V22)
