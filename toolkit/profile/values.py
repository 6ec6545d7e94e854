"""Plain values of shop.toml: words, whole numbers, yes or no, spans of days, hours of the day."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import time
from typing import Annotated, Any

from pydantic import BeforeValidator, StrictBool

from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.persian.digits import to_ascii
from toolkit.profile.wrong import Wrong

LETTERS = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک"})
HIDDEN = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0xFEFF])
"""Marks of direction: a sentence is isolated where it is shown, not where it is kept."""


def of_text(read: Callable[[str], Any]) -> BeforeValidator:
    """A validator for text alone: anything else is left for the type to refuse."""
    return BeforeValidator(lambda value: read(cleaned(value)) if isinstance(value, str) else value)


def cleaned(value: str) -> str:
    """Without outer blanks and marks of direction, and with the Persian forms of ی and ک."""
    return value.translate(HIDDEN).translate(LETTERS).strip()


def ascii_digits(value: str) -> str:
    return to_ascii(cleaned(value))


def _words(value: str) -> str:
    if any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t" for c in value):
        raise Wrong(tr("This text holds characters that cannot be printed; write it again."))
    if not value:
        raise Wrong(tr("This is left empty; write it or remove it."))
    return value


def number_text() -> Text:
    return tr("Write a whole number, zero or more, without quotation marks.")


def _whole(value: object) -> int:
    if isinstance(value, str):
        digits = re.sub(r"[,٬_\s]", "", ascii_digits(value))
        if re.fullmatch(r"[0-9]{1,15}", digits):
            return int(digits)
    elif isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**15:
        return value
    raise Wrong(number_text())


def _days(value: object) -> tuple[int, int]:
    wanted = tr("Write the fewest and the most days, for example [1, 3], or one number.")
    if not isinstance(value, (list, tuple)):
        value = [value]
    if not 1 <= len(value) <= 2:
        raise Wrong(wanted)
    try:
        least, most = _whole(value[0]), _whole(value[-1])
    except Wrong:
        raise Wrong(wanted) from None
    if least > most:
        raise Wrong(tr("The fewest days come first, then the most, for example [1, 3]."))
    return least, most


SPAN = re.compile(r"([0-9]{1,4})\s*(hours?|ساعت|days?|روز)", re.IGNORECASE)


def _span(value: str) -> str:
    """`N hours` or `N days`, also in Persian; the singular is written as the plural."""
    found = SPAN.fullmatch(ascii_digits(value))
    if not found or int(found[1]) == 0:
        raise Wrong(tr('Write a number of hours or days, for example "24 hours" or "2 days".'))
    unit = "hours" if found[2].lower().startswith(("hour", "ساعت")) else "days"
    return f"{int(found[1])} {unit}"


def _clock(value: object) -> object:
    if isinstance(value, time):
        return f"{value.hour}:{value.minute:02}"
    if not isinstance(value, str):
        return value
    found = re.fullmatch(r"([0-9]{1,2})(?::([0-9]{2}))?", ascii_digits(value))
    if (
        not found
        or int(found[1]) > 24
        or int(found[2] or 0) > 59
        or (found[1] == "24" and int(found[2] or 0))
    ):
        raise Wrong(tr('Write a time of the day, for example "9:00" or "17:30".'))
    return f"{int(found[1])}:{found[2] or '00'}"


def _jalali_year(value: object) -> int:
    year = _whole(value)
    if not 1300 <= year <= 1499:
        raise Wrong(tr('Write a year of the Jalali calendar with four digits, for example "1399".'))
    return year


def _window(value: object) -> int:
    days = _whole(value)
    if days > 3650:
        raise Wrong(tr("This many days is more than ten years; write the number of days."))
    return days


def _stars(value: object) -> int:
    wanted = tr("Write the number of stars: 0, 1 or 2.")
    try:
        stars = _whole(value)
    except Wrong:
        raise Wrong(wanted) from None
    if stars > 2:
        raise Wrong(wanted)
    return stars


Words = Annotated[str, of_text(_words)]
Whole = Annotated[int, BeforeValidator(_whole)]
DayCount = Annotated[int, BeforeValidator(_window)]
Stars = Annotated[int, BeforeValidator(_stars)]
Money = Annotated[int, BeforeValidator(_whole)]
"""A sum in `shop.unit`."""
Days = Annotated[tuple[int, int], BeforeValidator(_days)]
"""The fewest and the most days."""
Span = Annotated[str, of_text(_span)]
"""`24 hours`, `2 days`."""
Clock = Annotated[str, BeforeValidator(_clock)]
"""`9:00`, `17:30`."""
JalaliYear = Annotated[int, BeforeValidator(_jalali_year)]
Flag = StrictBool
