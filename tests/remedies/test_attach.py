"""An open finding carries what mends it; one that is settled carries nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from toolkit.audit import Tools, collect_evidence, judged, open_shop
from toolkit.catalogue.load import load_pack
from toolkit.checks import checks
from toolkit.demo.folder import make_folder, sample_profile
from toolkit.demo.shop import SampleShop, today_in_tehran
from toolkit.judge.case import Case
from toolkit.judge.judge import judge
from toolkit.language.text import Text
from toolkit.model.finding import Finding
from toolkit.model.verdict import Severity, Verdict
from toolkit.remedies.attach import parts_of, with_remedies


def test_open_findings_of_the_sample_carry_remedies_whose_files_are_made(tmp_path: Path) -> None:
    with SampleShop(sample_profile()) as served:
        make_folder(tmp_path, served.url, today_in_tehran())
        shop, tools = open_shop(tmp_path), Tools(allow_private=True)
        found = judged(shop, collect_evidence(shop, tools), tools)
    origin = [f for f in found.result.findings if f.requirement == "CHK9-COUNTRY"]
    assert [r.id for f in origin if f.is_open for r in f.remedies] == ["maker-and-country"]
    named = {path for f in found.result.findings for r in f.remedies for path in r.files}
    assert named == {file.path for file in found.files}
    assert not [f for f in found.result.findings if f.remedies and not f.is_open]


def test_what_a_check_leaves_to_eyes_has_the_steps_of_both() -> None:
    told = Text("…", "…")
    finding = Finding("CNT-IMAGES", "pictures_are_looked_at", Verdict.BY_HAND, Severity.WARNING, told, told)
    assert parts_of(finding) == {"site", "by_hand"}
    assert parts_of(replace(finding, verdict=Verdict.FAIL)) == {"site"}
    assert parts_of(replace(finding, check="is_looked_at")) == {"by_hand"}


def test_no_open_finding_of_a_shop_that_lacks_all_is_without_a_remedy(bare: Case) -> None:
    result, _ = with_remedies(judge(bare, load_pack(), checks(), "0"), bare)
    open_ = [f for f in result.findings if f.is_open]
    assert len(open_) > 60
    assert [(f.requirement, f.check) for f in open_ if not f.remedies] == []


def test_a_duty_of_another_pack_can_be_declared_and_looked_at(bare: Case) -> None:
    told = Text("…", "…")
    found = [
        Finding("MINE-1", check, Verdict.BY_HAND, Severity.WARNING, told, told)
        for check in ("is_declared", "is_looked_at")
    ]
    result = replace(judge(bare, load_pack(), (), "0"), findings=tuple(found))
    mended, files = with_remedies(result, bare)
    assert [r.id for f in mended.findings for r in f.remedies] == ["declaration", "record-what-you-saw"]
    assert [file.path for file in files] == ["remedies/declarations.toml"]
    assert b'requirement = "MINE-1"' in files[0].data
