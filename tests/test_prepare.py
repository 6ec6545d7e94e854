"""The whole sentence, where a part of it cannot be said."""

from __future__ import annotations

import zipfile
from pathlib import Path

from toolkit.audit import Tools, open_shop
from toolkit.bundle.verify import verify
from toolkit.demo.folder import make_folder, sample_profile
from toolkit.demo.shop import SampleShop, today_in_tehran
from toolkit.prepare import Prepared, prepare


def prepared(folder: Path) -> Prepared:
    shop = open_shop(folder)
    assert shop.profile is not None
    return prepare(shop, shop.profile, Tools(allow_private=True), "fa")


def test_pages_that_lack_an_answer_are_listed_and_no_older_ones_are_packed(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    with SampleShop(sample_profile()) as served:
        make_folder(folder, served.url, today_in_tehran())
        assert prepared(folder).page_faults == ()
        profile = folder / "shop.toml"
        profile.write_text(profile.read_text("utf-8").replace("answer_days = 3", ""), "utf-8")
        done = prepared(folder)
    assert [fault.place for fault in done.page_faults] == ["complaints.answer_days"]
    assert (folder / "policies" / "fa" / "privacy.html").is_file(), "nothing of the merchant's is lost"
    with zipfile.ZipFile(folder / "bundle.zip") as bundle:
        assert not [name for name in bundle.namelist() if "/policies/" in name]
    assert verify(folder / "bundle.zip") == ()


def test_the_same_evidence_packs_to_the_same_bytes(tmp_path: Path) -> None:
    from toolkit.cli.main import run

    folder = tmp_path / "shop"
    with SampleShop(sample_profile()) as served:
        make_folder(folder, served.url, today_in_tehran())
        prepared(folder)
    first = (folder / "bundle.zip").read_bytes()
    assert run(["bundle", "build", str(folder)]) == 1
    assert (folder / "bundle.zip").read_bytes() == first
