"""The list of licensed and forbidden goods read from its files, every fault in them with file and line."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import get_args

from toolkit.catalogue.load import faulty, parsed
from toolkit.catalogue.table import Table
from toolkit.errors import Fault
from toolkit.goods.row import KINDS, Certainty, GoodsList, GoodsPack, Row
from toolkit.language.translate import tr
from toolkit.model.requirement import PackName
from toolkit.profile.groups import GROUPS

CERTAINTIES: tuple[Certainty, ...] = get_args(Certainty)
_HEAD, _EVERYDAY = "pack.toml", "everyday.toml"


@cache
def shipped_goods() -> GoodsList:
    """The list that ships, without any pack of a plugin or a merchant; its words are made ready once."""
    return _with_rows_of(())


def goods_list(own: Sequence[GoodsPack]) -> GoodsList:
    """The shipped list with rows of other packs; a row of theirs with the id of one of ours stands in its place."""
    return _with_rows_of(own) if any(pack.rows for pack in own) else shipped_goods()


def _with_rows_of(own: Sequence[GoodsPack]) -> GoodsList:
    folder = resources.files("toolkit.goods").joinpath("rows")
    faults: list[Fault] = []
    data = {f.name: f.read_bytes() for f in folder.iterdir() if f.name.endswith(".toml")}
    tables = {name: parsed(name, data[name], faults) for name in sorted(data)}
    head, everyday = tables.pop(_HEAD), tables.pop(_EVERYDAY)
    name = PackName(head.word("name"), head.word("version"), _sha256(data), head.day("date"))
    heads, adjectives, neutral = head.words("heads"), head.words("adjectives"), head.words("neutral")
    head.no_more()
    rows = [row for table in tables.values() for row in read_rows(table, name.name)]
    plain = tuple(_everyday(group, everyday) for group in everyday.names())
    if faults:
        raise faulty("iran-goods", faults)
    theirs = {row.id: row for pack in own for row in pack.rows}
    kept = [row for row in rows if row.id not in theirs]
    parts = (name, *(pack.name for pack in own if pack.rows and pack.name != name))
    return GoodsList((*kept, *theirs.values()), plain, heads, adjectives, neutral, parts)


def goods_of(file: Traversable, name: PackName, label: str = "") -> GoodsPack:
    """The rows of goods in a pack's file; FaultyFile with every fault in them."""
    faults: list[Fault] = []
    top = parsed(label or file.name, file.read_bytes(), faults)
    rows = tuple(read_rows(top, name.name)) if top.has("goods") else ()
    if faults:
        raise faulty(label or file.name, faults)
    return GoodsPack(name, rows)


def read_rows(top: Table, pack: str) -> list[Row]:
    """The rows of one file, in its order."""
    found: dict[str, Row] = {}
    for table in top.tables("goods"):
        row = _row(table, pack)
        if row.id in found:
            table.fault(tr("Two rows have this id."), "id", row.id)
        found[row.id] = row
    return list(found.values())


def _row(table: Table, pack: str) -> Row:
    row = Row(
        id=table.word("id"),
        kind=table.one_of("kind", KINDS),
        title=table.text("title"),
        groups=table.words("groups"),
        words=table.words("words"),
        traps=table.words("traps"),
        certainty=table.one_of("certainty", CERTAINTIES),
        asked=table.text("asked") if table.has("asked") else None,
        authority=table.text("authority") if table.has("authority") else None,
        sources=table.words("sources"),
        dated=table.word("dated") if table.has("dated") else "",
        blocks=table.flag("blocks"),
        pack=pack,
    )
    table.no_more()
    _look_through(row, table)
    return row


def _look_through(row: Row, table: Table) -> None:
    """What no single key can tell."""
    if not row.words:
        table.fault(tr("A row has one word or more by which its goods are recognised."), "words")
    for word in (*row.words, *row.traps):
        if not word[:1].isalpha():
            table.fault(tr("A word begins with a letter."), "words", word)
    for group in row.groups:
        if group not in GROUPS:
            table.fault(tr("There is no such group of goods; docs/profile.md lists them."), "groups", group)
    if row.certainty == "full" and not (row.asked and row.authority and row.sources):
        table.fault(
            tr("A rule says what is asked, by whom, and where that was read (asked, authority, sources).")
        )
    if row.blocks and not (row.is_rule and row.kind == "licence"):
        table.fault(tr("Only a licence that was seen in full can hold a shop up."), "blocks")
    for address in row.sources:
        if not address.startswith(("https://", "http://")):
            table.fault(tr("A source is a web address."), "sources", address)


def _everyday(group: str, table: Table) -> Row:
    if group not in GROUPS:
        table.fault(tr("There is no such group of goods; docs/profile.md lists them."), group)
    title = GROUPS.get(group, GROUPS["other"])
    return Row(f"group:{group}", "licence", title, (group,), table.words(group), (), "recalled")


def _sha256(files: dict[str, bytes]) -> str:
    """Over names, lengths and bytes, as of every pack."""
    digest = hashlib.sha256()
    for name, data in sorted(files.items()):
        digest.update(f"{name}\n{len(data)}\n".encode() + data)
    return digest.hexdigest()
