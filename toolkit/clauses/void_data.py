"""Clauses on people's data that promise what is not so, or take what the law gives."""

from __future__ import annotations

from toolkit.clauses.clause import VoidClause
from toolkit.clauses.sources import ADVERTISING, PERSONAL_DATA
from toolkit.clauses.wording import Wording
from toolkit.clauses.words import DATA
from toolkit.language.text import Text

_ADVERTS = (
    r"تبلیغ|خبر~?نامه|بازاریابی|پیشنهاد~?(?:های )?(?:ی )?ویژه|تخفیف~?ها|جشنواره|پروموشن"
    r"|newsletter|marketing|promotion"
)
_GIVEN = (
    r"در~?اختیار|به~?اشتراک|اشتراک~?گذا|منتقل|انتقال|واگذار|ارایه|افشا|فاش|(?:داده|فرستاده) (?:می"
    r"|ن)|می~?ده|نمی~?ده|share|transfer|disclos|pass"
)
_NAMED = (
    r"(?<!\w)پست(?! الکترونیک)|پیک|حمل|باربری|درگاه|پرداخت|بانک|پیامک|ارسال (?:سفارش"
    r"|کالا|مرسوله)|تحویل|زیر|جدول|نام برده|رهگیری|گوگل|سرور|میزبان"
    r"|carrier|courier|gateway|payment|below|listed"
)

V27 = VoidClause(
    "V27",
    "no_clause_takes_a_purchase_for_consent_to_advertising",
    "MP2",
    "A",
    Text(
        "خریدار باید بتواند جداگانه برگزیند که تبلیغ بگیرد یا نه.",
        "The buyer must be able to choose by itself whether he receives advertising.",
    ),
    (ADVERTISING, PERSONAL_DATA),
    Text(
        "«پیام تبلیغاتی را تنها اگر خودتان برگزینید می‌فرستیم و هر زمان می‌توانید آن را قطع کنید.»",
        '"We send advertising only if you choose it, and you can stop it at any time."',
    ),
    (
        Wording(
            (
                _ADVERTS,
                r"پیام|پیامک|ایمیل|اس~?ام~?اس|تماس|دریافت|sms|e-?mail|messages?",
                r"ثبت سفارش|(?<!\w)خرید|عضویت|ثبت~?نام|وارد (?:کردن|نمودن)|ثبت شماره|order|regist|sign",
                r"به~?منزله|به~?معن|موافقت|رضایت|می~?پذیر|پذیرفت|قبول|حق[^.]{0,15}اعتراض"
                r"|consent|agree|accept",
            ),
            (
                r"(?:به~?منزله|به~?معن)[^.]{0,50}(?<!\w)(?:نیست|نمی)|جداگانه|تنها (?:اگر"
                r"|با|در صورت)|فقط (?:اگر|با|در صورت)|بدون رضایت|اگر خود|در صورت (?:تمایل"
                r"|رضایت|موافقت)"
                r"|با (?:رضایت|موافقت)|انتخاب خود|لغو (?:عضویت|اشتراک)|only if|separate",
            ),
            near=120,
        ),
    ),
)
V28 = VoidClause(
    "V28",
    "no_clause_gives_data_to_unnamed_partners",
    "MP2",
    "A",
    Text("هدف و دریافت‌کنندهٔ داده باید روشن باشد.", "The purpose and the receiver of data must be plain."),
    (PERSONAL_DATA,),
    Text(
        "جدولی از دریافت‌کنندگان: چه کسی، کدام داده، برای چه.",
        "A table of the receivers: who, which data, what for.",
    ),
    (
        Wording(
            (
                rf"{DATA}",
                r"شرکا(?!\w*ت)|شریک|همکاران|شرکت~?های? (?:همکار|طرف قرارداد|وابسته"
                r"|دیگر|تابعه)|اشخاص ثالث|شخص ثالث|طرف~?های? سوم|سایر (?:شرکت|سازمان"
                r"|کسب)|partners|third part|affiliat",
                _GIVEN,
            ),
            (
                r"(?<!\w)(?:نمی|ن(?:خواه|یست|ده|کن|می))|هیچ|بدون رضایت|با (?:رضایت"
                r"|موافقت|اجازه)|مگر|حکم|قضایی|قانون|مراجع|" + _NAMED + r"|not |never|without your|with your",
            ),
            near=80,
        ),
    ),
)
V29 = VoidClause(
    "V29",
    "no_promise_that_data_go_to_nobody_is_untrue",
    "MP2",
    "B",
    Text(
        "صفحه می‌گوید داده‌ها به هیچ کس نمی‌رسد، ولی کسانی آن‌ها را می‌گیرند.",
        "The page says that data reach nobody, but some do receive them.",
    ),
    (PERSONAL_DATA,),
    V28.instead,
    (
        Wording(
            (
                rf"{DATA}|هویت",
                r"(?<!\w)هیچ~?(?:شخص|فرد|کس|نهاد|سازمان|ارگان|شرکت|عنوان|وجه|مرکز"
                r"|یک)|(?:شخص|سازمان|کس|نهاد|فرد|مرکز|اشخاص|افراد|شرکت)~?(?:ی |های )?(?:یا \w+ )?(?:دیگر"
                r"|ثالث)|دیگران"
                r"|anyone|any (?:other|third)|nobody|no one|third part",
                r"(?:در~?اختیار|به~?اشتراک|منتقل|انتقال|واگذار|ارایه|افشا|فاش|(?:داده"
                r"|فرستاده))[^.]{0,30}(?<!\w)ن(?:می|خواه|شو|گرد|ده|یست|کرده)|نمی~?ده"
                r"|(?:not|never) (?:be )?(?:share|transfer|disclos|given|pass)",
            ),
            (
                rf"(?:(?<!\w)(?:به~)?جز|مگر|غیر از|جز این|تنها به|فقط به|except)[^.]{{0,80}}(?:{_NAMED})"
                rf"|(?<!\w)(?:به~)?جز ا?ین|غیر از ا?ین|beyond these|رمز|گذر~?واژه"
                rf"|کارت|خود را|کاربران? نباید|نظر",
                r"فروش|فروخته|اجاره|تبلیغ",
            ),
            near=90,
        ),
    ),
)
V30 = VoidClause(
    "V30",
    "no_clause_refuses_to_erase_data",
    "MP2",
    "A",
    Text(
        "هر کس می‌تواند حذف کامل داده‌های خود را بخواهد.",
        "Everyone may ask for the complete erasure of his data.",
    ),
    (PERSONAL_DATA,),
    Text(
        "«هر زمان حذف داده‌های خود را بخواهید، آن را انجام می‌دهیم؛ اگر قانون نگه"
        " داشتن چیزی را بخواهد، آن و دلیلش را می‌گوییم.»",
        '"Ask at any time to have your data erased and we do it; if the law makes'
        ' us keep something, we say what and why."',
    ),
    (
        Wording(
            (
                r"حذف|پاک (?:کرد|شد|نمود)|delete|eras",
                rf"حساب|کاربری|{DATA}|account",
                r"(?:حذف|پاک)[^.]{0,45}(?:امکان~?(?:پذیر)?[^.]{0,12}(?<!\w)ن(?:دار"
                r"|یست|می)|وجود ندارد|ممکن نیست|مقدور نیست|میسر نیست|نمی~?(?:شو|گرد"
                r"|کن|باش)|نخواه|صلاحدید|قابل ن)"
                r"|غیر~?قابل حذف|امکان حذف[^.]{0,40}ن(?:دار|یست)|هرگز[^.]{0,15}حذف"
                r"|(?:cannot|never|not) (?:be )?(?:delete|erase)",
            ),
            (
                r"باز~?گردان|بازیاب|باز~?گشت|مگر|بدون (?:درخواست|اجازه|اطلاع)|صورت~?حساب"
                r"|فاکتور|حکم|قانون|مالیات|سبد|دیدگاه|نظر|درخواست شما|کوکی|تا (?:زمان"
                r"|پایان|هنگام)|ناخواسته",
            ),
            near=70,
        ),
    ),
)

CLAUSES = (V27, V28, V29, V30)
