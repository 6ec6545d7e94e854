"""How shops say what a browser keeps of people, and how long and how safely they keep data themselves."""

from __future__ import annotations

from toolkit.reader.vocabulary import DATUM, INFO, MY_INFO_EN, OTHER_INFO, Phrase
from toolkit.reader.vocabulary_data import NEVER, PASSWORD, PRIVACY

_KEPT = (
    r"نگه~?داری|نگه ن?می~?دار|نگاه~? ?دار|حفاظت|محافظت|(?<!\w)حفظ(?! حریم)|ایمن|امنیت"
    r"|امن(?! ?الکترونیک)|رمز~?نگاری|رمز~?گذاری|کدگذاری|\bssl\b|محرمان|حذف می|پاک می|ذخیره نمی"
    r"|ذخیره نخواه|باقی می|ماندگار|سرقت|دسترسی غیر"
)

COOKIES = (
    Phrase(
        (
            r"(?<!\w)کوکی(?:~?ها\w*|~?ی)?(?!\w)|\bcookies?\b",
            r"مرورگر|سایت|وب|ذخیره|استفاده|نمی|فایل|ورود|\bip\b|ای~پی|ثبت|ردیاب|حساب|کاربر|بازدید|browser"
            r"|\bsites?\b|website|\bstored?\b|\bus(?:e|es|ed|ing)\b"
            r"|\bset\b|log|file|track|account|\bsav|visit|device|session|persistent|technolog|فناوری|پیگیری",
        ),
        (
            r"بیسکو|شکلات|خوشمزه|طعم|وانیل|شیرینی|گرمی|گردو|خرما|نارگیل|کیلو|چای|پخت|(?<!\w)فر(?!\w)|خمیر"
            r"|کره|chocolate|\boat|baked|baking|flavou?r|dough|oven|recipe|butter|flour|\bsugar|\brice\b"
            r"|\btin\b",
        ),
        off_topic=r"شکلات|طعم|وانیل|گردو|پخت|دستور|شیرینی|chocolate|recipe|bak(?:e|ing)",
        bare=True,
    ),
)

RETENTION_OR_SECURITY = (
    Phrase(
        (_KEPT, rf"{INFO}|حساب کاربری|{DATUM}"),
        (
            r"عهده ?ی? (?:کاربر|شما|مشتری)|مس[وی]+لیت حفظ|کالا(?!های)|گارانتی|انتی ?ویروس|antivirus"
            r"|رمز (?:عبور|ورود)|کلمه ?ی? عبور|گذرواژه|پسورد"
            r"|خرید(?:ی)? (?:امن|مطمین)|(?:سفارش|مرسوله|محصول)\w* (?:نگه|حفظ)",
            OTHER_INFO,
        ),
        within=90,
    ),
    Phrase(
        (
            r"(?:پاک|حذف|امحا) (?:می|خواه|ش)|می~?ماند|نگه~?(?:داری|می~?دار)|نسخه پشتیبان"
            r"|دسترسی[^.]{0,40}محدود|هش ?شده|درهم ?سازی|دیواره? ?ی? اتش|\bssl\b|رمزنگاری|رمزگذاری|(?:\d|یک"
            r"|دو|سه|پنج|ده) ?سال[^.]{0,40}(?:ذخیره|نگه)",
        ),
        (PASSWORD, r"کوکی|سفارش (?:حذف|پاک)"),
        page=PRIVACY,
        topic=NEVER,
    ),
    Phrase(
        (
            r"\b(?:stay|kept|keep|stored?|erased?|deleted?|encrypted|protected|retained?)\b",
            r"years?|months?|days?|secur|encrypt|ssl|server|sign-in|request|erase|delete|access",
        ),
        (r"cookie|basket|passwords? (?:yourself|to yourself|safe|secret|confidential)|your password",),
        page=PRIVACY,
        topic=NEVER,
        within=80,
    ),
    Phrase(
        (
            r"\bretain|\bkept|\bkeep|protect|\bsecur|\bsafe\b|encrypt|delet|\bstored for|\bstore (?:it"
            r"|them) for|confidential",
            rf"{MY_INFO_EN}|comments?\b|\baccount|your privacy|payment details|metadata",
        ),
        (
            r"antivirus|passwords?|consumer protection|protection law|protection of consumer|secured? (?:shopping|purchase)",
        ),
        within=100,
    ),
)
