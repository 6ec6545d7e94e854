"""Figures that several pages tell must be the same on all of them; differences are shown side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from toolkit.checks.void_clauses import RULES, pages_of_rules
from toolkit.clauses.told import Told
from toolkit.clauses.told_returns import freight, refund, window
from toolkit.clauses.told_sale import arrival, free_above, units, vat
from toolkit.judge.answers import failed, not_applicable, passed
from toolkit.judge.check import Check, check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.evidence import Evidence
from toolkit.model.finding import Answer, Seen
from toolkit.model.verdict import Severity, Verdict
from toolkit.reader.sentences import Sentence

Placed = tuple[SitePage, Told]
Extract = Callable[[Sequence[Sentence]], Iterator[Told]]


def figures(pages: Iterable[SitePage], extract: Extract) -> list[Placed]:
    return [(page, told) for page in pages for told in extract(page.reading.sentences)]


def side_by_side(told: Sequence[Placed]) -> tuple[Seen, ...]:
    """One place for each value, with the words there."""
    first = {one.value: (page, one) for page, one in reversed(told)}
    return tuple(page.seen(one.words) for page, one in sorted(first.values(), key=lambda p: str(p[1].value)))


def differing(told: Sequence[Placed], same: Callable[[Told, Told], bool]) -> tuple[Placed, Placed] | None:
    """Two pages of which one tells nothing that the other tells; what one page tells twice is its own affair."""
    for page, one in told:
        for other_page, other in told:
            if page is other_page or one.about != other.about:
                continue
            here = [t for p, t in told if p is page and t.about == one.about]
            there = [t for p, t in told if p is other_page and t.about == one.about]
            if not any(same(a, b) for a in here for b in there):
                return (page, one), (other_page, other)
    return None


def judged(
    told: Sequence[Placed], evidence: Evidence, same: Callable[[Told, Told], bool], at_most: Severity
) -> Answer:
    apart = differing(told, same)
    if apart:
        (page, one), (other_page, other) = apart
        reason = tr("Two pages differ: one says {a}, another {b}.", a=one.shown, b=other.shown)
        return failed(reason, page.seen(one.words), other_page.seen(other.words), at_most=at_most)
    return agreed(told, evidence)


def agreed(told: Sequence[Placed], evidence: Evidence) -> Answer:
    pages = {page.url for page, _ in told}
    seen = side_by_side(told)
    missed = [one for one in evidence.unseen if one.role in RULES]
    if missed and len(pages) < 2:
        why = tr("Fewer than two pages that tell it were seen: {why}", why=missed[0].why)
        return Answer(Verdict.UNKNOWN, why, (*seen, *(Seen(one.url) for one in missed[:2])), Severity.ADVICE)
    if len(pages) < 2:
        return not_applicable(tr("Fewer than two pages tell it, so there is nothing to compare."), *seen)
    return passed(tr("{n} pages tell it, and they agree.", n=len(pages)), *seen)


def _equal(one: Told, other: Told) -> bool:
    return one.value == other.value


def _overlaps(one: Told, other: Told) -> bool:
    (low, high), (other_low, other_high) = one.value, other.value
    return bool(low <= other_high and other_low <= high)  # type: ignore[operator]


@check("COM-WITHDRAW")
def pages_agree_on_the_days_of_withdrawal(site: Site, evidence: Evidence) -> Answer:
    """The number of days, and whether they are working days."""
    told = figures(in_persian(pages_of_rules(site)), window)
    by_number = judged(told, evidence, lambda a, b: a.value[0] == b.value[0], Severity.WARNING)
    if by_number.verdict is not Verdict.PASS:
        return by_number
    return judged(told, evidence, _equal, Severity.ADVICE)


AGREE: tuple[tuple[str, str, Extract, Callable[[Told, Told], bool], Severity], ...] = (
    ("pages_agree_on_the_refund", "COM-WITHDRAW", refund, _equal, Severity.WARNING),
    ("pages_agree_on_who_pays_for_sending_back", "COM-WITHDRAW", freight, _equal, Severity.WARNING),
    ("pages_agree_on_free_delivery", "SAL-3", free_above, _equal, Severity.WARNING),
    ("pages_agree_on_the_delivery_time", "OVS-DIST", arrival, _overlaps, Severity.ADVICE),
    ("pages_agree_on_the_tax", "CHK13-VAT", vat, _equal, Severity.WARNING),
    ("pages_agree_on_the_unit_of_money", "SAL-2", units, _equal, Severity.WARNING),
)
"""Check, requirement, what is compared, when two figures are the same, and what a difference weighs at most."""


def _check(
    name: str, requirement: str, extract: Extract, same: Callable[[Told, Told], bool], at_most: Severity
) -> Check:
    def pages_agree(site: Site, evidence: Evidence) -> Answer:
        return judged(figures(in_persian(pages_of_rules(site)), extract), evidence, same, at_most)

    return Check(name, requirement, pages_agree, ("site", "evidence"))


def in_persian(pages: Iterable[SitePage]) -> list[SitePage]:
    return [page for page in pages if page.reading.language != "en"]


def agreements() -> tuple[Check, ...]:
    return tuple(_check(*one) for one in AGREE)
