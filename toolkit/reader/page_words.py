"""The words of a page as its kind is judged by them: names, sections, clauses, and shares of its text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from toolkit.persian.letters import fold_text
from toolkit.reader.markup import Texts
from toolkit.reader.markup_kinds import path_of
from toolkit.reader.names import ADVICE, ARTICLE_OPENING, ARTICLE_TITLE, CLAUSES, NAMES, TOPICS
from toolkit.reader.unfilled import unfilled

HEAD = 70
"""Characters of a first line that is taken as a heading where the page has none."""
OPENING, SHORT_PAGE, STUB = 120, 900, 300


@dataclass(frozen=True, slots=True)
class PageWords:
    """Folded words; `below` are the headings under the first, `unwritten` a page too short or open to judge."""

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


def page_words(url: str, texts: Texts) -> PageWords:
    lines = tuple(fold_text(line) for line in texts.main.splitlines())
    heading = fold_text(texts.headings[0]) if texts.headings else ""
    if not any(re.search(name, heading) for name in NAMES.values()):
        first = lines[0] if lines and len(lines[0]) <= HEAD and not re.search(r"\.$|\d{3}", lines[0]) else ""
        heading = f"{heading} | {first}".strip(" |")
    path = fold_text(re.sub(r"[-_/.]+", " ", path_of(url))).strip()
    told = "\n".join(lines)
    unwritten = len(told) < STUB or any(unfilled(texts.main))
    return PageWords(
        heading,
        fold_text(texts.title),
        path,
        fold_text(" | ".join(texts.headings[1:])),
        lines,
        told,
        unwritten,
    )


def reads_as_article(page: PageWords) -> bool:
    opening = page.told[: 4 * OPENING]
    if (
        re.search(ARTICLE_TITLE, page.heading or page.title)
        or re.search(ARTICLE_OPENING, opening)
        or re.search(ADVICE, page.told)
    ):
        return True
    return len(re.findall(r"(?:^|\n)ماده \(?\d+", page.told)) >= 3
