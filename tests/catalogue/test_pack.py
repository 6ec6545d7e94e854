"""What the shipped pack holds."""

from __future__ import annotations

import tomllib
from collections import Counter
from importlib import resources
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from pydantic import BaseModel

from toolkit.catalogue.applies import names_in
from toolkit.catalogue.load import Catalogue
from toolkit.model.verdict import Severity

AFTER_SUBMISSION = {"VER-CODE", "VER-CALL", "VER-POSTAGE", "FEE-CONTRACTOR"}
GUESSED = {
    "MC1-STD",
    "MP1-PLACE",
    "MP2",
    "ME2",
    "CHK2-TEL",
    "SUBJ-COVER",
    "SAL-1-HONEST",
    "CMP-NEGOTIATE",
    "CNT-MODEL",
    "CNT-PROCESS",
    "CNT-NOLICENCE",
    "CNT-BANNED",
    "CNT-IMAGES",
    "CNT-ADS-NORMS",
    "CNT-ADS-ILLEGAL",
    "CNT-EMBLEM",
}
DISPUTED = {"MULTI-EACH", "PHY-GUILD", "CHK26-SSL", "STAR2-ALLPAGES"}


def test_it_holds_every_kind_of_entry_in_full(catalogue: Catalogue) -> None:
    kinds = Counter(r.kind for r in catalogue.pack.requirements.values())
    assert kinds == {"duty": 107, "fact": 39, "clause": 22, "permission": 14, "step": 6}


def test_its_entries_are_those_of_the_seeds(catalogue: Catalogue, seeds: dict[str, dict[str, str]]) -> None:
    ours = {r.id: (r.kind, "+".join(r.verify)) for r in catalogue.pack.requirements.values()}
    assert ours == {id: (entry["kind"], entry["verify"]) for id, entry in seeds.items()}


def test_each_entry_points_at_the_document_the_seeds_name(
    catalogue: Catalogue, seeds: dict[str, dict[str, str]]
) -> None:
    ours = {r.id: r.source[:2] for r in catalogue.pack.requirements.values()}
    assert ours == {id: f"S{int(entry['seed'][:3])}" for id, entry in seeds.items()}


def test_the_contested_points_are_c1_to_c22(catalogue: Catalogue) -> None:
    assert [p.contested.id for p in catalogue.points] == [f"C{n}" for n in range(1, 23)]


def test_only_duties_block(catalogue: Catalogue) -> None:
    for r in catalogue.pack.requirements.values():
        if r.kind != "duty":
            assert {r.severity, *r.stars.values()} == {Severity.ADVICE}, r.id


def test_a_duty_warns_only_where_it_is_late_guessed_or_disputed(catalogue: Catalogue) -> None:
    duties = [r for r in catalogue.pack.requirements.values() if r.kind == "duty"]
    warnings = {r.id for r in duties if r.severity is Severity.WARNING}
    assert warnings == AFTER_SUBMISSION | GUESSED | DISPUTED
    assert not [r.id for r in duties if r.severity is Severity.ADVICE]


def test_what_is_guessed_says_so(catalogue: Catalogue) -> None:
    silent = {id for id in GUESSED if catalogue.pack.requirements[id].inferred is None}
    assert not silent


@pytest.mark.parametrize("id", ["CHK26-SSL", "STAR2-ALLPAGES"])
def test_the_certificate_blocks_for_two_stars_and_warns_below(catalogue: Catalogue, id: str) -> None:
    requirement = catalogue.pack.requirements[id]
    assert [requirement.severity_for(stars) for stars in (0, 1, 2)] == ["warning", "warning", "blocker"]


def test_every_undertaking_of_the_affidavit_blocks(catalogue: Catalogue) -> None:
    undertakings = [
        r for r in catalogue.pack.requirements.values() if r.id.startswith("COM-") and r.kind == "duty"
    ]
    assert len(undertakings) == 11
    assert all(r.severity is Severity.BLOCKER for r in undertakings)


def test_a_document_duty_names_its_slot(catalogue: Catalogue) -> None:
    bare = {r.id for r in catalogue.pack.requirements.values() if "DOC" in r.verify and not r.slots}
    assert bare == {"PRC-FORM", "CNT-NOLICENCE"}  # all slots together; the slot stands at BUS-6


def test_a_profile_duty_names_its_place(catalogue: Catalogue) -> None:
    bare = {r.id for r in catalogue.pack.requirements.values() if "PROF" in r.verify and not r.profile}
    assert bare == {
        "TEST-LOGIN",
        "COM-CHANGE",
    }  # secrets lie elsewhere; a change is seen against the last bundle


def test_every_slot_and_fact_of_the_vocabulary_is_used(catalogue: Catalogue) -> None:
    requirements = catalogue.pack.requirements.values()
    slots = {slot for r in requirements for choice in r.slots for slot in choice.split("|")}
    assert slots == catalogue.vocabulary.slots
    facts = {
        name for r in requirements for condition in (*r.applies, *r.asks) for name in names_in(condition)
    }
    assert facts <= catalogue.vocabulary.facts


def test_the_slots_are_those_of_the_documents_room(catalogue: Catalogue) -> None:
    text = resources.files("toolkit.documents").joinpath("slots.toml").read_text("utf-8")
    theirs = {slot["id"]: slot["requirement"] for slot in tomllib.loads(text)["slots"]}
    assert set(theirs) == catalogue.vocabulary.slots
    for slot, id in theirs.items():
        assert any(slot in choice.split("|") for choice in catalogue.pack.requirements[id].slots), slot


def test_the_facts_are_those_of_the_profile_room(catalogue: Catalogue) -> None:
    from toolkit.profile.facts import FACTS

    assert catalogue.vocabulary.facts <= set(FACTS)


def test_every_place_exists_in_the_profile(catalogue: Catalogue) -> None:
    from toolkit.profile.profile import Profile

    for r in catalogue.pack.requirements.values():
        for place in r.profile:
            assert _stands_in({Profile}, place.split(".")), f"{r.id}: {place}"


def _stands_in(tables: set[type[BaseModel]], path: list[str]) -> bool:
    if not path:
        return True
    fields = [table.model_fields[path[0]].annotation for table in tables if path[0] in table.model_fields]
    return bool(fields) and (len(path) == 1 or _stands_in(set().union(*map(_tables, fields)), path[1:]))


def _tables(annotation: Any) -> set[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return {annotation}
    if get_origin(annotation) in (Union, UnionType, Annotated, tuple):
        return set().union(*(_tables(one) for one in get_args(annotation)))
    return set()
