"""Persian, Arabic and Latin digits turned into each other."""

from __future__ import annotations

_PERSIAN = "۰۱۲۳۴۵۶۷۸۹"
_ARABIC = "٠١٢٣٤٥٦٧٨٩"
_ASCII = "0123456789"
_TO_PERSIAN = str.maketrans(_ASCII + _ARABIC, _PERSIAN * 2)
_TO_ASCII = str.maketrans(_PERSIAN + _ARABIC, _ASCII * 2)


def to_persian(s: str) -> str:
    """Every Latin and Arabic digit as U+06F0–06F9; all else as it was."""
    return s.translate(_TO_PERSIAN)


def to_ascii(s: str) -> str:
    """Every Persian and Arabic digit as 0–9; all else as it was."""
    return s.translate(_TO_ASCII)
