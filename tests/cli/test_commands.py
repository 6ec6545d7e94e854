"""Each command does what its help says, on the sample shop."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from toolkit.cli.main import run
from toolkit.demo.folder import make_folder, sample_profile
from toolkit.demo.shop import SampleShop, today_in_tehran
from toolkit.model.result import SCHEMA

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The sample's folder after an audit; the shop is gone again."""
    folder = tmp_path_factory.mktemp("audited") / "فروشگاه من"
    with SampleShop(sample_profile()) as shop:
        make_folder(folder, shop.url, today_in_tehran())
        assert run(["audit", str(folder), "--allow-private", "--format", "json"]) == 1
    yield folder


def test_replay_judges_the_kept_evidence_offline_to_the_same_bytes(audited: Path, toolkit: Call) -> None:
    first = (audited / "findings.json").read_bytes()
    code, _, _ = toolkit("audit", audited, "--replay", "--format", "json")
    assert code == 1
    assert (audited / "findings.json").read_bytes() == first


def test_findings_can_go_to_stdout(audited: Path, toolkit: Call) -> None:
    _, out, _ = toolkit("audit", audited, "--replay", "--format", "json", "--output", "-")
    assert json.loads(out)["schema"] == SCHEMA


def test_report_draws_findings_again(audited: Path, toolkit: Call, tmp_path: Path) -> None:
    code, out, _ = toolkit("report", audited, "--format", "html,csv,markdown", "--output", tmp_path)
    assert code == 0
    assert {p.name for p in tmp_path.iterdir()} >= {"report.html", "report.csv", "report.md"}
    assert str(tmp_path / "report.html") in out


def test_a_bundle_is_built_from_what_lies_there_and_verified(audited: Path, toolkit: Call) -> None:
    assert toolkit("bundle", "build", audited)[0] == 1
    assert toolkit("bundle", "verify", audited / "bundle.zip")[0] == 0
    damaged = audited / "damaged.zip"
    data = bytearray((audited / "bundle.zip").read_bytes())
    data[len(data) // 2] ^= 0xFF
    damaged.write_bytes(data)
    code, out, _ = toolkit("bundle", "verify", damaged)
    assert code == 1
    assert out.strip()


def test_read_answers_one_json_object_a_page(tmp_path: Path, toolkit: Call) -> None:
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_text("<main><h1>تماس با ما</h1><p>تلفن: ۰۳۱-۰۰۰۰۰۰۱۸</p></main>", "utf-8")
    code, out, _ = toolkit(
        "read", tmp_path / "a.html", tmp_path / "b.html", "--url", "http://shop.example/contact/"
    )
    told = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [one["kinds"] for one in told] == [["contact"], ["contact"]]
    assert told[0]["identity"]["landline"] == ["03100000018"]


def test_documents_are_listed_and_checked(audited: Path, toolkit: Call) -> None:
    code, out, _ = toolkit("documents", "list", audited)
    assert code == 0
    assert "lease" in out
    assert "title_deed" not in out
    assert toolkit("documents", "check", audited)[0] == 1


def test_policies_are_rendered(audited: Path, toolkit: Call) -> None:
    code, _, _ = toolkit("policies", "render", audited)
    assert code == 0
    assert (audited / "policies" / "fa" / "privacy.html").is_file()


def test_requirements_are_listed_and_shown(toolkit: Call) -> None:
    code, out, _ = toolkit("requirements", "list")
    assert code == 0
    assert "CHK2-LANDLINE" in out
    code, out, _ = toolkit("requirements", "show", "sal-5")
    assert code == 0
    assert "pre-invoice" in out
    assert toolkit("requirements", "show", "SAL-55")[0] == 2


def test_installed_plugins_are_listed(toolkit: Call) -> None:
    code, out, _ = toolkit("plugins", "list")
    assert code == 0
    assert "woocommerce" in out
    assert "shopify" in out


def test_doctor_says_what_is_there(toolkit: Call) -> None:
    code, out, _ = toolkit("doctor")
    assert code == 0
    assert "typst" in out


def test_options_that_hold_everywhere_may_stand_anywhere(toolkit: Call) -> None:
    code, out, _ = toolkit("requirements", "show", "MC1", "--lang", "fa")
    assert code == 0
    assert "سازوکار" in out
