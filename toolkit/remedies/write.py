"""The files that mend, written into the shop's folder without losing what the merchant filled in."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from toolkit.files import write_beside, write_json
from toolkit.model.remedy import RemedyFile
from toolkit.shop_folder import ShopFolder


def write_remedies(files: Iterable[RemedyFile], folder: ShopFolder) -> None:
    """Each file under its path, and what an earlier run made and this one does not taken away.

    A file that was changed since we wrote it is the merchant's: it is neither written over nor taken away.
    """
    record = folder.remedies / ".made.json"
    before = _read(record)
    wanted = {file.path: file.data for file in files}
    kept = {path: sha for path, sha in before.items() if _sha_of(folder.root / path) not in (sha, None)}
    for path in before.keys() - wanted.keys() - kept.keys():
        (folder.root / path).unlink(missing_ok=True)
    for path, data in wanted.items():
        if path not in kept:
            write_beside(folder.root / path, data)
    made = {path: hashlib.sha256(data).hexdigest() for path, data in wanted.items()}
    if made or kept or record.exists():
        write_json(record, made | kept)


def _read(record: Path) -> dict[str, str]:
    """What an earlier run wrote, by path; nothing where no record can be read."""
    try:
        told = json.loads(record.read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(told, dict):
        return {}
    return {path: sha for path, sha in told.items() if path.startswith("remedies/") and ".." not in path}


def _sha_of(path: Path) -> str | None:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None
