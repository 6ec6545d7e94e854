"""The shipped pack, a copy of it that a test may spoil, and the seeds' own list where it is at hand."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from toolkit.catalogue.load import Catalogue, load_catalogue
from toolkit.errors import Fault, FaultyFile

ROOT = Path(__file__).parents[2]
PACK = ROOT / "toolkit/catalogue/enamad"
SEEDS = ROOT.parent / "shared/domain/requirements.json"

Spoil = Callable[[str, str, str], tuple[Fault, ...]]


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture(scope="session")
def seeds() -> dict[str, dict[str, str]]:
    """Entries of the seeds' list by id; they lie beside the repository and not in it."""
    if not SEEDS.is_file():
        pytest.skip("the seeds' own list is not beside this checkout")
    return {entry["id"]: entry for entry in json.loads(SEEDS.read_text("utf-8"))}


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PACK, tmp_path / "enamad"))


@pytest.fixture
def spoil(copied: Path) -> Spoil:
    """Replaces words in one file of the copy and answers with the faults that loading it finds."""

    def change(file: str, old: str, new: str) -> tuple[Fault, ...]:
        text = (copied / file).read_text("utf-8")
        assert old in text
        (copied / file).write_text(text.replace(old, new, 1), "utf-8")
        with pytest.raises(FaultyFile) as raised:
            load_catalogue(copied)
        return raised.value.faults

    return change
