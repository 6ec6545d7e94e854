"""The list of goods: what is shipped, and what a pack's rows are held to."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from toolkit.errors import FaultyFile
from toolkit.goods.load import goods_list, goods_of, shipped_goods
from toolkit.model.requirement import PackName

NAME = PackName("mine", "1", "0" * 64, date(2026, 1, 1))
ROW = """
[[goods]]
id = "{id}"
kind = "licence"
title.fa = "زنبورداری"
title.en = "bee-keeping"
groups = ["food"]
words = ["موم"]
traps = []
certainty = "{certainty}"
{more}
"""
ASKED = """asked.fa = "پروانه"
asked.en = "a permit"
authority.fa = "جهاد"
authority.en = "the ministry"
sources = ["https://bees.example/"]"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "mine.toml"
    path.write_text(text, "utf-8")
    return path


def test_what_is_only_recalled_is_neither_looked_for_nor_a_rule() -> None:
    goods = shipped_goods()
    recalled = {row.id for row in goods.rows if row.certainty == "recalled"}
    assert recalled
    assert not recalled & {row.id for row in goods.asking}
    words = [word for row in goods.rows if row.id == "hosting-rule" for word in row.words]
    assert not [f for word in words for f in goods.sorter.find(word) if f.sort in recalled]


def test_every_rule_has_its_source_and_says_what_is_asked_by_whom() -> None:
    for row in shipped_goods().rows:
        if row.is_rule:
            assert row.sources and row.asked and row.authority, row.id
            assert row.asked.fa != row.asked.en and row.title.fa != row.title.en


def test_only_licences_seen_in_full_hold_up() -> None:
    for row in shipped_goods().rows:
        assert not row.blocks or (row.is_rule and row.kind == "licence"), row.id


def test_the_pack_has_a_name_a_date_and_a_hash() -> None:
    (name,) = shipped_goods().parts
    assert name.name == "iran-goods" and name.dated and len(name.sha256) == 64


def test_rows_of_an_own_pack_are_added_and_take_the_place_of_ours(tmp_path: Path) -> None:
    text = ROW.format(id="bees", certainty="full", more=ASKED) + ROW.format(
        id="toys", certainty="part", more=""
    )
    goods = goods_list([goods_of(written(tmp_path, text), NAME)])
    assert {f.sort for f in goods.sorter.find("موم طبیعی")} >= {"bees", "toys"}
    assert not [f for f in goods.sorter.find("لگو") if f.sort == "toys"]
    assert [part.name for part in goods.parts] == ["iran-goods", "mine"]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (ROW.format(id="bees", certainty="full", more=""), 2, "what is asked"),
        (ROW.format(id="bees", certainty="sure", more=""), 10, "full"),
        (ROW.format(id="bees", certainty="part", more="colour = 3"), 11, "not known"),
        (ROW.format(id="bees", certainty="part", more="blocks = true"), 11, "seen in full"),
        (ROW.format(id="bees", certainty="part", more='sources = ["bees"]'), 11, "web address"),
        (ROW.format(id="bees", certainty="part", more="").replace('"food"', '"bees"'), 7, "no such group"),
        (ROW.format(id="bees", certainty="part", more="").replace('["موم"]', "[]"), 8, "one word or more"),
    ],
)
def test_a_faulty_row_is_told_with_file_and_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    with pytest.raises(FaultyFile) as caught:
        goods_of(written(tmp_path, text), NAME)
    assert any(
        f.place.startswith(f"mine.toml:{line} goods[1]") and words in f.message.en
        for f in caught.value.faults
    ), [(f.place, f.message.en) for f in caught.value.faults]


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    text = ROW.format(id="a", certainty="sure", more="") + ROW.format(id="a", certainty="part", more="x = 1")
    with pytest.raises(FaultyFile) as caught:
        goods_of(written(tmp_path, text), NAME)
    assert len(caught.value.faults) == 4
