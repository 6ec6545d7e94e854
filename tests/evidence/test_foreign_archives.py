"""Archives that other tools wrote: bodies as they travelled, records of other kinds, and recorded shops."""

from __future__ import annotations

import gzip
from io import BytesIO
from pathlib import Path

import pytest
from support.recordings import WALKS, recording
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from toolkit.evidence.archive import read_pages
from toolkit.evidence.reading import BODY_BYTES, answers
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page

URL = "http://shop.test/"


def _foreign(path: Path, *, zipped: bool) -> None:
    """An archive of another tool: request first, bodies as they travelled, records of other kinds."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=zipped)
        writer.write_record(writer.create_warcinfo_record("x.warc", {"software": "another"}))
        for kind, line, extra, body in (
            ("request", "POST / HTTP/1.1", [], b""),
            (
                "response",
                "200 OK",
                [("Content-Encoding", "gzip"), ("Content-Type", "text/html")],
                gzip.compress("سلام".encode()),
            ),
            ("response", "200 OK", [("Transfer-Encoding", "chunked")], b"3\r\nabc\r\n0\r\n\r\n"),
            ("response", "200 OK", [], b""),
        ):
            head = StatusAndHeaders(line, extra, "HTTP/1.1", is_http_request=kind == "request")
            writer.write_record(
                writer.create_warc_record(
                    URL, kind, payload=BytesIO(body), http_headers=head, length=len(body)
                )
            )
        writer.write_record(writer.create_warc_record(URL, "metadata", payload=BytesIO(b"notes"), length=5))


@pytest.mark.parametrize("zipped", [True, False])
def test_archives_of_other_tools_are_read(tmp_path: Path, zipped: bool) -> None:
    path = tmp_path / "other.warc"
    _foreign(path, zipped=zipped)
    pages = list(read_pages(path))
    assert [page.text for page in pages] == ["سلام", "abc", ""]
    assert {(page.url, page.asked, page.role) for page in pages} == {(URL, URL, "link")}


@pytest.mark.parametrize("name", WALKS)
def test_recorded_shops_are_read(name: str) -> None:
    pages = list(read_pages(recording(name)))
    assert pages
    assert all(page.url.startswith("http") and page.status for page in pages)


def test_recorded_answers_that_cannot_be_read_are_unseen(tmp_path: Path) -> None:
    path = tmp_path / "other.warc.gz"
    bodies = (
        (("Content-Encoding", "br"), b"\x0b\x02\x80"),
        (("Content-Encoding", "gzip"), gzip.compress(bytes(BODY_BYTES + 1))),
        (("Content-Encoding", "gzip"), b"<p>unpacked already</p>"),
    )
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for header, body in bodies:
            head = StatusAndHeaders("200 OK", [header], "HTTP/1.1")
            writer.write_record(
                writer.create_warc_record(
                    URL, "response", payload=BytesIO(body), length=len(body), http_headers=head
                )
            )
    packed, huge, plain = (answer for answer, _ in answers(path))
    assert isinstance(packed, Unseen)
    assert "packed in a way that cannot be read" in packed.why.en
    assert isinstance(huge, Unseen)
    assert "longer than 20,000,000 bytes" in huge.why.en
    assert isinstance(plain, Page)
    assert plain.text == "<p>unpacked already</p>"
    assert list(read_pages(path)) == [plain]
