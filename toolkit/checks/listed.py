"""What the list of licensed and forbidden goods asks about names and sentences, and how the merchant answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from toolkit.goods.row import GoodsList, Row
from toolkit.goods.words import Found, plain
from toolkit.judge.answers import by_hand, failed
from toolkit.judge.named import Named
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.profile.profile import Profile

MOST = 5
"""Rows that one finding tells of."""


@dataclass(frozen=True, slots=True)
class Match:
    """A name or sentence in which words of a row stand; `answer` is the merchant's reason, if he gave one."""

    row: Row
    found: Found
    seen: Seen
    answer: str = ""


def in_names(names: Iterable[Named], goods: GoodsList, kind: str, merchant: Profile | None) -> list[Match]:
    """Rows of one kind that names of products, categories and menus speak of."""
    matches = []
    for one in names:
        for found in goods.sorter.find(one.words):
            row = goods.by_id.get(found.sort)
            if row and row.kind == kind and not row.id.startswith("group:"):
                matches.append(Match(row, found, one.seen, answered(found, merchant)))
    return matches


def answered(found: Found, merchant: Profile | None) -> str:
    """Why the merchant lets these words stand; empty where he has not said."""
    for one in merchant.goods.allowed if merchant else ():
        if {plain(found.words), plain(found.asked)} & {plain(word) for word in one.words}:
            return one.reason
    return ""


def rows_of(matches: Sequence[Match]) -> list[Row]:
    return list({match.row.id: match.row for match in matches}.values())


def what(matches: Sequence[Match]) -> tuple[Text, ...]:
    """Each row's goods with the words that stand in the shop."""
    told = []
    for row in rows_of(matches)[:MOST]:
        words = tuple(dict.fromkeys(match.found.words for match in matches if match.row is row))[:MOST]
        told.append(tr("{goods} (“{words}”)", goods=row.title, words=words))
    return tuple(told)


def rules_told(rows: Sequence[Row]) -> Iterator[Text]:
    """What is known of goods: a rule only where its source was seen in full, else whom to ask."""
    for row in rows[:MOST]:
        if not (row.is_rule and row.asked and row.authority):
            yield tr("About {goods} no rule was seen in full; ask {whom}.", goods=row.title, whom=_whom(row))
        elif row.dated:
            yield tr(
                "{goods}: {asked} ({authority}; {source}; {dated}).",
                goods=row.title,
                asked=row.asked,
                authority=row.authority,
                source=row.sources[0],
                dated=row.dated,
            )
        else:
            yield tr(
                "{goods}: {asked} ({authority}; {source}; undated).",
                goods=row.title,
                asked=row.asked,
                authority=row.authority,
                source=row.sources[0],
            )


def asked(told: Text, matches: Sequence[Match]) -> Answer:
    """A warning where a rule that was seen in full speaks of the goods; else only a question to the merchant."""
    said = together(told, *rules_told(rows_of(matches)), ask())
    answer = failed if any(match.row.is_rule for match in matches) else by_hand
    return answer(said, *places(matches))


def _whom(row: Row) -> Text:
    return row.authority or tr("the Centre")


def together(*said: Text) -> Text:
    return Text(fa=" ".join(one.fa for one in said), en=" ".join(one.en for one in said))


def answers_told(matches: Sequence[Match]) -> Iterator[Text]:
    """What the merchant answered for."""
    told = {match.found.words: match.answer for match in matches if match.answer}
    for words, reason in list(told.items())[:MOST]:
        yield tr("“{words}” is answered for in the profile: {reason}", words=words, reason=reason)


def places(matches: Sequence[Match]) -> tuple[Seen, ...]:
    return tuple(dict.fromkeys(match.seen for match in matches))[:10]


def ask() -> Text:
    """How the merchant answers."""
    return tr(
        "If a word means something else here, answer in shop.toml: [[goods.allowed]] with words and reason."
    )
