"""Every fault is listed at once with place and line, in both languages, without what is private."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from toolkit.errors import Fault, FaultyFile
from toolkit.profile.load import parse

Faults = Callable[[str], tuple[Fault, ...]]

TEN = {
    'unit = "toman"': ('unit = "dollar"', "shop.unit", "rial, toman"),
    "login_first = false": ('login_first = "no"', "shop.login_first", "true or false"),
    'kind = "home"': ('knd = "home"', "premises.knd", "did you mean kind"),
    'postal_code = "۸۱۴۵۶۷۸۹۱۳"': ('postal_code = "۸۱۴۵"', "premises.postal_code", "ten digits"),
    'landline = "۰۳۱-۰۰۰۰۰۰۱۸"': ('landline = "۰۹۰۹۰۰۰۰۰۱۸"', "contact.landline", "This is a mobile"),
    'email = "salam@sofal-nemooneh.example"': ('email = "salam"', "contact.email", "not an e-mail"),
    "days = [2, 5]": ("days = [5, 2]", "shipping.methods[1].days", "The fewest days come first"),
    'name = "پست پیشتاز"': ("", "shipping.methods[1].name", "This is missing"),
    'goods_groups = ["handicrafts"]        #': (
        'goods_groups = ["handicraft"] #',
        "shop.goods_groups[1]",
        "did you mean handicrafts",
    ),
    'requirement = "MC1"': (
        'requirement = "the first"',
        "declarations[1].requirement",
        "id of a requirement",
    ),
}


def test_ten_faults_are_ten_lines_of_the_list(sample: str, faults: Faults) -> None:
    for right, (wrong, _, _) in TEN.items():
        assert sample.count(right) == 1, right
        sample = sample.replace(right, wrong)
    found = faults(sample)
    assert len(found) == 10
    lines = sample.splitlines()
    for wrong, place, words in TEN.values():
        (fault,) = [one for one in found if one.place.endswith(" " + place)]
        number = re.match(r"shop\.toml:(\d+) ", fault.place)
        assert number
        assert (wrong or "[[shipping.methods]]") in lines[int(number[1]) - 1]
        assert words in fault.message.en
        assert re.search("[آ-ی]", fault.message.fa)
    assert [fault.place for fault in found] == sorted(
        (fault.place for fault in found), key=lambda place: int(re.findall(r"\d+", place)[0])
    )


def test_the_number_of_faults_is_told(sample: str) -> None:
    with pytest.raises(FaultyFile) as one:
        parse(sample.replace('"toman"', '"dollar"'), Path("shop.toml"))
    assert one.value.message.en.startswith("1 entry")
    with pytest.raises(FaultyFile) as two:
        parse(
            sample.replace('"toman"', '"dollar"').replace('"rents"', '"r"').replace('"tenant"', '"r"'),
            Path("x"),
        )
    assert two.value.message.fa.startswith("۲ مورد")


@pytest.mark.parametrize(
    ("right", "wrong", "private"),
    [
        ('national_code = "۰۰۰۰۰۰۰۰۱۹"', 'national_code = "0000000018"', "0000000018"),
        ('national_code = "۰۰۰۰۰۰۰۰۱۹"', 'nationalcode = "0000000019"', "0000000019"),
        ('home_phone = "۰۳۱-۰۰۰۰۰۰۱۸"', 'home_phone = "+1 555 0100"', "555"),
        ('birth_date = "۱۳۶۵/۰۴/۱۲"', 'birth_date = "1365/44/12"', "1365/44"),
        ('plate = "۱۲"', 'wordpress_app_password = "abcd efgh"', "efgh"),
        ('plate = "۱۲"', 'consumer_key = "ck_1234567890"', "1234567890"),
        ('platform = "woocommerce"', 'platform = "ck_1234567890abc"', "1234567890"),
        ('url = "http://127.0.0.1:8765/"', 'url = "https://user:hidden@shop.example/"', "hidden"),
        ('url = "http://127.0.0.1:8765/"', 'url = "ftp://user:hidden@shop.example/"', "hidden"),
        ('host = "pay.example"', 'host = "user:hidden@pay.example"', "hidden"),
    ],
)
def test_no_private_value_is_repeated(
    sample: str, faults: Faults, right: str, wrong: str, private: str
) -> None:
    assert sample.count(right) == 1
    (fault,) = faults(sample.replace(right, wrong))
    assert private not in f"{fault.place} {fault.message.fa} {fault.message.en} {fault.found}"


def test_a_home_address_is_not_repeated(sample: str, faults: Faults) -> None:
    line = next(line for line in sample.splitlines() if line.startswith("home_address"))
    (fault,) = faults(sample.replace(line, 'home_address = "Private street\\u0007 12"'))
    assert "Private" not in fault.message.en + fault.message.fa + str(fault.found)
    (fault,) = faults(sample.replace(line, 'home_address = ["Private street"]'))
    assert "Private" not in fault.message.en + fault.message.fa + str(fault.found)


def test_a_secret_in_the_file_is_sent_to_the_env_file(sample: str, faults: Faults) -> None:
    (fault,) = faults(sample.replace('plate = "۱۲"', 'test_password = "x"'))
    assert ".env" in fault.message.en and ".env" in fault.message.fa


def test_nothing_in_the_file_can_steer_a_terminal(sample: str, faults: Faults) -> None:
    found = faults(sample.replace('unit = "toman"', 'unit = "\\u001b[2J"\n"\\u001b[31mkey" = 1'))
    assert len(found) == 2
    assert not any("\x1b" in f"{one.place}{one.message.fa}{one.message.en}{one.found}" for one in found)


def test_a_long_value_is_cut(sample: str, faults: Faults) -> None:
    (fault,) = faults(sample.replace('"toman"', f'"{"x" * 500}"'))
    assert fault.found is not None and len(fault.found) < 70


def test_a_kind_of_applicant_that_is_none(sample: str, faults: Faults) -> None:
    (fault,) = faults(sample.replace('kind = "natural"', 'kind = "company"'))
    assert fault.place.endswith("applicant.kind")
    assert "natural, legal, government" in fault.message.en
    (fault,) = faults(sample.replace('kind = "natural"', ""))
    assert fault.place.endswith("applicant.kind")


def test_a_natural_person_is_not_asked_for_lines_of_a_company(sample: str, faults: Faults) -> None:
    (fault,) = faults(sample.replace('sex = "female"', 'registration_no = "1"'))
    assert fault.place.endswith(" applicant.registration_no")
    assert "remove it" in fault.message.en
