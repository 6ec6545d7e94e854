"""A shop whose work is done, ready to be packed."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

import pytest
from PIL import Image

from toolkit.bundle.build import build
from toolkit.bundle.inputs import BundleInputs
from toolkit.documents.inventory import inventory
from toolkit.model.result import Result
from toolkit.profile.load import load

COLLECTED = datetime(2026, 10, 24, 21, 0, tzinfo=UTC)
"""Half past midnight of the 25th in Tehran."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shop = tmp_path / "shop"
    for name in ("documents", "policies/fa", "evidence"):
        (shop / name).mkdir(parents=True)
    with resources.as_file(resources.files("toolkit.demo").joinpath("shop/shop.toml")) as sample:
        shutil.copy(sample, shop / "shop.toml")
    Image.effect_noise((900, 1200), 40).save(shop / "documents" / "lease.jpg")
    (shop / "policies/fa/privacy.html").write_text("<p>حریم خصوصی</p>", encoding="utf-8")
    (shop / "policies/fa/حریم خصوصی.html").write_text("<p>همان</p>", encoding="utf-8")
    (shop / "evidence/site.warc.gz").write_bytes(gzip.compress(b"WARC/1.1 hidden-word", mtime=0))
    (shop / "evidence/facts.json").write_text("{}", encoding="utf-8")
    (shop / "findings.json").write_text("{}", encoding="utf-8")
    (shop / "report.html").write_text("<p>گزارش</p>", encoding="utf-8")
    return shop


@pytest.fixture
def inputs(folder: Path) -> BundleInputs:
    result = Result(
        toolkit="0.1.0",
        pack_name="enamad-seeds",
        pack_version="1.0",
        pack_sha256="a" * 64,
        shop_name="فروشگاه سفال نمونه",
        shop_url="http://127.0.0.1:8765/",
        evidence_sha256="b" * 64,
        collected_at=COLLECTED,
        findings=(),
    )
    profile = load(folder)
    return BundleInputs(profile, result, inventory(profile, folder, COLLECTED.date()), folder)


@pytest.fixture
def with_secrets(inputs: BundleInputs) -> Callable[..., BundleInputs]:
    return lambda *secrets: replace(inputs, secrets=secrets)


@pytest.fixture
def bundle(inputs: BundleInputs, tmp_path: Path) -> Path:
    return build(inputs, tmp_path / "out" / "bundle.zip").path
