"""Where phone numbers stand in a text, in every dress that pages give them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from toolkit.persian.letters import Folded, fold
from toolkit.persian.money import find_money
from toolkit.persian.phones import AREA, BREAK

Kind = Literal["landline", "mobile", "fax"]

_GAP = r"[ \-.()/_]{0,3}"
_THIN = r"[ \-.]{0,3}"
_EIGHT = rf"\d(?:{_THIN}\d){{7}}"
_NINE = rf"9\d(?:{_GAP}\d){{8}}"
_END = r"(?!\d)"
_ABROAD = r"(?:\(?(?:\+|00) ?98\)?|\(?98 ?\+\)?|(?<![\d\-])98(?=[ \-]?\(?0?[1-9]\d))"
_NUMBER = re.compile(
    rf"(?<![\d=+a-z])(?:"
    rf"(?P<mobile>(?:{_ABROAD}{_GAP}(?:0{_GAP})?|\(?0){_NINE}){_END}"
    rf"|(?P<abroad>{_ABROAD}{_GAP}(?:\(0\) ?)?\(?0?(?P<a1>{AREA}){_GAP}(?P<n1>{_EIGHT}|\d{{4,5}})){_END}"
    rf"|(?P<home>\(?0(?P<a2>{AREA}){_GAP}(?P<n2>{_EIGHT})){_END}"
    rf"|(?P<pilot>\(?0(?P<a3>{AREA}){BREAK}(?P<n3>\d{{4,5}})){_END}(?!{BREAK}\d{{4}})"
    rf"|(?P<turned>(?P<n4>\d{{8}}|\d{{4,5}}|\d{{2,5}}(?P<sign>[ \-.])\d{{2,5}}(?:(?P=sign)\d{{2,5}}){{0,2}})"
    rf"(?P<joint>{BREAK})0(?P<a4>{AREA})){_END}\)?(?!{BREAK}{_EIGHT}(?!\d)(?!{BREAK}0{AREA}))"
    rf"|(?P<mobile_turned>\d{{2,4}}(?P<dash>[ \-.])\d{{2,4}}(?:(?P=dash)\d{{2,4}}){{0,2}}(?P=dash)09\d\d){_END}"
    rf"(?!(?P=dash)\d{{3}})"
    rf")"
)
_LOCAL = (
    r"(?:[2-9]\d{7}|[2-9]\d{3}[ \-.]\d{4}|[2-9]\d{2}[ \-.]\d{5}|[2-9]\d(?:[ \-.]\d\d){3}"
    r"|[2-9]\d\d[ \-.]\d\d[ \-.]\d{3}|[2-9]\d[ \-.]\d{3}[ \-.]\d{3}|(?P<back>\d{5}-[2-9]\d\d))"
)
_LABEL = (
    r"(?:تلفن|تلفنی|تلفن ?ها|تلفکس|تماس|فاکس|فکس|نمابر|پاسخ ?گویی|خط(?:وط)? (?:ویژه|ثابت)"
    r"|شماره ?(?:ی|های)? (?:سراسری|ثابت|گویا|پشتیبانی)|call|phone|tel|telephone|hotline)"
)
_LABELLED = re.compile(
    rf"(?<![^\W\d_]){_LABEL}(?P<between>[^\d\n.؟!]{{0,30}}?)(?<![\d\-+/])"
    rf"(?P<number>{_LOCAL}|\d{{4,5}}){_END}"
    r"(?![ ]?(?:[:/%,][ ]?\d|-[ ]?\d{4,7}(?!\d)|%|روز|ساعت|دقیقه|نفر|عدد|سال|کیلو|گرم|هزار|میلیون|متر))"
)
_MORE = re.compile(rf" ?(?:[-/,،؛]|و|یا) ?(?P<number>{_LOCAL}){_END}(?!{BREAK}0{AREA})")
_NOT_CALLED = re.compile(r"پیامک|پیام|sms|سامانه|داخلی|پلاک|واحد|طبقه|کد|ساعت|سال|قبل|بعد")
_HOURS = re.compile(r"(?:ساع(?:ت|ات)|زمان) ?$")
_SENDER = re.compile(r"(?:1000|2000|3000|5000|9000|021000|0000)")
_MOBILE_CALLED = re.compile(
    r"(?:موبایل|همراه|واتس ?اپ|تلگرام|ایتا|mobile|cell|whatsapp)[^\d\n.؟!]{0,15}(?P<number>9\d{9})(?!\d)"
)
_YEAR = range(1370, 1420)
_MASKED = re.compile(
    r"(?<!\d)\d{4}([ \-.]?)\d{4}\1\d{4}\1\d{4}(?!\d)"  # card
    r"|ir[ \-]?(?:\d[ \-]?){24}(?!\d)"  # account (sheba)
    r"|(?<!\d)1[34]\d\d/\d{1,2}/\d{1,2}(?!\d)"  # date
)
_FAX = re.compile(r"(?:فکس|فاکس|نمابر|دورنگار|fax)[^\d\n]{0,12}$")
_BOTH = re.compile(r"تلفن|تلفکس|تماس|tel|phone")
_NUMBERED = re.compile(
    r"(?:شناسه|کد ?(?:ملی|اقتصادی|رهگیری)|شماره ?ی? (?:ثبت|حساب|مجوز|پروانه|سریال|فاکتور|سفارش|مرسوله|نامه)|بارکد|شابک|isbn|sku)"
    r"[^\d\n]{0,15}$"
)
_OTHERS = re.compile(
    r"(?:تلفن|تماس با|شماره|سامانه)(?: ?ی)?(?: (?:گویا|گویای|تماس|تلفن|پشتیبانی|شرکت|اداره|کل|مرکز|ملی))*"
    r" (?:پست(?! الکترون)|تیپاکس|چاپار|ماهکس|بانک|شاپرک|پلیس|فتا|تعزیرات|سازمان|وزارت|توسعه تجارت|اینماد|نماد اعتماد)"
    r"[^\d\n]{0,40}$"
)
_BEFORE = 80


@dataclass(frozen=True, slots=True)
class Found:
    """A phone in a text: its kind, canonical ASCII digits, and where it stands (indexes of the text)."""

    kind: Kind
    number: str
    start: int
    end: int


def find_phones(text: str | Folded) -> list[Found]:
    """Every phone that stands in `text`, in order.

    Turned-round numbers (45518-021, 6615-3392-021) are put right; of a row of lines (88776655-8) the number that
    is printed whole is told. National lines and numbers without an area are taken only after a label such as
    تلفن. SMS senders, cards, accounts, prices, dates, numbers of permits and sample numbers are not phones, nor are
    those called the post's or a bank's; a number labelled as fax has the kind `fax`.
    """
    folded = fold(text) if isinstance(text, str) else text
    haystack = _masked(folded.text)
    found: list[Found] = []
    taken: set[int] = set()
    for kind, number, start, end in (*_whole(haystack), *_called(haystack)):
        if not taken.isdisjoint(range(start, end)):
            continue
        taken.update(range(start, end))
        if not _OTHERS.search(haystack[max(0, start - _BEFORE) : start]):
            told: Kind = "fax" if kind == "landline" and _is_fax(haystack, start) else kind
            found.append(Found(told, number, *folded.span(start, end)))
    return sorted(found, key=lambda phone: phone.start)


Seen = tuple[Kind, str, int, int]


def _whole(text: str) -> Iterator[Seen]:
    """Numbers that carry their area or the prefix of a mobile."""
    for match in _NUMBER.finditer(text):
        number = _read(match)
        if not number or _is_numbered(text, match.start()):
            continue
        if number.startswith("09"):
            yield "mobile", number, match.start(), match.end()
            continue
        yield "landline", number, match.start(), match.end()
        if len(number) == 11 and not match["turned"]:
            yield from _after(text, match.end())


def _called(text: str) -> Iterator[Seen]:
    """National lines, numbers without an area and mobiles without their 0, where a word calls them so."""
    for match in _LABELLED.finditer(text):
        before = text[max(0, match.start() - 8) : match.start()]
        if not _may_be_called(match["number"], match["between"]) or _HOURS.search(before):
            continue
        yield "landline", _local(match), *match.span("number")
        if len(match["number"]) > 5:
            yield from _after(text, match.end())
    for match in _MOBILE_CALLED.finditer(text):
        if not match["number"].startswith("9000"):
            yield "mobile", f"0{match['number']}", *match.span("number")


def _after(text: str, end: int) -> Iterator[Seen]:
    """The numbers that go on a list without an area, as they stand."""
    while more := _MORE.match(text, end):
        yield "landline", _local(more), *more.span("number")
        end = more.end()


def _read(match: re.Match[str]) -> str | None:
    if match["mobile_turned"]:
        digits = "".join(reversed(match["mobile_turned"].split(match["dash"])))
        return digits if len(digits) == 11 else None
    if match["turned"]:
        groups = re.split(r"[ \-.]", match["n4"])
        if match["sign"] and match["sign"] == match["joint"]:
            groups.reverse()
        rest = "".join(groups)
        return f"0{match['a4']}{rest}" if len(rest) in (4, 5, 8) else None
    for area, number in (("a1", "n1"), ("a2", "n2"), ("a3", "n3")):
        if match[area]:
            rest = re.sub(r"\D", "", match[number])
            return f"0{match[area]}{rest}"
    digits = re.sub(r"\D", "", match["mobile"])[-10:]
    return None if digits.startswith("9000") else f"0{digits}"


def _local(match: re.Match[str]) -> str:
    if match["back"]:
        return "".join(reversed(match["back"].split("-")))
    return re.sub(r"\D", "", match["number"])


def _may_be_called(number: str, between: str) -> bool:
    if _SENDER.match(number) or _NOT_CALLED.search(between) or number.startswith("0"):
        return False
    return not (len(number) == 4 and int(number) in _YEAR)


def _is_numbered(text: str, start: int) -> bool:
    """Whether the words before a number call it a permit's, an account's or an order's."""
    called = _NUMBERED.search(text[max(0, start - 40) : start])
    return bool(called and not _BOTH.search(called[0]))


def _is_fax(text: str, start: int) -> bool:
    before = text[max(0, start - 24) : start]
    return bool(_FAX.search(before)) and not _BOTH.search(before)


def _masked(text: str) -> str:
    """`text` with cards, accounts, dates and prices blanked, every place kept."""
    masked = _MASKED.sub(lambda m: "#" * len(m[0]), text)
    pieces: list[str] = []
    done = 0
    for _, _, start, end in find_money(masked):
        pieces += [masked[done:start], "#" * (end - start)]
        done = end
    return "".join([*pieces, masked[done:]])
