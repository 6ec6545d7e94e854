"""The bundle that was handed in last, found in the shop's folder."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from toolkit.bundle.build import build
from toolkit.bundle.inputs import BundleInputs
from toolkit.demo.folder import sample_profile
from toolkit.model.result import Result
from toolkit.model.submitted import Damaged, Submitted
from toolkit.profile.profile import Profile
from toolkit.report.findings_json import to_bytes
from toolkit.submitted import last_submitted


def bundle(folder: Path, name: str, month: int) -> Path:
    """A bundle of the sample merchant with evidence of that month, as `submitted/NAME`."""
    result = Result("0", "p", "1", "0" * 64, "", "", "0" * 64, datetime(2026, month, 1, tzinfo=UTC), ())
    (folder / "work").mkdir(exist_ok=True)
    (folder / "work" / "findings.json").write_bytes(to_bytes(result))
    inputs = BundleInputs(Profile.model_validate(sample_profile()), result, (), folder / "work")
    (folder / "submitted").mkdir(exist_ok=True)
    build(inputs, folder / "submitted" / name)
    return folder / "submitted" / name


def test_where_none_lies_there_is_none(tmp_path: Path) -> None:
    assert last_submitted(tmp_path / "submitted") is None


def test_of_several_the_one_with_the_latest_evidence_counts(tmp_path: Path) -> None:
    bundle(tmp_path, "z-first.zip", 5)
    bundle(tmp_path, "a-second.zip", 9)
    found = last_submitted(tmp_path / "submitted")
    assert isinstance(found, Submitted) and found.name == "a-second.zip"
    assert found.boxes[("contact.email",)] == sample_profile()["contact"]["email"]


@pytest.mark.parametrize("harm", ["cut", "altered", "no zip"])
def test_a_file_that_is_no_whole_bundle_is_said(harm: str, tmp_path: Path) -> None:
    whole = bundle(tmp_path, "bundle.zip", 5)
    shutil.copy(whole, tmp_path / "submitted" / "other.zip")
    data = whole.read_bytes()
    told = sample_profile()["contact"]["email"].encode()
    harmed = {"cut": data[: len(data) // 2], "altered": data.replace(told, b"x" * len(told)), "no zip": b"no"}
    whole.write_bytes(harmed[harm])
    assert last_submitted(tmp_path / "submitted") == Damaged("bundle.zip")
