"""A new shop.toml names every line that can still be written, ready to be uncommented."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from toolkit.language.text import Language
from toolkit.profile.load import parse
from toolkit.profile.profile import Profile
from toolkit.profile.written import shop_toml

GIVEN: dict[str, Any] = {
    "shop": {"name_fa": "فروشگاه", "url": "https://shop.example/"},
    "applicant": {"kind": "natural", "first_name": "مریم", "last_name": "نمونه‌پور"},
    "premises": {
        "tenure": "owner",
        "province": "تهران",
        "city": "تهران",
        "street": "خیابان",
        "postal_code": "8145678913",
    },
    "contact": {"landline": "02100000018", "email": "a@shop.example"},
}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_file_loads_as_it_is_and_is_toml_with_every_line_taken_in(language: Language) -> None:
    text = shop_toml(GIVEN, language)
    assert parse(text, Path("shop.toml")).shop.name_fa == "فروشگاه"
    whole = tomllib.loads(re.sub(r"^# (?=\[|\w+ = )", "", text, flags=re.MULTILINE))
    assert whole["orders"]["offer_valid"] == ""
    assert whole["shipping"]["methods"][0]["tracked"] is False


def test_every_table_of_the_profile_is_named() -> None:
    whole = tomllib.loads(re.sub(r"^# (?=\[|\w+ = )", "", shop_toml(GIVEN, "en"), flags=re.MULTILINE))
    tables = {field.alias or name for name, field in Profile.model_fields.items()}
    assert set(whole) >= tables - {"schema", "language"}


def test_what_is_given_is_not_offered_again() -> None:
    text = shop_toml({**GIVEN, "orders": {"offer_valid": "24 hours"}, "payments": [{"kind": "wallet"}]}, "en")
    assert "# offer_valid" not in text
    assert "# [[payments]]" not in text
    assert "# confirm_by" in text
