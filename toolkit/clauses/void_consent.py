"""Clauses that take a visit or silence for consent, and change the terms at will."""

from __future__ import annotations

from toolkit.clauses.clause import VoidClause
from toolkit.clauses.sources import AFFIDAVIT, UNFAIR
from toolkit.clauses.wording import Wording
from toolkit.clauses.words import ANY_TIME, BUYER, TERMS, WITHOUT_NOTICE
from toolkit.language.text import Text

_CITIES = (
    r"تهران|مشهد|اصفهان|شیراز|تبریز|کرج|(?<!\w)قم(?!\w)|اهواز|رشت|یزد|کرمان|ارومیه"
    r"|همدان|اراک|زنجان|قزوین|گرگان|ساری|بوشهر"
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
                r"محل (?:اقامت|سکونت) (?:خود |شما|خریدار|مشتری|مصرف)|نیز می~?توانید"
                r"|می~?توانید[^.]{0,40}مراجعه",
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
                r"(?<!\w)(?:استفاده|ورود|بازدید|مراجعه|ادامه|سکوت|مشاهده|حضور)|عدم (?:اعتراض"
                r"|مخالفت)|by (?:using|visiting)|(?:use|visit) of|continued use",
                r"به~?منزله|به~?معنا?ی?|(?<!\w)دال بر|نشان~?دهنده|در حکم|به~?مثابه"
                r"|بیانگر|means|constitutes|you (?:agree|accept)",
                r"پذیرش|پذیرفت|قبول|موافقت|رضایت|تایید|accept|agree",
            ),
            (
                r"(?:به~?منزله|به~?معن)[^.]{0,60}(?<!\w)(?:نیست|نمی~?(?:باش|شو)|نخواهد)"
                r"|does not|ثبت سفارش|ثبت~?نام|کد تخفیف|نماد",
            ),
            near=90,
        ),
        Wording(
            (
                r"(?<!\w)(?:با )?(?:ورود|بازدید|استفاده)[^.]{0,30}(?:سایت|خدمات|فروشگاه)",
                r"(?:کلیه|تمام|همه)[^.]{0,20}(?:قوانین|شرایط|مقررات)[^.]{0,50}(?:پذیرفته"
                r"|قبول (?:کرده|دار|نموده))",
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
        "An order is ruled by the text that stood when it was placed, and a change"
        " of the contract is told to the buyer.",
    ),
    (AFFIDAVIT, UNFAIR),
    Text(
        "«اگر این متن را عوض کنیم، تاریخ تازه را می‌نویسیم. سفارش شما تابع متنی"
        " است که هنگام سفارش در سایت بوده است.»",
        '"If we change this text we write its new date. Your order is ruled by the'
        ' text that stood when you placed it."',
    ),
    (
        Wording(
            (
                TERMS,
                r"(?<!\w)(?:تغییر|اصلاح|ویرایش|بازنگری|حذف)|به~?روز~?(?:رسانی|اوری)"
                r"|change|modify|amend|update",
                rf"{ANY_TIME}|{WITHOUT_NOTICE}|یک~?طرفه",
            ),
            (
                r"شامل[^.]{0,40}ن(?:می|خواه)|اطلاع[^.]{0,15}(?:می~?ده|خواه|داده|رسانی می)"
                r"|(?<!بدون )اطلاع~?رسانی|اعلام می~?(?:کن|شو)|به شما می~?گوی"
                r"|خود را|می~?توانید|تغییر ن|نمی~?(?:کن|شو|ده)|حق[^.]{0,25}ندار|قیمت"
                r"|سفارش خود|رمز|حساب خود|انصراف|we (?:will )?(?:tell|inform|notify)",
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
                r"مرتب|دوره~?ای|به~?طور (?:منظم|مداوم|مستمر|مرتب)|همواره|همیشه|هر چند وقت"
                r"|گاه~? ?(?:به|و) ?گاه|مستمر|اخرین (?:تغییر|نسخه|ویرایش)"
                r"|از تغییرات|regularly|periodically|from time to time",
            ),
            (r"توصیه|پیشنهاد|بهتر است|نیازی|لازم نیست|نیستید|نیست(?!م)|اطلاع می~?ده",),
            near=90,
        ),
    ),
)

CLAUSES = (
    V17,
    V18,
    V19,
    V20,
)
