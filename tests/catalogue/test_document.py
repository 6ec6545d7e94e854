"""The page about the requirements is made from the pack."""

from __future__ import annotations

from pathlib import Path

from toolkit.catalogue.document import markdown, whole_page
from toolkit.catalogue.load import Catalogue

PAGE = Path(__file__).parents[2] / "docs/requirements.md"


def test_the_page_is_up_to_date(catalogue: Catalogue) -> None:
    made = whole_page()
    assert PAGE.read_text("utf-8") == made, "run: python -m toolkit.catalogue.document docs/requirements.md"


def test_every_requirement_and_point_is_on_it(catalogue: Catalogue) -> None:
    page = markdown(catalogue)
    assert all(f"| `{id}` |" in page for id in catalogue.pack.requirements)
    assert all(f"### {point.contested.id} " in page for point in catalogue.points)


def test_every_row_has_the_columns_of_its_table() -> None:
    for line in whole_page().splitlines():
        if line.startswith("|"):
            assert line.replace("\\|", "").count("|") == 9, line
