"""E-mails, host names and web addresses of shop.toml; host names are kept in their ASCII form."""

from __future__ import annotations

import ipaddress
import re
from typing import Annotated
from urllib.parse import quote, urlsplit

import idna

from toolkit.language.translate import tr
from toolkit.profile.values import of_text
from toolkit.profile.wrong import Wrong

LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")


def is_ip(host: str) -> bool:
    """Whether `host` is an address in numbers (or `localhost`), so that a shop on loopback can be audited."""
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return host == "localhost"
    return True


def domain(value: str) -> str:
    """A domain name in ASCII, lower case, without a final dot; ValueError where it is none."""
    name = value.lower().rstrip(".")
    if not name.isascii():
        name = idna.encode(name, uts46=True, transitional=False).decode()
    labels = name.split(".")
    if len(labels) < 2 or len(name) > 253 or not all(LABEL.fullmatch(label) for label in labels):
        raise ValueError("not-a-domain")
    if labels[-1].isdigit():
        raise ValueError("not-a-domain")
    return name


def _host(value: str) -> str:
    if "/" in value or "@" in value:
        raise Wrong(
            tr('Write the host name alone, for example "shop.example", without http:// and without a path.')
        )
    if is_ip(value.lower()):
        return value.lower()
    try:
        return domain(value)
    except ValueError:
        raise Wrong(tr('This is not a host name; write one such as "shop.example".')) from None


def _email(value: str) -> str:
    local, _, host = value.rpartition("@")
    try:
        if not LOCAL.fullmatch(local) or len(local) > 64:
            raise ValueError("not-an-email")
        return f"{local}@{domain(host)}"
    except ValueError:
        raise Wrong(tr('This is not an e-mail address; write one such as "name@shop.example".')) from None


def web_url(value: str) -> str:
    """The address with its host in ASCII, its path percent-encoded and at least `/`."""
    wanted = tr('This is not a web address; write it whole, for example "https://shop.example/".')
    try:
        parts = urlsplit(value)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise Wrong(wanted) from None
    if parts.scheme.lower() not in ("http", "https") or not host or re.search(r"[\s\\]", value):
        raise Wrong(wanted)
    if "@" in parts.netloc:
        raise Wrong(tr("No user name or password belongs in an address; secrets go to the file .env."))
    try:
        name = host if is_ip(host) else domain(host)
    except ValueError:
        raise Wrong(wanted) from None
    name = f"[{name}]" if ":" in name else name
    where = f"{name}:{port}" if port is not None else name
    query = f"?{_encoded(parts.query)}" if parts.query else ""
    return f"{parts.scheme.lower()}://{where}{_encoded(parts.path) or '/'}{query}"


def _page(value: str) -> str:
    """A page of the shop: a path from its root (kept as a path) or a whole address."""
    if value.startswith("/") and not value.startswith("//"):
        if re.search(r"[\s\\]", value):
            raise Wrong(
                tr('An address has no blanks; write it as the browser shows it, for example "/contact/".')
            )
        return _encoded(value, also="?#")
    if "://" not in value:
        raise Wrong(
            tr('Write a path such as "/contact/" or a whole address such as "https://shop.example/contact/".')
        )
    return web_url(value)


def _encoded(text: str, also: str = "") -> str:
    try:
        return quote(text, safe="/%:@!$&'()*+,;=~-._" + "?" + also)
    except UnicodeEncodeError:
        raise Wrong(
            tr('This is not a web address; write it whole, for example "https://shop.example/".')
        ) from None


Host = Annotated[str, of_text(_host)]
Email = Annotated[str, of_text(_email)]
WebUrl = Annotated[str, of_text(web_url)]
PageAddress = Annotated[str, of_text(_page)]
