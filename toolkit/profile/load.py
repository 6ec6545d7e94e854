"""shop.toml read into a profile, or every fault of it at once."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from toolkit.errors import Fault, FaultyFile, UsageError
from toolkit.language.translate import tr, trn
from toolkit.profile.faults import faults_of
from toolkit.profile.profile import Profile

FILE = "shop.toml"
BIGGEST = 1_000_000
"""Bytes; a profile is a page or two."""


def load(folder: Path) -> Profile:
    """The profile of a shop's folder.

    Raises UsageError where there is none, FaultyFile with every fault where it cannot be used.
    """
    return parse(_source(folder / FILE), folder / FILE)


def parse(source: str, path: Path) -> Profile:
    """A profile from the text of a file; `path` stands in the errors."""
    data = table_of(source, path)
    try:
        return Profile.model_validate(data)
    except ValidationError as wrong:
        faults = faults_of(wrong, Profile, source, path.name)
    raise FaultyFile(
        trn(
            "{n} entry of the profile is not right. It stands below.",
            "{n} entries of the profile are not right. All are listed below.",
            len(faults),
        ),
        faults,
        tr("Correct them here and run again:\n{file}", file=str(path)),
    )


def _source(path: Path) -> str:
    if not path.parent.is_dir():
        raise UsageError(
            tr("There is no folder {dir}.", dir=str(path.parent)),
            tr("To make one:\n`toolkit init {dir}`", dir=str(path.parent)),
        )
    if not path.is_file():
        raise UsageError(
            tr("Folder {dir} holds no profile.", dir=str(path.parent)),
            tr("To make one:\n`toolkit init {dir}`", dir=str(path.parent)),
        )
    return text_of(path.read_bytes(), path)


def text_of(data: bytes, path: Path) -> str:
    """The text of a profile's bytes; FaultyFile where they are too many or no UTF-8."""
    if len(data) > BIGGEST:
        raise FaultyFile(tr("{file} is too big for a profile.", file=str(path)), [])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = data[: wrong.start].count(b"\n") + 1
        raise FaultyFile(
            tr("{file} is not written in UTF-8.", file=str(path)),
            [Fault(f"{path.name}:{line}", tr("A byte here is no UTF-8 text; save the file as UTF-8."))],
        ) from None


def table_of(source: str, path: Path) -> dict[str, Any]:
    """The TOML of a text; FaultyFile with the line where it is none."""
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as wrong:
        raise FaultyFile(
            tr("{file} could not be read.", file=str(path)),
            [_syntax(str(wrong), source, path.name)],
            tr("Correct the line and run again."),
        ) from wrong
    except (ValueError, RecursionError):
        # tomllib lets Python's own limits through: digits of a number, brackets within brackets.
        raise FaultyFile(
            tr("{file} could not be read.", file=str(path)),
            [Fault(path.name, tr("A number here is too long, or brackets stand too deep in each other."))],
        ) from None


def _syntax(words: str, source: str, file: str) -> Fault:
    found = re.search(r"\(at (?:line (\d+), column (\d+)|end of document)\)", words)
    if not found or not found[1]:
        return Fault(f"{file}:{source.count(chr(10)) + 1}", tr("The file ends in the middle of an entry."))
    return Fault(
        f"{file}:{found[1]}:{found[2]}",
        tr(
            "This is not TOML: a quotation mark, an equals sign or a bracket is missing, or the line stands twice."
        ),
    )
