"""How shops say what a browser keeps of people, and how long and how safely they keep data themselves."""

from __future__ import annotations

from toolkit.reader.vocabulary import DATUM, INFO, OTHER_INFO, Phrase
from toolkit.reader.vocabulary_data import (
    INFO_EN,
    LAW,
    MY_INFO_EN,
    NEVER,
    PASSWORD,
    PRIVACY,
    SCOPE,
    USER_MUST_NOT,
)

_KEPT = (
    r"نگه~?داری|نگه (?:ن?می~?دار|خواه\w+ داشت)|نگاه~? ?دار|حفاظت|محافظت|(?<!\w)حفظ(?! حریم)"
    r"|ایمنی? (?:می~?ماند|است|نگه|نگاه|خواه|اطلاعات|داده)|(?:سرور|محیط|محل|جا|پایگاه|روش|شیوه|صورت|لایه|بستر)\w*(?: \w+)?(?: ی)? ?ایمن"
    r"|(?<!\w)امن (?:می~?ماند|است|نگه|نگاه|خواه)|(?:سرور|محیط|محل|جا|پایگاه|روش|شیوه|صورت|لایه|بستر)\w*(?: \w+)? امن(?! ?الکترونیک)"
    r"|امنیت|(?:لایه|تدابیر|اقدامات)\w* (?:ی )?امنیتی|رمز~?نگاری|رمز~?گذاری|کدگذاری|\bssl\b|حذف می|پاک می|ذخیره نمی"
    r"|ذخیره نخواه|باقی می|ماندگار|(?:برابر|مقابل|جلوگیری)[^.]{0,30}(?:سرقت|نفوذ)|دسترسی غیر"
)

COOKIES = (
    Phrase(
        (
            r"(?<!\w)کوکی(?:~?ها\w*|~?ی)?(?!\w)|\bcookies?\b",
            r"مرورگر|سایت|وب|سبد|به یاد|خاموش|غیر ?فعال|ذخیره|استفاده|نمی|فایل|ورود|\bip\b|ای~پی|ثبت|ردیاب|حساب|کاربر|بازدید|browser"
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
    Phrase(
        (r"\bcookies?\b", r"remember|\bkeeps?\b|\bcart|basket|\bbag\b|agree|name|count"),
        (r"chocolate|bak(?:e|ed|ing)|\btin\b",),
        page=PRIVACY,
        topic=NEVER,
        bare=True,
    ),
)

RETENTION_OR_SECURITY = (
    Phrase(
        (_KEPT, rf"{INFO}|حساب کاربری|{DATUM}"),
        (
            r"عهده ?ی? (?:کاربر|شما|مشتری)|مس[وی]+لیت حفظ|کالا(?!های)|گارانتی|انتی ?ویروس|antivirus"
            r"|رمز (?:عبور|ورود)|کلمه ?ی? عبور|گذرواژه(?!~?ها~?ی? در ?هم)|پسورد|(?<!\w)اگر [^.]{0,30}(?:نباشد|نیست)"
            r"|خرید(?:ی)? (?:امن|مطمین)|(?:سفارش|مرسوله|محصول)\w* (?:نگه|حفظ)",
            OTHER_INFO,
            SCOPE,
            LAW,
        ),
        within=90,
    ),
    Phrase(
        (
            r"(?:پاک|حذف|امحا) (?:می|خواه|ش)|می~?ماند|نگه~?(?:داری|می~?دار)|نسخه پشتیبان"
            r"|دسترسی[^.]{0,40}محدود|هش ?شده|درهم ?سازی|دیواره? ?ی? اتش|\bssl\b|رمزنگاری|رمزگذاری|(?:\d|یک"
            r"|دو|سه|پنج|ده) ?سال[^.]{0,40}(?:ذخیره|نگه)",
        ),
        (
            PASSWORD,
            r"کوکی|سفارش (?:حذف|پاک)|(?<!\w)(?:ا|آ)گهی|تبلیغ|دیدگاه|نظر(?:ات|ی)?(?!\w)|محتوا|کالا",
            SCOPE,
        ),
        page=PRIVACY,
        topic=NEVER,
    ),
    Phrase(
        (
            r"\b(?:stay|kept|keep|stored?|erased?|deleted?|encrypted|protected|retained?)\b",
            r"years?|months?|days?|secur|encrypt|ssl|server|sign-in|request|erase|delete|access",
        ),
        (
            r"cookie|basket|passwords? (?:yourself|to yourself|safe|secret|confidential)|your password|(?:may|can) ask us",
            SCOPE,
        ),
        page=PRIVACY,
        topic=NEVER,
        within=80,
    ),
    Phrase(
        (
            r"\bretain|\bkept|\bkeep|protect|\bsecur|\bsafe\b|encrypt|delet|\bstored for|\bstore (?:it"
            r"|them) for|confidential",
            rf"{MY_INFO_EN}|comments?\b|\baccounts? (?:data|information|details|is|are)\b|payment details|metadata",
        ),
        (
            r"antivirus|passwords?|consumer protection|protection law|protection of consumer|secured? (?:shopping|purchase)",
            SCOPE,
        ),
        within=100,
    ),
    Phrase(
        (r"(?:hold|keep|kept|stored?|retain(?:ed)?)\b[^.]{0,60}as long as", INFO_EN),
        (r"cookie|account (?:open|active)",),
    ),
    Phrase(
        (
            r"\b(?:clean|wipe|erase|delete|destroy|remove|shred)(?:d|ed|s)?\b|(?:are|is) gone",
            r"(?:after|within|every) (?:\w+ )?(?:years?|months?|days?)",
        ),
        (r"cookie|basket|\bcart",),
        page=PRIVACY,
        topic=NEVER,
    ),
    Phrase(
        (r"\bpasswords? (?:\w+ ){0,4}(?:encrypted|hashed)|(?:encrypted|hashed) passwords?",),
        (r"you (?:should|must)",),
    ),
    Phrase(
        (
            rf"(?:فقط|تنها|محدود|جز)[^.]{{0,40}}{INFO}[^.]{{0,40}}دسترسی|دسترسی[^.]{{0,25}}{INFO}[^.]{{0,40}}(?:محدود|بسته|ندار)"
            rf"|{INFO}[^.]{{0,40}}دسترسی[^.]{{0,25}}(?:محدود|بسته|ندارد|ندارند)",
        ),
        (OTHER_INFO, SCOPE, LAW, r"رمز|گذرواژه|شما (?:فقط|تنها|دسترسی)"),
        unless=USER_MUST_NOT,
    ),
    Phrase(
        (
            r"precautions?|\bmeasures\b|safeguards?|procedures",
            INFO_EN,
            r"protect|secur|\blost\b|\bloss\b|misus|unauthori[sz]ed|\bsafe",
        ),
        (SCOPE, r"you (?:should|must)|customers should"),
    ),
)
