"""How a page names its shop's place, owner and licences, line by line over folded text."""

from __future__ import annotations

import re
from collections.abc import Sequence

_STREET = re.compile(
    r"(?<!\w)(?:خیابان|خ\.|خ(?= \w{2})|بلوار|کوچه ?ی?|کوی(?= \w)|پلاک|بزرگراه|اتوبان|چهارراه|سه ?راه"
    r"|میدان(?= \w)|شهرک|پاساژ|مجتمع|طبقه|واحد(?= \d))"
    r"(?!\w)|\b(?:street|avenue|alley|boulevard|plaque|no\.? ?\d)\b|\bst\.|\bave\."
)
_STRONG = re.compile(
    r"(?<!\w)(?:خیابان|خ\.|خ(?= \w{2})|بلوار|کوچه ?ی?|کوی(?= \w)|پلاک|بزرگراه|اتوبان|چهارراه)(?!\w)"
    r"|\b(?:street|avenue|alley|boulevard)\b|\bst\.|\bave\."
)
_CITY = re.compile(
    r"استان|(?<!\w)شهر(?: |ستان)|تهران|مشهد|اصفهان|شیراز|تبریز|کرج|(?<!\w)قم(?!\w)|اهواز|رشت|یزد|کرمان"
    r"|ارومیه|همدان|اراک|زنجان|قزوین|گرگان|ساری"
    r"|بندرعباس|بوشهر|سنندج|خرم ?اباد|کرمانشاه|اردبیل|بجنورد|سمنان|ایلام|یاسوج|شهرکرد|زاهدان|بیرجند|نشانی|ادرس"
    r"|tehran|isfahan|mashhad|shiraz|tabriz|\biran\b|address"
)
_NOT_PLACE = re.compile(
    r"ادرس ?(?:ای ?پی|ip|ایمیل|پست الکترونیک|اینترنتی|وب|سایت|صفحه)"
    r"|(?:ادرس|نشانی) ?ی? ?(?:دقیق |کامل |پستی )?(?:خود|شما|گیرنده|خریدار|مشتری|کاربر)|ارسال رایگان"
    r"|your address"
)
_NO_NAME = (
    r"(?!(?:به|از|در|با|بر|را|که|و|یا|این|ان|هر|هیچ|شما|ما|خود|موظف|متعهد|مکلف|مجاز|پاسخگوی?"
    r"|مسیول|شده|بسته|می|نمی|کالا|سایت|فروشگاه)(?!\w))"
)
_WORD = rf"{_NO_NAME}[ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]{{2,20}}"
_NAME = rf"{_WORD}(?: {_WORD}){{1,3}}"
_ROLE = (
    r"(?:مدیر ?(?:مسوول|مسیول|عامل|فروشگاه|سایت)?|مالک|صاحب ?(?:امتیاز|کسب ?و ?کار|فروشگاه|سایت)|موسس"
    r"|بنیان ?گذار|مسیول|مسوول|فروشنده)"
)
_HONOURED = r"(?:خانم|اقای|سرکار خانم|جناب اقای|مهندس|دکتر)"
_OWNER = re.compile(
    rf"(?<!\w){_ROLE} ?ی?(?: (?:این )?(?:فروشگاه|سایت|وب ?سایت|کسب ?و ?کار))?(?: ?: ?(?:{_HONOURED} )?"
    rf"| {_HONOURED} ){_NAME}"
    rf"|(?<!\w){_ROLE}(?: (?:این )?(?:فروشگاه|سایت|کسب ?و ?کار))? {_NAME} ?(?:است|هستم|می ?باشد)(?!\w)"
    rf"|(?<!\w)(?:به|با|تحت) مدیریت ?ی? (?:{_HONOURED} )?{_NAME}|(?:متعلق به|توسط) {_HONOURED} {_NAME}"
    rf"|(?<!\w)مدیریت ?: ?(?:{_HONOURED} )?{_NAME}"
    rf"|شرکت [^\n.]{{2,50}}(?:شماره ثبت|شناسه ملی|\(سهامی|\(با مس[وی]+لیت|سهامی خاص|با مس[وی]+لیت محدود)"
    r"|شناسه ملی ?:? ?\d{11}|(?:زیر نظر|به صاحب ?امتیازی"
    r"|متعلق به) (?:شرکت )?(?:{_HONOURED} )?{_NAME}|پاسخ ?گوی (?:فروشگاه"
    r"|سایت) ?: ?(?:{_HONOURED} )?{_NAME}|{_HONOURED} {_NAME}[^.\n]{{0,20}}(?:راه انداخت"
    r"|بنیان گذاشت|تاسیس کرد|اداره می)"
    r"|(?:owned|run|managed|operated) by \w|\bowners?[^.\n:]{0,30}:|\bowner is\b"
    r"|under the responsibility of \w|managing director|(?:the )?seller is"
)
_NOT_OWNER = re.compile(r"شرکت پست|درگاه|بانک|(?:run|owned|operated) by (?:us|you|the (?:buyer|customer))")
_LICENCE = re.compile(
    r"(?<!\w)(?:پروانه|مجوز|جواز|licen[cs]e|permit)[^\n.]{0,60}(?:شماره|صادر|اتحادیه|اصناف|اداره|وزارت"
    r"|کسب ?و ?کار|\d{3,}|number|\bno\b|issued)"
    r"|(?<!\w)(?:دارای|با) (?:پروانه|مجوز|جواز)|شماره ?ی? (?:مجوز|پروانه|جواز)"
    r"|(?<!\w)(?:پروانه|جواز) ?ی? ?(?:کسب|فعالیت|نشر|تولید|بهره)[^\n]{0,40}(?::|\d)"
)
_NOT_LICENCE = re.compile(
    r"(?:دریافت|اخذ|گرفتن|صدور) ?ی? ?(?:مجوز|پروانه|جواز)|راهنمای|مدارک و|مراحل|چگونه|بدون مجوز"
    r"|کالا(?:ها)?ی? دارای|محصول(?:ات)? (?:ما )?دارای"
    r"|مجوز (?:بهداشت|سلامت|استاندارد|قانون|قضایی)|مجوز ?های لازم|(?:کالا|محصول|غذا|لوازم|اقلام"
    r"|پخش ?کننده)[^.]{0,50}(?:مجوز|پروانه)|پروانه ?ی? (?:بهداشت|وزارت|ساخت)|how to|to get a"
)
LONGEST, LABEL = 500, 40
_LICENCE_WORD = re.compile(r"مجوز|پروانه|جواز|licen[cs]e|permit")

Lines = Sequence[tuple[str, str]]
"""Lines as they stand on the page, each with itself folded."""


def place_line(lines: Lines) -> str:
    return next((line for line, told in lines if _is_place(told)), "")


def owner_line(lines: Lines) -> str:
    """The line that names the owner; a label in a cell of its own is read with the next cell."""
    for place, (line, told) in enumerate(lines):
        if _tells(told, _OWNER, _NOT_OWNER):
            return line
        if len(told) < LABEL and place + 1 < len(lines) and re.fullmatch(rf"{_ROLE}\W*", told):
            after, after_told = lines[place + 1]
            if _tells(f"{told.rstrip(' :')}: {after_told}", _OWNER, _NOT_OWNER):
                return f"{line} {after}"
    return ""


def licence_line(lines: Lines) -> str:
    """The line that tells a licence; its issuer and number may stand in the next cells."""
    for place, (line, told) in enumerate(lines):
        if not _LICENCE_WORD.search(told):
            continue
        row = lines[place : place + 3] if len(told) < 2 * LABEL else [(line, told)]
        if _tells(" ".join(cell for _, cell in row), _LICENCE, _NOT_LICENCE):
            return " ".join(cell for cell, _ in row)
    return ""


def _tells(told: str, pattern: re.Pattern[str], bar: re.Pattern[str]) -> bool:
    found = pattern.search(told)
    return bool(found and not bar.search(told[max(0, found.start() - 40) : found.end() + 20]))


def _is_place(told: str) -> bool:
    """A place down to a street: a street word with a number, a town or a second street word beside it."""
    if len(told) > LONGEST or not _STRONG.search(told) or _NOT_PLACE.search(told):
        return False
    streets = {m[0] for m in _STREET.finditer(told)}
    return len(streets) >= 2 or bool(
        _CITY.search(told) and (re.search(r"\d", told) or "،" in told or "," in told)
    )
