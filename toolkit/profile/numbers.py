"""Codes, phones and dates of shop.toml, kept with ASCII digits and as dates."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator

from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.persian import codes, phones
from toolkit.persian.dates import parse_date
from toolkit.profile.values import ascii_digits, of_text
from toolkit.profile.wrong import Wrong


def _code(digits: int, holds: Callable[[str], bool], length: Text, control: Text) -> Callable[[str], str]:
    """A reader of codes of `digits` digits that must satisfy `holds`."""

    def read(value: str) -> str:
        code = re.sub(r"[\s\-]", "", ascii_digits(value))
        if not re.fullmatch(rf"[0-9]{{{digits}}}", code):
            raise Wrong(length)
        if not holds(code):
            raise Wrong(control)
        return code

    return read


_national = _code(
    10,
    codes.national_code_ok,
    tr("A national code has ten digits; write all ten, between quotation marks."),
    tr("This national code does not agree with its check digit; copy it again from the card."),
)
_legal = _code(
    11,
    codes.legal_id_ok,
    tr("The national id of a legal person has eleven digits; write all eleven, between quotation marks."),
    tr("This national id does not agree with its check digit; copy it again from the official gazette."),
)
_postal = _code(
    10,
    codes.postal_code_ok,
    tr("A postal code has ten digits; write all ten, without a hyphen."),
    tr("These ten digits are not a postal code of Iran; copy it again from a bill."),
)


def _plain_digits(value: str) -> str:
    code = re.sub(r"[\s\-]", "", ascii_digits(value))
    if not re.fullmatch(r"[0-9]{1,20}", code):
        raise Wrong(tr("Write digits only, between quotation marks."))
    return code


def _reads(read: Callable[[str], str], value: str) -> str | None:
    try:
        return read(value)
    except ValueError:
        return None


def _landline(value: str) -> str:
    phone = ascii_digits(value)
    if _reads(phones.mobile, phone):
        raise Wrong(
            tr(
                "This is a mobile; the seal asks for a landline. Write it with its area code, such as 031 and eight digits."
            )
        )
    return _reads(phones.landline, phone) or _refuse(
        tr("This is not a landline; write it with its area code, such as 031 and eight digits.")
    )


def _mobile(value: str) -> str:
    return _reads(phones.mobile, ascii_digits(value)) or _refuse(
        tr("This is not a mobile; it has eleven digits and begins with 09.")
    )


def _any_phone(value: str) -> str:
    phone = ascii_digits(value)
    return (
        _reads(phones.mobile, phone)
        or _reads(phones.landline, phone)
        or _refuse(tr("This is not a phone number; write a landline with its area code, or a mobile."))
    )


def _refuse(wanted: Text) -> str:
    raise Wrong(wanted)


_TEHRAN = ZoneInfo("Asia/Tehran")
"""A moment with a zone is the day that it is there."""

YEARS = range(1900, 2200)
"""Gregorian; TOML's own dates go further, the Jalali calendar does not."""


def _day(value: object) -> object:
    if isinstance(value, datetime):
        return (value.astimezone(_TEHRAN) if value.tzinfo else value).date()
    if not isinstance(value, str):
        return value
    try:
        return parse_date(ascii_digits(value))
    except ValueError:
        raise Wrong(tr('Write a date as year/month/day, for example "1404/07/15" or "2025-10-07".')) from None


def _date_only(value: object) -> date:
    if isinstance(value, date) and value.year in YEARS:
        return value
    raise Wrong(tr('Write a date as year/month/day, for example "1404/07/15" or "2025-10-07".'))


NationalCode = Annotated[str, of_text(_national)]
LegalId = Annotated[str, of_text(_legal)]
PostalCode = Annotated[str, of_text(_postal)]
Digits = Annotated[str, of_text(_plain_digits)]
Landline = Annotated[str, of_text(_landline)]
"""`03100000018`, or a national line of four or five digits."""
Mobile = Annotated[str, of_text(_mobile)]
Phone = Annotated[str, of_text(_any_phone)]
Day = Annotated[date, BeforeValidator(lambda value: _date_only(_day(value)))]
