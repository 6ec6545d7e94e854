"""The tag files of a BagIt 1.0 bag (RFC 8493)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.bundle.inputs import BundleInputs
from toolkit.persian.dates import jalali_short
from toolkit.persian.digits import to_ascii

DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
ALGORITHMS = ("sha256", "sha512")


@dataclass(frozen=True, slots=True)
class Packed:
    """A file as it went in: its path in the bag, its size in bytes, its hex digests."""

    name: str
    size: int
    sha256: str
    sha512: str

    def digest(self, algorithm: str) -> str:
        return self.sha256 if algorithm == "sha256" else self.sha512


def manifest(files: Sequence[Packed], algorithm: str) -> str:
    return "".join(f"{file.digest(algorithm)}  {file.name}\n" for file in files)


def bag_info(inputs: BundleInputs, payload: Sequence[Packed]) -> str:
    """bag-info.txt; nothing in it comes from the clock."""
    result = inputs.result
    lines = {
        "Bag-Software-Agent": f"namad-toolkit {result.toolkit}",
        "Bagging-Date": inputs.day.isoformat(),
        "Bagging-Date-Jalali": to_ascii(jalali_short(inputs.day)).replace("/", "-"),
        "External-Description": result.shop_name,
        "External-Identifier": result.shop_url,
        "Rule-Pack": result.pack_name,
        "Rule-Pack-Version": result.pack_version,
        "Rule-Pack-SHA256": result.pack_sha256,
        "Further-Packs": "; ".join(f"{p.name} {p.version} {p.sha256}" for p in result.packs[1:]),
        "Evidence-SHA256": result.evidence_sha256,
        "Payload-Oxum": f"{sum(file.size for file in payload)}.{len(payload)}",
    }
    return "".join(f"{label}: {' '.join(value.split())}\n" for label, value in lines.items() if value.strip())
