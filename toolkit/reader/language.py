"""The language of a text by its letters, and for Latin ones by its small words."""

from __future__ import annotations

import re

_ARABIC = re.compile(r"[\u0621-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufeff]")
_PERSIAN = re.compile(r"[پچژگیک]")
_LATIN = re.compile(r"[A-Za-z]")
_MARKUP = re.compile(r"<[^<>]{1,2000}>|https?://\S{1,500}")
_SMALL = {
    "en": re.compile(r"\b(?:the|and|of|to|is|for|you|we|our|your|with|this|are)\b", re.IGNORECASE),
    "de": re.compile(
        r"\b(?:der|die|das|und|ist|nicht|wir|sie|mit|für|auf|ein|eine|den|von)\b", re.IGNORECASE
    ),
    "fr": re.compile(r"\b(?:le|la|les|et|est|des|nous|vous|pour|une|dans|avec|sur|du)\b", re.IGNORECASE),
    "tr": re.compile(
        r"\b(?:ve|bir|bu|için|ile|olarak|olan|da|de|veya|tarafından|gibi|daha)\b", re.IGNORECASE
    ),
}
FEW, SURE = 5, 2
"""Small words that another language must have, and times as many as English, to be told."""


def language_of(text: str) -> str:
    """`fa`, `ar`, `en`, `de`, `fr` or `tr`; Latin text of no certain language is `en`, too few letters are empty."""
    plain = _MARKUP.sub(" ", text)
    arabic, latin = len(_ARABIC.findall(plain)), len(_LATIN.findall(plain))
    if arabic + latin < 3:
        return ""
    if latin > 2 * arabic:
        counts = {name: len(words.findall(plain)) for name, words in _SMALL.items()}
        most = max(counts, key=lambda name: counts[name])
        return most if counts[most] >= FEW and counts[most] > SURE * counts["en"] else "en"
    return "fa" if _PERSIAN.search(plain) else "ar"
