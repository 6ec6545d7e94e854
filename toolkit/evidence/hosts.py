"""The hosts that may be asked: the shop's own names, exactly, with their www. twins."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

import idna

from toolkit.evidence.barred import Barred
from toolkit.language.translate import tr

_DEFAULT = {"http": 80, "https": 443}


def canonical(host: str) -> str:
    """A host name in lower-case ASCII (IDNA), without the final dot; what cannot be encoded is kept."""
    host = host.rstrip(".").lower()
    if host.isascii():
        return host
    try:
        return idna.encode(host, uts46=True).decode("ascii").lower()
    except idna.IDNAError:
        return host


def place(parts: SplitResult) -> tuple[str, int]:
    """Host and port of an address; ValueError for a port that is none."""
    port = parts.port
    return canonical(parts.hostname or ""), _DEFAULT.get(parts.scheme, 0) if port is None else port


@dataclass(frozen=True, slots=True)
class Hosts:
    """Pairs of host and port."""

    places: frozenset[tuple[str, int]]

    @classmethod
    def of(cls, allowed: Iterable[str]) -> Hosts:
        """From names (`shop.ir`: ports 80 and 443), names with a port (only that one) or whole addresses."""
        places: set[tuple[str, int]] = set()
        for name in allowed:
            parts = urlsplit(name if "//" in name else f"//{name}")
            port = parts.port
            ports = (80, 443) if port in (None, 80, 443) else (port,)
            places |= {(host, p) for host in _twins(canonical(parts.hostname or "")) for p in ports if p}
        return cls(frozenset(places))

    def check(self, url: str) -> tuple[str, int]:
        """Host and port of an address that may be asked; raises Barred for any other."""
        try:
            parts = urlsplit(url)
            host, port = place(parts)
        except ValueError:
            raise Barred(tr("{url} is not an address that can be asked.", url=url)) from None
        if parts.scheme not in _DEFAULT:
            raise Barred(
                tr("Only http and https addresses are asked, and this one is {scheme}.", scheme=parts.scheme)
            )
        if not host or (host, port) not in self.places:
            where = host if port in (80, 443) else f"{host}:{port}"
            raise Barred(
                tr(
                    "{host} is not one of the shop's own hosts in its profile, so it was not asked.",
                    host=where,
                )
            )
        return host, port


def _twins(host: str) -> set[str]:
    if not host:
        return set()
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return {host, host.removeprefix("www.") if host.startswith("www.") else f"www.{host}"}
    return {host}
