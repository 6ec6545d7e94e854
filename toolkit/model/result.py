"""The outcome of judging one shop: what findings.json holds and every report is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from toolkit.model.finding import Finding
from toolkit.model.requirement import PackName
from toolkit.model.verdict import Severity, Verdict

SCHEMA = 2


@dataclass(frozen=True, slots=True)
class Result:
    """Findings, sorted by requirement and check, with what they were judged by and from.

    `packs` names every pack of rules and of goods that was used; `pack_*` is the first of them.
    """

    toolkit: str
    pack_name: str
    pack_version: str
    pack_sha256: str
    shop_name: str
    shop_url: str
    evidence_sha256: str
    collected_at: datetime
    findings: tuple[Finding, ...]
    packs: tuple[PackName, ...] = ()

    @property
    def ready(self) -> bool:
        return not any(finding.holds_up for finding in self.findings)

    @property
    def blockers(self) -> tuple[Finding, ...]:
        """What stands between the shop and its application: failed, unknown or unsigned blockers."""
        return tuple(f for f in self.findings if f.holds_up)

    @property
    def exit_code(self) -> int:
        """0 ready, 1 a blocker fails, 3 no blocker fails but something is not known yet (docs/cli.md)."""
        if self.ready:
            return 0
        return 1 if any(f.verdict is Verdict.FAIL for f in self.blockers) else 3

    def summary(self) -> dict[str, int]:
        counts = {verdict.value: 0 for verdict in Verdict}
        for finding in self.findings:
            counts[finding.verdict.value] += 1
        failed = [f for f in self.findings if f.verdict is Verdict.FAIL]
        return counts | {
            "blockers": len(self.blockers),
            "blockers_failed": sum(f.verdict is Verdict.FAIL for f in self.blockers),
            "blockers_unknown": sum(f.verdict is Verdict.UNKNOWN for f in self.blockers),
            "blockers_by_hand": sum(f.verdict is Verdict.BY_HAND for f in self.blockers),
            "warnings": sum(f.severity is Severity.WARNING for f in failed),
            "advice": sum(f.severity is Severity.ADVICE for f in failed),
            "waived": sum(f.waived is not None for f in self.findings),
        }
