"""A profile is read whole, or its reader learns what stops it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from toolkit.errors import FaultyFile, UsageError
from toolkit.profile.applicant import Natural
from toolkit.profile.load import BIGGEST, load, parse
from toolkit.profile.places import at
from toolkit.profile.profile import Profile


def test_the_sample_loads_with_canonical_values(folder: Path) -> None:
    profile = load(folder)
    assert profile.contact.landline == "03100000018"
    assert profile.contact.mobile == "09090000018"
    assert profile.premises.postal_code == "8145678913"
    assert profile.premises.lease_ends == date(2027, 4, 20)
    assert profile.contact.hours[0].from_ == "9:00"
    assert isinstance(profile.applicant, Natural)
    assert profile.applicant.national_code == "0000000019"


def test_a_line_left_empty_counts_as_not_given(profile: Profile) -> None:
    assert profile.returns.address is None
    assert profile.tax.reason is None
    assert profile.seal.granted_on is None


def test_nothing_that_was_not_said_becomes_a_promise() -> None:
    source = """
    [shop]
    name_fa = "نمونه"
    url = "https://shop.example"
    [applicant]
    kind = "legal"
    registered_name = "شرکت نمونه"
    [premises]
    tenure = "owner"
    province = "اصفهان"
    city = "اصفهان"
    street = "خیابان نمونه"
    postal_code = "8145678913"
    [contact]
    landline = "031-00000018"
    email = "salam@shop.example"
    """
    profile = parse(source, Path("shop.toml"))
    for table in (profile.orders, profile.returns, profile.shipping, profile.privacy, profile.tax):
        assert all(value in (None, ()) for _, value in table)
    assert profile.shop.url == "https://shop.example/"
    assert profile.host == "shop.example"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as wrong:
        load(tmp_path / "nowhere")
    assert "no folder" in wrong.value.message.en
    assert "وجود ندارد" in wrong.value.message.fa
    assert wrong.value.hint and "toolkit init" in wrong.value.hint.fa


def test_a_folder_without_a_profile(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as wrong:
        load(tmp_path)
    assert "holds no profile" in wrong.value.message.en
    assert "پروندهٔ مشخصات ندارد" in wrong.value.message.fa


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ('[shop]\nname_fa = "x\n', "shop.toml:2:"),
        ("a = 1\na = 2\n", "shop.toml:2:"),
        ("a = [1,\n", "shop.toml:"),
    ],
)
def test_broken_toml_is_told_with_its_line(tmp_path: Path, source: str, place: str) -> None:
    (tmp_path / "shop.toml").write_text(source)
    with pytest.raises(FaultyFile) as wrong:
        load(tmp_path)
    (fault,) = wrong.value.faults
    assert fault.place.startswith(place)
    assert fault.message.fa != fault.message.en


def test_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "shop.toml").write_bytes(b"schema = 1\n" + 'a = "فروشگاه"'.encode("cp1256"))
    with pytest.raises(FaultyFile) as wrong:
        load(tmp_path)
    assert wrong.value.faults[0].place == "shop.toml:2"


def test_a_mark_of_byte_order_is_no_fault(tmp_path: Path, sample: str) -> None:
    (tmp_path / "shop.toml").write_bytes(b"\xef\xbb\xbf" + sample.encode())
    assert load(tmp_path).shop.platform == "woocommerce"


def test_a_file_too_big_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "shop.toml").write_bytes(b"#" * (BIGGEST + 1))
    with pytest.raises(FaultyFile):
        load(tmp_path)


def test_a_file_of_nothing_lists_the_tables_it_needs(tmp_path: Path) -> None:
    (tmp_path / "shop.toml").write_text("")
    with pytest.raises(FaultyFile) as wrong:
        load(tmp_path)
    assert [fault.place for fault in wrong.value.faults] == ["shop", "applicant", "premises", "contact"]


def test_places_give_values_and_none_elsewhere(profile: Profile) -> None:
    assert at(profile, "premises.postal_code") == "8145678913"
    assert at(profile, "shipping.methods[0].amount") == 45000
    assert at(profile, "contact.hours[0].from") == "9:00"
    assert at(profile, "shop.goods_groups[0]") == "handicrafts"
    assert at(profile, "shipping") is profile.shipping
    for nowhere in ("shipping.methods[7].name", "shop.nothing", "nothing", "shop.unit.deeper", "schema[0]"):
        assert at(profile, nowhere) is None
