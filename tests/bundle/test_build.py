"""Packing a shop's work."""

from __future__ import annotations

import gzip
import hashlib
import json
import stat
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from toolkit.bundle.build import build
from toolkit.bundle.inputs import BundleInputs
from toolkit.documents.inventory import inventory
from toolkit.errors import ToolkitError
from toolkit.language.text import Text


def names(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return [name.removeprefix("bundle/") for name in archive.namelist()]


def read(path: Path, name: str) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read(f"bundle/{name}")


def test_the_library_of_congress_tool_finds_the_unpacked_bundle_valid(bundle: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(tmp_path / "unpacked")
    bag = import_module("bagit").Bag(str(tmp_path / "unpacked" / "bundle"))
    assert bag.validate(processes=1)
    assert bag.info["Bagging-Date"] == "2026-10-25"
    assert bag.info["Bagging-Date-Jalali"] == "1405-08-03"
    assert bag.info["External-Description"] == "فروشگاه سفال نمونه"


def test_everything_that_was_made_is_inside_under_ascii_names(bundle: Path) -> None:
    inside = names(bundle)
    assert {
        "data/index.html",
        "data/documents/lease-1.jpg",
        "data/documents/names.json",
        "data/forms/form.json",
        "data/forms/form-sheet.pdf",
        "data/forms/cover-sheet.pdf",
        "data/policies/fa/privacy.html",
        "data/report/findings.json",
        "data/report/report.html",
        "data/evidence/site.warc.gz",
        "data/evidence/facts.json",
        "manifest-sha512.txt",
        "tagmanifest-sha256.txt",
    } <= set(inside)
    assert all(name.isascii() for name in inside)


def test_names_of_the_shops_own_are_kept_as_data(bundle: Path) -> None:
    originals = json.loads(read(bundle, "data/documents/names.json"))
    assert originals["documents/lease-1.jpg"] == "lease.jpg"
    assert "fa/حریم خصوصی.html" in originals.values()


def test_the_same_inputs_give_the_same_bytes(inputs: BundleInputs, tmp_path: Path) -> None:
    first = build(inputs, tmp_path / "a.zip")
    for path in inputs.folder.rglob("*.html"):
        path.touch()
    time.sleep(1.1)
    second = build(inputs, tmp_path / "b.zip")
    assert first.sha256 == second.sha256
    assert hashlib.sha256(first.path.read_bytes()).hexdigest() == first.sha256


def test_entries_are_stored_in_one_order_with_one_moment_and_mode(bundle: Path) -> None:
    with zipfile.ZipFile(bundle) as archive:
        entries = archive.infolist()
    payload = [e.filename for e in entries if e.filename.startswith("bundle/data/")]
    assert payload == sorted(payload)
    assert {e.compress_type for e in entries} == {zipfile.ZIP_STORED}
    assert {e.date_time for e in entries} == {(2026, 10, 25, 0, 30, 0)}
    assert {stat.S_IMODE(e.external_attr >> 16) for e in entries} == {0o600}


def test_the_bundle_is_for_its_owner_alone(bundle: Path) -> None:
    assert stat.S_IMODE(bundle.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["policies/fa/privacy.html", "report.html", "evidence/facts.json"])
def test_a_file_that_holds_a_secret_is_refused_by_name(
    with_secrets: Callable[..., BundleInputs], folder: Path, tmp_path: Path, name: str
) -> None:
    (folder / name).write_text(json.dumps({"key": 'pass"word1'}), encoding="utf-8")
    with pytest.raises(ToolkitError, match=Path(name).name):
        build(with_secrets('pass"word1'), tmp_path / "bundle.zip")
    assert not (tmp_path / "bundle.zip").exists()
    assert list(tmp_path.glob(".bundle*")) == []


def test_a_secret_inside_the_packed_evidence_is_found(
    with_secrets: Callable[..., BundleInputs], tmp_path: Path
) -> None:
    with pytest.raises(ToolkitError, match=r"site\.warc\.gz"):
        build(with_secrets("hidden-word"), tmp_path / "bundle.zip")


def test_a_link_out_of_the_folder_is_refused(inputs: BundleInputs, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "private.html").write_text("private", encoding="utf-8")
    (folder / "policies" / "terms.html").symlink_to(tmp_path / "private.html")
    with pytest.raises(ToolkitError, match=r"terms\.html"):
        build(inputs, tmp_path / "bundle.zip")


def test_a_failed_build_leaves_the_earlier_bundle_as_it_was(
    with_secrets: Callable[..., BundleInputs], bundle: Path
) -> None:
    before = bundle.read_bytes()
    with pytest.raises(ToolkitError):
        build(with_secrets("hidden-word"), bundle)
    assert bundle.read_bytes() == before


def test_what_is_missing_is_said_on_the_first_page(
    inputs: BundleInputs, folder: Path, tmp_path: Path
) -> None:
    (folder / "report.html").unlink()
    told = replace(inputs, missing=(Text("صفحهٔ تماس تلفن ندارد.", "The contact page shows no phone."),))
    info = build(told, tmp_path / "bundle.zip")
    page = read(info.path, "data/index.html").decode()
    assert not info.ready
    for words in ("There is no report yet.", "صفحهٔ تماس تلفن ندارد.", "این مدرک کم است: تعهدنامهٔ امضاشده."):
        assert words in page


def test_the_online_layout_does_not_ask_for_what_is_posted(inputs: BundleInputs, tmp_path: Path) -> None:
    info = build(replace(inputs, layout="online"), tmp_path / "bundle.zip")
    page = read(info.path, "data/index.html").decode()
    assert "Photograph" not in page
    assert "Signed affidavit" in page


def test_a_shop_with_nothing_but_a_profile_still_gives_a_bundle(inputs: BundleInputs, tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    slots = inventory(inputs.profile, bare, inputs.day)
    info = build(replace(inputs, folder=bare, slots=slots), tmp_path / "bundle.zip")
    assert not info.ready
    assert "There is no evidence of the site yet." in read(info.path, "data/index.html").decode()


def test_large_scans_are_packed_in_little_memory(inputs: BundleInputs, folder: Path, tmp_path: Path) -> None:
    with gzip.open(folder / "evidence" / "big.bin.gz", "wb", compresslevel=0) as file:
        for _ in range(64):
            file.write(bytes(1 << 20))
    build(inputs, tmp_path / "warm.zip")
    tracemalloc.start()
    build(inputs, tmp_path / "bundle.zip")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 32 << 20
