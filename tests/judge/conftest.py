"""A shop of one page, a profile with changes, and requirements of any shape."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from toolkit.demo.folder import sample_profile
from toolkit.judge.case import Case
from toolkit.judge.check import Check
from toolkit.judge.judge import judge
from toolkit.language.text import Text
from toolkit.model.evidence import Evidence
from toolkit.model.finding import Finding
from toolkit.model.page import Page
from toolkit.model.requirement import Pack, Requirement
from toolkit.model.verdict import Severity
from toolkit.profile.profile import Profile

SHOP = "https://shop.example/"
HTML = (("Content-Type", "text/html"),)


@pytest.fixture
def evidence() -> Evidence:
    """Collected on 1405/07/29 at half past one in the night in Tehran: the day before in UTC."""
    home = Page(SHOP, 200, HTML, "<h1>فروشگاه</h1>".encode(), role="home")
    return Evidence("0" * 64, datetime(2026, 10, 20, 22, 0, tzinfo=UTC), SHOP, (home,))


@pytest.fixture
def requirement() -> Requirement:
    title, wanted = Text("الزام", "A duty"), Text("باید چنین باشد.", "It must be so.")
    return Requirement(
        id="X-1",
        kind="duty",
        family="process",
        title=title,
        wanted=wanted,
        remedy=Text("درستش کنید.", "Mend it."),
        verify=("AUTO",),
        severity=Severity.BLOCKER,
        source="S1",
    )


@pytest.fixture
def merchant() -> Callable[..., Profile]:
    """The sample merchant, with whole tables replaced."""

    def profile(**tables: Any) -> Profile:
        return Profile.model_validate({**sample_profile(), "declarations": [], "waivers": [], **tables})

    return profile


@pytest.fixture
def findings(evidence: Evidence, requirement: Requirement) -> Callable[..., tuple[Finding, ...]]:
    """Judges one requirement; keywords change it, or are `checks` and fields of the case."""

    def judged(*checks: Check, **changes: Any) -> tuple[Finding, ...]:
        of_case = {
            key: changes.pop(key) for key in ("profile", "facts", "slots", "platforms") if key in changes
        }
        case = Case(changes.pop("evidence", evidence), **{"platforms": (), **of_case})
        wanted = replace(requirement, **changes)
        return judge(case, Pack("p", "1", "0" * 64, {wanted.id: wanted}), checks, "0").findings

    return judged
