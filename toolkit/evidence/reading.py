"""Answers read out of any WARC file: whole or said to be broken, and never without bound."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

from toolkit.errors import Fault, FaultyFile
from toolkit.evidence.body import TooLarge, UnknownCoding, dechunked, decoded
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page

ROLE, ASKED = "WARC-X-Role", "WARC-X-Asked"
BODY_BYTES = 20_000_000
_PIECE = 1 << 20


def answers(path: Path) -> Iterator[tuple[Page | Unseen, datetime]]:
    """Every answer with the moment it was recorded, in the archive's order; raises FaultyFile."""
    try:
        with path.open("rb") as file:
            _check_packing(file)
            methods = dict(_methods(file))
            file.seek(0)
            for record in ArchiveIterator(file):
                if record.rec_type == "response" and record.http_headers is not None:
                    yield _answer(record, methods), _moment(record)
    except OSError as error:
        raise _faulty(
            path, tr("The archive cannot be opened: {why}.", why=error.strerror or str(error))
        ) from error
    except (ArchiveLoadFailed, EOFError, zlib.error, ValueError) as error:
        raise _faulty(path, tr("The archive is broken: {why}.", why=str(error))) from error


def _check_packing(file: BinaryIO) -> None:
    """Reads a packed file to its end: a cut or damaged one fails here, and not in the middle of a page."""
    if file.read(2) == b"\x1f\x8b":
        file.seek(0)
        try:
            with gzip.GzipFile(fileobj=file) as packed:
                while packed.read(_PIECE):
                    pass
        except OSError as error:
            raise ValueError(str(error)) from error
    file.seek(0)


def _methods(file: BinaryIO) -> Iterator[tuple[str, str]]:
    """The method of each request, under its own id and under the id of the answer it names."""
    for record in ArchiveIterator(file):
        if record.rec_type == "request" and record.http_headers is not None:
            for header in ("WARC-Record-ID", "WARC-Concurrent-To"):
                yield record.rec_headers.get_header(header, ""), str(record.http_headers.protocol)


def _answer(record: ArcWarcRecord, methods: dict[str, str]) -> Page | Unseen:
    about, http = record.rec_headers, record.http_headers
    url = str(about.get_header("WARC-Target-URI", "")).strip("<>")
    role = str(about.get_header(ROLE, "link"))
    own = about.get_header("WARC-Record-ID", "")
    raw = record.raw_stream.read()
    if record.length is not None and len(raw) < record.length - http.total_len:
        raise EOFError("a record ends too early")
    try:
        body = _decoded(
            raw, http.get_header("Transfer-Encoding", ""), http.get_header("Content-Encoding", "")
        )
    except TooLarge:
        return Unseen(role, url, tr("The recorded answer is longer than {limit} bytes.", limit=BODY_BYTES))
    except (UnknownCoding, zlib.error):
        return Unseen(role, url, tr("The recorded answer is packed in a way that cannot be read."))
    return Page(
        url=url,
        status=_status(http.get_statuscode()),
        headers=tuple((str(name), str(value)) for name, value in http.headers),
        body=body,
        record=str(own).strip("<>"),
        role=role,
        method=methods.get(own) or methods.get(about.get_header("WARC-Concurrent-To", "")) or "GET",
        asked=str(about.get_header(ASKED, url)),
    )


def _status(written: str) -> int:
    """0 where a recorder wrote none."""
    return int(written) if written.isascii() and written.isdecimal() else 0


def _decoded(raw: bytes, transfer: str, coding: str) -> bytes:
    """The body; many recorders keep the headers of a packed answer with the body unpacked."""
    packed = dechunked(raw) if "chunked" in transfer.lower() else raw
    try:
        return decoded([packed], coding, BODY_BYTES)
    except (UnknownCoding, zlib.error):
        if packed.lstrip()[:1] in (b"<", b"{", b"["):
            return packed
        raise


def _moment(record: ArcWarcRecord) -> datetime:
    written = str(record.rec_headers.get_header("WARC-Date", ""))
    moment = datetime.fromisoformat(written)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _faulty(path: Path, why: Text) -> FaultyFile:
    return FaultyFile(
        tr("The archive {file} cannot be used.", file=str(path)),
        [Fault(path.name, why)],
        tr("Collect the evidence again, or give a whole WARC file."),
    )
