"""Files that mend lie in the shop's folder, and what the merchant filled in stays his."""

from __future__ import annotations

from pathlib import Path

from toolkit.model.remedy import RemedyFile
from toolkit.remedies.write import write_remedies
from toolkit.shop_folder import ShopFolder

SHEET = RemedyFile("remedies/sheet.csv", b"a,b\n")
SNIPPET = RemedyFile("remedies/woocommerce/seller.php", b"<?php\n")


def test_each_file_is_written_and_what_is_needed_no_more_goes(tmp_path: Path) -> None:
    folder = ShopFolder(tmp_path)
    write_remedies([SHEET, SNIPPET], folder)
    assert (tmp_path / SNIPPET.path).read_bytes() == SNIPPET.data
    write_remedies([SNIPPET], folder)
    assert not (tmp_path / SHEET.path).exists()


def test_a_sheet_that_was_filled_in_is_neither_written_over_nor_taken_away(tmp_path: Path) -> None:
    folder = ShopFolder(tmp_path)
    write_remedies([SHEET], folder)
    (tmp_path / SHEET.path).write_bytes(b"filled in\n")
    write_remedies([RemedyFile(SHEET.path, b"other\n")], folder)
    assert (tmp_path / SHEET.path).read_bytes() == b"filled in\n"
    write_remedies([], folder)
    assert (tmp_path / SHEET.path).read_bytes() == b"filled in\n"


def test_a_file_of_the_merchant_s_own_stays(tmp_path: Path) -> None:
    own = tmp_path / "remedies" / "notes.txt"
    own.parent.mkdir()
    own.write_text("mine")
    write_remedies([SHEET], ShopFolder(tmp_path))
    write_remedies([], ShopFolder(tmp_path))
    assert own.read_text() == "mine"


def test_a_record_that_names_other_places_takes_nothing_away(tmp_path: Path) -> None:
    victim = tmp_path / "shop.toml"
    victim.write_text("x")
    (tmp_path / "remedies").mkdir()
    (tmp_path / "remedies" / ".made.json").write_text('{"shop.toml": "0", "remedies/../shop.toml": "0"}')
    write_remedies([], ShopFolder(tmp_path))
    assert victim.read_text() == "x"


def test_nothing_to_write_makes_no_folder(tmp_path: Path) -> None:
    write_remedies([], ShopFolder(tmp_path))
    assert list(tmp_path.iterdir()) == []
