"""The reader holds its floor on the labelled pages, and the page about it shows what was measured."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/reader.md"


@pytest.fixture(scope="module")
def quality() -> ModuleType:
    spec = importlib.util.spec_from_file_location("reader_quality", ROOT / "benchmarks/reader_quality.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["reader_quality"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def tally(quality: ModuleType) -> Any:
    return quality.measured(quality.labelled([quality.CORPUS]))


def test_the_corpus_is_large_and_varied(quality: ModuleType) -> None:
    pages = list(quality.labelled([quality.CORPUS]))
    assert len(pages) >= 300
    assert sum(bool(page.labels.get("article")) for page in pages) >= 25


def test_kinds_reach_the_floor(quality: ModuleType, tally: Any) -> None:
    assert quality.micro_f1(tally.total("kinds")) >= 0.95


def test_no_article_is_taken_for_a_policy(tally: Any) -> None:
    assert tally.total("articles")["wrong"] == 0, [m for m in tally.misses if m.page.startswith("negatives")]


def test_statements_reach_the_floor(quality: ModuleType, tally: Any) -> None:
    assert quality.precision(tally.total("statements")) >= 0.97
    assert quality.recall(tally.total("statements")) >= 0.92


def test_phones_mails_and_postal_codes_reach_the_floor(quality: ModuleType, tally: Any) -> None:
    assert quality.precision(tally.total("identity")) >= 0.98
    assert quality.recall(tally.total("identity")) >= 0.95


def test_every_seal_is_told(tally: Any) -> None:
    assert [m for m in tally.misses if m.label == "seal"] == []


def test_a_refused_right_is_never_read_as_stated(tally: Any) -> None:
    assert tally.total("refused")["wrong"] == 0


def test_the_page_shows_what_was_measured(quality: ModuleType, tally: Any) -> None:
    page = PAGE.read_text("utf-8")
    assert quality.written(page, tally) == page, (
        "run: python benchmarks/reader_quality.py --write docs/reader.md"
    )
