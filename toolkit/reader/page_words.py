"""The words of a page as its kind is judged by them: names, sections, and shares of its text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from toolkit.persian.letters import fold_text
from toolkit.reader.markup import Texts
from toolkit.reader.names import TOPICS
from toolkit.reader.sections import Section, is_name, main_heading, sections, title_parts
from toolkit.reader.trade import route
from toolkit.reader.unfilled import unfilled

MOSTLY = 0.5
"""The share of a text from which it is on one matter."""
STUB = 300
"""Characters up to which a page is too short to be judged by what it says."""


@dataclass(frozen=True, slots=True)
class PageWords:
    """Folded words; `heading` names the page, `title` is the part of its <title> that does.

    `unwritten`: too short or too open to judge by what it says.
    """

    heading: str
    title: str
    path: str
    sections: tuple[Section, ...]
    lines: tuple[str, ...]
    told: str
    unwritten: bool

    @property
    def names(self) -> str:
        """What heading, title and address call the page; its matter where it is plain without a name."""
        told = f"{self.heading} | {self.title} | {self.path}"
        return f"{told} | privacy" if self.share("privacy") > MOSTLY else told

    def share(self, kind: str) -> float:
        """The part of the page's letters that stands in sentences about a kind."""
        said = [s for line in self.lines for s in re.split(r"[.!?؟؛](?=\s|$)", line) if s.strip()]
        about = sum(len(s) for s in said if re.search(TOPICS[kind], s))
        return about / max(1, sum(map(len, said)))


def page_words(url: str, texts: Texts) -> PageWords:
    own = [block for block in texts.blocks if not block.linked]
    lines = tuple(fold_text(block.text) for block in own)
    told = "\n".join(lines)
    parts = title_parts(texts.title)
    heading = main_heading(texts.headings, texts.title, texts.blocks)
    path = fold_text(re.sub(r"[-_/.+]+", " ", route(url))).strip()
    unwritten = len(told) < STUB or any(unfilled(texts.main))
    title = parts[0] if parts and is_name(parts[0]) else ""
    return PageWords(heading, title, path, sections(texts.blocks), lines, told, unwritten)
