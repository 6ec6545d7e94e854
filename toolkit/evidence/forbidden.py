"""Requests that must never be sent, such as placing an order."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable
from urllib.parse import unquote

from toolkit.errors import ToolkitError
from toolkit.language.translate import tr

Forbidden = tuple[str, str] | Callable[[str, str], bool]
"""A method ("*" for any) with a pattern searched in the address, or a predicate of method and address."""


class NeverSent(ToolkitError):
    """The toolkit itself was about to send what it promised never to send."""

    exit_code = 70

    def __init__(self, method: str, url: str) -> None:
        super().__init__(
            tr("A request that must never be sent was stopped: {request}.", request=f"{method} {url}"),
            tr("This is a fault of the toolkit or of a plugin. Nothing was sent; please report it."),
        )


def is_forbidden(rules: Iterable[Forbidden], method: str, url: str) -> bool:
    """Whether a rule meets the request, however the address is spelt (percent-encoded, `//`, `/x/../`)."""
    plain = unquote(unquote(url))
    spellings = {url, plain, re.sub(r"(?<!:)/{2,}", "/", plain), _straight(plain)}
    return any(_meets(rule, method.upper(), spelling) for rule in rules for spelling in spellings)


def _straight(url: str) -> str:
    """The address with its path's dots and doubled slashes resolved, as libraries and servers do."""
    address, mark, query = url.partition("?")
    origin, slash, path = address.partition("://")[2].partition("/")
    return f"//{origin}{posixpath.normpath(slash + path)}{mark}{query}" if slash else url


def _meets(rule: Forbidden, method: str, url: str) -> bool:
    if callable(rule):
        return rule(method, url)
    wanted, pattern = rule
    return wanted.upper() in ("*", method) and re.search(pattern, url, re.IGNORECASE) is not None
