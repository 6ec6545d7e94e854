"""Network failures of requests and urllib3 turned into reasons that a merchant can read."""

from __future__ import annotations

import http.client
import ssl
import zlib
from collections.abc import Iterator

import requests
import urllib3

from toolkit.evidence.barred import Barred
from toolkit.evidence.body import TooLarge, UnknownCoding
from toolkit.evidence.distrust import explain
from toolkit.evidence.tls import reason
from toolkit.language.translate import tr

NETWORK = (
    requests.RequestException,
    urllib3.exceptions.HTTPError,
    http.client.HTTPException,
    OSError,
    zlib.error,
    ValueError,
    TooLarge,
    UnknownCoding,
)
"""Everything that a server, or the road to it, can make the libraries raise."""


def barred(error: Exception, host: str, limit: int) -> Barred:
    """The reason behind one of NETWORK; `limit` is the body limit in bytes."""
    if isinstance(error, TooLarge):
        return Barred(tr("The answer of {host} is longer than {limit} bytes.", host=host, limit=limit))
    if isinstance(error, UnknownCoding):
        return Barred(
            tr(
                "{host} compressed its answer in a way that was not asked for: {coding}.",
                host=host,
                coding=str(error),
            )
        )
    causes = tuple(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, TimeoutError):
            return Barred(
                tr("The secure connection to {host} failed: {why}", host=host, why=explain(reason(cause)))
            )
    if any(isinstance(cause, _TIMEOUTS) for cause in causes):
        return Barred(tr("{host} did not answer in time.", host=host))
    if isinstance(error, requests.exceptions.InvalidURL | UnicodeError):
        return Barred(tr("{url} is not an address that can be asked.", url=host))
    return Barred(
        tr("The connection to {host} broke before the whole answer had come.", host=host), retry=True
    )


_TIMEOUTS = (TimeoutError, requests.Timeout, urllib3.exceptions.TimeoutError)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and whatever is wrapped in it, as arguments, reasons, causes or contexts; each once."""
    seen: set[int] = set()
    waiting: list[BaseException] = [error]
    while waiting:
        cause = waiting.pop(0)
        if id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        inside = (*cause.args, getattr(cause, "reason", None), cause.__cause__, cause.__context__)
        waiting.extend(each for each in inside if isinstance(each, BaseException))
