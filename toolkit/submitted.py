"""The bundles that the merchant handed in, as he keeps them in his shop's folder."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

from toolkit.bundle.entries import safe_entries
from toolkit.bundle.verify import UNREADABLE, verify
from toolkit.errors import FaultyFile
from toolkit.judge.case import TEHRAN
from toolkit.model.submitted import Boxes, Damaged, Submitted
from toolkit.report.findings_json import from_json

LARGEST = 32 << 20
"""Bytes of a form or of findings that are read; a bundle's own are far smaller."""


def last_submitted(folder: Path) -> Submitted | Damaged | None:
    """The bundle of `folder` with the latest evidence; None where none lies there.

    A file that is no whole bundle comes first: it may be the latest, and nobody can tell.
    """
    found = [_read(path) for path in sorted(folder.glob("*.zip"))]
    damaged = [one for one in found if isinstance(one, Damaged)]
    whole = [one for one in found if isinstance(one, Submitted)]
    return damaged[0] if damaged else max(whole, key=lambda one: one.result.collected_at, default=None)


def _read(path: Path) -> Submitted | Damaged:
    try:
        if verify(path):
            return Damaged(path.name)
        with zipfile.ZipFile(path) as archive:
            form = _json(archive, "data/forms/form.json")
            result = from_json(_json(archive, "data/report/findings.json"), path.name)
        day = result.collected_at.astimezone(TEHRAN).date()
        return Submitted(path.name, day, _boxes(form), result)
    except (*UNREADABLE, OSError, KeyError, TypeError, FaultyFile):
        return Damaged(path.name)


def _json(archive: zipfile.ZipFile, name: str) -> Any:
    entry = safe_entries(archive.infolist())[0][name]
    if entry.file_size > LARGEST:
        raise ValueError(name)
    return json.loads(archive.read(entry))


def _boxes(form: Any) -> Boxes:
    fields = [field for group in form["groups"] for field in group["fields"]]
    return {tuple(str(place) for place in field["places"]): str(field["value"]) for field in fields}
