"""The sample folder is whole, leaves something to be filled in, and overwrites nothing."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from toolkit.demo.folder import make_folder, sample_profile
from toolkit.demo.scans import scans
from toolkit.errors import UsageError

URL = "http://127.0.0.1:4321/"
TODAY = date(2026, 11, 21)


def test_the_profile_asks_about_the_running_shop_and_keeps_its_comments(tmp_path: Path) -> None:
    make_folder(tmp_path / "shop", URL, TODAY)
    text = (tmp_path / "shop" / "shop.toml").read_text("utf-8")
    assert f'url = "{URL}"' in text
    assert "# the address that is asked" in text
    told, ours = tomllib.loads(text), sample_profile()
    moved = {"shop", "premises", "licences", "declarations", "waivers"}
    assert {k: v for k, v in told.items() if k not in moved} == {
        k: v for k, v in ours.items() if k not in moved
    }
    assert {**told["shop"], "url": ""} == {**ours["shop"], "url": ""}


def test_what_ends_ends_in_the_years_to_come(tmp_path: Path) -> None:
    make_folder(tmp_path, URL, date(2031, 3, 21))
    told = tomllib.loads((tmp_path / "shop.toml").read_text("utf-8"))
    assert told["premises"]["lease_ends"] == "۱۴۱۱/۰۱/۰۱"
    assert told["declarations"][0]["until"] == told["waivers"][0]["until"] == "۱۴۱۱/۰۱/۰۱"
    assert told["licences"]["held"][0]["valid_to"] == "۱۴۱۳/۰۱/۰۱"


def test_the_secrets_have_an_example_to_copy(tmp_path: Path) -> None:
    make_folder(tmp_path / "shop", URL, TODAY)
    assert (tmp_path / "shop" / ".env.example").read_text("utf-8")


def test_the_scans_open_and_some_are_missing(tmp_path: Path) -> None:
    make_folder(tmp_path, URL, TODAY)
    names = {path.name for path in (tmp_path / "documents").iterdir()}
    assert {"lease.jpg", "malware_report.pdf"} <= names
    assert not any(name.startswith(("photograph", "certified_home", "affidavit")) for name in names)
    for path in (tmp_path / "documents").iterdir():
        if path.suffix == ".pdf":
            assert len(PdfReader(path).pages) == 1
        else:
            with Image.open(path) as image:
                assert min(image.size) >= 600


def test_the_scans_are_the_same_bytes_every_time() -> None:
    assert scans(sample_profile()) == scans(sample_profile())


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "shop.toml").write_text("mine", "utf-8")
    with pytest.raises(UsageError, match=r"shop\.toml"):
        make_folder(tmp_path, URL, TODAY)
    assert (tmp_path / "shop.toml").read_text("utf-8") == "mine"
    assert not (tmp_path / "documents").exists()


def test_a_file_in_the_folders_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "shop").write_text("", "utf-8")
    with pytest.raises(UsageError):
        make_folder(tmp_path / "shop", URL, TODAY)
