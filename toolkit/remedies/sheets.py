"""Tables of products that lack something, to be filled in and read back by the shop's platform."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from toolkit.judge.case import Case
from toolkit.model.remedy import RemedyFile
from toolkit.model.sale import Product


def origin(case: Case) -> Iterator[RemedyFile]:
    """Maker and country of every product that lacks one of them (CHK9-SUPPLIER, CHK9-COUNTRY)."""
    lacking = [p for p in case.products if not (p.brand and p.country)]
    if lacking:
        rows = [(p.name, p.url, p.brand, p.country) for p in lacking]
        yield _sheet(
            "remedies/maker-and-country.csv", ("نام کالا", "نشانی", "سازنده یا برند", "کشور سازنده"), rows
        )


def thin(case: Case) -> Iterator[RemedyFile]:
    """Products with their few words, for descriptions to be written beside (SAL-1)."""
    lacking = [p for p in case.products if len(p.description) < 200]
    if lacking:
        rows = [(p.name, p.url, p.description, "") for p in lacking]
        yield _sheet("remedies/descriptions.csv", ("نام کالا", "نشانی", "شرح کنونی", "شرح تازه"), rows)


def prices(case: Case) -> Iterator[RemedyFile]:
    """Products without a price (SAL-2)."""
    lacking: Sequence[Product] = [p for p in case.products if p.price is None or p.price.amount <= 0]
    if lacking:
        rows = [(p.name, p.url, p.price_text, "") for p in lacking]
        yield _sheet("remedies/prices.csv", ("نام کالا", "نشانی", "آنچه اکنون نوشته شده", "قیمت"), rows)


def _sheet(path: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> RemedyFile:
    """RFC 4180 with a byte-order mark, as spreadsheets want Persian."""
    out = io.StringIO()
    out.write("\ufeff")
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(heads)
    table.writerows([_harmless(cell) for cell in row] for row in rows)
    return RemedyFile(path, out.getvalue().encode())


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip()[:1] in ("=", "+", "-", "@", "|") else cell
