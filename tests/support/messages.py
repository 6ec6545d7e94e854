"""The sentences of the source tree, taken out by Babel, and the Persian catalogues they are looked up in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[2]
CATALOGUES = ROOT / "toolkit" / "language" / "fa"
KEYWORDS = {"tr": None, "trn": (1, 2)}


@dataclass(frozen=True)
class Sentence:
    """One sentence of the program with its places; a pair where it counts something."""

    forms: tuple[str, ...]
    place: str


def sentences() -> Iterator[Sentence]:
    """Every literal sentence given to `tr` or `trn` in the product's own code."""
    for folder in ("toolkit", "plugins"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for line, message, _, _ in extract_from_file("python", path, keywords=KEYWORDS):
                forms = (message,) if isinstance(message, str) else tuple(message)
                yield Sentence(forms, f"{path.relative_to(ROOT)}:{line}")


def catalogue(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale="fa")
