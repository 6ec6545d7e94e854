"""The kinds of page that a title, a heading or an address names."""

from __future__ import annotations

import re

from toolkit.reader.names import NAMES, NOT_OF_SALE, PATHS

_JOINED = re.compile(r"(?<!\w)و(?!\w)|[,،&/|+]| - |\band\b")


def named(name: str) -> tuple[str, ...]:
    """The kinds that a folded title or heading names, the first foremost.

    Another kind counts beside the first only where the two are joined: «ارسال و بازگشت» is both, «قوانین بازگشت» is on
    returns; what stands in brackets only tells details.
    """
    if re.search(NOT_OF_SALE, name):
        return ()
    bare = re.sub(r"[(«\[][^)»\]]*[)»\]]?", " ", name)
    found = sorted(
        (match.start(), match.end(), kind)
        for kind, words in NAMES.items()
        for match in re.finditer(words, bare)
    )
    kinds: list[str] = []
    end = 0
    for start, last, kind in found:
        if kind in kinds:
            end = max(end, last)
        elif not kinds or (start >= end and _JOINED.search(bare[end:start])):
            kinds.append(kind)
            end = last
        elif kinds == ["terms"]:
            kinds, end = [kind], last
    return tuple(kinds)


def addressed(path: str) -> tuple[str, ...]:
    """The kind that stands last in a folded address; rules only where they are rules of nothing else."""
    found = sorted(
        (match.start(), kind) for kind, words in PATHS.items() if (match := re.search(words, path))
    )
    kinds = [kind for _, kind in found if kind != "terms"] or [kind for _, kind in found]
    return tuple(kinds[-1:])
