"""Tables as spreadsheets open them: RFC 4180 with a byte-order mark, and no cell that is taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from toolkit.model.remedy import RemedyFile

_FORMULA = ("=", "+", "-", "@", "|", "\t", "\r")


def sheet(name: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[RemedyFile]:
    """The table `remedies/<name>`; none where there is no row to fill."""
    wanted = list(rows)
    if wanted:
        out = io.StringIO()
        out.write("\ufeff")
        table = csv.writer(out, lineterminator="\r\n")
        table.writerow(heads)
        table.writerows([harmless(cell) for cell in row] for row in wanted)
        yield RemedyFile(f"remedies/{name}", out.getvalue().encode())


def harmless(cell: str) -> str:
    """A cell on one line that no spreadsheet takes for a formula."""
    line = " ".join(cell.split())
    return f"'{line}" if line.startswith(_FORMULA) else line
