"""Manifests and bag-info.txt of a bag, read."""

from __future__ import annotations

import re

HEX = {"sha256": 64, "sha512": 128}


class ManifestError(Exception):
    """A line that is no entry, or a file listed twice; `line` counts from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


def read_manifest(text: str, algorithm: str) -> dict[str, str]:
    """Paths to hex digests in lower case. Raises ManifestError."""
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        match = re.fullmatch(rf"([0-9A-Fa-f]{{{HEX[algorithm]}}})[ \t]+\*?(\S.*)", line)
        if not match or (name := _decoded(match[2])) in found:
            raise ManifestError(number)
        found[name] = match[1].lower()
    return found


def _decoded(name: str) -> str:
    """RFC 8493 encodes line ends and the percent sign only."""
    return name.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")


def oxum(text: str) -> tuple[int, int] | None:
    """Payload-Oxum: bytes and files; None where it is not said."""
    match = re.search(r"^Payload-Oxum:\s*(\d{1,18})\.(\d{1,9})\s*$", text, re.MULTILINE)
    return (int(match[1]), int(match[2])) if match else None
