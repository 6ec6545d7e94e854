"""The audit of the sample shop: each fault turns its own findings, both ways, and no other without cause."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from e2e.turned import turned as read_turned

from toolkit.audit import Tools, collect_evidence, judge_evidence, open_shop
from toolkit.clauses.owed_privacy import PRIVACY as MODEL_CLAUSES
from toolkit.demo.expected import verdicts
from toolkit.demo.faults import Fault
from toolkit.demo.folder import make_folder, sample_profile
from toolkit.demo.shop import SampleShop, today_in_tehran
from toolkit.demo.site import Account
from toolkit.model.result import Result
from toolkit.model.verdict import Verdict

Look = Callable[..., dict[str, str]]
FAILS = {name: set(keys) for name, keys in read_turned().items()}


@pytest.fixture(scope="module")
def look(tmp_path_factory: pytest.TempPathFactory) -> Look:
    """Audits the sample shop with these faults: every finding's verdict."""
    tools = Tools(allow_private=True, now=lambda: datetime.now(UTC))

    def audit(*faults: Fault, account: Account | None = None) -> dict[str, str]:
        with SampleShop(sample_profile(today_in_tehran()), frozenset(faults)) as served:
            folder = tmp_path_factory.mktemp("shop")
            make_folder(folder, served.url, today_in_tehran())
            if account:
                secrets = f"TOOLKIT_TEST_USER={account.user}\nTOOLKIT_TEST_PASSWORD={account.password}\n"
                (folder / ".env").write_text(secrets)
            shop = open_shop(folder)
            evidence = collect_evidence(shop, tools)
            assert served.orders_attempted == 0
            _holds_no_secret(folder, account)
            result = judge_evidence(shop, evidence, tools)
            assert unfounded(result) == []
            return verdicts(result)

    return audit


def unfounded(result: Result) -> list[str]:
    """Failures that show nothing, and unknown findings that show nothing and tell no reason."""
    return [
        f"{f.requirement} {f.check}"
        for f in result.findings
        if (f.verdict is Verdict.FAIL and not f.seen)
        or (f.verdict is Verdict.UNKNOWN and not (f.seen or f.reason.en))
    ]


def _holds_no_secret(folder: Path, account: Account | None) -> None:
    import gzip

    for path in (folder / "evidence").iterdir():
        data = path.read_bytes()
        text = gzip.decompress(data) if path.suffix == ".gz" else data
        if account:
            assert account.password.encode() not in text


@pytest.fixture(scope="module")
def sound(look: Look) -> dict[str, str]:
    """What is found when nothing is wrong with the site."""
    return look()


def test_a_shop_in_order_fails_only_for_want_of_https_and_documents(sound: dict[str, str]) -> None:
    failing = {key.split()[0] for key, verdict in sound.items() if verdict == "fail"}
    over_http = {"CHK26-SSL", "ME2", "MP2", "STAR2-ALLPAGES"}
    assert failing == {*over_http, "PHY-ALL", "PHY-HOME", "PHY-PHOTO", "PRC-FORM"}


BLIND_OVER_HTTP = {Fault.FORM_ELSEWHERE, Fault.MIXED_CONTENT}
"""Faults of encrypted shops: over plain http on loopback their requirements fail anyway."""
GRANTED = {Fault.SEAL_MISSING, Fault.SEAL_COMMENTED, Fault.SEAL_COPIED}
"""Faults of a shop that holds the seal."""
ELSEWHERE = {Fault.LOGIN_WALL, Fault.SERVER_BUSY, Fault.SOFT_404, *GRANTED, *BLIND_OVER_HTTP}

PRIVACY = {clause.requirement for clause in MODEL_CLAUSES}
FOLLOWS: dict[Fault, set[str]] = {
    Fault.OTHER_POSTAL_CODE: {"CHK1-ADDR"},
    Fault.NO_CONTACT_ADDRESS: {"MC1"},
    Fault.NO_TERMS_PAGE: {"COM-CONTRACT-CHANGE", "MP1-PLACE", "OVS-PAY", "SAL-5-VALIDITY", "CHK13-VAT"},
    Fault.NO_PRIVACY_PAGE: {"MP1-PLACE", "MP2", *PRIVACY},
    Fault.PRIVACY_UNFILLED: {"MP2", *PRIVACY},
    Fault.NO_RETURNS_PAGE: {"COM-WITHDRAW-ACK"},
    Fault.RETURNS_REFUSED: {"COM-WITHDRAW-ACK"},
    Fault.NO_COMPLAINTS_PAGE: {"CMP-DOCS", "CMP-FREE", "CMP-SINGLE", "CMP-REGISTER"},
    Fault.NO_BUYER_ON_PREINVOICE: {"MP2"},
    Fault.TOTAL_TENFOLD: {"SAL-2"},
    Fault.NO_SHIPPING_COST: {"OVS-DIST"},
    Fault.HIDDEN_IFRAME: {"MP2"},
    Fault.MINER_SCRIPT: {"MP2"},
    Fault.HIDDEN_LINKS: {"CNT-ADS-ILLEGAL"},
}
"""Further requirements that turn with a fault, each for a reason that a reader accepts."""

BLINDS = {Fault.CHECKOUT_BROKEN, Fault.CART_REFUSES_ITEMS, Fault.COMING_SOON}
"""Faults that hide a part of the shop: what stood there is unknown then, and fails nowhere."""


@pytest.mark.parametrize("fault", [f for f in Fault if f not in ELSEWHERE], ids=lambda f: f.value)
def test_a_fault_turns_its_own_findings(fault: Fault, look: Look, sound: dict[str, str]) -> None:
    found = look(fault)
    failing = {key for key, verdict in found.items() if verdict == "fail" != sound.get(key)}
    assert failing == FAILS[fault.value]
    turned = {key.split()[0] for key in found.keys() | sound.keys() if found.get(key) != sound.get(key)}
    assert turned >= set(fault.requirements)
    beside = turned - set(fault.requirements) - FOLLOWS.get(fault, set())
    if fault in BLINDS:
        beside = {key for key in found if key.split()[0] in beside and found[key] == "fail" != sound.get(key)}
    assert not beside
    for requirement in fault.requirements:
        told = {verdict for key, verdict in found.items() if key.split()[0] == requirement}
        assert told & {"fail", "unknown"}, told


@pytest.mark.parametrize("fault", [Fault.SERVER_BUSY, Fault.SOFT_404], ids=lambda f: f.value)
def test_a_hardship_of_the_network_turns_nothing(fault: Fault, look: Look, sound: dict[str, str]) -> None:
    assert look(fault) == sound


def test_behind_a_login_wall_the_test_account_opens_the_shop(look: Look, sound: dict[str, str]) -> None:
    from toolkit.demo.shop import SAMPLE_ACCOUNT

    found = look(Fault.LOGIN_WALL, account=SAMPLE_ACCOUNT)
    assert found["TEST-LOGIN evaluators_can_sign_in"] == "pass"
    assert found["SAL-4 an_order_can_be_made_online"] == "pass"


def test_a_login_wall_without_an_account_is_said(look: Look) -> None:
    found = look(Fault.LOGIN_WALL)
    assert found["TEST-LOGIN evaluators_can_sign_in"] == "fail"
