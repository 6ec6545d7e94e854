"""Any text is either read to its one canonical form or refused in words; none breaks the reading."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from toolkit.profile import addresses, declarations, numbers, seal, values
from toolkit.profile.wrong import Wrong

CANONICAL: dict[str, tuple[Any, str]] = {
    "national code": (numbers.NationalCode, r"[0-9]{10}"),
    "legal id": (numbers.LegalId, r"[0-9]{11}"),
    "postal code": (numbers.PostalCode, r"[0-9]{10}"),
    "digits": (numbers.Digits, r"[0-9]{1,20}"),
    "landline": (numbers.Landline, r"[0-9]{4,11}"),
    "mobile": (numbers.Mobile, r"09[0-9]{9}"),
    "phone": (numbers.Phone, r"[0-9]{4,11}"),
    "day": (numbers.Day, r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "host": (addresses.Host, r"[!-~]+"),
    "e-mail": (addresses.Email, r"[!-~]+@[!-~]+"),
    "web address": (addresses.WebUrl, r"https?://[!-~]+"),
    "page": (addresses.PageAddress, r"(/|https?://)[!-~]*"),
    "requirement": (declarations.RequirementId, r"[A-Z0-9-]+"),
    "mark": (seal.Mark, r"[A-Za-z0-9]+"),
    "whole": (values.Whole, r"[0-9]+"),
    "days of a window": (values.DayCount, r"[0-9]+"),
    "days": (values.Days, r"\([0-9]+, [0-9]+\)"),
    "span": (values.Span, r"[1-9][0-9]* (hours|days)"),
    "clock": (values.Clock, r"[0-9]{1,2}:[0-9]{2}"),
    "Jalali year": (values.JalaliYear, r"1[34][0-9]{2}"),
}
DIGITS = "0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩"
LIKELY = st.text(alphabet=DIGITS + "-/.:@ +()[]_\u200c\u2066\u2069aA۔یhtps")
PHONES = st.from_regex(r"0[0-9]{10}", fullmatch=True)
NEAR = st.one_of(
    st.text(),
    LIKELY,
    PHONES,
    st.from_regex(r"https?://[^ ]{0,20}", fullmatch=True),
    st.from_regex(r"[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,2}", fullmatch=True),
)


def _read(kind: Any, text: object) -> object:
    """The value, or None with a reason that is ours."""
    try:
        return TypeAdapter(kind).validate_python(text)
    except ValidationError as refused:
        (detail,) = refused.errors()
        assert isinstance(detail["ctx"]["error"], Wrong), detail
        return None


@pytest.mark.parametrize("name", CANONICAL)
@given(text=NEAR)
def test_any_text_is_canonical_or_refused(name: str, text: str) -> None:
    kind, shape = CANONICAL[name]
    value = _read(kind, text)
    if value is not None:
        assert re.fullmatch(shape, str(value)), (text, value)
        assert str(value).isascii()
        assert _read(kind, value) == value


@given(text=NEAR)
def test_words_keep_every_letter_that_can_be_printed(text: str) -> None:
    value = _read(values.Words, text)
    assert value is None or (isinstance(value, str) and value == value.strip() and value)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (numbers.NationalCode, "0000000019"),
        (numbers.PostalCode, "81456-78913"),
        (numbers.Landline, "031-00000018"),
        (numbers.Mobile, "0909 000 0018"),
        (numbers.Phone, "09090000018"),
        (numbers.Day, "1404/07/15"),
        (numbers.Digits, "12 34"),
        (values.Whole, "1,250"),
        (values.Days, "3"),
        (values.Span, "24 hours"),
        (values.Clock, "9:00"),
        (values.JalaliYear, "1399"),
    ],
)
@pytest.mark.parametrize("zero", ["۰", "٠"])
def test_persian_arabic_and_latin_digits_are_equal(kind: Any, text: str, zero: str) -> None:
    other = "".join(chr(ord(zero) + int(c)) if c.isdigit() else c for c in text)
    assert _read(kind, text) == _read(kind, other)
    assert _read(kind, text) is not None
    assert _read(kind, f"\u2066{other}\u2069") == _read(kind, text)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (addresses.Host, "فروشگاه.ایران", "xn--mgbtj4c7ad63e.xn--mgba3a4f16a"),
        (addresses.WebUrl, "HTTPS://Shop.Example", "https://shop.example/"),
        (
            addresses.WebUrl,
            "https://shop.example/درباره",
            "https://shop.example/%D8%AF%D8%B1%D8%A8%D8%A7%D8%B1%D9%87",
        ),
        (addresses.PageAddress, "/درباره/", "/%D8%AF%D8%B1%D8%A8%D8%A7%D8%B1%D9%87/"),
        (addresses.Email, "Salam@Shop.Example", "Salam@shop.example"),
        (values.Span, "۲ روز", "2 days"),
        (values.Span, "1 hour", "1 hours"),
        (values.Clock, "۹", "9:00"),
        (values.Days, 3, (3, 3)),
        (values.Words, " كتاب‌هاي \u200f", "کتاب‌های"),
    ],
)
def test_one_form_for_what_means_the_same(kind: Any, text: object, value: object) -> None:
    assert _read(kind, text) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (numbers.Landline, "09090000018"),
        (numbers.Mobile, "03100000018"),
        (numbers.NationalCode, "0000000018"),
        (numbers.Day, "1404/13/01"),
        (numbers.Day, 14040715),
        (addresses.WebUrl, "shop.example"),
        (addresses.WebUrl, "https://user:pw@shop.example/"),
        (addresses.Host, "https://shop.example"),
        (values.Clock, "24:30"),
        (values.Whole, -1),
        (values.Whole, 1.5),
        (values.Whole, True),
        (values.Days, [1, 2, 3]),
        (values.DayCount, 4000),
    ],
)
def test_what_cannot_be_meant_is_refused(kind: Any, text: object) -> None:
    assert _read(kind, text) is None


def test_no_reason_repeats_the_value() -> None:
    for kind, _ in CANONICAL.values():
        with pytest.raises(ValidationError) as refused:
            TypeAdapter(kind).validate_python("ژژژ not@@this")
        reason = refused.value.errors()[0]["ctx"]["error"]
        assert isinstance(reason, Wrong)
        assert "ژژژ" not in reason.wanted.fa + reason.wanted.en
