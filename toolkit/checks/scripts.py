"""What the scripts of a page give away: coin miners, card skimmers, and code that nobody can read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit.checks.trackers import tracker_of
from toolkit.checks.unpacked import layers
from toolkit.judge.site import SitePage, host_of

MINERS = re.compile(
    r"coin-?hive|crypto-?loot|coinimp|jsecoin|minero\.cc|webminepool|deepminer|monerominer|cryptonight|webminerpool"
    r"|coinpot\.co/mine|browsermine|minr\.pw",
    re.IGNORECASE,
)
_CARD = re.compile(
    r"card[_-]?num|cardnumber|\bcvv2?\b|\bcvc\b|cc[_-](?:num|cvv|exp)|\bpan\b.{0,40}\bcvv|شماره ?کارت",
    re.IGNORECASE,
)
_TYPED = re.compile(
    r"\.value\b|serialize\(|FormData\(|addEventListener\(\s*['\"](?:key|input|change|submit|blur)",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"""(?:fetch|sendBeacon|\.open|\.src\s*=|\.post|\.get|\.ajax|WebSocket)[^;]{0,120}?["'`](?:https?:|wss?:)?//([a-z0-9.-]+\.[a-z]{2,24})""",
    re.IGNORECASE,
)
_LATE = re.compile(
    r"""["'`]((?:https?:|wss?:)?//([a-z0-9.-]+\.[a-z]{2,24})[^"'`]{0,200})["'`]""", re.IGNORECASE
)
_OBFUSCATED = re.compile(r"\b_0x[0-9a-f]{3,8}\b")
UNREADABLE = 40
"""Names such as _0x3f2a in one script, from which on nobody can tell what it does."""
PAYMENT = (
    "shaparak.ir",
    "zarinpal.com",
    "zarinp.al",
    "idpay.ir",
    "nextpay.org",
    "payping.ir",
    "vandar.io",
    "zibal.ir",
    "sep.ir",
    "pay.ir",
)
"""Where a checkout's own script may honestly send card data (none should, but they are no skimmers)."""
DATA = (
    "application/ld+json",
    "application/json",
    "text/template",
    "text/html",
    "text/x-template",
    "speculationrules",
    "importmap",
)


def inline_scripts(page: SitePage) -> Iterator[str]:
    """The code that stands in a page itself, or in an address that holds it (as delaying plugins write it)."""
    for node in LexborHTMLParser(page.page.text).css("script"):
        kind = (node.attributes.get("type") or "").lower()
        if kind not in DATA:
            yield _code(node)


def _code(node: LexborNode) -> str:
    src = node.attributes.get("src") or ""
    return (
        f'atob("{src.partition("base64,")[2]}")'
        if src.startswith("data:") and "base64," in src
        else node.text()
    )


def mined(page: SitePage) -> Iterator[str]:
    """Scripts that mine coins, by the names of those that are known."""
    for node in LexborHTMLParser(page.page.text).css("script[src]"):
        src = node.attributes.get("src") or ""
        if MINERS.search(src):
            yield src
    for code in inline_scripts(page):
        found = next((hit for layer in layers(code) if (hit := MINERS.search(layer))), None)
        if found:
            yield _around(found)


def skimming(page: SitePage) -> Iterator[str]:
    """Scripts in the page that read a typed card number and know a foreign host to send it to."""
    for code in inline_scripts(page):
        whole = "\n".join(layers(code))
        card = _CARD.search(whole)
        if not card or not _TYPED.search(whole):
            continue
        hosts = [host.lower() for host in _SENT.findall(whole)]
        wrapped = len(whole) > len(code) + 1
        hosts += [host.lower() for _, host in _LATE.findall(whole)] if wrapped else []
        foreign = [host for host in hosts if _is_foreign(host, page)]
        if foreign:
            yield f"{foreign[0]}: {_around(card)}"


def unreadable(page: SitePage) -> Iterator[str]:
    """Scripts in the page whose names were made up by a machine so that they cannot be read."""
    for code in inline_scripts(page):
        if len(_OBFUSCATED.findall(code[:400_000])) >= UNREADABLE:
            yield code.strip()[:120]


def _is_foreign(host: str, page: SitePage) -> bool:
    own = host_of(page.url).removeprefix("www.")
    honest = any(host == one or host.endswith(f".{one}") for one in (own, *PAYMENT))
    return not honest and tracker_of(host) is None and host != "www.w3.org"


def _around(found: re.Match[str]) -> str:
    text = found.string
    return " ".join(text[max(0, found.start() - 40) : found.end() + 60].split())
