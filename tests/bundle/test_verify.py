"""Checking a bundle: whole, and damaged in one way at a time."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from toolkit.bundle.verify import verify

Change = Callable[[dict[str, bytes]], object]


def said(path: Path) -> str:
    return "\n".join(text.en for text in verify(path))


def damaged(bundle: Path, change: Change) -> Path:
    """The bundle with its files changed as `change` does it, written anew."""
    with zipfile.ZipFile(bundle) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    path = bundle.with_name("damaged.zip")
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def test_a_whole_bundle_has_no_fault(bundle: Path) -> None:
    assert verify(bundle) == ()


def test_a_missing_file_is_named(bundle: Path) -> None:
    path = damaged(bundle, lambda files: files.pop("bundle/data/report/report.html"))
    assert "data/report/report.html is missing" in said(path)


def test_an_extra_file_is_named(bundle: Path) -> None:
    path = damaged(bundle, lambda files: files.update({"bundle/data/extra.txt": b"x"}))
    assert "data/extra.txt is in the bundle, but not in its list" in said(path)


def test_a_changed_file_is_named(bundle: Path) -> None:
    path = damaged(bundle, lambda files: files.update({"bundle/data/documents/lease-1.jpg": b"x"}))
    assert "data/documents/lease-1.jpg was altered" in said(path)


def test_a_byte_flipped_in_the_archive_is_named(bundle: Path) -> None:
    data = bytearray(bundle.read_bytes())
    with zipfile.ZipFile(bundle) as archive:
        data[archive.getinfo("bundle/data/documents/lease-1.jpg").header_offset + 500] ^= 1
    bundle.write_bytes(data)
    assert (
        said(bundle) == "data/documents/lease-1.jpg was altered: its fingerprint is not the one in the list."
    )


@pytest.mark.parametrize("algorithm", ["sha256", "sha512"])
def test_each_of_the_two_hashes_is_looked_at(bundle: Path, algorithm: str) -> None:
    """Both the list and the list of lists are forged, so that only this one hash tells."""
    name = f"bundle/manifest-{algorithm}.txt"

    def forge(files: dict[str, bytes]) -> None:
        lines = files[name].decode().splitlines()
        lines[0] = ("0" if lines[0][0] != "0" else "1") + lines[0][1:]
        old = hashlib.sha256(files[name]).hexdigest()
        files[name] = ("\n".join(lines) + "\n").encode()
        new = hashlib.sha256(files[name]).hexdigest()
        tags = files["bundle/tagmanifest-sha256.txt"]
        files["bundle/tagmanifest-sha256.txt"] = tags.replace(old.encode(), new.encode())

    faults = verify(damaged(bundle, forge))
    assert len(faults) == 1
    assert "was altered" in faults[0].en


def test_a_changed_list_is_named(bundle: Path) -> None:
    def change(files: dict[str, bytes]) -> None:
        files["bundle/bag-info.txt"] = files["bundle/bag-info.txt"].replace(b"enamad", b"another")

    assert said(damaged(bundle, change)) == (
        "bag-info.txt was altered: its fingerprint is not the one in the list."
    )


def test_a_missing_list_is_named(bundle: Path) -> None:
    path = damaged(bundle, lambda files: files.pop("bundle/manifest-sha512.txt"))
    assert "lacks its list manifest-sha512.txt" in said(path)


def test_a_wrong_declaration_is_told(bundle: Path) -> None:
    path = damaged(bundle, lambda files: files.update({"bundle/bagit.txt": b"BagIt-Version: 9.9\n"}))
    assert "does not declare BagIt 1.0" in said(path)


def test_a_line_that_is_no_entry_is_told_with_its_number(bundle: Path) -> None:
    path = damaged(bundle, lambda files: files.update({"bundle/manifest-sha256.txt": b"nonsense\n"}))
    assert "Line 1 of manifest-sha256.txt" in said(path)


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/evil", "bundle/../../evil", "bundle/data/a\\b", "other/data/x", "C:/evil"]
)
def test_a_path_outside_the_bag_is_named(bundle: Path, name: str) -> None:
    assert "lies outside the bag" in said(damaged(bundle, lambda files: files.update({name: b"x"})))


def test_a_name_that_stands_twice_is_told(bundle: Path) -> None:
    with zipfile.ZipFile(bundle, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("bundle/data/index.html", b"x")
    assert "data/index.html stands in the archive twice" in said(bundle)


def test_names_that_differ_in_case_alone_are_told(bundle: Path) -> None:
    path = damaged(bundle, lambda files: files.update({"bundle/data/INDEX.html": b"x"}))
    assert "data/INDEX.html stands in the archive twice" in said(path)


def test_a_link_in_the_archive_is_named(bundle: Path) -> None:
    entry = zipfile.ZipInfo("bundle/data/link")
    entry.create_system, entry.external_attr = 3, 0o120777 << 16
    with zipfile.ZipFile(bundle, "a") as archive:
        archive.writestr(entry, b"/etc/passwd")
    assert "data/link is a link" in said(bundle)


def test_a_file_of_absurd_size_is_named_and_not_unpacked(bundle: Path) -> None:
    with zipfile.ZipFile(bundle, "a") as archive:
        archive.writestr("bundle/data/zeros", bytes(64 << 20), zipfile.ZIP_DEFLATED)
    assert "data/zeros claims a size" in said(bundle)


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_bundle_is_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(data)
    assert len(verify(path)) == 1


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "could not be read" in said(tmp_path / "bundle.zip")
