"""Which documents are asked of whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from toolkit.documents.inventory import SlotState, inventory, strays
from toolkit.documents.missing import missing
from toolkit.profile.profile import Profile

TODAY = date(2026, 10, 25)
Changed = Callable[..., Profile]
MALE = ('sex = "female"', 'sex = "male"'), ('military = "not_subject"', 'military = "completed"')
LEGAL = """[applicant]
kind = "legal"
registered_name = "شرکت سفال نمونه"
legal_kind = "limited"
board_changed = true

[premises]"""


def states(profile: Profile, folder: Path) -> dict[str, SlotState]:
    return {state.slot.id: state for state in inventory(profile, folder, TODAY)}


def wanted(profile: Profile, folder: Path) -> set[str]:
    return {name for name, state in states(profile, folder).items() if state.wanted}


def as_company(folder: Path) -> tuple[str, str]:
    text = (folder / "shop.toml").read_text(encoding="utf-8")
    start, end = text.index("[applicant]"), text.index("[premises]") + len("[premises]")
    return text[start:end], LEGAL


def test_a_woman_who_rents_owes_the_tenants_documents_and_none_of_military_service(
    folder: Path, profile_with: Changed
) -> None:
    names = wanted(profile_with(), folder)
    assert {"lease", "tenant_birth_certificate", "activity_licence", "domain_record"} <= names
    assert not names & {"title_deed", "levy_bill", "military_card", "certified_military", "official_gazette"}


def test_an_owner_owes_deed_bill_and_birth_certificate(folder: Path, profile_with: Changed) -> None:
    names = wanted(profile_with(('tenure = "tenant"', 'tenure = "owner"')), folder)
    assert {"title_deed", "levy_bill", "owner_birth_certificate"} <= names
    assert not names & {"lease", "tenant_birth_certificate"}


def test_one_of_the_three_military_documents_is_enough(
    folder: Path, profile_with: Changed, scan: Callable[..., bytes]
) -> None:
    profile = profile_with(*MALE)
    line = "Missing document: Military-service status."
    before = [text.en for text in missing(inventory(profile, folder, TODAY))]
    assert before.count(line) == 1
    (folder / "documents" / "military_exemption.jpg").write_bytes(scan())
    after = [text.en for text in missing(inventory(profile, folder, TODAY))]
    assert line not in after


def test_for_a_company_the_premises_documents_are_not_in_the_sources(
    folder: Path, profile_with: Changed
) -> None:
    found = states(profile_with(as_company(folder)), folder)
    assert found["lease"].ask and not found["lease"].wanted
    assert not found["title_deed"].ask
    assert found["photograph"].ask
    assert found["official_gazette"].wanted and found["board_change_notice"].wanted
    assert not found["address_change_notice"].wanted


def test_each_licence_held_wants_its_own_file(
    folder: Path, profile_with: Changed, scan: Callable[..., bytes]
) -> None:
    second = '[[licences.held]]\ntitle = "پروانهٔ کسب"\nkind = "guild"\n\n[orders]'
    profile = profile_with(("[orders]", second))
    (folder / "documents" / "activity_licence-1.jpg").write_bytes(scan())
    state = states(profile, folder)["activity_licence"]
    assert state.count == 2
    assert not state.filled
    (folder / "documents" / "activity_licence-2.JPG").write_bytes(scan())
    assert states(profile, folder)["activity_licence"].filled
    assert states(profile, folder)["certified_guild"].wanted


def test_who_holds_no_licence_owes_none(folder: Path, profile_with: Changed) -> None:
    text = (folder / "shop.toml").read_text(encoding="utf-8")
    held = text[text.index("[[licences.held]]") : text.index("[orders]")]
    profile = profile_with(("none = false", "none = true"), (held, ""))
    assert "activity_licence" not in wanted(profile, folder)


def test_a_lease_that_has_ended_does_not_fill_its_slot(
    folder: Path, profile_with: Changed, scan: Callable[..., bytes]
) -> None:
    profile = profile_with(("۱۴۰۶/۰۱/۳۱", "۱۴۰۵/۰۱/۳۱"))
    (folder / "documents" / "lease.jpg").write_bytes(scan())
    state = states(profile, folder)["lease"]
    assert state.files and not state.filled
    assert "2026-04-20" in state.faults[0].en
    assert "۳۱ فروردین ۱۴۰۵" in state.faults[0].fa


def test_a_licence_about_to_end_is_a_note_and_its_slot_stays_filled(
    folder: Path, profile_with: Changed, scan: Callable[..., bytes]
) -> None:
    profile = profile_with(('valid_to = "۱۴۰۸/۰۲/۰۱"', 'valid_to = "۱۴۰۵/۰۸/۰۳"'))
    (folder / "documents" / "activity_licence.jpg").write_bytes(scan())
    state = states(profile, folder)["activity_licence"]
    assert state.filled
    assert "ends on 2026-10-25" in state.notes[0].en


def test_an_agency_lease_is_told_beside_the_posted_copy(folder: Path, profile_with: Changed) -> None:
    assert "official lease" in states(profile_with(), folder)["certified_home"].notes[0].en


def test_two_photographs_are_asked_for(
    folder: Path, profile_with: Changed, scan: Callable[..., bytes]
) -> None:
    (folder / "documents" / "photograph-1.jpg").write_bytes(scan("JPEG", 400, 500))
    assert "1 of 2" in states(profile_with(), folder)["photograph"].faults[0].en


def test_an_appeal_is_open_to_the_rejected_and_never_missing(folder: Path, profile_with: Changed) -> None:
    profile = profile_with(("rejected = false", "rejected = true"))
    assert not states(profile, folder)["appeal_proof"].wanted


def test_what_only_the_post_asks_for_can_be_left_out(folder: Path, profile_with: Changed) -> None:
    found = inventory(profile_with(), folder, TODAY)
    online = {text.en for text in missing(found, "online")}
    paper = {text.en for text in missing(found, "paper")}
    assert "Missing document: Photograph, 3×4." in paper - online
    assert "Missing document: Lease." in online - paper
    assert "Missing document: Signed affidavit." in online & paper


def test_files_named_after_no_slot_are_told(folder: Path, profile_with: Changed) -> None:
    profile_with()
    for name in ("scan0001.jpg", "اجاره‌نامه.jpg", ".hidden", "lease-2.jpg"):
        (folder / "documents" / name).write_bytes(b"x")
    assert len(strays(folder)) == 2


def test_a_shop_without_a_documents_folder_lacks_them_all(folder: Path, profile_with: Changed) -> None:
    (folder / "documents").rmdir()
    assert not any(state.files for state in inventory(profile_with(), folder, TODAY))
