"""What a page still leaves open: brackets, sample words, sample numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.persian.letters import fold_text

_OPEN = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|\{%[^%\n]{1,60}%\}|%[a-z_]{3,30}%|\[(?!\s*(?:\d+|…|\.\.\.|حذف|at|x|✓)\s*\])[^\[\]\n]{2,60}\]"
    r"|lorem ipsum|suggested text:|your (?:company|shop|store) name|(?<![a-z])xxx+(?![a-z])|example@|name@domain",
    re.IGNORECASE,
)
_FOLDED = re.compile(
    r"لورم ?ایپسوم|متن نمونه|نام فروشگاه شما|ادرس فروشگاه شما|021-?12345678|0912-?1234567|1234567890"
)
_NOT = re.compile(r"\[(?:email|e-mail)[\s\xa0]?protected\]|\[at\]", re.IGNORECASE)


def unfilled(main: str) -> Iterator[str]:
    """The words that were left open, as they stand on the page, each once."""
    found = [m[0] for m in _OPEN.finditer(main) if not _NOT.fullmatch(m[0])]
    found += [m[0] for line in main.splitlines() for m in _FOLDED.finditer(fold_text(line))]
    yield from dict.fromkeys(found)


def is_headings_only(main: str, headings: tuple[str, ...]) -> bool:
    """Whether a page has two headings or more and hardly a word under them."""
    words = sum(len(line.split()) for line in main.splitlines() if line not in headings)
    return len(headings) >= 2 and words <= 2 * len(headings)
