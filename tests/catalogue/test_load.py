"""A pack is loaded whole, or every fault in it is told with its file and entry."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from toolkit.catalogue.load import load_catalogue, load_pack
from toolkit.errors import Fault, FaultyFile

Spoil = Callable[[str, str, str], tuple[Fault, ...]]

SLIPS = {
    "an unknown fact": ("seal.toml", 'applies = ["seal_granted"]', 'applies = ["seal_given"]'),
    "an unknown slot": ("malware.toml", 'slots = ["malware_report"]', 'slots = ["virus_report"]'),
    "an unknown family": ("pack.toml", '"identity", "premises"', '"identity", "buildings"'),
    "an unknown key": ("pages.toml", "kind =", 'colour = "red"\nkind ='),
    "an unknown kind": ("pages.toml", 'kind = "duty"', 'kind = "rule"'),
    "an unknown means": ("pages.toml", 'verify = ["AUTO"]', 'verify = ["EYES"]'),
    "an unknown place of the sources": ("pages.toml", "S1, page standards 1", "S9, somewhere 1"),
    "an unknown id in a contested point": ("contested.toml", '["SAL-2"]', '["SAL-99"]'),
    "an unknown resolution": ("contested.toml", 'default = "ask"', 'default = "toss"'),
    "a contested point with one claim": ("contested.toml", "[C1]", "[C99]\nsubject.fa = 'x'\n[C1]"),
    "a fact that blocks": ("malware.toml", 'kind = "duty"', 'kind = "fact"'),
    "a missing title": ("pages.toml", 'title.en = "Terms page that the buyer must know"', ""),
    "an empty text": ("pages.toml", '"Terms page that the buyer must know"', '" "'),
    "a number where a word is wanted": ("pages.toml", 'severity = "blocker"', "severity = 3"),
    "a word where a list is wanted": (
        "malware.toml",
        'slots = ["malware_report"]',
        'slots = "malware_report"',
    ),
    "a place that is not table.key": ("contact.toml", '"contact.landline"', '"Landline"'),
    "stars that are no number": ("transport.toml", "0 =", "none ="),
    "an id in small letters": ("pages.toml", "[PAG-TERMS]", "[pag-terms]"),
    "broken TOML": ("pages.toml", "[PAG-TERMS]", "[PAG-TERMS"),
    "no date": ("pack.toml", "date = ", "made = "),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_it_refuses(slip: str, spoil: Spoil) -> None:
    file, old, new = SLIPS[slip]
    faults = spoil(file, old, new)
    assert any(fault.place.startswith((file, "buildings.toml")) for fault in faults)
    assert all(fault.message.fa != fault.message.en for fault in faults)


def test_an_id_that_stands_twice_names_the_other_file(spoil: Spoil) -> None:
    (fault, *_) = spoil("privacy.toml", "[MP1]", "[MC1]")
    assert fault.place == "complaints.toml:3 MC1"
    assert "privacy.toml" in fault.message.en


def test_it_tells_every_fault_at_once(copied: Path) -> None:
    for file, old, new in (SLIPS["an unknown fact"], SLIPS["an unknown slot"], SLIPS["an unknown key"]):
        text = (copied / file).read_text("utf-8")
        (copied / file).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(FaultyFile) as raised:
        load_catalogue(copied)
    files = {fault.place.split(".toml")[0] for fault in raised.value.faults}
    assert files == {"seal", "malware", "pages"}


@pytest.mark.parametrize("file", ["pack.toml", "contested.toml", "seal.toml"])
def test_a_missing_file_is_named(copied: Path, file: str) -> None:
    (copied / file).unlink()
    with pytest.raises(FaultyFile) as raised:
        load_catalogue(copied)
    assert file in {fault.place for fault in raised.value.faults}


def test_a_file_of_no_family_is_named(copied: Path) -> None:
    (copied / "spare.toml").write_text("", "utf-8")
    with pytest.raises(FaultyFile) as raised:
        load_catalogue(copied)
    assert [fault.place for fault in raised.value.faults] == ["spare.toml"]


def test_its_hash_is_of_its_files_and_nothing_else(copied: Path) -> None:
    shipped = load_pack()
    (copied / "notes.md").write_text("not of the pack", "utf-8")
    assert load_pack(copied).sha256 == shipped.sha256
    (copied / "seal.toml").write_text((copied / "seal.toml").read_text("utf-8") + "\n", "utf-8")
    assert load_pack(copied).sha256 != shipped.sha256


def test_entries_keep_the_packs_order() -> None:
    families = list(dict.fromkeys(r.family for r in load_pack().requirements.values()))
    assert families == list(load_catalogue().vocabulary.families)
