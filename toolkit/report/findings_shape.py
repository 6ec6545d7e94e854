"""The shape of findings.json, from which its JSON Schema is made and by which a file is read."""

from __future__ import annotations

import datetime
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from toolkit.model.finding import Resolution
from toolkit.model.remedy import Effort
from toolkit.model.verdict import Severity, Verdict

Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
Count = Annotated[int, Field(ge=0)]
Named = Annotated[str, Field(min_length=1)]


RemedyPath = Annotated[str, Field(pattern=r"^remedies(/[A-Za-z0-9][A-Za-z0-9._-]*)+$")]


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


class BothLanguages(Part):
    fa: str
    en: str


class PackPart(Part):
    name: Named
    version: Named
    sha256: Sha256
    """Of the pack's files."""


class NamedPackPart(PackPart):
    date: datetime.date | None
    """The pack's own date."""


class ShopPart(Part):
    name: str
    url: str


class EvidencePart(Part):
    sha256: Sha256
    """Names the evidence that was judged."""
    collected_at: AwareDatetime
    """When the collecting began, in UTC: the only clock in the file."""


class SummaryPart(Part):
    """Counts of findings; the first six add up to all of them."""

    pass_: Count = Field(alias="pass")
    fail: Count
    unknown: Count
    by_hand: Count
    not_applicable: Count
    informative: Count
    blockers: Count
    blockers_failed: Count
    blockers_unknown: Count
    blockers_by_hand: Count
    warnings: Count
    advice: Count
    waived: Count


class SeenPart(Part):
    url: str
    """The page, or a place in the profile such as premises.postal_code."""
    excerpt: str
    """The words there, as they came: text of a stranger, to be escaped wherever it is shown."""
    record: str | None
    """The id of the record in the evidence archive."""


class ClaimPart(Part):
    source: BothLanguages
    says: BothLanguages


class ContestedPart(Part):
    """A point on which the sources disagree."""

    id: Named
    subject: BothLanguages
    claims: list[ClaimPart]
    applied: BothLanguages
    """The resolution that this verdict follows, in words."""
    resolution: Resolution | Literal[""]
    """Which claim it takes: the one that asks more, the one that asks less, or neither; empty: not told."""
    pinned: str
    """Why the merchant chose it; empty where it is the pack's own choice."""


class WaivedPart(Part):
    reason: str
    until: date | None
    """The last day it holds, in Tehran."""
    by: str
    """Who waived it; empty where the profile does not say."""


class DeclaredPart(Part):
    """Who signed off, by hand, that the requirement is met."""

    by: str
    on: date
    until: date | None
    """The last day it holds, in Tehran."""
    reason: str
    """What the declaration rests on; empty where the profile does not say."""


class RemedyPart(Part):
    """A way to mend it."""

    id: Named
    title: BothLanguages
    effort: Effort
    """Who can do it and how long it takes."""
    steps: list[BothLanguages]
    paste: str
    """Lines to copy as they are; empty where there are none."""
    files: list[RemedyPath]
    """Paths below the shop's folder."""


class FindingPart(Part):
    requirement: Named
    check: str
    verdict: Verdict
    severity: Severity
    reason: BothLanguages
    remedy: BothLanguages
    remedies: list[RemedyPart]
    seen: list[SeenPart]
    contested: list[ContestedPart]
    waived: WaivedPart | None
    declared: DeclaredPart | None


class FindingsFile(Part):
    """What was found about one shop, judged by one rule pack from one body of evidence."""

    model_config = ConfigDict(title="findings.json of namad-toolkit")

    schema_: Literal[2] = Field(alias="schema")
    toolkit: Named
    """The version of the toolkit that judged."""
    pack: PackPart
    """The first pack, the one of the seeds."""
    packs: list[NamedPackPart]
    """Every pack of rules and of goods that was used, the first too."""
    shop: ShopPart
    evidence: EvidencePart
    ready: bool
    """No blocker fails, is unknown, or waits for a signature."""
    summary: SummaryPart
    findings: list[FindingPart]
    """Sorted by requirement and check; one or more for every requirement of the pack."""


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) that ships as findings.schema.json."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **FindingsFile.model_json_schema(by_alias=True),
    }
