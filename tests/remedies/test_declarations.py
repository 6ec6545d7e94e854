"""declarations.toml can be pasted once it is filled in, and is refused with its lines before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from toolkit.catalogue.load import load_pack
from toolkit.checks import checks
from toolkit.demo.folder import sample_profile
from toolkit.errors import FaultyFile
from toolkit.judge.case import Case
from toolkit.judge.judge import judge
from toolkit.model.finding import Finding
from toolkit.model.verdict import Verdict
from toolkit.profile.load import parse
from toolkit.profile.profile import Profile
from toolkit.remedies.attach import with_remedies

SHOP_TOML = Path("shop.toml")


def text_of_sample() -> str:
    import tomlkit

    return tomlkit.dumps(sample_profile())


def judged(case: Case) -> tuple[tuple[Finding, ...], str]:
    result, files = with_remedies(judge(case, load_pack(), checks(), "0"), case)
    told = {file.path: file.data.decode() for file in files}
    return result.findings, told.get("remedies/declarations.toml", "")


def open_by_hand(findings: tuple[Finding, ...]) -> set[str]:
    return {f.requirement for f in findings if f.verdict is Verdict.BY_HAND and f.is_open}


def test_it_lists_every_declaration_that_nobody_signed(nasty: Case) -> None:
    findings, lines = judged(nasty)
    listed = [line.split('"')[1] for line in lines.splitlines() if line.startswith("requirement")]
    assert set(listed) == open_by_hand(findings)
    assert len(listed) == len(set(listed)) > 15


def test_unfilled_it_is_refused_with_every_line(nasty: Case) -> None:
    _, lines = judged(nasty)
    with pytest.raises(FaultyFile) as refused:
        parse(f"{text_of_sample()}\n{lines}", SHOP_TOML)
    faults = refused.value.faults
    assert len(faults) == 2 * lines.count("[[declarations]]")
    assert all(fault.place.startswith("shop.toml:") for fault in faults)


def test_filled_in_it_signs_everything_off(nasty: Case) -> None:
    _, lines = judged(nasty)
    filled = lines.replace('by = ""', 'by = "مریم نمونه‌پور"').replace('on = ""', 'on = "۱۴۰۵/۰۷/۲۵"')
    signed: Profile = parse(f"{text_of_sample()}\n{filled}", SHOP_TOML)
    assert nasty.profile is not None
    profile = nasty.profile.model_copy(update={"declarations": signed.declarations})
    findings, left = judged(replace(nasty, profile=profile))
    assert open_by_hand(findings) == set()
    assert left == ""


def test_a_finding_shows_the_lines_with_its_own_requirement(nasty: Case) -> None:
    findings, _ = judged(nasty)
    one = next(f for f in findings if f.requirement == "COM-RULES")
    (remedy,) = one.remedies
    assert remedy.paste.splitlines()[1] == 'requirement = "COM-RULES"'


def test_an_unfilled_line_of_the_profile_is_named_under_its_table(bare: Case) -> None:
    findings, _ = judged(bare)
    one = next(f for f in findings if f.requirement == "BUS-7" and f.check == "profile_states_it")
    assert one.remedies[0].paste.startswith("[shop]\n")
    assert "goods_groups =" in one.remedies[0].paste
