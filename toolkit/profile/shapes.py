"""How a value of shop.toml is to be written, in a few words, by its type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, get_args

from pydantic import BeforeValidator, Strict
from pydantic.fields import FieldInfo

from toolkit.language.text import Text
from toolkit.profile import addresses, numbers, values
from toolkit.profile.fields import choices_of, tables_of

_TEXT: Final = Text("متن", "text")
_NAMED: Final = (
    (values.Whole, Text("عدد", "whole number")),
    (values.DayCount, Text("شمار روز", "number of days")),
    (values.Stars, Text("0، 1 یا 2", "0, 1 or 2")),
    (values.Days, Text("روزها، مانند [1, 3]", "days, such as [1, 3]")),
    (values.Span, Text('"24 hours" یا "2 days"', '"24 hours" or "2 days"')),
    (values.Clock, Text("ساعت، مانند 9:00", "time, such as 9:00")),
    (values.JalaliYear, Text("سال هجری شمسی", "Jalali year")),
    (numbers.NationalCode, Text("ده رقم", "ten digits")),
    (numbers.LegalId, Text("یازده رقم", "eleven digits")),
    (numbers.PostalCode, Text("ده رقم", "ten digits")),
    (numbers.Digits, Text("رقم", "digits")),
    (numbers.Landline, Text("تلفن ثابت با کد شهر", "landline with area code")),
    (numbers.Mobile, Text("تلفن همراه", "mobile")),
    (numbers.Phone, Text("تلفن ثابت یا همراه", "landline or mobile")),
    (numbers.Day, Text("تاریخ، مانند 1404/07/15", "date, such as 1404/07/15")),
    (addresses.Host, Text("نام دامنه، مانند shop.example", "host name, such as shop.example")),
    (addresses.Email, Text("پست الکترونیکی", "e-mail")),
    (
        addresses.WebUrl,
        Text("نشانی کامل، مانند https://shop.example/", "web address, such as https://shop.example/"),
    ),
    (
        addresses.PageAddress,
        Text("مسیر یا نشانی صفحه، مانند /contact/", "path or address, such as /contact/"),
    ),
)


def shape(field: FieldInfo) -> Text | None:
    """What the value looks like; None for a table, and for one of a few words (`choices_of` gives them)."""
    if any(tables_of(field.annotation)) or choices_of(field.annotation):
        return None
    if is_flag(field):
        return Text("true یا false", "true or false")
    return next((_SHAPES[read] for read in _readers(field) if read in _SHAPES), _TEXT)


def is_list(field: FieldInfo) -> bool:
    """Whether the field holds any number of values."""
    return any(arg is Ellipsis for arg in _within(field.annotation))


def is_flag(field: FieldInfo) -> bool:
    return any(isinstance(one, Strict) for one in _metadata(field)) and bool in (
        field.annotation,
        *_within(field.annotation),
    )


def is_number(field: FieldInfo) -> bool:
    return int in (field.annotation, *_within(field.annotation)) and not is_flag(field)


def _readers(field: FieldInfo) -> Iterator[Callable[..., Any]]:
    for one in _metadata(field):
        if isinstance(one, BeforeValidator):
            yield one.func


def _metadata(field: FieldInfo) -> list[Any]:
    inner = [m for part in _within(field.annotation) for m in getattr(part, "__metadata__", ())]
    return [*reversed(field.metadata), *reversed(inner)]


def _within(annotation: Any) -> Iterator[Any]:
    for part in get_args(annotation):
        yield part
        yield from _within(part)


_SHAPES: Final[dict[Callable[..., Any], Text]] = {get_args(alias)[-1].func: words for alias, words in _NAMED}
"""A type's reader to its words."""
