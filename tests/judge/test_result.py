"""Whether a shop is ready, and the exit code, for each mix of findings."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from toolkit.language.text import Text
from toolkit.model.finding import Declared, Finding, Waiver
from toolkit.model.result import Result
from toolkit.model.verdict import Severity, Verdict

B, W = Severity.BLOCKER, Severity.WARNING
SIGNED, WAIVED = Declared("مریم", date(2026, 1, 1)), Waiver("وکیل می‌بیند")


def one(verdict: str, severity: Severity = B, *, signed: bool = False, waived: bool = False) -> Finding:
    none = Text("", "")
    return Finding(
        "X-1",
        verdict,
        Verdict(verdict),
        severity,
        none,
        none,
        waived=WAIVED if waived else None,
        declared=SIGNED if signed else None,
    )


@pytest.mark.parametrize(
    ("findings", "code"),
    [
        ((), 0),
        ((one("pass"), one("not_applicable"), one("informative")), 0),
        ((one("fail", W), one("unknown", W), one("by_hand", W)), 0),
        ((one("fail", waived=True), one("unknown", waived=True)), 0),
        ((one("by_hand", signed=True),), 0),
        ((one("by_hand"),), 3),
        ((one("by_hand", waived=True),), 0),
        ((one("unknown"),), 3),
        ((one("unknown"), one("fail", W)), 3),
        ((one("unknown"), one("fail", waived=True)), 3),
        ((one("fail", signed=True),), 1),
        ((one("fail"), one("unknown"), one("by_hand")), 1),
    ],
)
def test_exit_code(findings: tuple[Finding, ...], code: int) -> None:
    now = datetime(2026, 10, 20, tzinfo=UTC)
    result = Result("0", "p", "1", "", "", "", "", now, findings)
    assert (result.exit_code, result.ready) == (code, code == 0)
    assert sum(result.summary()[verdict.value] for verdict in Verdict) == len(findings)
    assert result.summary()["blockers"] == len(result.blockers)
