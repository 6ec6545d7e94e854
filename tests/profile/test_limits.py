"""Files that are odd rather than wrong end in a fault, never in a trace."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from toolkit.errors import Fault, FaultyFile
from toolkit.profile.facts import facts
from toolkit.profile.load import parse

Faults = Callable[[str], tuple[Fault, ...]]


@pytest.mark.parametrize(
    "source",
    ["a = " + "[" * 5000 + "]" * 5000, "a = " + "{ a = " * 3000, "a = " + "9" * 6000],
    ids=["lists in lists", "tables in tables", "long number"],
)
def test_pythons_own_limits_are_told_as_faults(source: str) -> None:
    with pytest.raises(FaultyFile) as wrong:
        parse(source, Path("shop.toml"))
    assert len(wrong.value.faults) == 1


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"])
def test_a_date_of_another_age_is_a_fault(sample: str, faults: Faults, day: str) -> None:
    (fault,) = faults(sample.replace('"۱۴۰۶/۰۱/۳۱"', day, 1))
    assert fault.place.endswith("premises.lease_ends")


def test_the_latest_date_of_birth_has_facts(sample: str) -> None:
    source = sample.replace('"۱۳۶۵/۰۴/۱۲"', "2199-12-31").replace('sex = "female"', 'sex = "male"')
    assert not facts(parse(source, Path("shop.toml")), date(2026, 11, 21))["male_of_age"]


@pytest.mark.parametrize(
    "url",
    [
        "https://sofal-nemooneh.example/",
        "https://www.sofal-nemooneh.example:8443/shop",
        "http://127.0.0.1:8765/",
        "http://[::1]:8765/",
        "http://localhost/",
    ],
)
def test_the_site_may_stand_on_its_hosts_or_on_loopback(sample: str, faults: Faults, url: str) -> None:
    assert not faults(sample.replace("http://127.0.0.1:8765/", url))


def test_a_site_on_another_host_is_a_fault_of_the_hosts(sample: str, faults: Faults) -> None:
    (fault,) = faults(sample.replace("http://127.0.0.1:8765/", "https://other.example/"))
    assert fault.place.endswith(" hosts")
    assert "shop.url" in fault.message.en and "shop.url" in fault.message.fa


def test_the_main_host_is_the_sites_own_where_none_is_named(sample: str) -> None:
    source = sample.replace("http://127.0.0.1:8765/", "https://other.example/")
    profile = parse(source.replace('main = "sofal-nemooneh.example"', ""), Path("shop.toml"))
    assert profile.host == "other.example"
