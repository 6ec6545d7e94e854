"""The language of a text by its letters."""

from __future__ import annotations

import re

_ARABIC = re.compile(r"[\u0621-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufeff]")
_PERSIAN = re.compile(r"[پچژگیک]")
_LATIN = re.compile(r"[A-Za-z]")


def language_of(text: str) -> str:
    """`fa`, `ar`, `en`, or empty where there are too few letters to tell."""
    arabic, latin = len(_ARABIC.findall(text)), len(_LATIN.findall(text))
    if arabic + latin < 3:
        return ""
    if latin > 2 * arabic:
        return "en"
    return "fa" if _PERSIAN.search(text) else "ar"
