"""The merchant's own words in the profile, looked over before they reach a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from toolkit.errors import Fault
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.persian.letters import fold_text
from toolkit.profile.profile import Profile
from toolkit.profile.table import Table

UNFILLED = re.compile(
    r"[\[\]{}]|\bxxx+\b|lorem ipsum|suggested text|\btodo\b|\bundefined\b"
    r"|نام فروشگاه شما|متن نمونه|اینجا بنویسید",
    re.IGNORECASE,
)
"""Brackets and samples that say that a text is not finished; on folded or plain text."""

PRINTED = (
    "shop", "premises", "contact", "licences", "orders", "payments", "tax", "shipping", "returns", "warranty",
    "complaints", "privacy",
)  # fmt: skip
"""The tables of the profile whose words stand on pages."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A kind of clause that the law gives no effect; `pattern` is for folded text (no half-spaces)."""

    id: str
    pattern: re.Pattern[str]
    why: Text


def _clause(identity: str, pattern: str, why: Text) -> Clause:
    return Clause(identity, re.compile(pattern), why)


def clauses() -> tuple[Clause, ...]:
    """What a page must never say, by the ids of the list of clauses to refuse."""
    return (
        _clause(
            "V1",
            r"پس ?گرفته ?نمی|(مرجوع|تعویض|بازگشت|پس ?گرفتن)[^.]{0,30}"
            r"(نداریم|ندارد|نمی ?شود|امکان ?پذیر نیست)",
            tr("This takes away the right of withdrawal (article 37 of the Electronic Commerce Law)."),
        ),
        _clause(
            "V2",
            r"\b(24|48|72) ?ساعت[^.]*(مرجوع|بازگشت|انصراف)",
            tr("Withdrawal has at least seven working days (article 37 of the Electronic Commerce Law)."),
        ),
        _clause(
            "V7",
            r"(کسر|جریمه)[^.]*(انصراف|لغو|مرجوع)|(انصراف|لغو|مرجوع)[^.]*(کسر|جریمه)",
            tr("Nothing is taken off on withdrawal but the cost of sending back (articles 37 and 38)."),
        ),
        _clause(
            "V10",
            r"پلم[بپ][^.]*(باز|مرجوع|انصراف)",
            tr("An opened parcel does not end the right of withdrawal."),
        ),
        _clause(
            "V13",
            r"هیچ ?گونه مسیولیت|مسیولیتی?[^.]{0,30}(ندارد|نداریم|نخواهد|سلب)",
            tr("Answering for nothing has no effect (article 46 of the Electronic Commerce Law)."),
        ),
        _clause(
            "V16",
            r"حق[^.]{0,20}(شکایت|اعتراض)[^.]{0,30}(سلب|ندارد|ندارید)",
            tr("The right to complain cannot be taken away."),
        ),
        _clause(
            "V26",
            r"(فاکتور|صورت ?حساب)[^.]{0,30}(صادر نمی|نمیدهیم|نداریم)",
            tr("Every buyer gets an invoice (article 3 of the Consumer Rights Protection Act)."),
        ),
    )


def refused(profile: Profile) -> Iterator[Fault]:
    """A fault for every text of the profile that is unfinished or says what the law makes void."""
    for table in PRINTED:
        for place, words in _texts(getattr(profile, table), table):
            if UNFILLED.search(words):
                yield Fault(place, tr("This text is not finished: brackets and sample words must go."), words)
            folded = fold_text(words)
            for clause in clauses():
                if clause.pattern.search(folded):
                    yield Fault(place, clause.why, words)


def _texts(value: object, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, tuple):
        for n, one in enumerate(value):
            yield from _texts(one, f"{place}.{n}")
    elif isinstance(value, Table):
        for name, one in dict(value).items():
            yield from _texts(one, f"{place}.{name}")
