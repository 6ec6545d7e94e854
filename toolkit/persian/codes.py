"""Checksums and shapes of Iranian codes; each takes ASCII digits."""

from __future__ import annotations

import re

_LEGAL_WEIGHTS = (29, 27, 23, 19, 17, 29, 27, 23, 19, 17)
_POSTAL = re.compile(r"(?!(\d)\1{3})[13-9]{4}[1-9][0-9]{5}")


def national_code_ok(s: str) -> bool:
    """Whether `s` is a natural person's ten-digit code: weights 10–2, modulo 11; all digits alike are not."""
    if not re.fullmatch(r"[0-9]{10}", s) or len(set(s)) == 1:
        return False
    rest = sum(int(digit) * weight for digit, weight in zip(s[:9], range(10, 1, -1), strict=True)) % 11
    return int(s[9]) == (rest if rest < 2 else 11 - rest)


def legal_id_ok(s: str) -> bool:
    """Whether `s` is a company's eleven-digit national id.

    The last digit checks the first ten, each raised by the tenth digit plus two, weighted, modulo 11.
    """
    if not re.fullmatch(r"[0-9]{11}", s) or len(set(s)) == 1:
        return False
    raised = int(s[9]) + 2
    total = sum((int(d) + raised) * w for d, w in zip(s[:10], _LEGAL_WEIGHTS, strict=True))
    return int(s[10]) == total % 11 % 10


def postal_code_ok(s: str) -> bool:
    """Whether `s` has the shape of a postal code: ten digits, no 0 or 2 in the first four, none fourfold."""
    return len(s) == 10 and s.isascii() and _POSTAL.fullmatch(s) is not None
