"""Iranian phone numbers: one written form for each, and where they stand in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from toolkit.persian.digits import to_persian
from toolkit.persian.letters import fold, fold_text
from toolkit.persian.money import find_money

Kind = Literal["landline", "mobile", "fax"]

_AREA = r"(?:1[137]|2[134568]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])"
_GAP = r"[ \-.()/_]{0,3}"
_BREAK = r"[ \-.()/_]{1,3}"
_EIGHT = r"\d(?:[ \-.]?\d){7}"
_NINE = r"9\d(?:[ \-.]{0,3}\d){8}"
_END = r"(?!\d)"
_ABROAD = r"(?:(?:\+|00)98|98\+|(?<![\d\-])98(?=[ \-]?\(?0?[1-9]\d))"
_NUMBER = re.compile(
    rf"(?<![\d=+a-z])(?:"
    rf"(?P<mobile>(?:{_ABROAD}{_GAP}0?|0){_NINE}){_END}"
    rf"|(?P<abroad>{_ABROAD}{_GAP}\(?0?(?P<a1>{_AREA}){_GAP}(?P<n1>{_EIGHT}|\d{{4,5}})){_END}"
    rf"|(?P<home>\(?0(?P<a2>{_AREA}){_GAP}(?P<n2>{_EIGHT})){_END}"
    rf"|(?P<pilot>\(?0(?P<a3>{_AREA}){_BREAK}(?P<n3>\d{{4,5}})){_END}(?!{_BREAK}\d{{4}})"
    rf"|(?P<halves>(?P<n5>\d{{4}})(?P<gap>[ \-])(?P<n6>\d{{4}}){_BREAK}0(?P<a5>{_AREA})){_END}\)?"
    rf"|(?P<turned>(?P<n4>\d{{8}}|\d{{4,5}}){_BREAK}0(?P<a4>{_AREA})){_END}\)?"
    rf"(?!{_BREAK}\d{{7,8}}(?!\d)(?!{_BREAK}0{_AREA}))"
    rf")"
)
_LABEL = r"(?:تلفن|تماس|پاسخ ?گویی|پشتیبانی|سراسری|تلفنی|تلفنها|فاکس|فکس|نمابر|call|phone|tel|telephone)"
_LABELLED = re.compile(
    rf"(?<![^\W\d_]){_LABEL}[^\d\n.؟!]{{0,30}}?(?<![\d\-+/])(?P<number>\d{{8}}|\d{{4,5}}){_END}"
    r"(?![ ]?(?:[:/%\-,][ ]?\d|%|روز|ساعت|دقیقه|نفر|عدد|سال|کیلو|گرم|هزار|میلیون|متر))"
)
_NOT_CALLED = re.compile(r"پیامک|پیام|sms|سامانه|داخلی|پلاک|واحد|طبقه|کد|ساعت|سال|قبل|بعد")
_SENDER = re.compile(r"(?:1000|2000|3000|5000|9000|021000|0000)")
_SAMPLE = "12345678"
"""A number that stands in samples and reaches nobody."""
_YEAR = range(1370, 1420)
_MASKED = re.compile(
    r"(?<!\d)\d{4}([ \-.]?)\d{4}\1\d{4}\1\d{4}(?!\d)"  # card
    r"|ir[ \-]?(?:\d[ \-]?){24}(?!\d)"  # account (sheba)
    r"|(?<!\d)1[34]\d\d/\d{1,2}/\d{1,2}(?!\d)"  # date
)
_FAX = re.compile(r"(?:فکس|فاکس|نمابر|دورنگار|fax)[^\d\n]{0,12}$")
_BOTH = re.compile(r"تلفن|تماس|tel|phone")


@dataclass(frozen=True, slots=True)
class Found:
    """A phone in a text: its kind, canonical ASCII digits, and where it stands (indexes of the text)."""

    kind: Kind
    number: str
    start: int
    end: int


def landline(s: str) -> str:
    """Canonical digits of a fixed line: `0` + area + 8 digits (or a pilot of 4–5), or a national `1702`.

    Raises ValueError with a code as message: not_a_number, mobile, unknown_area, wrong_length.
    """
    text = fold_text(s).strip()
    if match := re.fullmatch(rf"(?P<n>\d{{8}}|\d{{4,5}}){_BREAK}(?P<a>0\d\d)\)?", text):
        text = match["a"] + match["n"]
    digits = _national(text)
    if re.fullmatch(r"1\d{3,4}|[2-9]\d{3,4}", digits):
        return digits
    if digits.startswith("09"):
        raise ValueError("mobile")
    if not digits.startswith("0") or not re.match(_AREA, digits[1:]):
        raise ValueError("unknown_area")
    if len(digits) not in (7, 8, 11):
        raise ValueError("wrong_length")
    return digits


def mobile(s: str) -> str:
    """Canonical `09` + 9 digits; ValueError: not_a_number, not_a_mobile."""
    digits = _national(fold_text(s).strip())
    if re.fullmatch(r"9\d{9}", digits):
        digits = "0" + digits
    if not re.fullmatch(r"09\d{9}", digits):
        raise ValueError("not_a_mobile")
    return digits


def printed(s: str) -> str:
    """As a Persian page shows it: ۰۲۱-۴۵۵۱۸۰۰۰, ۰۹۰۹ ۰۰۰ ۰۰۱۸, ۱۷۰۲ (isolate it left to right)."""
    digits = _national(fold_text(s).strip())
    if re.fullmatch(r"09\d{9}", digits):
        return to_persian(f"{digits[:4]} {digits[4:7]} {digits[7:]}")
    return to_persian(f"{digits[:3]}-{digits[3:]}" if digits.startswith("0") else digits)


def tel_href(s: str) -> str:
    """The number behind `tel:`: +982145518000; a national line as it is."""
    digits = _national(fold_text(s).strip())
    return f"+98{digits[1:]}" if digits.startswith("0") else digits


def find_phones(text: str) -> list[Found]:
    """Every phone that stands in `text`, in order.

    Turned-round numbers (45518-021) are put right. National lines and numbers without an area are taken only
    after a label such as تلفن. SMS senders, cards, accounts, prices and dates are not phones; a number
    labelled as fax has the kind `fax`.
    """
    folded = fold(text)
    haystack = _masked(folded.text)
    found: list[Found] = []
    taken: set[int] = set()
    for match in _NUMBER.finditer(haystack):
        if (read := _read(match)) is None or read.endswith(_SAMPLE):
            continue
        kind: Kind = "mobile" if match["mobile"] else "landline"
        if kind == "landline" and _is_fax(haystack, match.start()):
            kind = "fax"
        found.append(Found(kind, read, *folded.span(match.start(), match.end())))
        taken.update(range(match.start(), match.end()))
    for match in _LABELLED.finditer(haystack):
        start, end = match.span("number")
        between = match[0][: start - match.start()]
        if taken.isdisjoint(range(start, end)) and _may_be_called(match["number"], between):
            kind = "fax" if _is_fax(haystack, start) else "landline"
            found.append(Found(kind, match["number"], *folded.span(start, end)))
    return sorted(found, key=lambda phone: phone.start)


def _national(folded: str) -> str:
    digits = re.sub(r"[^\d]", "", folded)
    if not digits or re.search(r"[^\W\d_]", folded):
        raise ValueError("not_a_number")
    digits = re.sub(r"^00(?=98)", "", digits)
    if digits.startswith("98") and len(digits) >= 9:
        digits = "0" + digits[2:].lstrip("0")
    return digits


def _read(match: re.Match[str]) -> str | None:
    for area, number in (("a1", "n1"), ("a2", "n2"), ("a3", "n3"), ("a4", "n4")):
        if match[area]:
            rest = re.sub(r"\D", "", match[number])
            return f"0{match[area]}{rest}"
    if match["halves"]:  # 6615-3392-021 is turned round whole, 3392 6615 (021) only its code
        halves = (match["n6"], match["n5"]) if match["gap"] == "-" else (match["n5"], match["n6"])
        return f"0{match['a5']}{''.join(halves)}"
    digits = re.sub(r"\D", "", match["mobile"])[-10:]
    return None if _SENDER.match(digits) and digits.startswith("9000") else f"0{digits}"


def _may_be_called(number: str, between: str) -> bool:
    if _SENDER.match(number) or _NOT_CALLED.search(between) or number.startswith("0"):
        return False
    return not (len(number) == 4 and int(number) in _YEAR)


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
