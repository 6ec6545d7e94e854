"""The clauses to refuse, V1 to V36, and their search in what a page or the profile says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toolkit.clauses import (
    void_consent,
    void_contract,
    void_data,
    void_exceptions,
    void_faults,
    void_liability,
    void_refund,
    void_sale,
    void_withdrawal,
)
from toolkit.clauses.clause import Hit, VoidClause, found
from toolkit.reader.sentences import Sentence

_ALL = (
    *void_withdrawal.CLAUSES,
    *void_refund.CLAUSES,
    *void_contract.CLAUSES,
    *void_consent.CLAUSES,
    *void_exceptions.CLAUSES,
    *void_faults.CLAUSES,
    *void_liability.CLAUSES,
    *void_sale.CLAUSES,
    *void_data.CLAUSES,
)
VOID: tuple[VoidClause, ...] = tuple(sorted(_ALL, key=lambda clause: int(clause.id[1:])))
BY_ID = {clause.id: clause for clause in VOID}

ONLY_WITH_EVIDENCE = frozenset({"V29"})
"""Promises that are void only where something seen, or told in the profile, makes them untrue."""


def hits(told: Sequence[Sentence]) -> Iterator[Hit]:
    """What in these sentences is void by its words alone."""
    for clause in VOID:
        if clause.id not in ONLY_WITH_EVIDENCE:
            yield from found(clause, told)
