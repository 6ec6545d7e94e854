"""The sample folder is whole, leaves something to be filled in, and overwrites nothing."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from toolkit.demo.folder import make_folder, sample_profile
from toolkit.demo.scans import scans
from toolkit.errors import UsageError

URL = "http://127.0.0.1:4321/"


def test_the_profile_asks_about_the_running_shop_and_keeps_its_comments(tmp_path: Path) -> None:
    make_folder(tmp_path / "shop", URL)
    text = (tmp_path / "shop" / "shop.toml").read_text("utf-8")
    assert f'url = "{URL}"' in text
    assert "# the address that is asked" in text
    told = tomllib.loads(text)
    assert {**told, "shop": {**told["shop"], "url": ""}} == {
        **sample_profile(),
        "shop": {**sample_profile()["shop"], "url": ""},
    }
    assert (tmp_path / "shop" / ".env.example").read_text("utf-8")


def test_the_scans_open_and_some_are_missing(tmp_path: Path) -> None:
    make_folder(tmp_path, URL)
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
        make_folder(tmp_path, URL)
    assert (tmp_path / "shop.toml").read_text("utf-8") == "mine"
    assert not (tmp_path / "documents").exists()


def test_a_file_in_the_folders_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "shop").write_text("", "utf-8")
    with pytest.raises(UsageError):
        make_folder(tmp_path / "shop", URL)
