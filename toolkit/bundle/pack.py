"""Payload written into a zip: stored, in one order, hashed as it flows, whole or not at all."""

from __future__ import annotations

import gzip
import hashlib
import os
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import IO

from toolkit.bundle.bag import Packed
from toolkit.bundle.payload import Payload
from toolkit.bundle.sieve import Sieve
from toolkit.errors import ToolkitError
from toolkit.language.translate import tr

CHUNK = 1 << 20


@contextmanager
def private_beside(path: Path) -> Iterator[IO[bytes]]:
    """A file for its owner alone (0600) that takes `path`'s place when the block ends well."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


@dataclass(frozen=True, slots=True)
class Packer:
    """Writes files below `top` into `archive`, all with the same moment and mode; refuses `secrets`."""

    archive: zipfile.ZipFile
    top: str
    moment: datetime
    secrets: tuple[bytes, ...]

    def add(self, payload: Payload, folder: str = "data/") -> Packed:
        """Copies one file, a chunk at a time. Raises ToolkitError where it holds a secret."""
        name, size = f"{folder}{payload.name}", 0
        digests = hashlib.sha256(), hashlib.sha512()
        sieve = Sieve(self.secrets)
        with self.archive.open(self._entry(name, payload.size), "w") as out:
            for chunk in _chunks(payload.source):
                if sieve.finds(chunk):
                    raise _secret_found(payload)
                out.write(chunk)
                size += len(chunk)
                for digest in digests:
                    digest.update(chunk)
        if payload.name.endswith(".gz") and self.secrets:
            self._search_unzipped(payload)
        return Packed(name, size, *(digest.hexdigest() for digest in digests))

    def _entry(self, name: str, size: int) -> zipfile.ZipInfo:
        entry = zipfile.ZipInfo(f"{self.top}/{name}", self.moment.timetuple()[:6])
        entry.create_system = 3
        entry.external_attr = 0o100600 << 16
        entry.file_size = size
        return entry

    def _search_unzipped(self, payload: Payload) -> None:
        sieve = Sieve(self.secrets)
        try:
            if any(sieve.finds(chunk) for chunk in _unzipped(payload.source)):
                raise _secret_found(payload)
        except (OSError, EOFError) as fault:
            raise ToolkitError(tr("{name} is damaged, so no bundle was made.", name=payload.name)) from fault


def _chunks(source: Path | bytes) -> Iterable[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    with source.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk


def _unzipped(source: Path | bytes) -> Iterator[bytes]:
    with gzip.open(BytesIO(source) if isinstance(source, bytes) else source, "rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk


def _secret_found(payload: Payload) -> ToolkitError:
    return ToolkitError(
        tr(
            "{name} holds a secret of the file .env, so no bundle was made.",
            name=payload.original or payload.name,
        ),
        tr("Take the value out of that file, change it at its provider, and run again."),
    )
