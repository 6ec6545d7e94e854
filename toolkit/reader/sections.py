"""The sections of a page: a heading with the lines under it, and which heading names the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.persian.letters import fold_text
from toolkit.reader.blocks import Block

_PARTS = re.compile(r"\s[|–—\-»›:•·]\s|\s?[|»›]\s?")
_ENDS = re.compile(r"[.!?؟](?=\s|$)")
FRAMED = re.compile(
    r"^(?:سبد خرید.{0,40}|جست ?و?جو.{0,20}|حساب کاربری|ورود.{0,20}|عضویت|منوی? ?.{0,10}|یا|خانه"
    r"|دیدگاه.{0,10}|skip to .*|search|menu|close|home|cart|login)$|\{\{"
    r"|کاراکتر|(?:افزوده|اضافه) (?:شد|گردید)|بدون دیدگاه|زمان مطالعه|^[^\W\d_]?(?:\W|\d)*$|^\S{1,3}$|(?:^i+ | i+$)"
)
"""Lines of a shop's frame that stand above the page's own name."""
FEW = 12
"""Lines at a page's head among which one may repeat the title."""
MATTER = 0.4
"""The share of a section that speaks of its matter where the section is on it."""
FIRST = 90
"""Characters up to which the first line of a page without headings names it."""


@dataclass(frozen=True, slots=True)
class Section:
    """Folded words: the heading (empty above the first), and the lines under it, headings of its own among them."""

    heading: str
    lines: tuple[str, ...]

    def is_whole(self, matter: str) -> bool:
        """Whether it says enough on a matter (a pattern) to serve as a page of its own: three sentences, or two long."""
        told = [s for line in self.lines for s in _ENDS.split(line) if len(s.strip()) > 8]
        length = sum(map(len, told))
        if sum(len(s) for s in told if re.search(matter, s)) < length * MATTER:
            return False
        return len(told) >= 3 or (len(told) == 2 and length >= 140)


def sections(blocks: Sequence[Block]) -> tuple[Section, ...]:
    """A page cut at its headings; a heading also holds what its sub-headings head."""
    found: list[tuple[str, list[str]]] = [("", [])]
    standing: list[tuple[int, list[str]]] = []
    for block in blocks:
        if block.linked:
            continue
        told = fold_text(block.text).strip()
        short = len(told) <= FIRST and not block.item
        heads = bool(block.level) or (short and (block.bold or told.endswith(":")))
        if heads:
            standing = [(rank, lines) for rank, lines in standing if rank < (block.level or 6)]
        for _, lines in standing or [(0, found[0][1])]:
            lines.append(told)
        if heads:
            found.append((told, []))
            standing.append((block.level or 6, found[-1][1]))
    return tuple(Section(heading, tuple(lines)) for heading, lines in found)


def title_parts(title: str) -> tuple[str, ...]:
    """The parts of a <title>: the page's own words and the shop's name, in either order."""
    return tuple(part for one in _PARTS.split(title) if (part := fold_text(one).strip()))


def main_heading(headings: Sequence[str], title: str, blocks: Sequence[Block]) -> str:
    """The heading that the title repeats, else the first that is none of a shop's frame, else a short first line."""
    told = [fold_text(heading).strip() for heading in headings]
    parts = title_parts(title)
    if parts:
        for heading in told:
            if len(heading) > 2 and (
                heading in parts[:-1] or heading == parts[0] or (parts[0] in heading and len(parts) > 1)
            ):
                return heading
    own = [text for b in blocks if not b.linked and not FRAMED.search(text := fold_text(b.text).strip())]
    if parts and not told and parts[0] in own[:FEW] and is_name(parts[0]):
        return parts[0]
    for heading in told:
        if heading not in parts[1:] and not FRAMED.search(heading):
            return heading
    if told:
        return told[0]
    first = next(iter(own), "")
    return first if is_name(first) else ""


def is_name(line: str) -> bool:
    """Whether a folded line may name a page: short, and neither a sentence nor a number nor of a shop's frame."""
    return 0 < len(line) <= FIRST and not re.search(r"[.؛،]$|\d{3}", line) and not FRAMED.search(line)
