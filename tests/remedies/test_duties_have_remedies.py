"""Whatever can be left open has a way to mend it, on every platform."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from toolkit.catalogue.addition import law_file, load_addition
from toolkit.catalogue.load import load_catalogue, load_pack
from toolkit.checks import checks
from toolkit.demo.folder import sample_profile
from toolkit.model.remedy import Part
from toolkit.model.requirement import Requirement
from toolkit.plugins import load_plugins
from toolkit.profile.profile import Profile
from toolkit.remedies.load import own_remedies
from toolkit.remedies.make import FROM_FINDINGS, MAKERS

PLATFORMS = {platform.name: platform for platform in load_plugins().platforms}


def parts_of(requirement: Requirement, checked: set[str]) -> Iterator[Part]:
    """Every side of a duty that the judge can leave open."""
    if requirement.profile:
        yield "profile"
    if requirement.slots:
        yield "documents"
    if "SELF" in requirement.verify:
        yield "declaration"
    if "MAN" in requirement.verify:
        yield "by_hand"
    if requirement.asks:
        yield "silent"
    if {"AUTO", "PLAT"} & set(requirement.verify) or requirement.id in checked:
        yield "site"


def every_duty() -> list[Requirement]:
    """Of both packs that ship."""
    base = load_catalogue()
    packs = (base.pack, load_addition(law_file(), base).pack)
    return [requirement for pack in packs for requirement in pack.requirements.values()]


def test_every_side_of_every_duty_that_can_be_open_has_steps() -> None:
    checked = {check.requirement for check in checks()}
    mends = [r for r in own_remedies() if r.steps]
    wanted = {(r.id, part) for r in every_duty() for part in parts_of(r, checked)}
    away = [one for one in wanted if not any(r.covers(one[0]) and one[1] in r.parts for r in mends)]
    assert sorted(away) == []


def test_every_duty_that_is_not_informative_has_a_remedy() -> None:
    given = {name for r in own_remedies() for name in r.requirements}
    away = [r.id for r in load_pack().requirements.values() if r.verify != ("INFO",) and r.id not in given]
    assert away == []


def test_ids_are_told_apart() -> None:
    ids = [remedy.id for remedy in own_remedies()]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", sorted(PLATFORMS))
def test_a_platforms_steps_are_those_of_a_remedy_of_the_core(name: str) -> None:
    platform, known = PLATFORMS[name], {remedy.id for remedy in own_remedies()}
    theirs = platform.remedies()
    assert theirs
    assert {remedy.id for remedy in theirs if remedy.id not in known} == set()
    assert all(remedy.steps for remedy in theirs)


@pytest.mark.parametrize("name", sorted(PLATFORMS))
def test_a_platform_makes_none_of_the_files_that_are_the_cores(name: str) -> None:
    platform = PLATFORMS[name]
    files = {file for remedy in platform.remedies() for file in remedy.files}
    assert not files & {*MAKERS, *FROM_FINDINGS}
    assert platform.remedy_files("nothing", Profile.model_validate(sample_profile())) == ()


def test_what_is_answered_by_name_says_which_lines_to_paste() -> None:
    signed = [
        r for r in own_remedies() if r.id in ("declaration", "record-what-you-saw", "sources-are-silent")
    ]
    lines = ["[[declarations]]", 'requirement = "{requirement}"', 'by = ""', 'on = ""']
    assert len(signed) == 3
    for remedy in signed:
        assert remedy.paste.strip().split("\n") == lines
