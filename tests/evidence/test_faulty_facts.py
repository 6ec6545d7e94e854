"""Facts that cannot be used: broken, of another shape or version, or beside another archive."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from toolkit.errors import FaultyFile
from toolkit.evidence.archive import Recorder
from toolkit.evidence.facts import ARCHIVE, FACTS, Facts, load, save

MOMENT = datetime(2026, 11, 21, 12, 30, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    ["", "{", "[]", "null", "7", '{"schema": 1}', '{"collected_at": 7}', "\udcff"],
)
def test_broken_facts_are_a_faulty_file(tmp_path: Path, written: str) -> None:
    with Recorder(tmp_path / ARCHIVE):
        pass
    (tmp_path / FACTS).write_bytes(written.encode("utf-8", "surrogateescape"))
    with pytest.raises(FaultyFile) as caught:
        load(tmp_path)
    assert FACTS in caught.value.message.en


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("platform", {"name": "x"}),
        ("platform", "woocommerce"),
        ("tls", [{"host": "a"}]),
        ("tls", "none"),
        ("redirects", [{"hops": [["a"]]}]),
        ("cookies", [["a"]]),
        ("steps", [{"why": None}]),
        ("collected_at", "yesterday"),
        ("url", None),
        ("robots", 5),
    ],
)
def test_facts_of_another_shape_are_a_faulty_file(tmp_path: Path, place: str, value: object) -> None:
    with Recorder(tmp_path / ARCHIVE):
        pass
    save(Facts(MOMENT, "https://shop.test/"), tmp_path)
    told = json.loads((tmp_path / FACTS).read_text(encoding="utf-8"))
    told["facts"][place] = value
    (tmp_path / FACTS).write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(FaultyFile) as caught:
        load(tmp_path)
    assert all(fault.place.startswith(place) for fault in caught.value.faults)
    assert caught.value.faults


def test_facts_beside_another_archive_are_a_faulty_file(tmp_path: Path) -> None:
    with Recorder(tmp_path / ARCHIVE):
        pass
    save(Facts(MOMENT, "https://shop.test/"), tmp_path)
    whole = (tmp_path / ARCHIVE).read_bytes()
    for archive in (whole + b"x", b""):
        (tmp_path / ARCHIVE).write_bytes(archive)
        with pytest.raises(FaultyFile):
            load(tmp_path)
    (tmp_path / ARCHIVE).unlink()
    with pytest.raises(FaultyFile):
        load(tmp_path)
    (tmp_path / ARCHIVE).write_bytes(whole)
    assert load(tmp_path).pages == ()


def test_facts_of_another_version_are_a_faulty_file(tmp_path: Path) -> None:
    with Recorder(tmp_path / ARCHIVE):
        pass
    save(Facts(MOMENT, "https://shop.test/"), tmp_path)
    told = json.loads((tmp_path / FACTS).read_text(encoding="utf-8"))
    (tmp_path / FACTS).write_text(json.dumps({**told, "schema": 2}), encoding="utf-8")
    with pytest.raises(FaultyFile) as caught:
        load(tmp_path)
    assert [fault.place for fault in caught.value.faults] == ["schema"]
