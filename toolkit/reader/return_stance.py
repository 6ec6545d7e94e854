"""Whether a sentence lets a buyer give back or withdraw, denies it to all, or denies it to some only."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from toolkit.reader import phrases_given_back as words
from toolkit.reader import phrases_given_back_en as english
from toolkit.reader import phrases_narrowed as narrow
from toolkit.reader import phrases_not_returns as others
from toolkit.reader.sentences import Sentence
from toolkit.reader.vocabulary import TIME


class Stance(Enum):
    """What a sentence does to the buyer's right, by weight."""

    GRANTS = "grants"
    DENIES = "denies"
    NARROWS = "narrows"
    SILENT = "silent"


_ABOUT_DEAL = rf"{words.BACK}|{words.WITHDRAW}|{words.CANCEL}[^.]{{0,60}}{words.DEAL}|{words.DEAL}[^.]{{0,60}}{words.CANCEL}"
_OTHERS = rf"{others.FAILED}|{others.SHOP_FAILS}|{others.OTHER_PLACE}|{others.NO_RULE}|{others.SHOP_CANCELS}|^(?:چه|کدام)(?!\w)"


_BACKS = f"(?:{words.BACK}|{words.WITHDRAW})"
_ONLY = rf"{_BACKS}[^.]{{0,80}}(?:{narrow.EXCEPT})|(?:{narrow.EXCEPT})[^.]{{0,80}}{_BACKS}"
_WINDOW = rf"(?:مدت|مهلت|زمان)[^.:]{{0,20}}{_BACKS}[^.]{{0,10}}:? ?[^.]{{0,20}}{TIME}"


def speaks_of_another(sentence: Sentence) -> bool:
    """Whether it is a failed payment, a shop that cannot deliver, or no rule at all."""
    return _found(_OTHERS, sentence.text)


def stance(sentence: Sentence) -> Stance:
    """By the verb at the far end of the act's clause, and by whom or what the clause is narrowed to."""
    text = _pattern(f"{others.FREE}|{narrow.EVEN}").sub(" ", sentence.text)
    if speaks_of_another(sentence) or not _found(
        f"{_ABOUT_DEAL}|return|refund|exchang|sales|cancel|withdraw|back|replaced", text
    ):
        return Stance.SILENT
    found = _persian(sentence, text) if _found(r"[ا-ی]{3}", text) else _english(sentence, text)
    return Stance.SILENT if sentence.bare and found is Stance.GRANTS else found


def _persian(sentence: Sentence, text: str) -> Stance:
    rest = _pattern(f"{words.NEITHER}|{words.DENIED}").sub(" . ", text)
    if rest == text:
        return Stance.GRANTS if _granted(text) else Stance.SILENT
    if _found(narrow.EXCEPT, text) or _granted(rest):
        return Stance.GRANTS
    return Stance.NARROWS if _narrowed(sentence, text) else Stance.DENIES


def _granted(text: str) -> bool:
    if _found(f"{words.ABLE}|{words.GUARANTEE}|{words.DONE}", text):
        return True
    if not _found(words.ACT, text):
        return False
    return _found(f"{words.SHARE}|{_ONLY}|{_WINDOW}", text)


def _narrowed(sentence: Sentence, text: str) -> bool:
    told = _pattern(narrow.REASON).sub(
        " ", _pattern(rf"^(?:(?!{words.ACT})[^.])*(?:{narrow.FOR_THAT})").sub(" ", text)
    )
    if _found(narrow.ELSE, told) or _found(narrow.ITEM_OF_A_LIST, next(iter(sentence.topics), "")):
        return True
    if _found(rf"{words.CONDITION}[^،]{{0,60}}{narrow.SHOPS_FAULT}", told):
        return False
    if _found(narrow.SOME_GOODS, told) and not _found(narrow.EVERYTHING, told):
        return True
    for condition in _pattern(rf"{words.CONDITION}([^،]{{0,80}})").finditer(told):
        if not _found(narrow.BOUGHT, condition[1]) and not _found(narrow.SHOPS_FAULT, condition[1]):
            return True
    return False


def _english(sentence: Sentence, text: str) -> Stance:
    rest = _pattern(english.DENIED_EN).sub(" . ", text)
    if rest == text:
        return Stance.GRANTS if _found(english.GRANTED_EN, text) else Stance.SILENT
    if _found(english.GRANTED_EN, rest):
        return Stance.GRANTS
    if _found(narrow.EVERYTHING, text):
        return Stance.DENIES
    some = _found(
        english.SOME_GOODS_EN, _pattern(f"{narrow.REASON}|{english.BOUGHT_EN}").sub(" ", text)
    ) or _found(narrow.ITEM_OF_A_LIST, next(iter(sentence.topics), ""))
    return Stance.NARROWS if some else Stance.DENIES


def is_exchange(sentence: Sentence) -> bool:
    """Whether the sentence only puts another piece in the place of the first."""
    text = _pattern(words.DENIED).sub(" ", sentence.text)
    rest = _pattern(words.EXCHANGE).sub(" ", text)
    return rest != text and not _found(f"{words.ACT}|return|refund", rest)


def _found(source: str, text: str) -> bool:
    return bool(_search(source, text))


def _search(source: str, text: str) -> re.Match[str] | None:
    return _pattern(source).search(text)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)
