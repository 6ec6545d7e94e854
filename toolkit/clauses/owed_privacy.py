"""The model clauses of a privacy page (source S4), each with the ways in which shops word it."""

from __future__ import annotations

from toolkit.clauses import owed_data_asked, owed_data_used
from toolkit.clauses.owed import OwedClause

PRIVACY: tuple[OwedClause, ...] = (*owed_data_asked.CLAUSES, *owed_data_used.CLAUSES)
