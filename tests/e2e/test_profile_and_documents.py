"""The shop stays in order, and one thing in the profile or among the documents is wrong: exactly that fails."""

from __future__ import annotations

import copy
import shutil
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from e2e.mutations import DOCUMENTS, LAW, PROFILE, Mutation

from toolkit.audit import Tools, collect_evidence, judge_evidence, open_shop
from toolkit.demo.expected import verdicts
from toolkit.demo.folder import make_folder, sample_profile
from toolkit.demo.shop import SampleShop, today_in_tehran
from toolkit.profile.profile import Profile
from toolkit.shop_folder import ShopFolder

Judge = Callable[..., dict[str, str]]
LAW_PACK = {"packs.use": ["iran-law-facts"]}


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    """The site is looked at once, since nothing changes there; each test has it judged for another merchant."""
    tools, folder = Tools(allow_private=True), tmp_path_factory.mktemp("shop")
    with SampleShop(sample_profile(today_in_tehran()), frozenset()) as served:
        make_folder(folder, served.url, today_in_tehran())
        shop = open_shop(folder)
        evidence = collect_evidence(shop, tools)
    told = tomllib.loads((folder / "shop.toml").read_text("utf-8"))

    def judged(changes: Mapping[str, Any], root: Path = folder) -> dict[str, str]:
        merchant = Profile.model_validate(changed(told, changes))
        other = replace(shop, profile=merchant, folder=ShopFolder(root))
        return verdicts(judge_evidence(other, evidence, tools))

    return judged


@pytest.fixture(scope="module")
def sound(judge: Judge) -> dict[str, str]:
    return judge({})


@pytest.fixture(scope="module")
def sound_by_law(judge: Judge) -> dict[str, str]:
    return judge(LAW_PACK)


@pytest.fixture
def copied(judge: Judge, tmp_path: Path) -> Path:
    """A folder of one's own with the sample merchant's documents."""
    make_folder(tmp_path / "shop", "http://127.0.0.1/", today_in_tehran())
    return tmp_path / "shop"


def changed(told: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """A profile with other values at some places; None takes a row away."""
    data = copy.deepcopy(dict(told))
    for place, value in changes.items():
        *path, last = (int(key) if key.isdigit() else key for key in place.split("."))
        table: Any = data
        for key in path:
            table = table[key]
        if value is None:
            del table[last]
        else:
            table[last] = value
    return data


def failing(found: Mapping[str, str], sound: Mapping[str, str]) -> set[str]:
    """What fails, and did not fail in the shop in order."""
    return {key for key, verdict in found.items() if verdict == "fail" != sound.get(key)}


@pytest.mark.parametrize("one", PROFILE, ids=lambda one: one.name)
def test_what_is_wrong_in_the_profile_fails_and_nothing_else(
    one: Mutation, judge: Judge, sound: dict[str, str]
) -> None:
    assert failing(judge(one.changes), sound) == one.fails


@pytest.mark.parametrize("one", LAW, ids=lambda one: one.name)
def test_what_the_law_wants_of_the_profile_fails_and_nothing_else(
    one: Mutation, judge: Judge, sound_by_law: dict[str, str]
) -> None:
    assert failing(judge(LAW_PACK | dict(one.changes)), sound_by_law) == one.fails


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("harm", ["missing", "damaged"])
def test_a_document_that_is_missing_or_damaged_fails_and_nothing_else(
    name: str, harm: str, judge: Judge, sound: dict[str, str], copied: Path
) -> None:
    scan = copied / "documents" / name
    scan.unlink()
    if harm == "damaged":
        scan.write_bytes(bytes(range(256)) * 8)
    assert failing(judge({}, copied), sound) == DOCUMENTS[name]


def test_a_folder_in_order_is_judged_as_the_shop_in_order(
    judge: Judge, sound: dict[str, str], copied: Path
) -> None:
    assert judge({}, copied) == sound
    shutil.rmtree(copied / "documents")
    assert len(failing(judge({}, copied), sound)) >= len(DOCUMENTS)
