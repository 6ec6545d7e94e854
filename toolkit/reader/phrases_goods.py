"""How shops say that goods may be given back, as data."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.phrases_given_back import CANCEL
from toolkit.reader.phrases_refused import ALL_GOODS_BUT, NOT_TAKEN_BACK
from toolkit.reader.vocabulary import (
    GIVE_BACK,
    GIVE_BACK_EN,
    MONEY,
    NOT_SUBJECT,
    PAID_BACK,
    SEVEN,
    THING,
    THING_EN,
    TIME,
    Phrase,
)

_RULE = (
    rf"{TIME}|در صورت|(?<!\w)اگر(?!\w)|چنانچه|می~?توان|امکان|ضمانت|(?<!\w)حق(?!\w)|مهلت|فرصت|باید"
    rf"|بایست|قابل|پذیر|الزام|عهده|داده می"
    r"|خواهد|می~گیریم|ن?می~شو|گردد|مجاز|(?<!\w)فقط|مشمول|نیست|ندار"
)
_RULE_EN = rf"{TIME}|within|\bmay\b|\bcan\b|cannot|\bmust\b|policy|eligible|accept|right|\bif\b|will|guarantee|are not|\bonly\b"
_NOT_GOODS = (
    r"ناموفق|شکایت (?:خود|شما)|(?<!\w)عدم (?:رعایت|استرداد|بازگشت|عودت)|امتناع|ثبت نشد|شماره ?ی? پیگیری|صفحه ?ی? [^.]{0,60}امده"
    r"|(?:بازگشت|برگشت) به (?:صفحه|سایت|فروشگاه|بالا|خانه|درگاه|منو)|موجود نبود|عدم موجودی"
    r"|اتمام موجودی|ناموجود|تعویض (?:روغن|رمز|شیفت)"
    r"|عدم موفقیت|بانک مربوط|داده نشده|کسر شده|بازگشت به خانه|عدم حضور|بانک مرکزی|کسر و"
    r"|درگاه بانکی|کیف پول اضافه|برگشت (?:خواهد )?(?:خورد|می~?خور)|نتوانند|مرجوع شدن (?:سفارش"
    r"|مرسول|بسته)"
)
RETURNS = (
    Phrase((GIVE_BACK, THING, _RULE), (_NOT_GOODS,)),
    Phrase(
        (
            r"مرجوع|(?<!\w)پس(?:ش)? ?(?:داد|بد|گرفت|بگیر|ن?می~?(?:گیر|ده))|(?<!\w)تعویض(?! (?:روغن|رمز))"
            r"|برگردان(?:ید|یم|ند|دن)|باز ?گرداندن|ضمانت (?:بازگشت|برگشت)",
            _RULE,
        ),
        (_NOT_GOODS, r"وجه|رمز|حساب|پاسخ|فایل (?:را )?باز"),
        within=80,
    ),
    Phrase(
        (
            r"\b(?:send|sent|bring|give|giving|take|taken|ship) (?:it|them|the \w+|\w+) back\b"
            r"|\breturn (?:it|them|any|the|your|an)\b|(?:giving|taken) back",
            _RULE_EN + r"|until|days?",
        ),
        (r"stands? on|failed payment|receiv\w+ your return|back to the",),
        within=90,
    ),
    Phrase((r"\b\d{1,3}[- ]days? (?:returns?|refunds?|money|exchange)|return(?:s|ed)? (?:with)?in \d{1,3}",)),
    Phrase(
        (GIVE_BACK_EN, THING_EN, _RULE_EN),
        (r"stands? on |no order was|if it is lost|failed payment|unsuccessful",),
    ),
    Phrase(
        (
            rf"(?:{SEVEN}|(?<!\d)\d{{1,3}} ?روز|ضمانت)",
            r"ضمانت (?:بازگشت|تعویض|برگشت)|مهلت تست|بازگشت وجه|money.back",
        ),
        (_NOT_GOODS,),
    ),
    Phrase(
        (
            r"(?:درخواست|ثبت|فرم) (?:\w+ )?(?:مرجوع|(?:عودت|بازگشت|برگشت) (?:کالا|محصول|سفارش))",
            r"اقدام|تکمیل|پر کنید|تماس|از (?:طریق|بخش)",
        ),
    ),
    Phrase(
        (NOT_TAKEN_BACK, rf"{THING}|لباس|لوازم|عطر|کتاب|مواد|{THING_EN}", ALL_GOODS_BUT),
        (r"(?<!هیچ )وجه|کیف پول|به حساب",),
    ),
)
SEVEN_DAYS = (
    Phrase(
        (SEVEN, f"{GIVE_BACK}|{GIVE_BACK_EN}"),
        (
            r"24 ساعته|(?<!\w)عدم (?:رعایت|استرداد|بازگشت|تامین)|کیفیت|هفته ?ی? (?:پیش|قبل)|پس از درخواست"
            r"|(?:ارسال|تحویل|می~?رس)[^.،,]{0,25}(?:"
            + SEVEN
            + ")|(?:"
            + SEVEN
            + r")[^.]{0,25}(?:ارسال می|تحویل (?:می|داده)|می~?رس|بررسی)",
            PAID_BACK,
            NOT_SUBJECT,
        ),
        within=170,
    ),
    Phrase(
        (
            SEVEN,
            rf"{CANCEL}",
            r"می~?توان|حق|مهلت|فرصت|قابل|امکان|\bmay\b|\bcan\b|right|entitled|up to|within",
        ),
        (r"مانده|(?:پیش|قبل) از|before|prior|subscription|appointment|pending|trial", NOT_SUBJECT, PAID_BACK),
        within=90,
    ),
    Phrase(
        (
            SEVEN,
            f"{GIVE_BACK}|{GIVE_BACK_EN}",
            r"می~?توان|مهلت|فرصت|حق (?:انصراف|دار)|ضمانت|guarantee|\bcan\b|\bmay\b|right",
        ),
        (
            rf"^[^.]{{0,60}}(?:{MONEY})[^.]{{0,60}}(?:{SEVEN})",
            rf"(?:{SEVEN})[^.]{{0,25}}(?:واریز|به حساب)",
            NOT_SUBJECT,
        ),
    ),
)

GOODS_PHRASES: Mapping[str, tuple[Phrase, ...]] = {"returns": RETURNS, "seven_day_withdrawal": SEVEN_DAYS}
"""Statements on giving back to the ways in which one sentence may say them."""
