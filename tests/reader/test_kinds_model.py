"""The model of kinds fits the code that reads it, and carries no text."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

import toolkit.reader.kinds_model
from toolkit.persian.letters import fold_text
from toolkit.reader.features import RULES, VERSION, WORDS, features
from toolkit.reader.kinds_model import FILE, NONE, Model, likely_kinds, model
from toolkit.reader.names import NAMES, TOPICS
from toolkit.reader.reading import read

PATH = Path(toolkit.reader.kinds_model.__file__).with_name(FILE)
PAGE = "<h1>رویهٔ بازگرداندن کالا و ارسال</h1><p>تا ۷ روز کالا را پس می‌گیریم و هزینهٔ ارسال را می‌پردازیم.</p>"


def test_the_model_was_learnt_for_these_features_and_kinds() -> None:
    assert json.loads(PATH.read_text("utf-8"))["features"] == VERSION
    assert set(model().kinds) == {*NAMES, NONE}
    assert set(model().weights) == {*WORDS, RULES}
    assert len(model().bias) == len(model().kinds)
    assert all(
        len(row) == len(model().kinds) + 1 for rows in model().weights.values() for row in rows.values()
    )


def test_every_word_of_the_model_is_folded_as_pages_are() -> None:
    for group in WORDS:
        assert [name for name in model().weights[group] if fold_text(name) != name] == []


def test_every_rule_of_the_model_is_one_that_pages_can_show() -> None:
    told = {f"{place} {kind}" for place in ("heading", "first", "title", "address") for kind in NAMES}
    assert set(model().weights[RULES]) <= told | {f"share {kind}" for kind in TOPICS}


@pytest.mark.parametrize("group", [*WORDS, RULES])
def test_a_page_of_a_shop_has_known_features_in_every_group(group: str) -> None:
    found = features(read(PAGE, "https://shop.example/bazgasht-kala").page)[group]
    assert set(found) & set(model().weights[group])


def test_the_model_carries_words_and_pairs_only_and_is_small() -> None:
    assert max(len(name.split()) for group in WORDS for name in model().weights[group]) == 2
    assert PATH.stat().st_size < 400_000


def test_a_file_learnt_for_other_features_is_refused() -> None:
    told = json.loads(PATH.read_text("utf-8")) | {"features": VERSION + 1}
    with pytest.raises(ValueError, match=FILE):
        Model.of(told)


def test_likelihoods_are_one_together_even_without_a_word() -> None:
    for html in ("", PAGE, "<p>" + "کالا " * 50_000):
        assert sum(likely_kinds(read(html).page).values()) == pytest.approx(1)


def test_the_words_of_a_page_weigh_in_milliseconds() -> None:
    page = read(PAGE + "<p>کالا را با پست پیشتاز به نشانی شما می‌فرستیم.</p>" * 150).page
    likely_kinds(page)
    start = time.process_time()
    for _ in range(20):
        likely_kinds(page)
    assert (time.process_time() - start) / 20 < 0.05
