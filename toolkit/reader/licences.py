"""How a page tells the shop's own licences, which are not its goods'."""

from __future__ import annotations

import re

from toolkit.reader.places import Lines

_OWN = re.compile(
    r"(?<!\w)(?:پروانه|جواز) ?ی? ?(?:کسب|صنفی|اشتغال)(?! ?(?:چیست|خود|شما)(?!\w))[^\n.]{0,60}(?::|\d{3}|اتحادیه"
    r"|اصناف|صادر|رسمی|معتبر)"
    r"|(?:دارای|با|داشتن) (?:پروانه|جواز) ?ی? ?(?:کسب|صنفی)"
    r"|(?<!\w)(?:مجوز|پروانه) (?:رسمی )?(?:فعالیت|فروش|تاسیس|نشر)(?! محصول)[^\n.]{0,60}(?:شماره|\d{3})"
    r"|(?<!\w)شناسه ?ی? (?:صنفی|یکتای کسب)[^\n.]{0,15}\d{6}"
    r"|کارت بازرگانی[^\n.]{0,40}\d{4}"
    r"|(?<!\w)(?:ما|فروشگاه|سایت|مجموعه)(?!\w)(?![^\n.]{0,80}(?:باشد|باشند"
    r"|چنانچه))[^\n.]{0,80} دارای (?:مجوز )?(?:نماد اعتماد|اینماد|ای ?نماد|نماد ساماندهی)"
)
_LICENCE = re.compile(
    r"(?<!\w)(?:پروانه|مجوز|جواز|licen[cs]e|permit)[^\n.]{0,60}(?:شماره|صادر|اتحادیه|اصناف|اداره|وزارت"
    r"|کسب ?و ?کار|\d{3,}|number\W{0,3}\w{0,4}\d{2}|\bno\b\.? ?\d{2}|issued)"
    r"|(?<!\w)(?:دارای|با) (?:پروانه|مجوز|جواز)|شماره ?ی? (?:مجوز|پروانه|جواز)[^\n.]{0,15}\d"
    r"|(?<!\w)(?:پروانه|جواز) ?ی? ?(?:فعالیت|نشر|تولید|بهره)[^\n]{0,40}(?::|\d)"
)
_NOT_OWN = re.compile(
    r"(?:دریافت|اخذ|گرفتن|صدور|تمدید|ابطال|نداشتن|فاقد) ?ی? ?(?:مجوز|پروانه|جواز)|راهنمای|مدارک و|مراحل|چگونه"
    r"|(?<!\w)(?:باید|موظف|ملزم)|داشته باش|(?:مجوز|پروانه) شما|مجوز ?ی? (?:قانون|قضایی)|تصویر|(?<!\w)کپی"
    r"|در صورت وجود|(?<!\w)(?:اگر"
    r"|چنانچه)(?!\w)|چیست|بدون (?:مجوز|پروانه)"
    r"|(?:مجوز|پروانه) ?های? (?:لازم|مورد نیاز|ضروری)|الزامات|برای (?:دریافت|گرفتن|اخذ)|how to|to get a"
    r"|license agreement|software licen[cs]e|licen[cs]e to "
)
_OF_GOODS = re.compile(
    r"کالا|محصول|غذا|دارو(?!خانه)|خوراک|مکمل|ساخت|تولید ?کننده|پخش ?کننده|تامین ?کننده|فروشنده|عرضه ?کننده"
    r"|وارد ?کننده|لیبل|برچسب"
    r"|(?:مجوز|پروانه) ?ی? ?(?:های )?(?:بهداشت|سلامت|استاندارد|ساخت|وزارت بهداشت|سازمان (?:غذا|دامپزشکی))"
    r"|\w(?:های|ها) (?:ی )?دارای (?:مجوز|پروانه)|نصب|مشتری|کاربر"
)
_WORD = re.compile(
    r"مجوز|پروانه|جواز|licen[cs]e|permit|شناسه ?ی? (?:صنفی|یکتا)|کارت بازرگانی|دارای (?:ای)?نماد"
)
_SHORT, _AROUND = 80, 45


def licence_line(lines: Lines) -> str:
    """The line that tells a licence; its issuer and number may stand in the next cells."""
    for place, (line, told) in enumerate(lines):
        if not _WORD.search(told):
            continue
        row = (
            lines[place : place + 3]
            if len(told) < _SHORT and not re.search(r"[.؟!]$", told)
            else [(line, told)]
        )
        if _tells(" ".join(cell for _, cell in row), _NOT_OWN.search(told) is not None):
            return " ".join(cell for cell, _ in row)
    return ""


def _tells(told: str, how_to: bool) -> bool:
    if how_to:
        return False
    if _OWN.search(told):
        return True
    for found in _LICENCE.finditer(told):
        around = told[max(0, found.start() - _AROUND) : found.end() + _AROUND]
        if not _OF_GOODS.search(around) and not _NOT_OWN.search(around):
            return True
    return False
