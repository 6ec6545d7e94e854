"""What a page is for: the markup tells the steps of buying, a model of its words and names the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from selectolax.lexbor import LexborHTMLParser

from toolkit.persian.letters import fold_text
from toolkit.reader.markup import Texts
from toolkit.reader.markup_kinds import by_markup
from toolkit.reader.names import ASKS, NAMES, TOPICS, TRADE, WAYS
from toolkit.reader.naming import named
from toolkit.reader.page_words import STUB, PageWords
from toolkit.reader.sections import Section, main_heading, title_parts
from toolkit.reader.trade import LOGIN, by_address, is_empty, is_root, route, sells

ALONE = frozenset({"order_received", "home", "product", "cart", "checkout", "login"})
STEPS = frozenset({"checkout", "order_received"})
"""Steps whose sections are headed with contact and shipping."""
LIKELY, LIKELY_UNNAMED = 0.4, 0.28
"""The likelihood from which a page is of a kind, where its address is known and where not; found by cross-validation."""
BESIDE, SHARED = 0.4, 0.15
"""The likelihood from which it is of another kind as well, and where its heading joins several."""
LONG = frozenset({"terms", "about"})
"""Kinds of pages that hold whole sections on other matters."""
HINTED = 0.05
"""The likelihood from which a whole section makes a page of the other kinds one of its own kind as well."""
BEYOND_DOUBT = 0.8
"""The likelihood from which it is of a kind although it has words of an article or of another body."""
LINKS = 3
"""Links up to which a page without matter is none that leads anywhere."""
PLAIN = 40
"""Characters of a name that is hardly more than the name of a kind."""


def sure_kinds(tree: LexborHTMLParser, url: str, texts: Texts) -> tuple[str, ...]:
    """Kinds that the markup shows, or the step of buying that the first heading or the address tells."""
    marked = tuple(dict.fromkeys(by_markup(tree)))
    heading = main_heading(texts.headings, texts.title, texts.blocks)
    if marked and marked != ("login",):
        return ("order_received",) if "order_received" in marked else marked
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


def _by_step(tree: LexborHTMLParser, heading: str) -> Iterator[str]:
    """The step of buying that the page's heading names."""
    asks = tree.css_first("form input:not([type=hidden]):not([type=search])") is not None
    yield from (
        kind for kind, name in TRADE.items() if re.search(name, heading) and (asks or kind not in ASKS)
    )


def is_front(tree: LexborHTMLParser, url: str, page: PageWords, found: tuple[str, ...]) -> bool:
    """Whether it is a shop's front page: at its front door, and selling or leading on; rules there have a name."""
    if not url or not is_root(url) or is_empty(page.told):
        return False
    leads_on = len(page.told) < STUB or len(tree.css("a[href]")) > LINKS
    is_rules = found and named(page.heading)
    return sells(page.told) or (not is_rules and leads_on)


def decided(page: PageWords, likely: Mapping[str, float], *, doubtful: bool) -> tuple[str, ...]:
    """The kinds of rule pages that are likely enough, the likeliest first, and those of which a whole section is."""
    if is_empty(page.told):
        return ()
    ranked = sorted(NAMES, key=lambda kind: -likely[kind])
    headed = named(page.heading)
    if likely[ranked[0]] >= (BEYOND_DOUBT if doubtful else LIKELY if page.path else LIKELY_UNNAMED):
        joined = headed if len(headed) > 1 else ()
        found = [k for k in ranked if k == ranked[0] or likely[k] >= (SHARED if k in joined else BESIDE)]
    elif page.unwritten and not doubtful and len(page.heading) <= PLAIN:
        found = [kind for kind in headed if likely[kind] >= HINTED]
    else:
        found = []
    if found:
        hinted = 0 if found[0] in LONG else HINTED
        found += [k for k in ranked if k not in found and likely[k] >= hinted and _has_section(k, page)]
    return tuple(found)


def is_sure(likely: Mapping[str, float]) -> bool:
    """Whether a page is so plainly a shop's own rules that words of an article in it do not count."""
    return max(likely[kind] for kind in NAMES) >= BEYOND_DOUBT


def _has_section(kind: str, page: PageWords) -> bool:
    """Whether a section of a longer page says enough to serve as a page of this kind."""
    return kind in TOPICS and any(
        named(section.heading)[:1] == (kind,) and _is_whole(section, kind)
        for section in page.sections
        if section.heading and section.heading != page.heading and len(section.heading) <= PLAIN
    )


def _is_whole(section: Section, kind: str) -> bool:
    if kind == "contact":
        return bool(re.search(WAYS, "\n".join(section.lines)))
    return section.is_whole(TOPICS[kind])
