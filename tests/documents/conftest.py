"""A shop's folder with a profile and scans made on the spot."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from importlib import resources
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfWriter

from toolkit.profile.load import load
from toolkit.profile.profile import Profile


def picture(kind: str = "JPEG", width: int = 900, height: int = 1200) -> bytes:
    out = BytesIO()
    Image.effect_noise((width, height), 40).save(out, kind)
    return out.getvalue()


def pdf(pages: int = 1, password: str = "") -> bytes:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(595, 842)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.fixture
def scan() -> Callable[..., bytes]:
    return picture


@pytest.fixture
def paper() -> Callable[..., bytes]:
    return pdf


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shop = tmp_path / "shop"
    (shop / "documents").mkdir(parents=True)
    with resources.as_file(resources.files("toolkit.demo").joinpath("shop/shop.toml")) as sample:
        shutil.copy(sample, shop / "shop.toml")
    return shop


@pytest.fixture
def profile_with(folder: Path) -> Callable[..., Profile]:
    """The sample's profile with lines of shop.toml replaced."""

    def changed(*replacements: tuple[str, str]) -> Profile:
        file = folder / "shop.toml"
        text = file.read_text(encoding="utf-8")
        for old, new in replacements:
            assert old in text, old
            text = text.replace(old, new, 1)
        file.write_text(text, encoding="utf-8")
        return load(folder)

    return changed
