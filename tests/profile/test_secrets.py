"""Secrets are read from .env alone and never printed."""

from __future__ import annotations

import os
from pathlib import Path

from toolkit.profile.secrets import NAMES, Secrets, secrets


def test_the_file_is_read_by_our_names(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        'TOOLKIT_TEST_USER=arzyab\nWOOCOMMERCE_KEY="ck_1"\nSHOPIFY_TOKEN=\nOTHER=x\n'
    )
    found = secrets(tmp_path)
    assert found.get("test_user") == "arzyab"
    assert found.as_dict() == {"test_user": "arzyab", "woocommerce_key": "ck_1"}
    assert set(found.values()) == {"arzyab", "ck_1"}
    assert found.get("shopify_token") is None


def test_printing_shows_names_and_no_value(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TOOLKIT_TEST_PASSWORD=hidden\n")
    found = secrets(tmp_path)
    assert repr(found) == str(found) == f"{found}" == "Secrets(test_password)"
    assert "hidden" not in repr([found])


def test_no_file_no_secrets(tmp_path: Path) -> None:
    assert secrets(tmp_path) == Secrets()
    assert secrets(tmp_path).values() == ()


def test_the_environment_is_neither_read_nor_changed(tmp_path: Path) -> None:
    before = dict(os.environ)
    (tmp_path / ".env").write_text("WOOCOMMERCE_KEY=${HOME}\nTOOLKIT_TEST_USER=a\n")
    assert secrets(tmp_path).get("woocommerce_key") == "${HOME}"
    assert dict(os.environ) == before


def test_the_sample_names_every_secret_and_fills_none(folder: Path) -> None:
    text = (folder / ".env.example").read_text("utf-8")
    assert [line for line in text.splitlines() if not line.startswith("#")] == [
        f"{name}=" for name in NAMES.values()
    ]
