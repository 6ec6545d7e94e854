"""What goes on the site for the seal, by the state of the seal."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from toolkit.demo.folder import sample_profile
from toolkit.policies.seal_files import seal_files, write_seal_files
from toolkit.profile.profile import Profile
from toolkit.reader import read


def profile(**seal: str) -> Profile:
    return Profile.model_validate(sample_profile() | {"seal": seal})


def test_nothing_is_made_before_the_portal_has_given_anything(tmp_path: Path) -> None:
    assert seal_files(profile(state="none"), "fa") == {}
    assert write_seal_files(profile(state="none"), tmp_path / "seal", "fa") == ()
    assert not (tmp_path / "seal").exists()


@pytest.mark.parametrize(
    ("proof", "code", "name", "content"),
    [
        ("meta", "۳۷۳۰۶۲", "domain-proof.html", '<meta name="enamad" content="373062">\n'),
        ("file", "1234567", "1234567.txt", ""),
        ("file", "1234567.txt", "1234567.txt", ""),
    ],
)
def test_the_proof_that_the_portal_asked_for(proof: str, code: str, name: str, content: str) -> None:
    files = seal_files(profile(state="applied", proof=proof, proof_code=code), "en")
    assert files[name] == content
    assert files["README.txt"].strip()


@pytest.mark.parametrize("proof", ["file", "title", "email"])
def test_a_way_known_from_one_note_only_says_so(proof: str) -> None:
    told = profile(state="applied", proof=proof, proof_code="7654321")
    assert "one developer's note" in seal_files(told, "en")["README.txt"]
    assert "یک برنامه‌نویس" in seal_files(told, "fa")["README.txt"]


def test_the_granted_block_is_read_as_genuine(tmp_path: Path) -> None:
    told = profile(state="granted", id="123456", code="AbC123")
    written = write_seal_files(told, tmp_path / "seal", "fa")
    block = (tmp_path / "seal" / "seal.html").read_text("utf-8")
    assert {path.name for path in written} == {"seal.html", "README.txt"}
    mark = read(block, "https://shop.example/").seal_marks[0]
    assert (mark.kind, mark.id, mark.code, mark.copy) == ("code", "123456", "AbC123", False)
    assert block.count('referrerpolicy="origin"') == 2
    assert "noreferrer" not in block


def test_a_code_with_signs_of_markup_stays_a_code() -> None:
    told = profile(state="applied", proof="meta", proof_code='1"><script>')
    assert "<script>" not in seal_files(told, "fa")["domain-proof.html"]


@pytest.mark.parametrize("code", ["../../evil", "a/b", "x y", "/etc/passwd", ".txt"])
def test_a_code_that_is_no_file_name_is_refused_by_the_profile(code: str) -> None:
    with pytest.raises(ValidationError):
        profile(state="applied", proof="file", proof_code=code)
