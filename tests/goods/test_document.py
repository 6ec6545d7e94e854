"""The page about goods is made from the list, and shows no fact that was only recalled."""

from __future__ import annotations

from pathlib import Path

from toolkit.goods.document import markdown
from toolkit.goods.load import shipped_goods

PAGE = Path(__file__).parents[2] / "docs/goods.md"


def test_the_page_is_up_to_date() -> None:
    made = markdown(shipped_goods())
    assert PAGE.read_text("utf-8") == made, "run: python -m toolkit.goods.document docs/goods.md"


def test_what_was_only_recalled_is_not_on_it_and_parts_are_told_as_questions() -> None:
    page = markdown(shipped_goods())
    for row in shipped_goods().rows:
        if row.certainty == "recalled":
            assert f"| {row.title.en} " not in page, row.id
        elif row.certainty == "part" and row.asked:
            assert row.asked.en not in page, row.id
