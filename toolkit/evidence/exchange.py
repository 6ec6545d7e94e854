"""One request and its answer, as they are sent, read and handed to the archive."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from requests import PreparedRequest
from urllib3.response import HTTPResponse

from toolkit.evidence.adapter import GuardedAdapter
from toolkit.evidence.body import decoded
from toolkit.evidence.deadline import Deadline
from toolkit.evidence.limits import Limits
from toolkit.model.page import Page

_PIECE = 8192


@dataclass(frozen=True, slots=True)
class Exchange:
    """What passed over the wire, unmasked; the body decoded, `moment` in UTC."""

    method: str
    url: str
    asked: str
    role: str
    sent_headers: tuple[tuple[str, str], ...]
    sent_body: bytes
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    moment: datetime


class Archive(Protocol):
    """Where exchanges are written."""

    def write(self, exchange: Exchange) -> str:
        """Writes one exchange and answers with the record's id."""
        ...


@dataclass(frozen=True, slots=True)
class Courier:
    """Sends prepared requests, one at a time for each caller, within the limits."""

    adapter: GuardedAdapter
    deadline: Deadline
    limits: Limits
    archive: Archive | None
    now: Callable[[], datetime]
    ca_file: str | None

    def carry(
        self, request: PreparedRequest, role: str, asked: str, seconds: float
    ) -> tuple[Page, HTTPResponse]:
        """The answer, read to its end, and urllib3's response (for its cookies); raises troubles.NETWORK."""
        limits = self.limits
        with self.deadline.within(min(limits.request_seconds, seconds), limits.read_seconds):
            response = self.adapter.send(
                request,
                stream=True,
                timeout=(limits.connect_seconds, self.deadline.wait() or limits.read_seconds),
                verify=self.ca_file or True,
                proxies={},
            )
            raw: HTTPResponse = response.raw
            try:
                body = decoded(_pieces(raw), raw.headers.get("Content-Encoding", ""), limits.body_bytes)
            finally:
                raw.close()
        page = Page(
            url=request.url or asked,
            status=raw.status,
            headers=tuple(raw.headers.items()),
            body=body,
            role=role,
            method=request.method or "GET",
            asked=asked,
        )
        return self._archived(page, request, raw.reason or ""), raw

    def _archived(self, page: Page, request: PreparedRequest, reason: str) -> Page:
        if self.archive is None:
            return page
        sent = request.body or b""
        record = self.archive.write(
            Exchange(
                method=page.method,
                url=page.url,
                asked=page.asked,
                role=page.role,
                sent_headers=tuple((name, str(value)) for name, value in request.headers.items()),
                sent_body=sent.encode() if isinstance(sent, str) else bytes(sent),
                status=page.status,
                reason=reason,
                headers=page.headers,
                body=page.body,
                moment=self.now(),
            )
        )
        return replace(page, record=record)


def _pieces(raw: HTTPResponse) -> Iterator[bytes]:
    """The body as it comes, still compressed."""
    while piece := raw.read1(_PIECE, decode_content=False):
        yield piece
