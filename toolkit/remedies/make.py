"""The files that mend: each made by a small function from what was judged, when a finding asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from toolkit.judge.case import Case
from toolkit.model.remedy import RemedyFile
from toolkit.remedies import seal, sheets

Maker = Callable[[Case], Iterable[RemedyFile]]

MAKERS: Mapping[str, Maker] = {
    "origin_sheet": sheets.origin,
    "thin_products_sheet": sheets.thin,
    "prices_sheet": sheets.prices,
    "domain_proof": seal.domain_proof,
    "seal_block": seal.seal_block,
}
"""Makers by the name that `files` of a remedy gives. A maker that has nothing to work from makes nothing."""
