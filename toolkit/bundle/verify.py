"""A bundle checked where it lies, without unpacking: every damage named."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from toolkit.bundle.bag import ALGORITHMS, DECLARATION
from toolkit.bundle.entries import Inside, safe_entries
from toolkit.bundle.manifests import ManifestError, oxum, read_manifest
from toolkit.language.text import Text
from toolkit.language.translate import tr

CHUNK = 1 << 20
LARGEST_TAG_FILE = 16 << 20
UNREADABLE = (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, zlib.error)
"""What zipfile raises for damaged, encrypted or strangely packed content."""

Digests = dict[str, str]


def verify(path: Path) -> tuple[Text, ...]:
    """Everything wrong with the bundle at `path`; empty where it is whole. Never raises for its content."""
    try:
        with zipfile.ZipFile(path) as archive:
            inside, faults = safe_entries(archive.infolist())
            if inside:
                faults += _faults(archive, inside)
    except UNREADABLE:
        return (tr("{name} is not a zip archive that can be read.", name=path.name),)
    except OSError:
        return (tr("{name} could not be read.", name=path.name),)
    return tuple(dict.fromkeys(faults))


def _faults(archive: zipfile.ZipFile, inside: Inside) -> Iterator[Text]:
    if _text(archive, inside, "bagit.txt") != DECLARATION:
        yield tr("bagit.txt does not declare BagIt 1.0 in UTF-8.")
    digests = {name: _digests(archive, inside, name) for name in inside}
    payload = {name for name in inside if name.startswith("data/")}
    tags = {name for name in inside if name not in payload and not name.startswith("tagmanifest-")}
    for algorithm in ALGORITHMS:
        manifest = f"manifest-{algorithm}.txt"
        yield from _against(manifest, algorithm, _text(archive, inside, manifest), digests, payload)
    yield from _against(
        "tagmanifest-sha256.txt", "sha256", _text(archive, inside, "tagmanifest-sha256.txt"), digests, tags
    )
    said = oxum(_text(archive, inside, "bag-info.txt") or "")
    if said != (sum(inside[name].file_size for name in payload), len(payload)):
        yield tr("bag-info.txt gives another size or number of files than the bundle has.")


def _against(
    manifest: str, algorithm: str, text: str | None, digests: dict[str, Digests | None], files: set[str]
) -> Iterator[Text]:
    """The files of one list against what was read; a file that cannot be read counts as changed."""
    if text is None:
        yield tr("The bundle lacks its list {name}.", name=manifest)
        return
    try:
        listed = read_manifest(text, algorithm)
    except ManifestError as fault:
        yield tr("Line {line} of {name} is no entry of a list.", line=fault.line, name=manifest)
        return
    for name in sorted(files | set(listed)):
        if name not in files:
            yield tr("{name} is missing.", name=name)
        elif name not in listed:
            yield tr("{name} is in the bundle, but not in its list {manifest}.", name=name, manifest=manifest)
        elif (found := digests[name]) is None or found[algorithm] != listed[name]:
            yield tr("{name} was altered: its fingerprint is not the one in the list.", name=name)


def _digests(archive: zipfile.ZipFile, inside: Inside, name: str) -> Digests | None:
    """Both hashes of one file, read a chunk at a time; None where it cannot be read to its end."""
    sums = {algorithm: hashlib.new(algorithm) for algorithm in ALGORITHMS}
    try:
        with archive.open(inside[name]) as file:
            while chunk := file.read(CHUNK):
                for digest in sums.values():
                    digest.update(chunk)
    except UNREADABLE:
        return None
    return {algorithm: digest.hexdigest() for algorithm, digest in sums.items()}


def _text(archive: zipfile.ZipFile, inside: Inside, name: str) -> str | None:
    """A tag file as text; None where it is not there, is no text, or is absurdly long."""
    entry = inside.get(name)
    if entry is None or entry.file_size > LARGEST_TAG_FILE:
        return None
    try:
        return archive.read(entry).decode("utf-8")
    except UNREADABLE:
        return None
