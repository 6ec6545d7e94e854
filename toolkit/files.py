"""Files written beside their place and renamed, so that nobody meets half of one."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


@contextmanager
def beside(path: Path) -> Iterator[IO[bytes]]:
    """A binary file that takes `path`'s place when the block ends, and leaves nothing if it fails."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def write_beside(path: Path, data: bytes | str) -> None:
    """`data` (text as UTF-8) under `path`, whole or not at all."""
    with beside(path) as file:
        file.write(data.encode() if isinstance(data, str) else data)


def write_json(path: Path, value: object) -> None:
    """JSON with sorted keys, so that equal values are equal bytes."""
    text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True)
    write_beside(path, text + "\n")
