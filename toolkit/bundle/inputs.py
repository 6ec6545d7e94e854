"""What a bundle is made of, and what is known of it once it is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from toolkit.documents.inventory import SlotState
from toolkit.documents.missing import missing
from toolkit.documents.slots import Layout
from toolkit.language.text import Text
from toolkit.model.result import Result

if TYPE_CHECKING:
    from toolkit.profile.profile import Profile

TEHRAN = ZoneInfo("Asia/Tehran")


@dataclass(frozen=True, slots=True)
class BundleInputs:
    """A shop's work as it stands; `folder` holds policies/, evidence/, report.html and findings.json.

    `missing`: what else holds the application up (the failing blockers, say), to be told on the cover sheet
    beside the documents that are not there. `layout` online or paper leaves out what only the other asks for;
    scans that are there go in either way. `secrets`: values that no file of the bundle may hold.
    `pages_are_current`: false where policies/ is of an earlier profile, and is left out.
    """

    profile: Profile
    result: Result
    slots: tuple[SlotState, ...]
    folder: Path
    secrets: tuple[str, ...] = field(default=(), repr=False)
    missing: tuple[Text, ...] = ()
    layout: Layout = "both"
    pages_are_current: bool = True

    @property
    def day(self) -> date:
        """The day of the evidence in Tehran: the only date in a bundle."""
        return self.result.collected_at.astimezone(TEHRAN).date()

    @property
    def missing_documents(self) -> tuple[Text, ...]:
        return missing(self.slots, self.layout)

    @property
    def ready(self) -> bool:
        return self.result.ready and not self.missing and not self.missing_documents


@dataclass(frozen=True, slots=True)
class BundleInfo:
    """A written bundle: its size in bytes, sha256 in hex, number of payload files, whether it is ready."""

    path: Path
    size: int
    sha256: str
    files: int
    ready: bool
