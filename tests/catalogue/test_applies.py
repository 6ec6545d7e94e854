"""Whom a requirement applies to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalogue.applies import applies, holds, in_words, names_in, sources_are_silent, why_not
from toolkit.catalogue.load import Catalogue
from toolkit.language.text import Text

NAMES = {
    "owner": Text(fa="مالک محل است", en="owns the premises"),
    "tenant": Text(fa="مستأجر است", en="rents them"),
}
facts = st.dictionaries(st.sampled_from(["a", "b", "c"]), st.booleans())


@pytest.mark.parametrize(
    ("condition", "given_facts", "expected"),
    [
        ("a", {"a": True}, True),
        ("a", {}, False),
        ("not a", {}, True),
        ("not a", {"a": True}, False),
        ("a|b", {"b": True}, True),
        ("a|not b", {"b": True}, False),
        ("a and b", {"a": True}, False),
        ("a and b|c", {"a": True, "c": True}, True),
    ],
)
def test_a_condition_holds(condition: str, given_facts: dict[str, bool], expected: bool) -> None:
    assert holds(condition, given_facts) is expected


@given(facts)
def test_a_condition_and_its_denial_never_agree(given_facts: dict[str, bool]) -> None:
    assert holds("a", given_facts) is not holds("not a", given_facts)


@given(facts, st.lists(st.sampled_from(["a", "not b", "b|c", "a and not c"])))
def test_a_reason_is_given_exactly_where_it_does_not_apply(
    catalogue: Catalogue, given_facts: dict[str, bool], conditions: list[str]
) -> None:
    requirement = replace(catalogue.pack.requirements["MC1"], applies=tuple(conditions))
    assert (why_not(requirement, given_facts) is None) is applies(requirement, given_facts)


def test_a_legal_owner_is_told_to_ask_about_the_deed_and_a_legal_tenant_is_not(catalogue: Catalogue) -> None:
    deed = catalogue.pack.requirements["CHK1-OWN-DEED"]
    assert applies(deed, {"natural": True, "owner": True})
    assert not applies(deed, {"legal": True, "owner": True})
    assert sources_are_silent(deed, {"legal": True, "owner": True})
    assert not sources_are_silent(deed, {"legal": True, "tenant": True})
    assert not sources_are_silent(deed, {"natural": True, "owner": True})


def test_the_reason_uses_the_readers_words(catalogue: Catalogue) -> None:
    deed = replace(catalogue.pack.requirements["CHK1-OWN-DEED"], applies=("owner",))
    reason = why_not(deed, {}, NAMES)
    assert reason is not None
    assert "مالک محل است" in reason.fa
    assert "owns the premises" in reason.en


def test_alternatives_and_denials_are_told_in_words() -> None:
    assert in_words("owner|tenant", NAMES).en == "owns the premises or rents them"
    assert in_words("not owner", NAMES).fa == "چنین نیست که مالک محل است"
    assert in_words("owner and rejected", NAMES).en == "owns the premises and rejected"


def test_the_names_in_a_condition_are_found() -> None:
    assert names_in("a and not b|c") == ("a", "b", "c")
