"""HTML as it may safely be parsed: cut where its tags nest deeper than any page that people read."""

from __future__ import annotations

import re

DEEPEST = 1_000
"""Open elements; the parser's time grows with the square of the depth, and real pages stay under a hundred."""

_NESTS = (
    "div|span|section|article|main|aside|nav|header|footer|ul|ol|dl|table|form|fieldset|blockquote|details|figure"
    "|center|font|a|b|i|u|s|em|strong|small|svg|g"
)
_TAG = re.compile(rf"<(/?)(?:{_NESTS})(?=[\s/>])", re.IGNORECASE)


def shallow(html: str) -> str:
    """The page up to the place where more than DEEPEST elements stand open."""
    depth = 0
    for tag in _TAG.finditer(html):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > DEEPEST:
            return html[: tag.start()]
    return html
