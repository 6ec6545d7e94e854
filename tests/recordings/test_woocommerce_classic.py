"""The whole job against a real store's recorded answers, served on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.recordings import recording, served

from toolkit.audit import Shop, Tools, collect_evidence, judge_evidence, replay
from toolkit.model.evidence import Evidence
from toolkit.model.result import Result
from toolkit.report.findings_json import to_bytes
from toolkit.shop_folder import ShopFolder


@pytest.fixture(scope="module")
def tools() -> Tools:
    return Tools(allow_private=True)


@pytest.fixture(scope="module")
def walked(
    tmp_path_factory: pytest.TempPathFactory, tools: Tools
) -> Iterator[tuple[Shop, Evidence, list[str]]]:
    with served(recording("woocommerce-classic.warc.gz")) as (url, met):
        shop = Shop(url, ShopFolder(tmp_path_factory.mktemp("shop")))
        yield shop, collect_evidence(shop, tools), met


@pytest.fixture(scope="module")
def result(walked: tuple[Shop, Evidence, list[str]], tools: Tools) -> Result:
    shop, evidence, _ = walked
    return judge_evidence(shop, evidence, tools)


def verdict(result: Result, requirement: str, check: str) -> str:
    return next(f.verdict.value for f in result.findings if (f.requirement, f.check) == (requirement, check))


def told(result: Result, requirement: str, check: str) -> str:
    finding = next(f for f in result.findings if (f.requirement, f.check) == (requirement, check))
    return f"{finding.reason.en} {[(s.url, s.excerpt) for s in finding.seen]}"


def test_the_purchase_is_walked_to_the_checkout(walked: tuple[Shop, Evidence, list[str]]) -> None:
    _, evidence, _ = walked
    assert [(step.name, step.done) for step in evidence.steps] == [("cart", True), ("checkout", True)]
    assert evidence.platform is not None
    assert evidence.platform.name == "woocommerce"


def test_nothing_is_posted_and_the_store_api_checkout_is_not_asked(
    walked: tuple[Shop, Evidence, list[str]],
) -> None:
    _, _, met = walked
    assert met
    assert not [one for one in met if not one.startswith("GET ") or "v1/checkout" in one]


@pytest.mark.parametrize(
    ("requirement", "check", "wanted", "words"),
    [
        ("CHK13-VAT", "buyer_is_told_the_vat", "pass", "مالیات بر ارزش افزوده 41,500"),
        ("CHK13-VAT-CLEAR", "the_tax_is_a_sum_of_its_own", "pass", "41,500"),
        ("SAL-3", "every_cost_is_told_before_the_order", "pass", "پست پیشتاز: 45,000 تومان"),
        ("SAL-4", "an_order_can_be_made_online", "pass", "/checkout/"),
        ("PAG-TERMS", "checkout_links_to_the_terms", "pass", "شرایط و مقررات سایت را خوانده ام"),
        # The recorded terms are one trial sentence under their heading.
        ("PAG-TERMS", "home_links_to_the_terms", "fail", "/terms/"),
        ("SAL-2", "every_product_shows_a_price", "fail", "میز سفارشی (تماس بگیرید)"),
        ("SAL-2", "what_can_be_bought_has_a_price", "pass", "/product/"),
        ("SEAL-NO-EARLY", "no_seal_is_shown_before_the_grant", "pass", "No seal"),
        ("PAG-ABOUT", "about_page_names_the_owner", "fail", "/about/"),
        ("PAG-CONTACT", "home_links_to_a_contact_page", "fail", "No contact page"),
        ("MC1", "complaints_can_be_registered_and_followed", "fail", "No page for registering complaints"),
        ("MP1", "privacy_statement_is_clear", "fail", "Suggested text:"),
        ("SAL-5", "pre_invoice_tells_the_whole_deal", "fail", "the seller"),
        ("SAL-5-VALIDITY", "the_offers_validity_is_told", "fail", "how long"),
        ("COM-WITHDRAW", "seven_working_days_are_granted", "fail", "No page says"),
    ],
)
def test_findings_are_right_about_the_store(
    result: Result, requirement: str, check: str, wanted: str, words: str
) -> None:
    assert verdict(result, requirement, check) == wanted
    assert words in told(result, requirement, check)


def test_judging_the_same_evidence_twice_gives_the_same_bytes(
    walked: tuple[Shop, Evidence, list[str]], tools: Tools
) -> None:
    shop, _, _ = walked
    first = to_bytes(judge_evidence(shop, replay(shop), tools))
    assert to_bytes(judge_evidence(shop, replay(shop), tools)) == first


def test_the_recording_itself_can_be_judged(tmp_path: Path, tools: Tools) -> None:
    shop = Shop("", ShopFolder(tmp_path))
    result = judge_evidence(shop, replay(shop, recording("woocommerce-classic.warc.gz")), tools)
    assert verdict(result, "SAL-3", "every_cost_is_told_before_the_order") == "pass"
    assert verdict(result, "MC1", "complaints_can_be_registered_and_followed") == "fail"
