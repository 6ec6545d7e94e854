"""Exchanges written to a WARC file, masked, as they come; and pages read back from any WARC file."""

from __future__ import annotations

import os
import tempfile
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from toolkit.evidence.exchange import Exchange
from toolkit.evidence.masking import Masker, Pairs
from toolkit.evidence.reading import ASKED, ROLE, answers
from toolkit.model.page import Page

_CHANGED = frozenset({"content-encoding", "transfer-encoding", "content-length"})
"""Headers that no longer hold for the decoded body that is kept."""


class Recorder:
    """Writes one archive beside its place; `close` puts it there, `abort` leaves no trace of it.

    As a context manager it closes, and aborts when an exception (Ctrl-C too) leaves the block.
    """

    def __init__(
        self,
        path: Path,
        secrets: Iterable[str] = (),
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
        self._path, self._part = path, Path(part)
        self._file = os.fdopen(handle, "wb")
        self._writer = WARCWriter(self._file, gzip=True)
        self._masker = Masker(secrets)
        self._lock = threading.Lock()
        about = {"software": "namad-toolkit", "format": "WARC File Format 1.0"}
        about["description"] = "Bodies are decoded; secrets and personal data are masked with ***."
        info = self._writer.create_warcinfo_record(path.name, about)
        info.rec_headers.replace_header("WARC-Date", _date(now()))
        self._writer.write_record(info)

    def write(self, exchange: Exchange) -> str:
        """Writes the answer and the request, masked; the answer's record id. From any thread."""
        masker, record = self._masker, uuid.uuid4().urn
        url = masker.url(exchange.url)
        about = {
            "WARC-Record-ID": f"<{record}>",
            "WARC-Date": _date(exchange.moment),
            ROLE: exchange.role,
            ASKED: masker.url(exchange.asked),
        }
        answer = self._record(
            url,
            "response",
            about,
            StatusAndHeaders(
                f"{exchange.status} {_line(exchange.reason)}".strip(),
                _lines(masker.headers(exchange.headers)),
                protocol="HTTP/1.1",
            ),
            masker.body(exchange.body, _kind(exchange.headers), exchange.role),
        )
        parts = urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        request = self._record(
            url,
            "request",
            {"WARC-Concurrent-To": f"<{record}>", "WARC-Date": _date(exchange.moment)},
            StatusAndHeaders(
                f"{exchange.method} {target} HTTP/1.1",
                [("Host", parts.netloc), *_lines(masker.headers(exchange.sent_headers))],
                is_http_request=True,
            ),
            masker.body(exchange.sent_body, _kind(exchange.sent_headers), exchange.role),
        )
        with self._lock:
            self._writer.write_record(answer)
            self._writer.write_record(request)
        return record

    def close(self) -> None:
        """Puts the finished archive in its place."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._part.chmod(0o644)
        self._part.replace(self._path)

    def abort(self) -> None:
        """Removes what was written."""
        self._file.close()
        self._part.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self.close()
        else:
            self.abort()

    def _record(
        self, url: str, kind: str, about: dict[str, str], http: StatusAndHeaders, body: bytes
    ) -> ArcWarcRecord:
        if kind == "response" or body:
            http.add_header("Content-Length", str(len(body)))
        return self._writer.create_warc_record(
            url, kind, payload=BytesIO(body), length=len(body), warc_headers_dict=about, http_headers=http
        )


def read_pages(path: Path) -> Iterator[Page]:
    """Every answer in an archive, in its order, redirects among them; any tool's WARC.

    Raises FaultyFile where the archive is broken. Answers whose bodies are too long, or packed in a way
    that cannot be read, are left out (`reading.answers` names them).
    """
    return (answer for answer, _ in answers(path) if isinstance(answer, Page))


def _kind(pairs: Pairs) -> str:
    return next((value for name, value in pairs if name.lower() == "content-type"), "")


def _lines(pairs: Pairs) -> list[tuple[str, str]]:
    return [(name, _line(value)) for name, value in pairs if name.lower() not in _CHANGED]


def _line(value: str) -> str:
    """A header's value on one line: folded ones would end the header block."""
    return " ".join(value.split()) if "\n" in value or "\r" in value else value


def _date(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
