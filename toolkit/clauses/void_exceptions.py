"""Clauses that take goods out of the right of withdrawal that the law leaves in it."""

from __future__ import annotations

from toolkit.clauses.clause import VoidClause
from toolkit.clauses.sources import GROUNDS, SEVEN_DAYS
from toolkit.clauses.void_withdrawal import GIVE_BACK, NO_REFUSAL, NOT_BACK
from toolkit.clauses.wording import Wording
from toolkit.clauses.words import (
    BACK,
    FAULT,
    WITHDRAW,
)
from toolkit.language.text import Text

_EXCESS = (
    r"تخفیف(?! می)|حراج|فروش~?(?:ی )?(?:ویژه|فوق)|شگفت~?انگیز|(?<!\w)اف~?(?:ی )?(?:خورده|دار)"
    r"|رنگ~?(?:های )?(?:روشن|سفید)|جشنواره|discounted|on sale"
)
_BY_NATURE = r"بهداشتی|ارایشی|لباس زیر|زیرپوش|عطر|ادکلن|جوراب|hygien|cosmetic|underwear"
_REFUSED_GOODS = (
    r"(?:غیر~?قابل|بدون|فاقد|شامل ن|نمی~?شو|ندارند)[^|]{0,30}(?:مرجوع|بازگشت|عودت|انصراف"
    r"|تعویض)|(?:مرجوع|بازگشت|عودت|انصراف)[^|]{0,30}(?:نمی~?|ندار|نیست|نا?ممکن)"
)


V10 = VoidClause(
    "V10",
    "no_clause_takes_back_only_what_is_sealed",
    "COM-WITHDRAW",
    "B",
    Text(
        "باز شدن بسته حق انصراف را از میان نمی‌برد؛ قانون این را تنها برای نوار،"
        " لوح و نرم‌افزار بسته‌بندی‌شده گفته است.",
        "An opened parcel does not end the right of withdrawal; only for tapes,"
        " discs and packaged software does it.",
    ),
    (SEVEN_DAYS, GROUNDS),
    Text(
        "«می‌توانید بسته را باز کنید و کالا را چنان‌که در مغازه ببینید؛ حق انصراف شما برجاست.»",
        '"You may open the parcel and look at the goods as in a shop; your right to withdraw remains."',
    ),
    (
        Wording(
            (
                r"پلم[بپ]|(?:بسته|جعبه|کارتن|بسته~?بندی|کالا|محصول)[^.]{0,30}(?:باز (?:نشده"
                r"|نشود|شده|شود|شدن|کرده|نکرده)|باز~?کردن)"
                r"|unopened|sealed",
                rf"{BACK}|{WITHDRAW}|این حق",
                r"(?<!\w)(?:تنها|فقط|صرفا|در صورت\w*|باید|نباید|به شرط|مشروط|شرط"
                r"|چنانچه|اگر)|نمی~?(?:شو|باش|پذیر|گرد)|نیست|سلب|ساقط|نشده باشد"
                r"|\bonly\b|\bmust\b",
            ),
            (
                r"نوار|لوح|سی~?دی|دی~?وی~?دی|نرم~?افزار|صوتی|تصویری|(?<!\w)بازی|فیلم"
                r"|بهداشتی|ارایشی|خوراکی|دارو|لباس زیر|software|hygien",
                r"از (?:میان|بین) ن|مانع[^.]{0,25}ن(?:می|یست)|سلب ن|می~?توانید[^.]{0,25}باز"
                r"|حق[^.]{0,30}(?:باقی|برجا)|پلم[بپ][^.]{0,20}لازم نیست"
                r"|پلاک",
                FAULT,
            ),
            near=130,
        ),
    ),
)
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
        "«تنها این کالاها حق انصراف ندارند:» و سپس یکی از زمینه‌های آیین‌نامه با"
        " همان کالاها؛ مانند کالایی که به اندازهٔ خود"
        " شما ساخته شده است.",
        '"Only these goods cannot be withdrawn from:" and then a ground of the bylaw'
        " with its goods, such as what was made"
        " to your own measure.",
    ),
    (
        Wording(
            (
                _EXCESS,
                rf"{NOT_BACK}|شامل[^.]{{0,40}}(?:{GIVE_BACK})[^.]{{0,25}}ن|مشمول[^.]{{0,40}}ن(?:می"
                rf"|یست|خواه)",
                rf"{GIVE_BACK}",
            ),
            (NO_REFUSAL, r"کد تخفیف|کوپن|بن تخفیف|شامل تخفیف نمی|قیمت"),
            near=80,
        ),
        Wording((_EXCESS,), (r"کد تخفیف|می~?شود|قیمت",), topic=_REFUSED_GOODS),
        Wording(
            (_BY_NATURE, NOT_BACK), (NO_REFUSAL, r"باز (?:شد|کرد|شود)|پلم[بپ]|استفاده"), near=60, grade="B"
        ),
    ),
)

CLAUSES = (V10, V11)
