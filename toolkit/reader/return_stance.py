"""Whether a sentence lets a buyer give back or withdraw, denies it to all, or denies it to some only."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from toolkit.reader import return_words as words
from toolkit.reader.sentences import Sentence
from toolkit.reader.vocabulary import TIME


class Stance(Enum):
    """What a sentence does to the buyer's right, by weight."""

    GRANTS = "grants"
    DENIES = "denies"
    NARROWS = "narrows"
    SILENT = "silent"


_ABOUT_DEAL = (
    rf"{words.BACK}|{words.WITHDRAW}|{words.CANCEL}[^.]{{0,60}}{words.DEAL}|{words.DEAL}[^.]{{0,60}}{words.CANCEL}"
)
_OTHERS = rf"{words.FAILED}|{words.SHOP_FAILS}|{words.OTHER_PLACE}|{words.NO_RULE}|^(?:چه|کدام)(?!\w)"


def speaks_of_another(sentence: Sentence) -> bool:
    """Whether it is a failed payment, a shop that cannot deliver, or no rule at all."""
    return _found(_OTHERS, sentence.text)


def stance(sentence: Sentence) -> Stance:
    """By the verb at the far end of the act's clause, and by whom or what the clause is narrowed to."""
    text = _pattern(f"{words.FREE}|{words.EVEN}").sub(" ", sentence.text)
    if speaks_of_another(sentence) or not _found(f"{_ABOUT_DEAL}|return|refund|exchang|sales|cancel|withdraw|back", text):
        return Stance.SILENT
    if _found(r"[ا-ی]{3}", text):
        found = _persian(sentence, text)
    else:
        found = _english(sentence, text)
    return Stance.SILENT if sentence.bare and found is Stance.GRANTS else found


def _persian(sentence: Sentence, text: str) -> Stance:
    rest = _pattern(f"{words.NEITHER}|{words.DENIED}").sub(" . ", text)
    if rest == text:
        return Stance.GRANTS if _granted(sentence, text) else Stance.SILENT
    if _found(words.EXCEPT, text) or _granted(sentence, rest):
        return Stance.GRANTS
    return Stance.NARROWS if _narrowed(sentence, text) else Stance.DENIES


def _granted(sentence: Sentence, text: str) -> bool:
    if _found(words.SHOP_CANCELS, text):
        return False
    if _found(words.ABLE, text) or _found(words.GUARANTEE, text) or _found(words.DONE, text):
        return True
    ends = _found(f"{words.CANCEL}|{words.WITHDRAW}|{words.BACK}", text)
    if ends and _found(words.SHARE, text):
        return True
    backs = f"{words.BACK}|{words.WITHDRAW}"
    return bool(ends) and (_found(rf"(?:{backs})[^.]{{0,80}}{words.EXCEPT}|{words.EXCEPT}[^.]{{0,80}}(?:{backs})", text) or _found(rf"(?:مدت|مهلت|زمان)[^.:]{{0,20}}(?:{backs})[^.]{{0,10}}:? ?[^.]{{0,20}}{TIME}", text))


def _narrowed(sentence: Sentence, text: str) -> bool:
    told = _pattern(words.REASON).sub(" ", text)
    if _found(words.ELSE, told) or _found(words.ITEM_OF_A_LIST, next(iter(sentence.topics), "")):
        return True
    if _found(rf"{words.CONDITION}[^،]{{0,60}}{words.SHOPS_FAULT}", told):
        return False
    if _found(words.SOME_GOODS, told) and not _found(words.EVERYTHING, told):
        return True
    for condition in _pattern(rf"{words.CONDITION}([^،]{{0,80}})").finditer(told):
        if not _found(words.BOUGHT, condition[1]) and not _found(words.SHOPS_FAULT, condition[1]):
            return True
    return False


def _english(sentence: Sentence, text: str) -> Stance:
    rest = _pattern(words.DENIED_EN).sub(" . ", text)
    if rest == text:
        return Stance.GRANTS if _found(words.GRANTED_EN, text) else Stance.SILENT
    if _found(words.GRANTED_EN, rest):
        return Stance.GRANTS
    if _found(words.EVERYTHING, text):
        return Stance.DENIES
    some = _found(words.SOME_GOODS_EN, _pattern(f"{words.REASON}|{words.BOUGHT_EN}").sub(" ", text)) or _found(
        words.ITEM_OF_A_LIST, next(iter(sentence.topics), "")
    )
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
