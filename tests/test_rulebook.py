"""Which packs a shop is judged by: those its profile names, a plugin's, its own; every fault at once, with its line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import pytest

from toolkit.audit import Tools, judge_evidence, open_shop
from toolkit.demo.folder import make_folder, sample_profile
from toolkit.errors import FaultyFile
from toolkit.hookspecs import hookimpl
from toolkit.model.evidence import Evidence
from toolkit.plugins import load_plugins
from toolkit.profile.profile import Profile
from toolkit.report.findings_json import as_json, from_json
from toolkit.rulebook import all_packs, known_packs, rules

PLUGINS = load_plugins()
OWN = """name = "our-rules"
version = "2.1"
date = 2026-11-01

[sources]
L1.fa = "بخشنامه"
L1.en = "circular"
L1.address = "https://rules.example/1"
L1.dated = "1405/01/01"

[requirements.OUR-1]
family = "goods"
kind = "duty"
title.fa = "برچسب فارسی"
title.en = "Persian label"
wanted.fa = "کالا برچسب فارسی دارد."
wanted.en = "The goods carry a Persian label."
remedy.fa = "برچسب بزنید و اظهار کنید."
remedy.en = "Put the label on, then declare it."
verify = ["SELF"]
severity = "blocker"
source = "L1"

[[goods]]
id = "beeswax"
kind = "banned"
title.fa = "موم"
title.en = "beeswax"
groups = []
words = ["موم"]
traps = []
certainty = "full"
asked.fa = "ممنوع است"
asked.en = "it is forbidden"
authority.fa = "جهاد"
authority.en = "the ministry"
sources = ["https://rules.example/1"]
"""


def profile(**tables: Any) -> Profile:
    return Profile.model_validate({**sample_profile(), "declarations": [], "waivers": [], **tables})


def faults(shop: Profile, folder: Path) -> list[tuple[str, str]]:
    with pytest.raises(FaultyFile) as caught:
        rules(shop, folder, PLUGINS)
    assert all(fault.message.fa != fault.message.en for fault in caught.value.faults)
    return [(fault.place, fault.message.en) for fault in caught.value.faults]


def test_without_a_choice_the_seeds_alone_judge(tmp_path: Path) -> None:
    for shop in (None, profile(), profile(packs={"use": ["enamad-seeds"]})):
        known = rules(shop, tmp_path, PLUGINS)
        assert [part.name for part in known.pack.parts] == ["enamad-seeds"]
        assert len(known.pack.requirements) == 188


def test_the_pack_of_the_law_adds_its_duties_and_keeps_the_seeds_name(tmp_path: Path) -> None:
    known = rules(profile(packs={"use": ["iran-law-facts"]}), tmp_path, PLUGINS).pack
    assert (known.name, [part.name for part in known.parts]) == (
        "enamad-seeds",
        ["enamad-seeds", "iran-law-facts"],
    )
    law = [r for r in known.requirements.values() if r.pack == "iran-law-facts"]
    assert len(law) == 26
    assert all(one.cited and one.cited[0].address.startswith("http") for one in law)
    assert any(one.severity == "blocker" for one in law)


def test_an_own_pack_brings_duties_and_goods(tmp_path: Path) -> None:
    (tmp_path / "our.toml").write_text(OWN, "utf-8")
    known = rules(profile(packs={"own": ["our.toml"]}), tmp_path, PLUGINS)
    assert known.pack.requirements["OUR-1"].cited[0].dated == "1405/01/01"
    assert [part.name for part in known.goods.parts] == ["iran-goods", "our-rules"]
    assert {found.sort for found in known.goods.sorter.find("موم طبیعی")} == {"beeswax"}


class BringsRules:
    def __init__(self, file: Path) -> None:
        self.file = file

    @hookimpl
    def packs(self) -> Sequence[Traversable]:
        return [self.file]


class BringsNoFile:
    @hookimpl
    def packs(self) -> object:
        return [7]


def test_a_plugins_pack_is_used_where_the_profile_names_it(tmp_path: Path) -> None:
    file = tmp_path / "our-rules.toml"
    file.write_text(OWN, "utf-8")
    plugins = load_plugins([BringsRules(file)])
    assert set(known_packs(plugins)) == {"iran-law-facts", "our-rules"}
    assert "OUR-1" not in rules(profile(), tmp_path, plugins).pack.requirements
    chosen = profile(packs={"use": ["our-rules"]})
    assert "OUR-1" in rules(chosen, tmp_path, plugins).pack.requirements
    assert [one.pack.name for one in all_packs(plugins)] == ["enamad-seeds", "iran-law-facts", "our-rules"]


def test_a_plugin_that_brings_no_pack_is_named_and_left_out() -> None:
    ((name, why),) = load_plugins([BringsNoFile()]).faults
    assert name == "BringsNoFile" and "packs" in why


SLIPS = [
    ('severity = "blocker"', 'severity = "red"', "our.toml:21 requirements.OUR-1.severity"),
    ('family = "goods"', 'family = "bees"', "our.toml:12 requirements.OUR-1.family"),
    ('source = "L1"', 'source = "L9"', "our.toml:22 requirements.OUR-1.source"),
    ("L1.address", "L1.site", "our.toml:6 sources.L1"),
    ("[requirements.OUR-1]", "[requirements.MC1]", "our.toml:11 requirements.MC1"),
    ('kind = "duty"', 'kind = "fact"', "our.toml:21 requirements.OUR-1.severity"),
    ('verify = ["SELF"]', 'verify = ["SELF"]\nslots = ["passport"]', "our.toml:21 requirements.OUR-1.slots"),
    ('verify = ["SELF"]', 'verify = ["SELF"]\napplies = ["rich"]', "our.toml:21 requirements.OUR-1.applies"),
    ("version = ", "edition = ", "our.toml version"),
    ('title.en = "Persian label"', "title.en = ", "our.toml:15"),
    ('certainty = "full"', 'certainty = "sure"', "our.toml:32 goods[1].certainty"),
    ('id = "beeswax"', 'id = "beeswax"\ncolour = 1', "our.toml:26 goods[1].colour"),
]


@pytest.mark.parametrize(("old", "new", "place"), SLIPS)
def test_a_slip_in_an_own_pack_is_told_with_file_and_line(
    old: str, new: str, place: str, tmp_path: Path
) -> None:
    assert old in OWN
    (tmp_path / "our.toml").write_text(OWN.replace(old, new, 1), "utf-8")
    found = [where for where, _ in faults(profile(packs={"own": ["our.toml"]}), tmp_path)]
    assert place in found, found


def test_every_fault_of_every_pack_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "shop.toml").write_text(
        '[packs]\nuse = ["law"]\nown = ["a.toml", "b.toml", "gone.toml"]\n', "utf-8"
    )
    (tmp_path / "a.toml").write_text(OWN.replace('"blocker"', '"red"').replace("version", "edition"), "utf-8")
    (tmp_path / "b.toml").write_text("name = [", "utf-8")
    shop = profile(packs={"use": ["law"], "own": ["a.toml", "b.toml", "gone.toml"]})
    places = [place for place, _ in faults(shop, tmp_path)]
    assert "shop.toml:2 packs.use[1]" in places and "shop.toml:3 packs.own[3]" in places
    assert {place.split(":")[0].split(" ")[0] for place in places} == {"shop.toml", "a.toml", "b.toml"}
    assert len(places) >= 6


def test_two_packs_with_the_same_entry_are_refused(tmp_path: Path) -> None:
    for name in ("a.toml", "b.toml"):
        (tmp_path / name).write_text(OWN, "utf-8")
    told = faults(profile(packs={"own": ["a.toml", "b.toml"]}), tmp_path)
    assert any("stands in the pack our-rules already" in words for _, words in told)


@pytest.mark.parametrize(
    ("tables", "words"),
    [
        (
            {"declarations": [{"requirement": "CNT-IMAGE", "by": "م", "on": "1405/01/01"}]},
            "did you mean CNT-IMAGES",
        ),
        ({"waivers": [{"requirement": "LAW-37-DAYS", "reason": "چرا"}]}, "name its pack in packs.use"),
        ({"contested": [{"point": "C99", "apply": "strict", "reason": "چرا"}]}, "C9"),
    ],
)
def test_what_names_no_requirement_in_use_is_a_fault(
    tables: dict[str, Any], words: str, tmp_path: Path
) -> None:
    ((_, told),) = faults(profile(**tables), tmp_path)
    assert words in told


@pytest.mark.parametrize("path", ["../x.toml", "/etc/x.toml", "x.txt", "a/../../x.toml", "c:\\x.toml"])
def test_an_own_pack_lies_in_the_shops_folder(path: str) -> None:
    with pytest.raises(ValueError, match="toml"):
        profile(packs={"own": [path]})


def test_an_audit_by_several_packs_names_each_and_lets_them_block(tmp_path: Path) -> None:
    make_folder(tmp_path / "shop", "http://127.0.0.1:1/", date(2026, 11, 1))
    (tmp_path / "shop/our.toml").write_text(OWN, "utf-8")
    text = (tmp_path / "shop/shop.toml").read_text("utf-8")
    chosen = text.replace("use = []", 'use = ["iran-law-facts"]').replace("own = []", 'own = ["our.toml"]')
    (tmp_path / "shop/shop.toml").write_text(chosen, "utf-8")
    when = datetime(2026, 11, 1, 9, tzinfo=UTC)
    result = judge_evidence(
        open_shop(tmp_path / "shop"), Evidence("0" * 64, when, "http://127.0.0.1:1/"), Tools()
    )
    assert result.pack_name == "enamad-seeds"
    names = [pack.name for pack in result.packs]
    assert names == ["enamad-seeds", "iran-law-facts", "our-rules", "iran-goods"]
    assert all(pack.dated and len(pack.sha256) == 64 for pack in result.packs)
    holding = {f.requirement for f in result.blockers}
    assert "OUR-1" in holding and "LAW-50-ADS" in holding
    again = from_json(as_json(result))
    assert again.packs == result.packs
