"""A host's network addresses, looked up once and checked before anything connects to them."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterator, Sequence

from toolkit.evidence.barred import Barred
from toolkit.language.translate import tr

Resolver = Callable[[str, int], Sequence[str]]
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_LAST_32_BITS = 0xFFFFFFFF
_NAT64 = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"))
_ISATAP = (0x00005EFE, 0x02005EFE)


def resolve(host: str, port: int) -> tuple[str, ...]:
    """The system's answer, in its order; OSError where there is none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


_INSIDE = tuple(ipaddress.ip_network(one) for one in ("192.0.0.0/24", "168.63.129.16/32"))
"""Addresses inside clouds and protocols that Python counts as global (RFC 6890; hosts' own metadata services)."""


def checked(
    host: str, port: int, resolver: Resolver = resolve, *, allow_private: bool = False
) -> tuple[str, ...]:
    """The addresses of `host`, all of them public unless `allow_private`; raises Barred."""
    try:
        addresses = tuple(resolver(host, port))
    except (OSError, UnicodeError):
        addresses = ()
    if not addresses:
        raise Barred(tr("The name {host} was not found: no network address belongs to it.", host=host))
    for address in addresses:
        if not allow_private and not is_public(address):
            raise Barred(
                tr(
                    "{host} leads to {address}, which is not a public address, so it was not asked. "
                    "For a test shop of your own, allow it with {flag}.",
                    host=host,
                    address=address,
                    flag="--allow-private",
                )
            )
    return addresses


def is_public(address: str) -> bool:
    """Whether the whole internet can reach the address, and every IPv4 address wrapped inside it."""
    try:
        outer = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(outer, ipaddress.IPv6Address) and outer.ipv4_mapped is not None:
        return _reachable(outer.ipv4_mapped)
    return _reachable(outer) and all(_reachable(inner) for inner in _wrapped(outer))


def _reachable(ip: _Address) -> bool:
    if isinstance(ip, ipaddress.IPv6Address) and (ip.is_site_local or ip.scope_id is not None):
        return False
    if any(ip in network for network in _INSIDE):
        return False
    nat64 = isinstance(ip, ipaddress.IPv6Address) and ip in _NAT64[0]
    return ip.is_global and not ip.is_multicast and (nat64 or not ip.is_reserved) and not ip.is_unspecified


def _wrapped(ip: _Address) -> Iterator[_Address]:
    """IPv4 addresses that a tunnel or translator would unpack (6to4, Teredo, NAT64, ISATAP)."""
    if isinstance(ip, ipaddress.IPv4Address):
        return
    if ip.sixtofour is not None:
        yield ip.sixtofour
    if ip.teredo is not None:
        yield from ip.teredo
    if any(ip in network for network in _NAT64) or (int(ip) >> 32) & _LAST_32_BITS in _ISATAP:
        yield ipaddress.IPv4Address(int(ip) & _LAST_32_BITS)
