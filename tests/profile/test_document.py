"""docs/profile.md says what the models say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from toolkit.profile.document import markdown
from toolkit.profile.fields import tables_of
from toolkit.profile.groups import GROUPS, Group
from toolkit.profile.profile import Profile
from toolkit.profile.says import meaning


def _fields(table: type[BaseModel], place: str = "") -> Iterator[tuple[str, FieldInfo]]:
    for name, field in table.model_fields.items():
        yield f"{place}{name}", field
        for inner in tables_of(field.annotation):
            yield from _fields(inner, f"{place}{name}:{inner.__name__}.")


ALL = dict(_fields(Profile))


def test_the_document_is_fresh() -> None:
    written = (Path(__file__).parents[2] / "docs/profile.md").read_text("utf-8")
    assert written == markdown(), "run: python -m toolkit.profile.document docs/profile.md"


@pytest.mark.parametrize("place", ALL)
def test_every_line_says_what_it_means_in_both_languages(place: str) -> None:
    says = meaning(ALL[place])
    assert says.fa != says.en and says.fa and says.en


def test_every_group_of_goods_is_named() -> None:
    assert tuple(GROUPS) == get_args(Group)


def test_what_belongs_to_the_person_alone_is_marked_as_personal() -> None:
    marked = {place.rpartition(".")[2] for place, field in ALL.items() if meaning(field).personal}
    assert {
        "father_name",
        "national_code",
        "birth_certificate_no",
        "birth_certificate_place",
        "birth_date",
        "home_address",
        "home_phone",
        "manager_national_code",
    } <= marked
