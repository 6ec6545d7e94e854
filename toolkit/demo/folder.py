"""The sample shop's folder, written where the user wants to try things out."""

from __future__ import annotations

import tomllib
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import AoT, Table

from toolkit.demo.scans import scans
from toolkit.errors import UsageError
from toolkit.files import write_beside
from toolkit.language.translate import tr
from toolkit.persian.dates import add_jalali_year, jalali_short

LICENCE_YEARS = 3
"""From the day on which the sample is tried until its licences end."""


def sample_profile(today: date | None = None) -> dict[str, Any]:
    """The sample merchant's shop.toml as tomllib reads it; with `today` its licences end as in a folder of that day."""
    told = tomllib.loads(_ours("shop.toml"))
    if today:
        for licence in told["licences"]["held"]:
            licence["valid_to"] = _in_years(today, LICENCE_YEARS)
    return told


def make_folder(target: Path, url: str, today: date) -> None:
    """Writes shop.toml (asking about the shop at `url`), .env.example and documents/ into `target`.

    What ends (lease, licence, declaration, waiver) ends in the years after `today`, on whatever day it is tried.

    Raises UsageError, and writes nothing, where one of these files already exists.
    """
    told = tomlkit.parse(_ours("shop.toml"))
    _table(told, "shop")["url"] = url
    _dated(told, today)
    files: dict[str, bytes] = {
        "shop.toml": tomlkit.dumps(told).encode(),
        ".env.example": _ours(".env.example").encode(),
        **{f"documents/{name}": data for name, data in scans(told.unwrap()).items()},
    }
    there = [name for name in files if (target / name).exists()]
    if there or (target.exists() and not target.is_dir()):
        raise UsageError(
            tr(
                "{folder} already holds {names}.",
                folder=str(target),
                names=there[0] if there else target.name,
            ),
            tr("Name a folder that does not exist yet; nothing is overwritten."),
        )
    for name, data in files.items():
        write_beside(target / name, data)


def _table(told: tomlkit.TOMLDocument, name: str) -> Table:
    table = told[name]
    assert isinstance(table, Table)
    return table


def _dated(told: tomlkit.TOMLDocument, today: date) -> None:
    """Moves the sample's last days into the future, as the merchant would have written them today."""
    _table(told, "premises")["lease_ends"] = _in_years(today, 1)
    for one in [*_rows(told["declarations"]), *_rows(told["waivers"])]:
        one["until"] = _in_years(today, 1)
    for licence in _rows(_table(told, "licences")["held"]):
        licence["valid_to"] = _in_years(today, LICENCE_YEARS)


def _rows(tables: object) -> list[Table]:
    assert isinstance(tables, AoT)
    return list(tables.body)


def _in_years(today: date, years: int) -> str:
    return jalali_short(add_jalali_year(today, years))


def is_sample(folder: Path) -> bool:
    """Whether a folder holds the sample merchant's profile, so that the sample may be run in it again."""
    profile = folder / "shop.toml"
    if not profile.is_file():
        return False
    try:
        told = tomllib.loads(profile.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return False
    return bool(told.get("shop", {}).get("name_fa") == sample_profile()["shop"]["name_fa"])


def _ours(name: str) -> str:
    return resources.files("toolkit.demo").joinpath("shop", name).read_text("utf-8")
