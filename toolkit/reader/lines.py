"""Line ends: which of a text's line ends are the writer's own, and which only wrap a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from toolkit.persian.letters import fold_text

BLOCK_END, BREAK = "\u2029", "\u2028"
"""Stand in a page's text for the edge of a block and for <br>; a raw line end stays what it is."""

ENDS = re.compile(r"[\u2028\u2029\n\r\v\f\x85]")
"""Where a line ends, in a block or at its edge."""
_CLOSED = re.compile(r"[.!?؟؛;:…»)\]}]\W*$")
_HANGS = re.compile(
    r"(?:[,،]|(?<![^\W_])(?:و|که|از|به|با|را|تا|برای|یا|این|هر|جهت|بر|طبق|مانند|شامل|های|ی|باید|and|or|the|of|a|an|to"
    r"|in|for|with|by|that|which|from|our|your|is|are|be|will|may|can|not))\s*$"
)
"""Words after which no sentence ends."""
_MARKED = re.compile(
    r"\s*(?:[-–—•*▪●○■□✓✔✅➤►◄«#|+_~>]|\(?[\d۰-۹٠-٩]{1,3}\s*[.)\-–_ـ٫/:]|[الفبجدهوزحط]{1,3}\s*[)\-–])"
)
_LOWER = re.compile(r"\s*[a-z]+[ ,]")
NARROW, WIDE = 45, 130
"""Characters of a line between which full lines are taken as wrapped by a hard margin."""


def pairs(text: str) -> Iterator[tuple[str, str]]:
    """The parts of a text with the mark that ends each; the last has none."""
    start = 0
    for end in ENDS.finditer(text):
        yield text[start : end.start()], end[0]
        start = end.end()
    yield text[start:], ""


def joined(run: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The lines of one paragraph as their writer meant them: first place and the place after the last, of each."""
    width = max(map(len, run), default=0)
    margin = width if NARROW <= width <= WIDE and len(run) > 2 else 0
    first = 0
    for place in range(1, len(run)):
        if not goes_on(run[place - 1], run[place], margin):
            yield first, place
            first = place
    if run:
        yield first, len(run)


def goes_on(before: str, line: str, margin: int = 0) -> bool:
    """Whether `line` carries on the sentence of the line before it.

    So it does after a word that ends no sentence, in small Latin letters after a long line, or where the line
    before is so full that the next word did not fit into a margin of that many characters (0: no margin).
    """
    if _MARKED.match(line) or _CLOSED.search(before[-4:]):
        return False
    if _HANGS.search(fold_text(before[-12:])):
        return True
    if len(before) >= NARROW and _LOWER.match(line):
        return True
    return bool(margin) and len(before) + 1 + len(line.split(" ", 1)[0]) > margin
