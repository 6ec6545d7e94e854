"""Words and phrases found in a text as whole words, however Persian spells and inflects them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from toolkit.persian.letters import Folded, fold, fold_text

_LETTER = r"[^\W\d_]"
_MINE = r"(?:ام|اش|م|ت|ش|مان|تان|شان)"
_ENDINGS = (
    rf"(?: ?ها(?:ی{_MINE}|یی|ی| ?{_MINE})?|ات|جات)?"  # کالاها، کالاهای، کالاهایتان، سفارشات، سبزیجات
    r"(?: ?(?:ی|ای|یی))?"  # کالای، خانه‌ای، طلایی
    r"(?: ?(?:ام|اش|مان|تان|شان))?"  # کالایتان، خانه‌اش
)
_PEOPLE = r"(?:ی?ان(?:ی| ?(?:مان|تان|شان))?)"
"""کاربران، مشتریان: after four letters or more only, since سیمان is no سیم and باران no بار."""
_ENGLISH = r"(?:'s|e?s)?"
_START = re.compile(rf"(?<!{_LETTER}){_LETTER}+")
_LONG = 4
"""Letters from which a word is told apart from others that merely begin or end like it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One phrase as it was asked for, and the words of the page that hold it: `source[start:end]`."""

    phrase: str
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases made ready to be looked for; built once by `lexicon`."""

    _heads: Mapping[str, tuple[tuple[str, bool, re.Pattern[str]], ...]]

    def find(self, text: str | Folded) -> Iterator[Hit]:
        """Every phrase of `text` in its order, the longest at each place; hits do not overlap. Linear in length."""
        folded = text if isinstance(text, Folded) else fold(text)
        done = 0
        for word in _START.finditer(folded.text):
            start = word.start()
            if start < done:
                continue
            phrase, end = self._longest(folded.text, start, word[0])
            if not phrase and word[0][0] == "و":  # «ومقررات»: a blank left out after "and"
                start += 1
                phrase, end = self._longest(folded.text, start, word[0][1:], joined=True)
            if phrase:
                done = end
                first, last = folded.span(start, end)
                yield Hit(phrase, folded.source[first:last], first, last)

    def _longest(self, text: str, start: int, word: str, joined: bool = False) -> tuple[str, int]:
        found = [
            (match.end(), phrase)
            for head in (word[:2], word[:1])
            for phrase, long, pattern in self._heads.get(head, ())
            if (long or not joined) and (match := pattern.match(text, start))
        ]
        end, phrase = max(found, default=(0, ""))
        return phrase, end


def lexicon(phrases: Iterable[str]) -> Lexicon:
    """Makes phrases ready, each written in proper Persian with its half-spaces, or in English.

    Each half-space and blank in a phrase may stand on the page as a half-space, a blank or nothing, so that
    `می‌شود` finds «می شود» and «میشود», `لوازم التحریر` «لوازم‌التحریر». The last word may carry plural,
    indefinite, ezafe and possessive endings (ها، های، هایتان، ات، ی، ای، مان …); the bare endings م، ت and ش are
    left out, since کارت is no کار. A phrase is never found within a longer word: بهره‌گیری holds no رهگیری.
    Raises ValueError for a phrase without a letter at its head.
    """
    heads: dict[str, list[tuple[str, bool, re.Pattern[str]]]] = {}
    for phrase in dict.fromkeys(phrases):
        parts = [part for part in (fold_text(p).strip() for p in re.split(r"[\s\u200c]+", phrase)) if part]
        if not parts or not re.match(_LETTER, parts[0]):
            raise ValueError(f"no word to look for: {phrase!r}")
        long = sum(map(len, parts)) >= _LONG
        ending = _ENGLISH if parts[-1].isascii() else rf"(?:{_PEOPLE}|{_ENDINGS})" if long else _ENDINGS
        pattern = r"\s?".join(map(re.escape, parts)) + ending + rf"(?!{_LETTER})"
        head = re.match(rf"{_LETTER}{{1,2}}", parts[0])
        heads.setdefault(head[0] if head else "", []).append((phrase, long, re.compile(pattern)))
    return Lexicon({head: tuple(found) for head, found in heads.items()})
