"""What a page is for, by its markup, its names, and what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from selectolax.lexbor import LexborHTMLParser

from toolkit.persian.letters import fold_text
from toolkit.reader.identity import Identity
from toolkit.reader.markup import Texts
from toolkit.reader.markup_kinds import by_markup, is_article
from toolkit.reader.names import ASKS, NAMES, OWN_VOICE, TOPICS, TRADE
from toolkit.reader.page_words import HEAD, OPENING, SHORT_PAGE, PageWords, page_words, reads_as_article
from toolkit.reader.statements import Said

SUPPORT: Mapping[str, tuple[str, ...]] = {
    "privacy": (
        "collected_data",
        "purpose",
        "cookies",
        "third_party_disclosure",
        "retention_or_security",
        "password_responsibility",
    ),
    "returns": ("returns", "seven_day_withdrawal"),
    "shipping": ("shipping_cost", "delivery_time"),
    "complaints": ("complaint_channel",),
    "order_tracking": ("order_tracking",),
}
"""Statements that show a page to be of a kind."""

ALONE = frozenset({"order_received", "home", "product", "cart", "checkout", "login"})
WEAK = frozenset({"terms", "about", "contact"})
"""Kinds whose clauses stand on pages of other kinds too: without a name they count only where nothing else does."""
NEEDED, MANY = 3, 5
PLAIN = 30
"""Characters of a heading that is hardly more than the name of a kind."""


def sure_kinds(tree: LexborHTMLParser, url: str, texts: Texts) -> tuple[str, ...]:
    """Kinds that the markup shows, or the step of buying that the first heading names."""
    return tuple(dict.fromkeys(by_markup(tree, url))) or tuple(_by_step(tree, texts))


def kinds(
    tree: LexborHTMLParser, url: str, texts: Texts, said: Mapping[str, Said], known: Identity
) -> tuple[str, ...]:
    """Kinds, most likely first. What the markup shows is sure; an article is none of the others."""
    sure = sure_kinds(tree, url, texts)
    if "order_received" in sure:
        return ("order_received",)
    page = page_words(url, texts)
    if ALONE & set(sure) or is_article(tree, url) or reads_as_article(page):
        return sure
    return tuple(_by_words(page, said, known))


def _by_step(tree: LexborHTMLParser, texts: Texts) -> Iterator[str]:
    """The step of buying that the first heading names."""
    heading = fold_text(texts.headings[0]).strip() if texts.headings else ""
    asks = tree.css_first("form input:not([type=hidden]):not([type=search])") is not None
    yield from (
        kind for kind, name in TRADE.items() if re.search(name, heading) and (asks or kind not in ASKS)
    )


def _by_words(page: PageWords, said: Mapping[str, Said], known: Identity) -> Iterator[str]:
    """Kinds that the names tell and the text bears out, and those that the text alone shows."""
    shown = {kind: _shown(kind, page, said, known) for kind in NAMES}
    headed = {kind for kind, name in NAMES.items() if re.search(name, page.heading)}
    scores = {kind: _score(kind, page, shown[kind], headed, said) for kind in NAMES}
    if max(scores.values()) < NEEDED:
        scores = {kind: shown[kind] for kind in WEAK}
    yield from sorted(
        (kind for kind, score in scores.items() if score >= NEEDED), key=lambda kind: -scores[kind]
    )


def _score(kind: str, page: PageWords, shown: float, headed: set[str], said: Mapping[str, Said]) -> float:
    """Points of a kind that something names: heading 4, title 2, address 2, a section of its own 3."""
    name = NAMES[kind]
    titled = 2 * bool(re.search(name, page.title)) + 2 * bool(re.search(name, page.path))
    if kind in headed:
        plain = len(page.heading) <= (PLAIN if kind in WEAK else HEAD)
        meant = page.unwritten or shown >= (2 - plain if kind not in WEAK else 1 - plain)
        return meant * (4 + titled + shown)
    if titled:
        borne_out = shown >= (2 if headed else 0)
        return borne_out * (titled + shown + (not page.heading))
    if shown >= (MANY if kind in WEAK else NEEDED + bool(headed)):
        return shown
    return NEEDED if shown >= 1 and re.search(name, page.sections) and _sectioned(kind, said) else 0


def _sectioned(kind: str, said: Mapping[str, Said]) -> bool:
    """Whether a section of a longer page says enough to serve as a page of this kind."""
    stated = {s for s in SUPPORT.get(kind, ()) if said[s].state != "absent"}
    match kind:
        case "privacy":
            return len(stated) >= 1
        case "returns":
            return "returns" in stated
        case "shipping":
            return "shipping_cost" in stated
        case _:
            return False


def _shown(kind: str, page: PageWords, said: Mapping[str, Said], known: Identity) -> float:
    """How plainly the text alone shows a kind, 0 to 5; three is enough."""
    stated = sum(said[s].state != "absent" for s in SUPPORT.get(kind, ()))
    match kind:
        case "terms":
            return min(5, page.clauses("terms"))
        case "about":
            return min(3, page.clauses("about"))
        case "contact":
            ways = bool(known.landline or known.mobile or known.email) + known.postal_address
            return 4 * (ways >= 1 and (page.share("contact") > 0.45 or page.clauses("contact") >= 6)) or min(
                1, ways
            )
        case "privacy":
            if not re.search(OWN_VOICE, page.told):
                return 0
            return min(5, stated + (stated >= 2 and page.share("privacy") > 0.5))
        case "returns" | "shipping":
            return min(3, stated + 2 * (stated >= 1 and page.share(kind) > 0.4))
        case _:
            opens = re.search(TOPICS[kind], page.told[:OPENING])
            return (
                3 * bool(stated and (page.share(kind) > 0.3 or (opens and len(page.told) < SHORT_PAGE)))
                or stated
            )
