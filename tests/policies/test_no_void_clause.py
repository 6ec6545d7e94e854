"""The pages that the templates make say no void clause, and hold every model clause that applies."""

from __future__ import annotations

from datetime import date

import pytest

from toolkit.clauses.owed import said
from toolkit.clauses.owed_privacy import PRIVACY
from toolkit.clauses.void import hits
from toolkit.language.text import Language
from toolkit.policies.render import pages
from toolkit.profile.facts import facts
from toolkit.profile.profile import Profile
from toolkit.reader import read

SAID_WHERE = {
    "PRV-INVOICE": "official_invoice",
    "PRV-ID-LEG": "official_invoice",
    "PRV-EXTRA": "phone_confirmation",
    "PRV-RECIPIENT": "sells_goods",
    "PRV-REVIEWS": "shows_reviews",
    "PRV-CRIMINAL": "shows_reviews",
}
"""Clauses that only some shops' pages hold, by the fact that switches them on."""
NEVER = {"PRV-VATCERT"}
"""Written by hand where a shop issues such certificates."""


@pytest.mark.parametrize("language", ["fa", "en"])
def test_no_page_says_a_void_clause(variant: Profile, today: date, language: Language) -> None:
    for (written, kind), page in pages(variant, today).items():
        if written == language:
            found = [(hit.clause.id, hit.sentence.words) for hit in hits(read(page).sentences)]
            assert not found, kind


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_privacy_page_holds_every_model_clause_that_applies(
    variant: Profile, today: date, language: Language
) -> None:
    told = read(pages(variant, today)[language, "privacy"]).sentences
    known = facts(variant, today)
    lacking = [c.requirement for c in PRIVACY if c.requirement not in NEVER and not said(c, told)]
    asked = {"PRV-ID-NAT": known["asks_national_code"] or known["official_invoice"]}
    asked |= {requirement: known[fact] for requirement, fact in SAID_WHERE.items()}
    assert [one for one in lacking if asked.get(one, True)] == []
