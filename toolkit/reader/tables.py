"""What stands beside a cell of a table: its label, the head of its column, the first cell of its row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from selectolax.lexbor import LexborNode

LABEL = 40
"""Characters up to which a cell is taken as the label of the next."""


@dataclass(frozen=True, slots=True)
class Row:
    """The words of a row's cells, their columns, and whether it can be the head of a table."""

    words: tuple[str, ...]
    columns: Mapping[int, int]
    heads: bool


def one_line(text: str) -> str:
    return " ".join(text.split())


def labelled(root: LexborNode) -> Iterator[str]:
    """Labels with the values in the cells beside them, such as `تلفن: ۱۷۰۲`."""
    for row in root.css("tr"):
        yield from _pairs(_cells(row))
    for term in root.css("dt"):
        value = term.next
        while value is not None and value.tag == "-text" and not value.text().strip():
            value = value.next
        if value is not None and value.tag == "dd":
            yield from _pairs([_words(term), _words(value)])


def _pairs(cells: list[str]) -> Iterator[str]:
    for label, value in pairwise(cells):
        if 0 < len(label) <= LABEL and value and not re.search(r"\d{3}", label):
            yield f"{label.rstrip(' :')}: {value}"


def _cells(row: LexborNode) -> list[str]:
    return [_words(cell) for cell in row.iter() if cell.tag in ("td", "th")]


def _words(cell: LexborNode) -> str:
    """The words of a cell; nothing where it only holds another table."""
    return "" if cell.css_first("table, dl") else one_line(cell.text())


def beside(cell: LexborNode, rows: dict[int, Row]) -> str:
    """The head of a cell's column and the first cell of its row; nothing for these themselves."""
    row, table = cell.parent, cell.parent
    while table is not None and table.tag != "table":
        table = table.parent
    first = table.css_first("tr") if table is not None else None
    if row is None or row.tag != "tr" or first is None:
        return ""
    for node in (row, first):
        if node.mem_id not in rows:
            rows[node.mem_id] = _row(node)
    told, head = rows[row.mem_id], rows[first.mem_id]
    column = told.columns.get(cell.mem_id, 0)
    if column == 0:
        return ""
    heads = head.heads and head is not told and column < len(head.words)
    words = (head.words[column] if heads else "", told.words[0])
    return " ".join(word for word in words if 0 < len(word) <= 2 * LABEL)


def _row(row: LexborNode) -> Row:
    cells = [node for node in row.iter() if node.tag in ("td", "th")]
    heads = len(cells) > 2 or all(node.tag == "th" for node in cells)
    return Row(tuple(_cells(row)), {node.mem_id: n for n, node in enumerate(cells)}, heads)
