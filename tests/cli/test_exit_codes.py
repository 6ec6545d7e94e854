"""The exit codes that other programs rely on, and what is left on disk."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from toolkit.demo.faults import Fault
from toolkit.demo.folder import make_folder, sample_profile
from toolkit.demo.shop import SampleShop, today_in_tehran

Call = Callable[..., tuple[int, str, str]]
WRONG = {
    'national_code = "۰۰۰۰۰۰۰۰۱۹"': 'national_code = "۰۰۰۰۰۰۰۰۱۸"',
    'postal_code = "۸۱۴۵۶۷۸۹۱۳"': 'postal_code = "۸۱۴۵"',
    'landline = "۰۳۱-۰۰۰۰۰۰۱۸"': 'landline = "۰۹۰۹۰۰۰۰۰۱۸"',
    'email = "salam@sofal-nemooneh.example"': 'email = "salam.sofal"',
    'tenure = "tenant"': 'tenure = "rented"',
    "since = 1399": 'since = "long ago"',
    "login_first = false": 'login_first = "no"',
    'vat = "added"': 'vat = "maybe"',
    'birth_date = "۱۳۶۵/۰۴/۱۲"': 'birth_date = "۱۳۶۵/۱۳/۱۲"',
    "target_stars = 1": "target_stars = 5",
}


def test_ten_faults_in_the_profile_are_listed_and_exit_2(folder: Path, toolkit: Call) -> None:
    path = folder / "shop.toml"
    text = path.read_text("utf-8")
    for right, wrong in WRONG.items():
        assert right in text
        text = text.replace(right, wrong, 1)
    path.write_text(text, "utf-8")
    code, out, err = toolkit("prepare", folder)
    assert code == 2
    assert out == ""
    assert len([line for line in err.splitlines() if line.startswith("  shop.toml:")]) == 10
    assert "۰۰۰۰۰۰۰۰۱۸" not in err
    assert not (folder / "findings.json").exists()


def test_a_shop_that_does_not_answer_exits_3_and_leaves_a_report(folder: Path, toolkit: Call) -> None:
    code, out, _ = toolkit("prepare", folder, "--allow-private")
    found = json.loads((folder / "findings.json").read_text("utf-8"))
    failing = {
        f["requirement"] for f in found["findings"] if f["verdict"] == "fail" and f["severity"] == "blocker"
    }
    assert failing <= {"PHY-HOME", "PHY-PHOTO"}, "nothing that was not looked at may fail, documents aside"
    assert code == 3
    assert out.startswith("The shop was not seen"), "the cause comes before its consequences"
    assert (folder / "report.html").is_file()
    assert (folder / "bundle.zip").is_file()
    assert "bundle.zip" in out


def test_a_shop_that_does_not_answer_and_no_blocker_fails_exits_3(toolkit: Call) -> None:
    assert toolkit("audit", "http://127.0.0.1:1/", "--allow-private")[0] == 3


def test_a_private_address_is_not_asked_unless_it_is_allowed(toolkit: Call) -> None:
    with SampleShop(sample_profile()) as shop:
        code, out, _ = toolkit("audit", shop.url)
        assert code == 3
        assert not shop.requests
    assert "--allow-private" in out


def test_a_folder_without_a_profile_exits_2_with_the_way_out(tmp_path: Path, toolkit: Call) -> None:
    code, _, err = toolkit("prepare", tmp_path)
    assert code == 2
    assert f"toolkit init {tmp_path}" in err


def test_an_unknown_format_exits_2(folder: Path, toolkit: Call) -> None:
    assert toolkit("audit", folder, "--format", "smoke", "--allow-private")[0] == 2


def test_stopped_in_the_middle_nothing_is_left_half_written(tmp_path: Path) -> None:
    """Ctrl-C while the program waits for a busy server."""
    with SampleShop(sample_profile(), {Fault.SERVER_BUSY}) as shop:
        make_folder(tmp_path / "shop", shop.url, today_in_tehran())
        before = {p.name for p in (tmp_path / "shop").rglob("*")}
        code = "from toolkit.cli.main import main; main()"
        words = ["audit", str(tmp_path / "shop"), "--allow-private"]
        with subprocess.Popen([sys.executable, "-c", code, *words], stderr=subprocess.PIPE) as job:
            while not shop.requests and job.poll() is None:
                time.sleep(0.02)
            job.send_signal(signal.SIGINT)
            job.communicate(timeout=30)
    assert job.returncode == 130
    left = {p.name for p in (tmp_path / "shop").rglob("*")} - before
    assert left <= {"evidence"}
