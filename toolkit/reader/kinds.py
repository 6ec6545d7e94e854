"""What a page is for, by its markup, its names, and what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from toolkit.persian.letters import fold_text
from toolkit.reader.identity import Identity
from toolkit.reader.markup import Texts
from toolkit.reader.markup_kinds import by_markup, is_article, path_of
from toolkit.reader.names import ADVICE, ARTICLE_OPENING, ARTICLE_TITLE, CLAUSES, NAMES, TOPICS
from toolkit.reader.statements import Said
from toolkit.reader.unfilled import unfilled

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
HEAD = 70
"""Characters of a first line that is taken as a heading where the page has none."""
OPENING, SHORT_PAGE = 120, 900


@dataclass(frozen=True, slots=True)
class _Page:
    heading: str
    title: str
    path: str
    below: str
    lines: tuple[str, ...]
    told: str
    unwritten: bool

    def share(self, kind: str) -> float:
        """The part of the page's letters that stands in sentences about a kind."""
        said = [s for line in self.lines for s in re.split(r"[.!?؟؛](?=\s|$)", line) if s.strip()]
        about = sum(len(s) for s in said if re.search(TOPICS[kind], s))
        return about / max(1, sum(map(len, said)))

    def clauses(self, kind: str) -> int:
        """How many of a kind's clauses the page holds; the first tells most and counts twice."""
        first, *rest = (bool(re.search(clause, self.told)) for clause in CLAUSES[kind])
        return 2 * first + sum(rest)

    @property
    def sections(self) -> str:
        """The headings below the first, and short lines that stand as headings."""
        short = (
            s for s in self.lines if len(s) <= HEAD and (s.endswith(":") or re.match(r"\d+[.)-] ?\D", s))
        )
        return " | ".join([self.below, *short])


def sure_kinds(tree: LexborHTMLParser, url: str) -> tuple[str, ...]:
    """Kinds that the markup alone shows."""
    return tuple(dict.fromkeys(by_markup(tree, url)))


def kinds(
    tree: LexborHTMLParser, url: str, texts: Texts, said: Mapping[str, Said], known: Identity
) -> tuple[str, ...]:
    """Kinds, most likely first. What the markup shows is sure; an article is none of the others."""
    sure = sure_kinds(tree, url)
    if "order_received" in sure:
        return ("order_received",)
    page = _page(url, texts)
    if ALONE & set(sure) or is_article(tree, url) or _reads_as_article(page):
        return sure
    return tuple(_by_words(page, said, known))


def _page(url: str, texts: Texts) -> _Page:
    lines = tuple(fold_text(line) for line in texts.main.splitlines())
    heading = fold_text(texts.headings[0]) if texts.headings else ""
    if not any(re.search(name, heading) for name in NAMES.values()):
        first = lines[0] if lines and len(lines[0]) <= HEAD and not re.search(r"\.$|\d{3}", lines[0]) else ""
        heading = f"{heading} | {first}".strip(" |")
    path = fold_text(re.sub(r"[-_/.]+", " ", path_of(url))).strip()
    told = "\n".join(lines)
    unwritten = len(told) < SHORT_PAGE or any(unfilled(texts.main))
    return _Page(
        heading,
        fold_text(texts.title),
        path,
        fold_text(" | ".join(texts.headings[1:])),
        lines,
        told,
        unwritten,
    )


def _reads_as_article(page: _Page) -> bool:
    opening = page.told[: 4 * OPENING]
    if (
        re.search(ARTICLE_TITLE, page.heading or page.title)
        or re.search(ARTICLE_OPENING, opening)
        or re.search(ADVICE, page.told)
    ):
        return True
    return len(re.findall(r"(?:^|\n)ماده \(?\d+", page.told)) >= 3


def _by_words(page: _Page, said: Mapping[str, Said], known: Identity) -> Iterator[str]:
    """Kinds that the names tell and the text bears out, and those that the text alone shows."""
    shown = {kind: _shown(kind, page, said, known) for kind in NAMES}
    headed = {kind for kind, name in NAMES.items() if re.search(name, page.heading)}
    scores = {kind: _score(kind, page, shown[kind], headed, said) for kind in NAMES}
    if max(scores.values()) < NEEDED:
        scores = {kind: shown[kind] for kind in WEAK}
    yield from sorted(
        (kind for kind, score in scores.items() if score >= NEEDED), key=lambda kind: -scores[kind]
    )


def _score(kind: str, page: _Page, shown: float, headed: set[str], said: Mapping[str, Said]) -> float:
    """Points of a kind that something names: heading 4, title 2, address 2, a section of its own 3."""
    name = NAMES[kind]
    titled = 2 * bool(re.search(name, page.title)) + 2 * bool(re.search(name, page.path))
    if kind in headed:
        meant = (
            shown >= 1 if len(page.heading) <= HEAD and not page.unwritten else page.unwritten or shown >= 2
        )
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


def _shown(kind: str, page: _Page, said: Mapping[str, Said], known: Identity) -> float:
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
            return min(5, stated + (stated >= 2 and page.share("privacy") > 0.5))
        case "returns" | "shipping":
            return min(3, stated + 2 * (stated >= 1 and page.share(kind) > 0.4))
        case _:
            opens = re.search(TOPICS[kind], page.told[:OPENING])
            return (
                3 * bool(stated and (page.share(kind) > 0.3 or (opens and len(page.told) < SHORT_PAGE)))
                or stated
            )
