"""The shop's own place down to a street, and its postal code, in lines of text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

Lines = Sequence[tuple[str, str]]
"""Lines as they stand on the page, each with itself folded."""

_NAMED = r"(?= ?[:\-]? ?(?!(?:و|یا|که|را|به|از)(?!\w))[\w(«])"
_ROAD = (
    r"خیابان|خ\.|خ(?= \w{2})|بلوار|بولوار|کوچه ?ی?|کوی(?= \w)|بزرگراه|اتوبان|چهارراه|سه ?راه|جاده|بن ?بست"
    r"|میدان(?= \w)|شهرک|پلاک(?= ?[:\-]? ?\d)"
)
_SPOT = (
    rf"{_ROAD}|پاساژ|مجتمع|طبقه|واحد(?= \w)|نبش|فاز(?= \w)|بازار(?:چه)?(?= \w)|سرای(?= \w)|متری|کیلومتر|ساختمان"
    rf"|برج(?= \w)"
    r"|تقاطع|غرفه|کدپستی|روستای"
)
_STRONG = re.compile(
    rf"(?<!\w)(?:{_ROAD})(?!\w){_NAMED}|\b(?:street|avenue|alley|boulevard)\b|\bst\.|\bave\."
)
_STREET = re.compile(
    rf"(?<!\w)(?:{_SPOT})(?!\w)|\b(?:street|avenue|alley|boulevard|plaque|no\.? ?\d)\b|\bst\.|\bave\."
)
_CITY = re.compile(
    r"استان|(?<!\w)شهر(?: |ستان)|تهران|مشهد|اصفهان|شیراز|تبریز|کرج|(?<!\w)قم(?!\w)|اهواز|رشت(?!\w)|یزد|کرمان"
    r"|ارومیه|همدان|اراک|زنجان|قزوین|گرگان|(?<!\w)ساری(?!\w)|کاشان|بابل|امل(?!\w)|قشم|کیش|دزفول|ابادان|نیشابور"
    r"|بندرعباس|بوشهر|سنندج|خرم ?اباد|کرمانشاه|اردبیل|بجنورد|سمنان|ایلام|یاسوج|شهرکرد|زاهدان|بیرجند|نشانی|ادرس"
    r"|tehran|isfahan|mashhad|shiraz|tabriz|kerman|karaj|\biran\b|address"
)
_CALLED = re.compile(
    r"(?:^|\W)(?:نشانی|ادرس)(?: \w+){0,3} ?:|^(?:نشانی|ادرس)(?: (?:ما|پستی|فروشگاه|شرکت|دفتر\w*|کارگاه|انبار"
    r"|حضوری))* (?!(?:خود|شما|ایمیل|ip)(?!\w))\w"
)
_LABEL_ONLY = re.compile(r"\W*(?:(?:نشانی|ادرس)(?: \w+){0,3}|address) ?:?\W*")
_NOT_PLACE = re.compile(
    r"ادرس ?(?:ای ?پی|ip|ایمیل|پست الکترونیک|اینترنتی|وب|سایت|صفحه)(?!.{0,200}(?:نشانی|ادرس) ?:)"
    r"|(?:ادرس|نشانی) ?ی? ?(?:دقیق |کامل |پستی )?(?:خود|شما|گیرنده|خریدار|مشتری|کاربر)(?!\w)|ارسال رایگان"
    r"|محدوده ?ی?(?!\w)"
    r"|(?:مشخص|کامل|دقیق) (?:باشد|باشند)|وارد (?:کنید|کنند|کردن|نمایید|شود)|الزامی|کافی نیست|ذکر (?:کنید|شود|گردد)"
    r"|your address|shipping address|billing address"
)
_OPEN = re.compile(r"\[[^\[\]]*\]|\{+[^{}]*\}+|<<[^<>]*>>|«(?:نام|شماره)[^«»]*»|\.{3,}|_{2,}|…")
_WORDS = r"(?:[A-Z][\w'’.-]*,? ){1,4}"
_LATIN = re.compile(
    rf"(?<!\w)\d{{1,5}}[A-Za-z]? {_WORDS}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Square|Sq|Boulevard|Blvd"
    rf"|Way|Court|Ct"
    r"|Terrace|Parade|Quay|Row|Close|Place|Highway|Hwy|Yard|Mews|Hill)\b"
    rf"|{_WORDS}(?:Street|St\.|Avenue|Ave\b|Alley|Blvd\b|Boulevard|Square|Sq\.|Expressway|Highway)\.?,[^\n]{{0,80}}\d"
    r"|\b[A-ZÄÖÜ]\w{2,30}(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee) \d"
)
LONGEST, NEAR = 500, 90

_POSTAL = re.compile(
    r"(?:کد ?پستی|(?<!\w)ک ?\. ?پ(?!\w)|کد ?پست|postal ?code|post ?code|zip(?: ?code)?)(?: ?(?:ده|10) ?رقمی)?"
    r"(?P<between>\D{0,25}?)(?<!\d)(?P<code>\d{5}[ \-_/]{0,3}\d{5}|\d{3}[ \-]\d{3}[ \-]\d{4})(?!\d)"
)
_BUYERS = re.compile(r"(?<!\w)(?:خود|شما|گیرنده|خریدار|مشتری|مثال|نمونه|your)(?!\w)")
_SAMPLE = re.compile(r"(\d)\1{9}|1234567890|0123456789|\d(?:0{9})")


def place_line(lines: Lines) -> str:
    """The words of the first place; a label or the parts of an address in lines of their own are read together."""
    for at, (line, told) in enumerate(lines):
        if is_place(line, told):
            return line
        if len(told) > NEAR:
            continue
        if _LABEL_ONLY.fullmatch(told) and at + 1 < len(lines):
            after, after_told = lines[at + 1]
            if is_place(after, f"ادرس: {after_told}"):
                return f"{line} {after}"
        if _STRONG.search(told):
            near = [one for one in lines[max(0, at - 1) : at + 2] if len(one[1]) <= NEAR]
            if is_place("", "، ".join(one for _, one in near)):
                return " ".join(one for one, _ in near)
    return ""


def is_place(line: str, told: str) -> bool:
    """A place down to a street: a street word with a number, a town or a second street word beside it."""
    if len(told) > LONGEST or _NOT_PLACE.search(told):
        return False
    if _LATIN.search(line) and ("," in line or "address" in told):
        return True
    if _OPEN.search(told) and not re.search(r"\d", told := _OPEN.sub("", told)):
        return False
    streets = {m[0] for m in _STREET.finditer(told)}
    detailed = bool(re.search(r"\d", told)) or "،" in told or "," in told or " - " in told
    if _CALLED.search(told) and streets and detailed:
        return True
    return bool(_STRONG.search(told)) and (len(streets) >= 2 or bool(_CITY.search(told) and detailed))


def postal_codes(folded: str) -> Iterator[str]:
    """Ten digits that the text calls a postal code, and not the buyer's or a sample."""
    for match in _POSTAL.finditer(folded):
        code = re.sub(r"\D", "", match["code"])
        if not _BUYERS.search(match["between"]) and not _SAMPLE.fullmatch(code):
            yield code
