"""Codes are held to their checksums."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.persian.codes import legal_id_ok, national_code_ok, postal_code_ok

FIRST_NINE = st.integers(1, 10**9 - 1).map("{:09}".format)
FIRST_TEN = st.integers(1, 10**10 - 1).map("{:010}".format)


@given(FIRST_NINE.filter(lambda first: len(set(first)) > 1))
def test_exactly_one_check_digit_fits_a_national_code(first: str) -> None:
    assert sum(national_code_ok(f"{first}{digit}") for digit in range(10)) == 1


@given(FIRST_TEN.filter(lambda first: len(set(first)) > 1))
def test_exactly_one_check_digit_fits_a_legal_id(first: str) -> None:
    assert sum(legal_id_ok(f"{first}{digit}") for digit in range(10)) == 1


def test_the_made_up_codes_of_the_sample_shop_fit() -> None:
    assert national_code_ok("0000000019")
    assert not national_code_ok("0000000018")
    assert postal_code_ok("8145678913")


@pytest.mark.parametrize("code", ["", "1111111111", "012345678", "0145678913", "8145600a13", "۸۱۴۵۶۷۸۹۱۳"])
def test_what_has_not_the_shape_is_refused(code: str) -> None:
    assert not postal_code_ok(code)
    assert not national_code_ok(code)
    assert not legal_id_ok(code)
