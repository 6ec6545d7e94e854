"""Where a pre-invoice names its seller, its date and how long it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from toolkit.persian.letters import fold_text

_VALID = re.compile(
    r"(اعتبار|معتبر|تا پایان|valid)[^\n.]{0,60}"
    r"(پیش ?فاکتور|پیشنهاد|قیمت|سفارش|offer|quote|price|روز|ساعت|hour|day|\d)"
    r"|(پیش ?فاکتور|پیشنهاد|قیمت ?ها|offer|price)[^\n.]{0,80}(معتبر|اعتبار دارد|valid)"
)
_PERIOD = re.compile(r"\d|یک|دو|سه|پایان|امروز|فردا|hour|day|today")
_NOT_OFFER = re.compile(r"گواهی|کارت بانکی|نماد|ضمانت|گارانتی|کد تخفیف|نامعتبر|ایمیل معتبر|شماره معتبر")
_DATE = re.compile(r"(?<!\d)(1[34]\d\d|20\d\d)[/\-.](\d{1,2})[/\-.](\d{1,2})(?!\d)")
_MONTHS = "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند"
_LONG_DATE = re.compile(rf"(?<!\d)\d{{1,2}} (?:{_MONTHS}) 1[34]\d\d(?!\d)")
_SELLER = re.compile(r"(?:فروشنده|عرضه ?کننده|تامین ?کننده|نام فروشگاه|seller|sold by)\s*[:：]?\s*\S")


def validity_words(text: str) -> str:
    """The line that says how long an offer holds; empty where none does."""
    return next((line for line in text.splitlines() if _holds(fold_text(line))), "")


def _holds(line: str) -> bool:
    return bool(_VALID.search(line) and _PERIOD.search(line) and not _NOT_OFFER.search(line))


def date_words(text: str) -> str:
    """The line with a date in it, Jalali or Gregorian; empty where there is none."""
    lines = ((line, fold_text(line)) for line in text.splitlines())
    return next((line for line, folded in lines if _DATE.search(folded) or _LONG_DATE.search(folded)), "")


def seller_words(text: str, names: Sequence[str]) -> str:
    """The line that names the seller: by the word, or by a name that the profile holds."""
    wanted = [fold_text(name).replace(" ", "") for name in names]
    for line in text.splitlines():
        folded = fold_text(line)
        if _SELLER.search(folded) or any(name in folded.replace(" ", "") for name in wanted):
            return line
    return ""
