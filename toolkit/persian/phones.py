"""Iranian phone numbers: one written form for each."""

from __future__ import annotations

import re

from toolkit.persian.digits import to_persian
from toolkit.persian.letters import fold_text

AREA = r"(?:1[137]|2[134568]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])"
"""The areas of all provinces, without the leading 0."""
BREAK = r"[ \-.()/_]{1,3}"


def landline(s: str) -> str:
    """Canonical digits of a fixed line: `0` + area + 8 digits (or a pilot of 4–5), or a national `1702`.

    Raises ValueError with a code as message: not_a_number, mobile, unknown_area, wrong_length.
    """
    text = fold_text(s).strip()
    if match := re.fullmatch(rf"(?P<n>\d{{8}}|\d{{4,5}}){BREAK}(?P<a>0\d\d)\)?", text):
        text = match["a"] + match["n"]
    digits = _national(text)
    if re.fullmatch(r"1\d{3,4}|[2-9]\d{3,4}", digits):
        return digits
    if digits.startswith("09"):
        raise ValueError("mobile")
    if not digits.startswith("0") or not re.match(AREA, digits[1:]):
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


def _national(folded: str) -> str:
    digits = re.sub(r"[^\d]", "", folded)
    if not digits or re.search(r"[^\W\d_]", folded):
        raise ValueError("not_a_number")
    digits = re.sub(r"^00(?=98)", "", digits)
    if digits.startswith("98") and len(digits) >= 9:
        digits = "0" + digits[2:].lstrip("0")
    return digits
