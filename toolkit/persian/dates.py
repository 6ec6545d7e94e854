"""Jalali and Gregorian dates as people write them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from persiantools.jdatetime import JalaliDate

from toolkit.persian.digits import to_persian
from toolkit.persian.letters import fold_text

MONTHS = (
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
)
_jalali: Callable[..., JalaliDate] = JalaliDate  # the class itself carries no types
_MONTH_NUMBER = {fold_text(name): number for number, name in enumerate(MONTHS, 1)}
_NUMERIC = re.compile(r"(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})")
_WORDS = re.compile(r"(\d{1,2})\s?(?:ام )?([^\W\d]+) (?:ماه )?(\d{4})")


def parse_date(s: str) -> date:
    """A date from Jalali 1300–1499 or ISO 1900–2199, in any digits, with `/`, `-` or `.`; or ۱۵ مهر ۱۴۰۴.

    Raises ValueError for anything else, also for days that do not exist.
    """
    text = fold_text(s).strip()
    if match := _NUMERIC.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
    elif (match := _WORDS.fullmatch(text)) and match[2] in _MONTH_NUMBER:
        year, month, day = int(match[3]), _MONTH_NUMBER[match[2]], int(match[1])
    else:
        raise ValueError("not a date")
    if 1300 <= year <= 1499:
        return _jalali(year, month, day).to_gregorian()
    if 1900 <= year <= 2199:
        return date(year, month, day)
    raise ValueError("year neither Jalali nor Gregorian")


def jalali_text(d: date) -> str:
    """As in running text: ۱۵ مهر ۱۴۰۴."""
    j = _jalali(d)
    return to_persian(f"{j.day} {MONTHS[j.month - 1]} {j.year}")


def jalali_short(d: date) -> str:
    """As in tables: ۱۴۰۴/۰۷/۱۵."""
    j = _jalali(d)
    return to_persian(f"{j.year:04}/{j.month:02}/{j.day:02}")


def add_jalali_year(d: date, n: int) -> date:
    """The same Jalali day `n` years later; 30 Esfand becomes 29 where that year has none."""
    j = _jalali(d)
    day = min(j.day, JalaliDate.days_in_month(j.month, j.year + n))
    return _jalali(j.year + n, j.month, day).to_gregorian()


def jalali_year(d: date) -> int:
    """The Jalali year that `d` falls in."""
    return _jalali(d).year
