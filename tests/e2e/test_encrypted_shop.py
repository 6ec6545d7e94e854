"""The sample shop over https: what only an encrypted shop, or a holder of the seal, can do right or wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
import tomlkit
from evidence.certificates import Issuer

from toolkit.audit import Tools, collect_evidence, judge_evidence, open_shop
from toolkit.demo.expected import verdicts
from toolkit.demo.faults import Fault
from toolkit.demo.folder import make_folder, sample_profile
from toolkit.demo.shop import SampleShop, today_in_tehran

Look = Callable[..., dict[str, str]]
SEAL = {
    "state": "granted",
    "id": "100018",
    "code": "Qn4mWz7Lp2",
    "granted_on": "1405/01/01",
    "valid_to": "1420/01/01",
}


@pytest.fixture(scope="module")
def look(tmp_path_factory: pytest.TempPathFactory) -> Look:
    """Audits the shop of a holder of the seal, served by https: every finding's verdict."""
    issuer = Issuer.founded(tmp_path_factory.mktemp("authority"))

    def audit(*faults: Fault, lasts: timedelta = timedelta(days=90), trusted: bool = True) -> dict[str, str]:
        profile = sample_profile(today_in_tehran()) | {"seal": SEAL}
        serving = issuer.serving("127.0.0.1", until=lasts)
        with SampleShop(profile, frozenset(faults), tls=serving) as served:
            folder = tmp_path_factory.mktemp("shop")
            make_folder(folder, served.url, today_in_tehran())
            written = tomlkit.parse((folder / "shop.toml").read_text("utf-8"))
            written["seal"] = SEAL
            (folder / "shop.toml").write_text(tomlkit.dumps(written), "utf-8")
            tools = Tools(allow_private=True, ca_file=issuer.file if trusted else None)
            shop = open_shop(folder)
            return verdicts(judge_evidence(shop, collect_evidence(shop, tools), tools))

    return audit


@pytest.fixture(scope="module")
def sound(look: Look) -> dict[str, str]:
    return look()


def turned(found: dict[str, str], sound: dict[str, str]) -> dict[str, str]:
    keys = found.keys() | sound.keys()
    return {key: found.get(key, "-") for key in keys if found.get(key) != sound.get(key)}


def test_an_encrypted_shop_in_order_lacks_nothing_but_papers(sound: dict[str, str]) -> None:
    failing = {key for key, verdict in sound.items() if verdict == "fail"}
    assert {key.split()[0] for key in failing} == {"PHY-ALL", "PHY-HOME", "PHY-PHOTO", "PRC-FORM"}
    assert sound["CHK26-SSL shop_has_a_valid_certificate"] == "pass"
    assert sound["VALID-1Y the_seal_still_holds"] == "pass"


ALL_PAGES, ME2 = "STAR2-ALLPAGES", "ME2 known_security_measures_are_taken"


@pytest.mark.parametrize(
    ("fault", "finding"),
    [
        (Fault.FORM_ELSEWHERE, {f"{ALL_PAGES} every_form_is_sent_over_https", "MP2 no_personal_data_go_in_the_open"}),
        (Fault.MIXED_CONTENT, {f"{ALL_PAGES} pages_that_take_data_load_nothing_in_the_open", ME2}),
        (Fault.COOKIE_UNPROTECTED, {"ME2 session_cookies_are_guarded"}),
        (Fault.SEAL_MISSING, {"COM-SEAL-HOME seal_stands_on_the_home_page"}),
        (Fault.SEAL_COMMENTED, {"COM-SEAL-HOME seal_stands_on_the_home_page"}),
        (Fault.SEAL_COPIED, {"SEAL-NO-PICTURE no_picture_stands_for_the_seal"}),
        (Fault.SEAL_OF_ANOTHER, {"SEAL-NO-FORGE the_seals_code_is_this_shops"}),
        (Fault.SEAL_NULL_CODE, {"SEAL-NO-FORGE the_seals_code_is_this_shops", "COM-SEAL-HOME seal_stands_on_the_home_page"}),
    ],
)  # fmt: skip
def test_a_fault_of_an_encrypted_shop_or_of_a_holder_turns_its_own_findings(
    fault: Fault, finding: set[str], look: Look, sound: dict[str, str]
) -> None:
    away = turned(look(fault), sound)
    assert {key for key, verdict in away.items() if verdict == "fail"} == finding
    unasked = {"SEAL-NO-FORGE the_seals_host_names_this_shop"}
    """Whether a seal stands there decides whether the portal would have to be asked."""
    assert away.keys() - finding <= unasked


def test_a_certificate_that_ends_in_a_week_is_told_among_the_measures(
    look: Look, sound: dict[str, str]
) -> None:
    away = turned(look(lasts=timedelta(days=7)), sound)
    assert away == {ME2: "fail"}


def test_a_certificate_that_nobody_trusts_fails_though_no_page_comes(look: Look) -> None:
    found = look(trusted=False)
    assert found["CHK26-SSL shop_has_a_valid_certificate"] == "fail"
    assert found["COM-SEAL-HOME seal_stands_on_the_home_page"] == "unknown"
