"""docs/goods.md, made from the list of goods: `python -m toolkit.goods.document docs/goods.md`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from toolkit.files import write_beside
from toolkit.goods.load import shipped_goods
from toolkit.goods.row import GoodsList, Row

_TITLES = {
    "licence": "Goods and services that need a licence (CNT-NOLICENCE, BUS-6)",
    "banned": "What may not be sold (CNT-BANNED)",
    "model": "Models of business that a reviewer would stop at (CNT-MODEL)",
    "method": "Ways of selling that a reviewer would stop at (CNT-PROCESS)",
    "advert": "What may not be advertised (CNT-ADS-ILLEGAL)",
    "emblem": "Emblems that a private shop may not show (CNT-EMBLEM)",
}
_HEAD = """# Licensed and forbidden goods

Made by `python -m toolkit.goods.document docs/goods.md`; do not edit it here.

The list {name} {version} of {date}. Names of products, categories and menu entries are looked through for whole
words, letters folded; phrases that hold such a word and mean something else are left alone, and so is what is only
about the thing (a poster, a case, a toy). What is found warns and asks the merchant; it never decides alone. He
answers in shop.toml under `[[goods.allowed]]` and `[[goods.licence_free]]`, and adds rows in a pack of his own
(docs/packs.md). The seal's own list of groups and licences was found nowhere: this one is drawn from regulators'
statements, law texts and what marketplaces ask, each with its source.

*Rules* rest on a source that was seen in full; only these are told as rules. *Questions* rest on one that was cut
or only implies it: the merchant is asked, and no rule is told. **blocks** marks what the law lays on the seller
himself: a profile that declares the group without its licence is held up.
{recalled} rows that were only recalled are kept in the files, and are neither looked for nor shown."""


def markdown(goods: GoodsList) -> str:
    return "\n".join(_lines(goods)) + "\n"


def _lines(goods: GoodsList) -> Iterator[str]:
    (name, *_) = goods.parts
    recalled = len(goods.rows) - len(goods.asking)
    yield _HEAD.format(name=name.name, version=name.version, date=name.dated, recalled=recalled)
    for kind, title in _TITLES.items():
        rows = [row for row in goods.asking if row.kind == kind]
        yield from ("", f"## {title}", "")
        rules = [row for row in rows if row.is_rule]
        yield from (
            "| goods | Persian | what is asked | by whom | source | groups |",
            "| --- | --- | --- | --- | --- | --- |",
        )
        yield from (_rule(row) for row in rules)
        asked = [row for row in rows if not row.is_rule]
        if asked:
            yield from ("", "Questions only: " + "; ".join(_question(row) for row in asked) + ".")


def _rule(row: Row) -> str:
    dated = f" ({row.dated})" if row.dated else " (undated)"
    cells = (
        f"{row.title.en}{' **blocks**' if row.blocks else ''}",
        row.title.fa,
        row.asked.en if row.asked else "",
        row.authority.en if row.authority else "",
        " ".join(f"<{address}>" for address in row.sources) + dated,
        ", ".join(row.groups),
    )
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _question(row: Row) -> str:
    return f"{row.title.en} ({row.authority.en})" if row.authority else row.title.en


if __name__ == "__main__":
    write_beside(Path(sys.argv[1]), markdown(shipped_goods()))
