"""Looking at one file."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolkit.documents.look import DocumentFile, look
from toolkit.documents.slots import Slot, slot_book
from toolkit.language.text import Text

LIMITS = slot_book().limits
SCAN = Slot("lease", Text("اجاره‌نامه", "Lease"), Text("", ""))
RECORD = replace(SCAN, id="domain_record", formats=("pdf", "jpeg", "png", "text"))


def seen(folder: Path, name: str, data: bytes, slot: Slot = SCAN) -> DocumentFile:
    path = folder / "documents" / name
    path.write_bytes(data)
    return look(path, folder, slot, LIMITS)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_good_scan_has_no_fault_and_its_size_is_known(
    folder: Path, scan: Callable[..., bytes], kind: str
) -> None:
    file = seen(folder, "lease.jpg", scan(kind))
    assert (file.format, file.width, file.height, file.faults) == (kind.lower(), 900, 1200, ())


def test_the_bytes_tell_the_kind_and_not_the_name(folder: Path, paper: Callable[..., bytes]) -> None:
    file = seen(folder, "lease.jpg", paper(3))
    assert (file.format, file.pages, file.faults) == ("pdf", 3, ())


def test_words_fill_a_slot_that_takes_text_and_no_other(folder: Path) -> None:
    assert seen(folder, "domain_record.txt", "صاحب: مریم".encode(), RECORD).faults == ()
    assert "none of the accepted kinds" in seen(folder, "lease.txt", b"words").faults[0].en


@pytest.mark.parametrize("data", [b"", b"\0\0\0", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7 nothing"])
def test_what_is_no_document_is_told_as_a_fault(folder: Path, data: bytes) -> None:
    assert seen(folder, "lease.jpg", data, RECORD).faults


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_scan_cut_off_in_the_middle_does_not_open(
    folder: Path, scan: Callable[..., bytes], kind: str
) -> None:
    data = scan(kind)
    assert "does not open" in seen(folder, "lease.jpg", data[: len(data) // 2]).faults[0].en


def test_a_scan_too_small_to_read_is_told_with_its_measure(folder: Path, scan: Callable[..., bytes]) -> None:
    fault = seen(folder, "lease.png", scan("PNG", 300, 200)).faults[0]
    assert "300 by 200" in fault.en
    assert "۳۰۰ در ۲۰۰" in fault.fa


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def test_a_picture_of_absurd_size_is_not_decoded(folder: Path) -> None:
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"")
    fault = seen(folder, "lease.png", data).faults[0]
    assert "too many pixels" in fault.en


def test_a_locked_pdf_is_a_fault(folder: Path, paper: Callable[..., bytes]) -> None:
    assert "password" in seen(folder, "lease.pdf", paper(1, "secret")).faults[0].en


def pdf_with_tree(kids: dict[int, str]) -> bytes:
    """A PDF whose object 2 is the root of pages, and whose further nodes are `kids`."""
    objects = {1: "<< /Type /Catalog /Pages 2 0 R >>", **kids}
    body, offsets = b"%PDF-1.7\n", {}
    for number, text in objects.items():
        offsets[number] = len(body)
        body += f"{number} 0 obj\n{text}\nendobj\n".encode()
    table = "".join(f"{offsets[n]:010} 00000 n \n" for n in sorted(offsets))
    count = len(objects) + 1
    trailer = f"trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + f"xref\n0 {count}\n0000000000 65535 f \n{table}{trailer}".encode()


def test_a_pdf_whose_pages_point_at_each_other_ends_in_a_fault(folder: Path) -> None:
    cycle = pdf_with_tree({2: "<< /Type /Pages /Count 1 /Kids [2 0 R] >>"})
    assert "does not open" in seen(folder, "lease.pdf", cycle).faults[0].en


def test_a_pdf_whose_branches_double_at_each_step_ends_in_a_fault(folder: Path) -> None:
    nodes = {n: f"<< /Type /Pages /Count 1 /Kids [{n + 1} 0 R {n + 1} 0 R] >>" for n in range(2, 60)}
    doubling = pdf_with_tree(nodes | {60: "<< /Type /Page >>"})
    assert "does not open" in seen(folder, "lease.pdf", doubling).faults[0].en


def test_a_link_that_leads_out_of_the_folder_is_refused(
    folder: Path, tmp_path: Path, scan: Callable[..., bytes]
) -> None:
    (tmp_path / "outside.jpg").write_bytes(scan())
    link = folder / "documents" / "lease.jpg"
    link.symlink_to(tmp_path / "outside.jpg")
    file = look(link, folder, SCAN, LIMITS)
    assert "leads out" in file.faults[0].en
    assert file.format is None


def test_pipes_folders_and_links_in_a_circle_are_faults_and_do_not_hang(folder: Path) -> None:
    pipe, inner, circle = (folder / "documents" / name for name in ("pipe.jpg", "inner.jpg", "circle.jpg"))
    os.mkfifo(pipe)
    inner.mkdir()
    circle.symlink_to(circle)
    assert all(look(path, folder, SCAN, LIMITS).faults for path in (pipe, inner, circle))


def test_sizes_beyond_the_limits_are_faults(folder: Path, scan: Callable[..., bytes]) -> None:
    path = folder / "documents" / "lease.jpg"
    path.write_bytes(scan())
    for limits in (replace(LIMITS, most_bytes=1000), replace(LIMITS, portal_bytes=1000)):
        assert "larger than allowed" in look(path, folder, SCAN, limits).faults[0].en


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_a_damaged_file_is_never_an_exception(
    folder: Path, scan: Callable[..., bytes], paper: Callable[..., bytes], data: st.DataObject
) -> None:
    whole = data.draw(st.sampled_from([scan("JPEG", 64, 64), scan("PNG", 64, 64), paper(2)]))
    damaged = bytearray(whole)
    places = st.floats(0, 1, exclude_max=True)
    for place, value in data.draw(st.lists(st.tuples(places, st.integers(0, 255)), max_size=20)):
        damaged[8 + int(place * (len(whole) - 8))] = value
    assert isinstance(seen(folder, "lease.jpg", bytes(damaged), RECORD), DocumentFile)
