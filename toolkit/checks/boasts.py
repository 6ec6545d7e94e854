"""Words of boasting in a description, and what only looks like them."""

from __future__ import annotations

import re

from toolkit.persian.letters import fold_text

_ENDS = re.compile(r"(?<=[.!؟?؛])\s+|\n")
BOASTS = re.compile(
    r"(?<!\w)بهترین(?:‌?ها)?(?!\w)|(?<!\w)صد ?در ?صد(?!\w)|(?<!\d)100 ?(?:%|درصد)|(?<!\w)تضمینی(?!\w)|(?<!\w)معجزه"
    r"|(?<!\w)بی ?نظیر(?:ترین)?(?!\w)|(?<!\w)بی ?رقیب|(?<!\w)ارزان ?ترین|(?<!\w)اولین و تنها|(?<!\w)(?:درمان|نتیجه) قطعی"
    r"|(?<!\w)(?:شماره|رتبه) (?:یک|1) (?:ایران|جهان|دنیا|بازار)"
    r"|\bthe best\b|\bbest in\b|\bguaranteed\b|\bmiracle\b|\b100 ?%|\bunbeatable\b|\bnumber one\b"
)
"""S1 forbids exaggeration and wants proof; the words are our reading."""

_ALIKE = re.compile(
    r"(?:صد ?در ?صد|100 ?(?:%|درصد))[\w\s]{0,12}?(?:پنبه|نخ|نخی|چرم|کتان|پشم|ابریشم|پلی ?استر|ویسکوز|استیل|چوب|طبیعی|خالص"
    r"|گیاهی|کاکایو|عسل|روغن|اب ?میوه|عربیکا|روبوستا|الکل|مس|برنج|نقره|سفال|سرامیک|ظرفیت|شارژ|حجم)"
    r"|(?:پنبه|نخ|چرم|کتان|پشم|ابریشم|استیل|خلوص|کاکایو|عربیکا|روبوستا|ترکیب|جنس)[\w\s:]{0,15}?(?:صد ?در ?صد|100 ?(?:%|درصد))"
    r"|100 ?% (?:\w+ )?(?:cotton|leather|wool|silk|linen|polyester|natural|pure|recycled|arabica|cocoa|juice)"
    r"|بهترین (?:زمان|وقت|دما|دمای|روش|تاریخ|حالت|شیوه|مصرف|کیفیت تا|نتیجه را|استفاده|ارزوها|قبل از)"
    r"|best before|best if used"
    r"|بهترین(?:‌?ها)? (?:را )?(?:برای|از) (?:شما|ما)(?! (?:هستیم|است))|بی ?نظیر بوتو|معجزه (?:سپاسگزاری|شکرگزاری|صبحگاهی|عشق)"
    r"|گندم تضمینی|خرید تضمینی گندم"
)
_DENIED = re.compile(
    r"ادعا(?:ی)?\b.{0,30}(?:نمی|نداریم)|نمی ?گوییم"
    r"|(?:بهترین|بی ?نظیر|تضمینی|معجزه)[\w\s]{0,10} نیست|\bnot (?:the )?(?:best|guaranteed)"
)


def boast(description: str, name: str = "") -> str:
    """The first sentence that boasts; empty where none does. The product's own name (a book's title) is none."""
    title = fold_text(name).strip()
    for words in _ENDS.split(description):
        folded = fold_text(words)
        plain = folded.replace(title, " ") if title else folded
        if BOASTS.search(_ALIKE.sub(" ", plain)) and not _DENIED.search(plain):
            return words.strip()
    return ""
