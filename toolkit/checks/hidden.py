"""What a page holds and nobody sees: frames out of sight, and blocks of links put there for search engines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit.checks.trackers import tracker_of
from toolkit.judge.site import SitePage, host_of
from toolkit.persian.letters import fold_text

HONEST_FRAMES = ("googletagmanager.com", "recaptcha.net", "hcaptcha.com", "cloudflare.com", "shaparak.ir")
"""Hosts whose frame is hidden by their own instructions, besides the known services (toolkit.checks.trackers)."""
FAR = 500
"""Pixels off the page's edge at which something is put out of sight; themes shift by less."""
SPAM = re.compile(
    r"شرط ?بندی|کازینو|بازی انفجار|سایت بت|پوکر آنلاین|بت فوروارد|قرص (?:جنسی|تاخیری)|(?<!\w)ویاگرا"
    r"|casino|viagra|cialis|levitra|(?<![a-z])poker(?![a-z])|slot ?gacor|judi online|sports? ?bett?ing|payday loan"
    r"|replica watch|porn|escort|(?<![a-z])togel(?![a-z])|essay writing"
)
"""Words of the trades that break into other people's sites, in folded text."""
_OUT = ("left", "top", "right", "bottom", "text-indent", "margin-left", "margin-top")


def hidden_frames(page: SitePage) -> Iterator[str]:
    """Frames of foreign hosts that nobody can see and whose host does not hide them honestly."""
    for node in LexborHTMLParser(page.page.text).css("iframe[src]"):
        src = node.attributes.get("src") or ""
        if _is_tiny_or_far(node) and _is_foreign(host_of(src, page.url), page.url):
            yield src


def hidden_spam(page: SitePage) -> Iterator[str]:
    """Links in blocks out of sight that lead elsewhere and advertise what spammers sell."""
    for link in LexborHTMLParser(page.page.text).css("a[href]"):
        href = link.attributes.get("href") or ""
        host = host_of(href, page.url)
        if not host or host == host_of(page.url):
            continue
        words = fold_text(f"{link.text()} {href}")
        if SPAM.search(words) and _is_out_of_sight(link):
            yield f"{' '.join(link.text().split())} → {href}"


def spam_words(page: SitePage) -> set[str]:
    """The spammers' words in a page's title, headings and links."""
    tree = LexborHTMLParser(page.page.text)
    told = fold_text(" \n".join(node.text() for node in tree.css("title, h1, h2, h3, a")))
    return {found[0] for found in SPAM.finditer(told)}


def _is_out_of_sight(node: LexborNode) -> bool:
    """Whether it or what holds it is hidden by its own style; menus that open are hidden by classes."""
    parent: LexborNode | None = node
    while parent is not None and parent.tag not in ("body", "html"):
        style = _style(parent)
        gone = style.get("display") == "none" or style.get("visibility") == "hidden"
        small = style.get("font-size", "") in ("0", "0px", "1px") or style.get("opacity") == "0"
        flat = style.get("overflow") == "hidden" and style.get("height", "") in ("0", "0px", "1px")
        if gone or small or flat or _is_far_off(style):
            return True
        parent = parent.parent
    return False


def _is_tiny_or_far(node: LexborNode) -> bool:
    """Too small to see or drawn off the page; `display:none` alone is common in honest frames."""
    style = _style(node)
    sides = [style.get(side) or (node.attributes.get(side) or "").strip() for side in ("width", "height")]
    return all(side.removesuffix("px") in ("0", "1") for side in sides) or any(
        _is_far(style.get(edge, "")) for edge in ("left", "top", "right", "bottom")
    )


def _is_foreign(host: str, own: str) -> bool:
    """Whether a frame comes from a host that is neither the shop's own nor one that hides its frame honestly."""
    if not host or host == host_of(own):
        return False
    honest = any(host == one or host.endswith(f".{one}") for one in HONEST_FRAMES)
    return not honest and tracker_of(host) is None


def _style(node: LexborNode) -> dict[str, str]:
    told = (node.attributes.get("style") or "").lower().split(";")
    return {
        name.strip(): value.replace("!important", "").strip()
        for name, _, value in (one.partition(":") for one in told)
    }


def _is_far_off(style: dict[str, str]) -> bool:
    return any(_is_far(style.get(edge, "")) for edge in _OUT)


def _is_far(offset: str) -> bool:
    shifted = re.fullmatch(r"-(\d{1,9})(?:\.\d+)?(px|r?em|%|vw|vh)?", offset)
    if not shifted:
        return False
    return int(shifted[1]) * {"px": 1, None: 1, "em": 16, "rem": 16}.get(shifted[2], 8) >= FAR
