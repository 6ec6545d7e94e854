"""What a page's own text states, takes away, or leaves out, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from toolkit.persian.letters import fold
from toolkit.reader.phrases import STATED
from toolkit.reader.phrases_complaints import ONLY_SOMETIMES
from toolkit.reader.phrases_refused import REFUSED
from toolkit.reader.return_stance import Stance, is_exchange, speaks_of_another, stance
from toolkit.reader.sentences import Sentence
from toolkit.reader.vocabulary import Phrase

STATES = ("stated", "refused", "absent")


@dataclass(frozen=True, slots=True)
class Said:
    """A statement's state with the sentence that says it, as it stands on the page."""

    state: str
    words: str = ""


def statements(told: Sequence[Sentence]) -> Mapping[str, Said]:
    """Every statement with its state; one that is granted anywhere is not refused by another sentence."""
    said = {name: _decided(name, told) for name in STATED}
    if said["seven_day_withdrawal"].state == "stated" and said["returns"].state == "absent":
        said["returns"] = said["seven_day_withdrawal"]
    return said


def _decided(name: str, told: Sequence[Sentence]) -> Said:
    if name == "returns":
        return _returns(told)
    refused = _first(REFUSED.get(name, ()), told)
    stated = _first(STATED[name], [s for s in told if not refused or s.words != refused])
    if name == "complaint_channel" and refused and not _only_sometimes(refused):
        return Said("refused", refused)
    if stated:
        return Said("stated", stated)
    return Said("refused", refused) if refused else Said("absent")


def _returns(told: Sequence[Sentence]) -> Said:
    """A grant outweighs a denial for all, that a denial for some, and that a rule on what is given back."""
    weighed = [(stance(one), one) for one in told]
    denials = [one for weight, one in weighed if weight is Stance.DENIES or _refuses(weight, one)]
    grants = [
        one for weight, one in weighed if weight is Stance.GRANTS and not (denials and is_exchange(one))
    ]
    for state, said in (("stated", grants), ("refused", denials)):
        if said:
            return Said(state, said[0].words)
    narrow = [one for weight, one in weighed if weight is Stance.NARROWS]
    rule = (
        narrow[0].words
        if narrow
        else _first(STATED["returns"], [one for one in told if not speaks_of_another(one)])
    )
    return Said("stated", rule) if rule else Said("absent")


def _refuses(weight: Stance, sentence: Sentence) -> bool:
    return weight is Stance.SILENT and any(_holds(phrase, sentence) for phrase in REFUSED["returns"])


def _only_sometimes(words: str) -> bool:
    """Whether a waiver of complaints is one for some case only, which a way to complain outweighs."""
    return bool(pattern(ONLY_SOMETIMES).search(fold(words).text))


def _first(phrases: tuple[Phrase, ...], told: Sequence[Sentence]) -> str:
    return next((s.words for s in told if any(_holds(phrase, s) for phrase in phrases)), "")


def _holds(phrase: Phrase, sentence: Sentence) -> bool:
    if sentence.bare and not (phrase.topic or phrase.page or phrase.bare):
        return False
    (anchor, *needs), bars = compiled(phrase)
    for match in anchor.finditer(sentence.text):
        first, last = max(0, match.start() - phrase.within), match.end() + phrase.within
        near = sentence.text[first:last]
        if phrase.unless and pattern(phrase.unless).search(sentence.text, 0, match.end()):
            return False
        if all(need.search(near) for need in needs) and not any(bar.search(near) for bar in bars):
            return _heads(phrase, sentence)
    return False


def _heads(phrase: Phrase, sentence: Sentence) -> bool:
    """Whether the nearest heading that speaks of the matter, one way or the other, is on the phrase's side."""
    names = (*sentence.topics, sentence.page)
    if phrase.also and not any(pattern(phrase.also).search(name) for name in names):
        return False
    for topic in sentence.topics:
        if phrase.off_topic and pattern(phrase.off_topic).search(topic):
            return False
        if phrase.topic and pattern(phrase.topic).search(topic):
            return True
    if phrase.page and any(pattern(phrase.page).search(name) for name in names):
        return True
    return not phrase.topic


@cache
def compiled(phrase: Phrase) -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    return tuple(pattern(p) for p in phrase.needs), tuple(pattern(p) for p in phrase.bars)


@cache
def pattern(source: str) -> re.Pattern[str]:
    return re.compile(source.replace("~?", "~").replace("~", " ?"))
