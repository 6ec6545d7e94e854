"""What a Set-Cookie header says, apart from the value."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from toolkit.model.evidence import Cookie
from toolkit.model.page import Page


def cookies_of(page: Page, host: str, now: datetime) -> list[Cookie]:
    """The cookies that an answer sets; `now` is when it came."""
    lines = [value for name, value in page.headers if name.lower() == "set-cookie"]
    return [cookie for line in lines if (cookie := read_cookie(line, host, page.url, now)) is not None]


def read_cookie(line: str, host: str, url: str, now: datetime) -> Cookie | None:
    """One header's value; None where it names no cookie."""
    pair, *rest = line.split(";")
    name, equals, _ = pair.partition("=")
    if not equals or not name.strip():
        return None
    attributes = {key.strip().lower(): value.strip() for key, _, value in (a.partition("=") for a in rest)}
    return Cookie(
        name=name.strip(),
        host=attributes.get("domain", "").lstrip(".").lower() or host,
        set_by=url,
        secure="secure" in attributes,
        http_only="httponly" in attributes,
        same_site=attributes.get("samesite", "").capitalize(),
        lifetime=_lifetime(attributes, now),
    )


def _lifetime(attributes: dict[str, str], now: datetime) -> int | None:
    try:
        return max(int(attributes["max-age"]), 0)
    except (KeyError, ValueError):
        pass
    try:
        ends = parsedate_to_datetime(attributes["expires"])
    except (KeyError, ValueError, OverflowError):
        return None
    ends = ends if ends.tzinfo else ends.replace(tzinfo=UTC)
    return max(round((ends - now).total_seconds()), 0)
