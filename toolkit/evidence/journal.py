"""What stands on disk while a test order is open, so that a run that dies leaves no order behind."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, fields
from pathlib import Path

from toolkit.errors import Fault, FaultyFile
from toolkit.files import write_json
from toolkit.language.translate import tr
from toolkit.model.order import Journalled


def note(path: Path, entry: Journalled) -> None:
    """Written and brought to the disk itself before an order is placed."""
    write_json(path, asdict(entry))
    handle = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def open_entry(path: Path) -> Journalled | None:
    """The order that an earlier run left open; None where it left none. Raises FaultyFile."""
    if not path.exists():
        return None
    try:
        said = json.loads(path.read_bytes())
        return Journalled(**{field.name: str(said[field.name]) for field in fields(Journalled)})
    except (ValueError, KeyError, TypeError) as error:
        raise FaultyFile(
            tr("The journal of a test order cannot be read: {file}.", file=str(path)),
            [Fault(path.name, tr("An order of an earlier run may still be open."))],
            tr("Look for an order of example.invalid in your shop, cancel it, then delete this file."),
        ) from error


def close(path: Path) -> None:
    path.unlink(missing_ok=True)
