"""What goes on the site for the seal, by what the profile holds of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from toolkit.demo.folder import sample_profile
from toolkit.judge.case import Case
from toolkit.model.evidence import Evidence
from toolkit.profile.profile import Profile
from toolkit.reader import read
from toolkit.remedies.seal import domain_proof, seal_block


def case(**seal: str) -> Case:
    evidence = Evidence("0" * 64, datetime(2026, 10, 20, tzinfo=UTC), "https://shop.example/")
    profile = Profile.model_validate(sample_profile() | {"seal": seal})
    return Case(evidence=evidence, platforms=(), profile=profile)


def made(of: Case) -> dict[str, bytes]:
    return {file.path: file.data for file in (*domain_proof(of), *seal_block(of))}


@pytest.mark.parametrize(
    ("seal", "files"),
    [
        ({"state": "none"}, {}),
        ({"state": "applied", "proof": "title", "proof_code": "عبارت"}, {}),
        ({"state": "applied", "proof": "email", "proof_code": "12"}, {}),
        (
            {"state": "applied", "proof": "meta", "proof_code": "۳۷۳۰۶۲"},
            {"remedies/domain-proof.html": b'<meta name="enamad" content="373062">\n'},
        ),
        ({"state": "applied", "proof": "file", "proof_code": "1234567"}, {"remedies/1234567.txt": b""}),
        ({"state": "applied", "proof": "file", "proof_code": "۱۲۳.txt"}, {"remedies/123.txt": b""}),
    ],
)
def test_the_proof_that_the_portal_asked_for(seal: dict[str, str], files: dict[str, bytes]) -> None:
    assert made(case(**seal)) == files


def test_the_granted_block_is_read_as_genuine() -> None:
    block = made(case(state="granted", id="123456", code="AbC123"))["remedies/seal.html"].decode()
    mark = read(block, "https://shop.example/").seal_marks[0]
    assert (mark.kind, mark.id, mark.code, mark.copy) == ("code", "123456", "AbC123", False)
    assert block.count('referrerpolicy="origin"') == 2
    assert "noreferrer" not in block


def test_a_code_with_signs_of_markup_stays_a_code() -> None:
    files = made(case(state="applied", proof="meta", proof_code='1"><script>'))
    assert b"<script>" not in files["remedies/domain-proof.html"]


@pytest.mark.parametrize("code", ["../../evil", "a/b", "x y", "/etc/passwd", ".txt"])
def test_a_code_that_is_no_file_name_is_refused_by_the_profile(code: str) -> None:
    with pytest.raises(ValidationError):
        case(state="applied", proof="file", proof_code=code)
