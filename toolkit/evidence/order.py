"""What to collect, and the bounds within which it is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from toolkit.evidence.limits import Limits
from toolkit.language.text import Text
from toolkit.model.order import Buyer
from toolkit.platform import Platform


def _now() -> datetime:
    return datetime.now(UTC)


def _quiet(message: Text) -> None:
    """Progress that nobody listens to."""


@dataclass(frozen=True)
class Order:
    """One shop to look at. `hosts` are those the profile names; `pages` its live pages by kind.

    `verification` are hosts asked about the seal that the shop shows, and empty where they are not to be;
    `proof` is the name of the file that proves the domain; `open_files`: whether files left open are looked for;
    `ca_file`: certificates to trust instead of the public ones, for tests.
    `journal` is where a test order is written down; one is placed only for a `buyer`.
    """

    url: str
    folder: Path
    platforms: Sequence[Platform]
    hosts: Sequence[str] = ()
    aliases: Sequence[str] = ()
    pages: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict)
    verification: Sequence[str] = ()
    proof: str = ""
    open_files: bool = True
    allow_private: bool = False
    ca_file: str | None = None
    limits: Limits = field(default_factory=Limits)
    products: int = 8
    journal: Path | None = None
    buyer: Buyer | None = None
    now: Callable[[], datetime] = _now
    say: Callable[[Text], None] = _quiet
