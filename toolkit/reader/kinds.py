"""What a page is for, by its markup, its names, and what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from selectolax.lexbor import LexborHTMLParser

from toolkit.persian.letters import fold_text
from toolkit.reader.article import OTHER_BODY, OWN_VOICE
from toolkit.reader.identity import Identity
from toolkit.reader.markup import Texts
from toolkit.reader.markup_kinds import by_markup
from toolkit.reader.names import ASKS, NAMES, NOT_OF_SALE, OTHERS, PATHS, TOPICS, TRADE, WAYS
from toolkit.reader.naming import named
from toolkit.reader.page_words import OPENING, SHORT_PAGE, STUB, PageWords
from toolkit.reader.sections import Section, main_heading, title_parts
from toolkit.reader.statements import Said
from toolkit.reader.trade import LOGIN, by_address, is_empty, is_root, route, sells

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
STEPS = frozenset({"checkout", "order_received"})
"""Steps whose sections are headed with contact and shipping."""
ENOUGH = 3
"""Points from which a text alone shows its kind."""
FORM = 0.25
"""The share of its matter in a page that holds little but a form."""
PLAIN = 40
"""Characters of a name that is hardly more than the name of a kind."""
_WHO = re.compile(r"^(?:\d+\W+)?(?:ما (?:که|کی) هستیم|who we are)")
"""The first heading of privacy pages after WordPress's sample as well as of pages on the shop."""


def sure_kinds(tree: LexborHTMLParser, url: str, texts: Texts) -> tuple[str, ...]:
    """Kinds that the markup shows, or the step of buying that the first heading or the address tells."""
    marked = tuple(dict.fromkeys(by_markup(tree)))
    heading = main_heading(texts.headings, texts.title, texts.blocks)
    if marked and marked != ("login",):
        return marked
    parts = title_parts(texts.title)[:1]
    step = tuple(by_address(url, fold_text(texts.whole)))[:1]
    if step and step[0] in STEPS and set(named(heading)) <= {"contact", "shipping"}:
        return step
    if named(heading) or any(named(part) for part in parts):
        return ()
    if (
        marked
        and (heading or parts)
        and not re.search(LOGIN, " | ".join((heading, *parts, route(url).lower())))
    ):
        marked = ()
    return marked or tuple(_by_step(tree, heading)) or step


def kinds(
    tree: LexborHTMLParser,
    url: str,
    texts: Texts,
    page: PageWords,
    article: bool,
    said: Mapping[str, Said],
    known: Identity,
) -> tuple[str, ...]:
    """Kinds, most likely first. What the markup shows is sure; an article is none of the others."""
    sure = sure_kinds(tree, url, texts)
    if "order_received" in sure:
        return ("order_received",)
    if ALONE & set(sure):
        return sure
    if re.search(NOT_OF_SALE, f"{page.heading} | {page.title} | {page.path}"):
        return ()
    if is_empty(page.told):
        return ()
    if article or re.search(OTHER_BODY, page.told):
        return sure
    found = tuple(dict.fromkeys(_by_words(page, said, known)))
    front = len(page.told) < STUB or len(tree.css("a[href]")) > ENOUGH
    if url and is_root(url) and (sells(page.told) or (not found and front)):
        return ("home",)
    return found


def _by_step(tree: LexborHTMLParser, heading: str) -> Iterator[str]:
    """The step of buying that the page's heading names."""
    asks = tree.css_first("form input:not([type=hidden]):not([type=search])") is not None
    yield from (
        kind for kind, name in TRADE.items() if re.search(name, heading) and (asks or kind not in ASKS)
    )


def _by_words(page: PageWords, said: Mapping[str, Said], known: Identity) -> Iterator[str]:
    """Kinds that the names tell and the text bears out, else those that the text shows; whole sections besides."""
    shown = {kind: _shown(kind, page, said, known) for kind in NAMES}
    headed, titled = named(page.heading), named(page.title)
    paths = _by_path(page.path)
    own = [kind for kind in headed if _borne_out(kind, page, shown, by_heading=True)]
    if not own:
        own = [kind for kind in (*titled, *paths) if _borne_out(kind, page, shown, by_heading=False)]
    heads = " | ".join(section.heading for section in page.sections[:3])
    elsewhere = bool(re.search(OTHERS, f"{page.heading} | {page.title} | {page.path} | {heads}"))
    if own == ["about"] and _WHO.search(page.heading) and shown["privacy"] > 1:
        own = ["privacy"]
    best = max(shown.values())
    if (
        best >= ENOUGH
        and own
        and not any(shown[kind] or kind in ("terms", "about", "contact") for kind in own)
    ):
        own = [kind for kind in NAMES if shown[kind] == best]
    yield from own
    yield from (kind for kind in NAMES if kind not in own and _has_section(kind, page, shown))
    if not own and not elsewhere:
        yield from (
            kind
            for kind in sorted(NAMES, key=lambda kind: -shown[kind])
            if shown[kind] >= max(ENOUGH, best - 1)
        )


def _by_path(path: str) -> tuple[str, ...]:
    """The kind that stands last in an address; rules only where they are rules of nothing else."""
    found = sorted(
        (match.start(), kind) for kind, words in PATHS.items() if (match := re.search(words, path))
    )
    kinds = [kind for _, kind in found if kind != "terms"] or [kind for _, kind in found]
    return tuple(kinds[-1:])


def _borne_out(kind: str, page: PageWords, shown: Mapping[str, float], *, by_heading: bool) -> bool:
    """Whether the text bears a name out: a plain heading needs little, a title or an address something of the kind."""
    if kind == "privacy" and not re.search(OWN_VOICE, page.told) and not page.unwritten:
        return False
    if by_heading and len(page.heading) <= PLAIN:
        return True
    if kind == "terms":
        return True
    if kind == "about":
        return shown[kind] >= 1 or page.unwritten or len(page.told) > SHORT_PAGE
    return shown[kind] >= 1 or page.unwritten


def _has_section(kind: str, page: PageWords, shown: Mapping[str, float]) -> bool:
    """Whether a section of a longer page says enough to serve as a page of this kind."""
    if kind in ("terms", "about") or shown[kind] < 1:
        return False
    return any(
        named(section.heading)[:1] == (kind,) and _is_whole(section, kind)
        for section in page.sections
        if section.heading and section.heading != page.heading and len(section.heading) <= PLAIN
    )


def _is_whole(section: Section, kind: str) -> bool:
    if kind == "contact":
        return bool(re.search(WAYS, "\n".join(section.lines)))
    return section.is_whole(TOPICS[kind])


def _shown(kind: str, page: PageWords, said: Mapping[str, Said], known: Identity) -> float:
    """How plainly the text alone shows a kind, 0 to 5."""
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
        case "complaints" if page.share(kind) > FORM and len(re.findall(TOPICS[kind], page.told)) > ENOUGH:
            return 3
        case _:
            opens = re.search(TOPICS[kind], page.told[:OPENING])
            return (
                3 * bool(stated and (page.share(kind) > 0.3 or (opens and len(page.told) < SHORT_PAGE)))
                or stated
            )
