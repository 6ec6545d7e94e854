"""Where a pre-invoice names its seller, its date and how long it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from toolkit.checks.sentences import sentence
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
    "|january|february|march|april|may|june|july|august|september|october|november|december"
)
_LONG_DATE = re.compile(
    rf"(?<!\d){_DAY} (?:{_MONTHS})(?: ماه)?(?: سال)?,? {_YEAR}(?!\d)|(?:{_MONTHS}) {_DAY}, 20\d\d(?!\d)"
)
_SELLER = re.compile(
    r"(?:فروشنده|عرضه ?کننده|تامین ?کننده|نام فروشگاه|seller)\s*[:：]\s*\S|\bsold by\s*[:：]?\s*\S"
)


def validity_words(text: str) -> str:
    """The sentence that says how long an offer holds; empty where none does."""
    return sentence(text, _OFFER, _HOLDS, _PERIOD, bars=_NOT_OFFER)


def date_words(text: str) -> str:
    """The line with a date in it, Jalali or Gregorian; empty where there is none."""
    lines = ((line, fold_text(line)) for line in text.splitlines())
    return next((line for line, folded in lines if _DATE.search(folded) or _LONG_DATE.search(folded)), "")


def seller_words(text: str, names: Sequence[str]) -> str:
    """The line that names the seller: after the word and a colon, or by a name that the profile holds."""
    wanted = [fold_text(name).replace(" ", "") for name in names]
    for line in text.splitlines():
        folded = fold_text(line)
        if _SELLER.search(folded) or any(name in folded.replace(" ", "") for name in wanted):
            return line
    return ""
