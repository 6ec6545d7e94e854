"""The form sheet: what the portal's form asks, filled in from the profile, in the portal's order."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from toolkit.bundle.inputs import BundleInputs
from toolkit.bundle.typeset import sheet
from toolkit.catalogue.applies import holds
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.persian.dates import jalali_text
from toolkit.persian.digits import to_persian
from toolkit.persian.isolate import isolate, isolate_latin
from toolkit.persian.phones import printed
from toolkit.profile.facts import facts
from toolkit.profile.places import at

if TYPE_CHECKING:
    from toolkit.profile.profile import Profile


@dataclass(frozen=True, slots=True)
class Field:
    """One box of the form: `value` as machines write it, `shown` as people read it; empty where not given."""

    id: str
    title: Text
    places: tuple[str, ...]
    value: str
    shown: Text
    optional: bool = False

    @property
    def lacking(self) -> bool:
        return not self.value and not self.optional


@dataclass(frozen=True, slots=True)
class Group:
    title: Text
    fields: tuple[Field, ...]


@cache
def _book() -> dict[str, Any]:
    source = resources.files("toolkit.bundle").joinpath("forms.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))


def form(profile: Profile, today: date) -> tuple[Group, ...]:
    """The groups that fall on this applicant."""
    known, book = facts(profile, today), _book()
    return tuple(
        Group(
            Text(**group["title"]),
            tuple(
                _field(entry, profile, book["words"]) for entry in group["fields"] if _falls_on(entry, known)
            ),
        )
        for group in book["groups"]
        if _falls_on(group, known)
    )


def _falls_on(entry: Mapping[str, Any], known: Mapping[str, bool]) -> bool:
    return all(holds(term, known) for term in entry.get("applies", ()))


def _field(entry: Mapping[str, Any], profile: Profile, words: Mapping[str, Any]) -> Field:
    found = [value for place in entry["places"] for value in _values(profile, place)]
    kind = entry.get("kind", "text")
    shown = [_shown(value, kind, words) for value in found]
    return Field(
        id=entry["id"],
        title=Text(fa=entry["fa"], en=entry["en"]),
        places=tuple(entry["places"]),
        value="، ".join(_plain(value) for value in found),
        shown=Text(fa="، ".join(s.fa for s in shown), en=", ".join(s.en for s in shown)),
        optional=entry.get("optional", False),
    )


def _values(profile: Profile, place: str) -> list[object]:
    table, _, key = place.partition("[].")
    found = at(profile, table)
    values = [getattr(one, key) for one in found or ()] if key else [found]
    return [value for value in values if value not in (None, "")]


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _shown(value: object, kind: str, words: Mapping[str, Any]) -> Text:
    text = _plain(value)
    if kind in words:
        return Text(**words[kind][text]) if text in words[kind] else Text(text, text)
    if kind == "phone":
        return Text(isolate(printed(text)), text)
    if kind == "code":
        return Text(isolate(to_persian(text)), text)
    if kind == "latin":
        return Text(isolate(text), text)
    if isinstance(value, date):
        return Text(jalali_text(value), text)
    has_latin = any(letter.isascii() and letter.isalpha() for letter in text)
    return Text(isolate_latin(text if has_latin else to_persian(text)), text)


def lacking(groups: tuple[Group, ...]) -> tuple[Text, ...]:
    """The titles of the boxes that the profile leaves empty."""
    return tuple(field.title for group in groups for field in group.fields if field.lacking)


def form_data(profile: Profile, today: date) -> dict[str, object]:
    """form.json: the same boxes for machines."""
    return {
        "schema": 1,
        "groups": [
            {
                "title": group.title.as_dict(),
                "fields": [
                    {
                        "requirement": field.id,
                        "places": field.places,
                        "title": field.title.as_dict(),
                        "value": field.value,
                        "shown": field.shown.as_dict(),
                        "lacking": field.lacking,
                    }
                    for field in group.fields
                ],
            }
            for group in form(profile, today)
        ],
    }


def form_sheet(inputs: BundleInputs) -> bytes:
    """The sheet as PDF, for whoever copies it into the portal."""
    title = tr("Form sheet for the trust seal")
    empty = tr("not given")
    data = {
        "title": title.as_dict(),
        "note": tr("The boxes stand in the portal's order. Copy them as they are.").as_dict(),
        "shop": inputs.result.shop_name,
        "seen": tr("as the site was on {day}", day=inputs.day).as_dict(),
        "empty": empty.fa,
        "groups": form_data(inputs.profile, inputs.day)["groups"],
    }
    return sheet("form.typ", data, inputs.day)
