"""Where a pre-invoice names its seller, its date and how long it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from toolkit.checks.sentences import sentence
from toolkit.persian.dates import parse_date
from toolkit.persian.letters import fold_text

_OFFER = (
    r"پیش ?فاکتور|فاکتور|پیشنهاد|قیمت|سفارش|مبلغ|صورت ?حساب|سبد|اعتبار ?[:：]|اعتبار این|مهلت پرداخت"
    r"|offer|invoice|quote|price|order"
)
_HOLDS = (
    r"(?<!\w)معتبر|(?<!\w)اعتبار(?! ?سنجی)|ثابت می ?ماند|ثابت است|(?:تغییر|عوض) نمی ?(?:کند|کنیم|شود)|محفوظ|مهلت پرداخت"
    r"|\bvalid|\bhonou?r|\bholds?\b"
)
_PERIOD = (
    r"(?:\d|یک|دو|سه|چهار|پنج|هفت|ده|بیست و چهار|چند) ?(?:ساعت|روز|دقیقه|هفته|hour|day|minute|week)"
    r"|تا پایان|امروز|همان روز|فردا|تا تاریخ|(?:1[34]|20)\d\d[/-]\d{1,2}[/-]\d{1,2}|end of|today|until"
)
_NOT_OFFER = (
    r"گواهی|کارت بانکی|نماد|ضمانت|گارانتی|کد تخفیف|کوپن|نامعتبر|کیف پول|اعتباری"
    r"|(?:ایمیل|الکترونیکی|نشانی|ادرس|شماره|تلفن|همراه|موبایل|کد ملی|کد پستی|نام) معتبر"
    r"|valid (?:e-?mail|phone|number|address|coupon|card)|coupon|warranty|certificate"
)
_YEAR, _MONTH, _DAY = r"(?:1[34]|20)\d\d", r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])"
_EDGE, _END = r"(?<![\d/\-.,])", r"(?![\d]|[/\-.,]\d)"
_DATE = re.compile(
    rf"{_EDGE}(?:{_YEAR}([/\-.]){_MONTH}\1{_DAY}|{_DAY}([/\-.]){_MONTH}\2{_YEAR}){_END}"  # 1404/7/15, 15/7/1404
)
_MONTHS = (
    "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند"
    "|ژانویه|فوریه|مارس|اوریل|مه|ژوین|ژوییه|جولای|اوت|سپتامبر|اکتبر|نوامبر|دسامبر"
    "|january|february|march|april|may|june|july|august|september|october|november|december"
)
_GREGORIAN = {
    name: number % 12 + 1
    for year in (
        "ژانویه|فوریه|مارس|اوریل|مه|ژوین|ژوییه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
        "january|february|march|april|may|june|july|august|september|october|november|december",
    )
    for number, name in enumerate(year.split("|"))
} | {"جولای": 7}
_LONG_DATE = re.compile(
    rf"(?<!\d){_DAY} (?:{_MONTHS})(?: ماه)?(?: سال)?,? {_YEAR}(?!\d)|(?:{_MONTHS}) {_DAY}, 20\d\d(?!\d)"
)
_SELLER = re.compile(
    r"(?:فروشنده|عرضه ?کننده|تامین ?کننده|نام فروشگاه|seller)\s*[:：]\s*\S|\bsold by\s*[:：]?\s*\S"
)


def validity_words(text: str) -> str:
    """The sentence that says how long an offer holds; empty where none does."""
    return sentence(text, _OFFER, _HOLDS, _PERIOD, bars=_NOT_OFFER)


_NOT_OF_TODAY = re.compile(
    r"تحویل|ارسال|رسیدن|دریافت کالا|مرجوع|انقضا|تولید|تولد|پرداخت تا|معتبر|(?<!\w)اعتبار"
    r"|deliver|ship|expir|birth|valid|until"
)
"""Words of a line whose date is another: of delivery, of the offer's end, of a birth."""
_DATE_OF_IT = re.compile(r"(?:^|[\s؛،|(])(?:تاریخ|date)\s*(?:صدور|پیش ?فاکتور|سفارش|فاکتور|امروز)?\s*[:：]")


def date_words(text: str, today: date | None = None) -> str:
    """The line that dates the pre-invoice, Jalali or Gregorian; empty where there is none.

    A date of delivery or of the offer's end is another one. With `today` a date without the word «تاریخ»
    before it counts only where it is that day or the one beside it (a cached page, another time zone).
    """
    for line in text.splitlines():
        folded = fold_text(line)
        if not (_DATE.search(folded) or _LONG_DATE.search(folded)):
            continue
        if _DATE_OF_IT.search(folded):
            return line
        if not _NOT_OF_TODAY.search(folded) and (today is None or _is_near(folded, today)):
            return line
    return ""


def _is_near(folded: str, today: date) -> bool:
    found = [m[0] for pattern in (_DATE, _LONG_DATE) for m in pattern.finditer(folded)]
    return any(_days_apart(words, today) <= 1 for words in found)


def _days_apart(words: str, today: date) -> int:
    """Days between a written date and today; none at all where the date is of a form that is not read."""
    if (day := _gregorian(words)) is not None:
        return abs((day - today).days)
    turned = re.sub(r"^(\d{1,2})([/\-.])(\d{1,2})\2(\d{4})$", r"\4/\3/\1", words)
    try:
        return abs((parse_date(re.sub(" (?:ماه|سال)(?= )", "", turned)) - today).days)
    except ValueError:
        return 0


def _gregorian(words: str) -> date | None:
    """A date with a month's name of the Gregorian calendar, in either order; None for any other."""
    name = next((part for part in re.findall(r"[^\W\d]+", words) if part in _GREGORIAN), "")
    numbers = sorted(int(part) for part in re.findall(r"\d+", words))
    try:
        return date(numbers[-1], _GREGORIAN[name], numbers[0]) if name else None
    except ValueError:
        return None


def seller_words(text: str, names: Sequence[str]) -> str:
    """The line that names the seller: after the word and a colon, or by a name that the profile holds.

    A shop's name in an offer of an account or in a note on data or payment tells nobody who sells.
    """
    wanted = [re.compile(_spelt(name)) for name in names if name.strip()]
    for line in text.splitlines():
        folded = fold_text(line)
        if _SELLER.search(folded) or (
            not _OTHER_TALK.search(folded) and any(name.search(folded) for name in wanted)
        ):
            return line
    return ""


_OTHER_TALK = re.compile(
    r"حساب|عضو|ثبت ?نام|خبرنامه|حریم|شرایط|قوانین|مقررات|سیاست|پیامک|کیف پول|باشگاه|واریز"
    r"|\b(?:account|privacy|terms|newsletter|wallet|club)\b"
)


def _spelt(name: str) -> str:
    """A name as a word of its own, its parts joined or apart."""
    letters = (re.escape(letter) for letter in fold_text(name) if not letter.isspace())
    return rf"(?<!\w){' ?'.join(letters)}(?!\w)"
