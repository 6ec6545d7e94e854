"""The shipped pack with the shipped checks on small shops."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from toolkit.catalogue.addition import law_file, load_addition
from toolkit.catalogue.load import load_catalogue
from toolkit.checks import checks
from toolkit.judge.case import Case
from toolkit.judge.judge import judge
from toolkit.judge.needs import FOUND, NEEDS
from toolkit.language.text import Text
from toolkit.model.evidence import Evidence, PlatformFacts, Unseen
from toolkit.model.page import Page
from toolkit.model.result import Result
from toolkit.model.verdict import Verdict
from toolkit.platform import Platform
from toolkit.profile.facts import facts
from toolkit.profile.profile import Profile
from toolkit.report.findings_json import to_bytes

BASE = load_catalogue()
PACK, CHECKS = BASE.pack, checks()
LAW = load_addition(law_file(), BASE).pack


class Shut(Platform):
    """A platform whose shops are all closed."""

    name = "shut"

    def closed(self, home: Page) -> str | None:
        return "به‌زودی"


def judged(case: Case) -> Result:
    return judge(case, PACK, CHECKS, "0")


@pytest.fixture
def results(evidence: Evidence, merchant: Callable[..., Profile]) -> tuple[Result, ...]:
    """A bare address, one with a profile, one that did not answer, and a closed shop."""

    def cases() -> Iterator[Case]:
        shop = merchant()
        known = facts(shop, evidence.collected_at.date())
        why = Text("پاسخ نداد.", "It did not answer.")
        gone = replace(evidence, pages=(), unseen=(Unseen("home", evidence.url, why),))
        yield Case(evidence, ())
        yield Case(evidence, (), shop, (), known)
        yield Case(gone, (), shop, (), known)
        yield Case(replace(evidence, platform=PlatformFacts("shut", "", {})), (Shut(),), shop, (), known)

    return tuple(judged(case) for case in cases())


def test_every_check_names_a_requirement_of_the_pack_and_known_needs() -> None:
    assert {check.requirement for check in CHECKS} <= PACK.requirements.keys() | LAW.requirements.keys()
    assert {need for check in CHECKS for need in check.needs} <= NEEDS.keys() | {FOUND}


def test_names_are_unique_within_a_requirement() -> None:
    twice = [key for key, n in Counter((c.requirement, c.name) for c in CHECKS).items() if n > 1]
    assert not twice


def test_every_requirement_is_decided_or_said_to_be_unknown(results: tuple[Result, ...]) -> None:
    for result in results:
        assert {finding.requirement for finding in result.findings} == PACK.requirements.keys()


def test_no_check_crashes(results: tuple[Result, ...]) -> None:
    assert not [f.reason.en for r in results for f in r.findings if " broke: " in f.reason.en]


def test_every_sentence_stands_in_both_languages(results: tuple[Result, ...]) -> None:
    for finding in (f for result in results for f in result.findings):
        for text in (finding.reason, finding.remedy):
            assert bool(text.fa) == bool(text.en), finding.check
            assert text.fa != text.en or not text.en, finding.check
            assert re.search("[آ-ی]", text.fa) or not text.fa, finding.check
            assert not re.search("[آ-ی]", re.sub("مریم نمونه‌پور|«[^»]*»|فروشگاه سفال نمونه", "", text.en)), (
                text.en
            )


def test_a_bare_address_has_its_site_judged_and_nothing_compared(results: tuple[Result, ...]) -> None:
    found = {(f.requirement, f.check): f.verdict.value for f in results[0].findings}
    assert found["PAG-CONTACT", "home_links_to_a_contact_page"] == "fail"
    assert found["BUS-4", "email_on_the_site_is_the_profiles"] == "unknown"
    assert found["SEAL-NO-EARLY", "no_seal_is_shown_before_the_grant"] == "pass"
    assert results[0].shop_name == ""
    assert not results[0].ready


def test_a_shop_that_did_not_answer_fails_no_check_of_its_site(results: tuple[Result, ...]) -> None:
    looking = {check.name for check in CHECKS if {"site", "front", "home"} & set(check.needs)}
    told = {f.verdict for f in results[2].findings if f.check in looking}
    assert told <= {Verdict.UNKNOWN, Verdict.NOT_APPLICABLE}


def test_a_closed_shop_fails_for_being_closed_and_for_nothing_else_of_its_site(
    results: tuple[Result, ...],
) -> None:
    looking = {check.name for check in CHECKS if {"site", "front", "home"} & set(check.needs)}
    failing = {f.requirement for f in results[3].findings if f.check in looking and f.verdict is Verdict.FAIL}
    assert failing == {"PRC-LIVE"}


def test_the_same_evidence_gives_the_same_bytes(evidence: Evidence, merchant: Callable[..., Profile]) -> None:
    case = Case(evidence, (), merchant(), (), facts(merchant(), evidence.collected_at.date()))
    again = replace(case)
    backwards = judge(again, PACK, tuple(reversed(CHECKS)), "0")
    assert to_bytes(judged(case)) == to_bytes(judged(again)) == to_bytes(backwards)


BROKEN = (
    '<a href="http://[bad">x</a><a href="https://[::1">y</a><a href="mailto:">z</a><a href="">w</a>'
    '<iframe src="http://[bad" width="1" height="1"></iframe><img src="http://[bad"><script src="//[x"></script>'
    '<link rel="stylesheet" href="http://[bad"><form action="http://[bad"><input name="a"></form>'
)


def test_addresses_that_are_none_break_no_check(evidence: Evidence, merchant: Callable[..., Profile]) -> None:
    html, rules = (
        (("Content-Type", "text/html"),),
        "<h1>{}</h1><p>شکایت خود را ثبت کنید. تلفن: ۰۲۱-۴۵۵۱۸۰۰۰</p>",
    )
    pages = [
        Page(f"{evidence.url}{path}", 200, html, (rules.format(name) + BROKEN).encode(), role=role)
        for path, name, role in (
            ("", "فروشگاه", "home"),
            ("contact/", "تماس با ما", "link"),
            ("complaints/", "ثبت شکایت", "link"),
            ("privacy/", "حریم خصوصی", "link"),
            ("terms/", "قوانین و مقررات", "link"),
        )
    ]
    result = judged(Case(replace(evidence, pages=tuple(pages)), (), merchant(), (), {}))
    assert not [f"{f.requirement} {f.reason.en}" for f in result.findings if " broke: " in f.reason.en]
