"""Clauses on faulty goods and guarantees that narrow what the law gives."""

from __future__ import annotations

from toolkit.clauses.clause import VoidClause
from toolkit.clauses.sources import CONSUMER, SEVEN_DAYS, UNFAIR
from toolkit.clauses.wording import Wording
from toolkit.clauses.words import (
    BACK,
    FAULT,
    GUARANTEE,
    HOURS,
    PAID_BACK,
)
from toolkit.language.text import Text

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
        "«اگر آسیبی دیدید، زودتر خبر دهید و اگر بتوانید تصویری بفرستید؛ نفرستادن"
        " آن حق شما را از میان نمی‌برد.»",
        '"If you see damage tell us soon and send a picture if you can; your right stays if you do not."',
    ),
    (
        Wording(
            (
                r"(?<!\w)فیلم|ویدی?یو|کلیپ|video",
                r"باز~?کرد|باز~?گشای|باز شدن|انباکس|جعبه~?گشایی|لحظه|unbox|opening",
                r"در غیر ا?ین~?صورت|بدون (?:فیلم|ویدی?یو|ارایه)|الزامی|به شرط|شرط"
                r"|(?:فقط|تنها|صرفا) (?:با|در صورت)|پذیرفته ن|مسموع ن"
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
V34 = VoidClause(
    "V34",
    "no_clause_lets_a_guarantee_replace_the_law",
    "COM-PERFORM",
    "B",
    Text(
        "ضمانت بر حقوق قانونی خریدار می‌افزاید؛ جای آن را نمی‌گیرد و با گم شدن جعبه از میان نمی‌رود.",
        "A guarantee adds to the buyer's rights in law; it neither replaces them nor ends with a lost box.",
    ),
    (CONSUMER, SEVEN_DAYS, UNFAIR),
    Text(
        "«ضمانت چیزی از حقوق قانونی شما نمی‌کاهد.»",
        '"The guarantee takes nothing away from your rights in law."',
    ),
    (
        Wording(
            (
                GUARANTEE,
                r"(?:نبود|نداشتن|عدم ارایه|گم شدن|فقدان|پاره|مفقود)[^.]{0,25}(?:کارتن"
                r"|جعبه|بسته~?بندی|فاکتور|کارت)|خط و خش",
                r"باطل|ابطال|ساقط|لغو|خارج|فاقد|نمی~?شو|void",
            ),
            (r"باطل ن|از (?:میان|بین) ن|نیازی",),
            near=110,
        ),
        Wording(
            (
                GUARANTEE,
                r"(?:مرجوع|باز~?گشت|پس~گرفت|انصراف|تعویض|عودت)[^.]{0,35}(?<!\w)ن(?:می~?"
                r"|خواه|دار|یست)|(?:حق|حقوق|خیار)[^.]{0,30}(?:سلب|ساقط|جایگزین)",
                r"(?<!\w)(?:فقط|تنها|صرفا)|به~?جای|جایگزین|دارای (?:گارانتی|ضمانت)|گارانتی~?دار|only",
            ),
            (r"نمی~?کاه|سلب ن|ساقط ن|فاقد (?:گارانتی|ضمانت)|بدون گارانتی|تقلبی",),
            near=90,
        ),
        Wording(
            (
                FAULT,
                rf"(?:فقط|تنها|صرفا)[^.]{{0,30}}(?:{GUARANTEE}|تعمیر)",
                r"(?:تعویض|مرجوع|باز~?گشت|پس~گرفت|عودت)[^.]{0,35}(?<!\w)ن(?:می~?|خواه|دار|یست)",
            ),
            near=110,
        ),
    ),
)

CLAUSES = (V33, V34)
