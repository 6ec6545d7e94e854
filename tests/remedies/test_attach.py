"""An open finding carries what mends it; one that is settled carries nothing."""

from __future__ import annotations

from pathlib import Path

from toolkit.audit import Tools, collect_evidence, judged, open_shop
from toolkit.demo.folder import make_folder, sample_profile
from toolkit.demo.shop import SampleShop, today_in_tehran


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
