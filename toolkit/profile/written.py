"""A profile written as shop.toml with a comment on each line, and what stands beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import tomlkit
from pydantic import BaseModel
from tomlkit.items import AoT, Table

from toolkit.language.text import Language, Text
from toolkit.profile.fields import fields_at, table_at
from toolkit.profile.profile import Profile
from toolkit.profile.says import meaning
from toolkit.profile.secrets import NAMES
from toolkit.profile.stubs import tables, unwritten
from toolkit.profile.table import file_names

HEAD: Final = (
    Text("پروندهٔ مشخصات فروشگاه", "The profile of the shop."),
    Text("معنی هر سطر و سطرهای دیگر:", "What each line means, and the other lines:"),
    Text("docs/profile.md", "docs/profile.md"),
)
REST: Final = Text(
    "برای گفتن هر یک از این‌ها، نشانهٔ # را از آغاز سطر آن و سطر سرِ آن بردارید.",
    "To say any of these, take the # away from its line and from the head above it.",
)
ENV: Final = """\
# Secrets of this shop. Copy this file to .env and fill in what you have; it is never put in a report or bundle.
# The evaluators' test account, where the shop wants a login before it shows its goods:
{test_user}=
{test_password}=
# Keys of the platform, where the toolkit may read the shop's settings:
{woocommerce_key}=
{woocommerce_secret}=
{wordpress_user}=
{wordpress_app_password}=
{shopify_token}=
"""


def env_example() -> str:
    """The text of `.env.example`: every secret's name and no value."""
    return ENV.format(**NAMES)


def shop_toml(data: Mapping[str, Any], language: Language) -> str:
    """The text of shop.toml for the tables of a profile; each line says what it means in `language`."""
    document = tomlkit.document()
    for line in HEAD:
        document.add(tomlkit.comment(line[language]))
    for key, value in _in_order(Profile, data):
        document.add(key, _item(value, (key,), language))
    rest = "\n".join(f"# {line}" if line else "" for line in (REST[language], *tables(data, language)))
    return f"{tomlkit.dumps(document)}\n{rest}\n"


def _item(value: Any, place: tuple[str, ...], language: Language) -> Any:
    if isinstance(value, Mapping):
        return _table(value, place, language)
    if _is_tables(value):
        several = AoT([])
        for one in value:
            several.append(_table(one, place, language))
        return several
    item = tomlkit.item(value)
    item.comment(meaning(fields_at(Profile, place)[-1]).text[language])
    return item


def _table(data: Mapping[str, Any], place: tuple[str, ...], language: Language) -> Table:
    table = tomlkit.table()
    if place == ("applicant",) and "kind" in data:
        place = (*place, str(data["kind"]))
    model = table_at(Profile, place)
    for key, value in _in_order(model or Profile, data):
        table.add(key, _item(value, (*place, key), language))
    for line in unwritten(model, data, language) if model else ():
        table.add(tomlkit.comment(line))
    return table


def _in_order(model: type[BaseModel], data: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Lines in the order of the model, the kind first; tables come last, as TOML wants it."""
    known = {name: number for number, name in enumerate(file_names(model))}

    def rank(item: tuple[str, Any]) -> tuple[bool, bool, int]:
        line, value = item
        return isinstance(value, Mapping) or _is_tables(value), line != "kind", known.get(line, len(known))

    return sorted(data.items(), key=rank)


def _is_tables(value: object) -> bool:
    return isinstance(value, Sequence) and bool(value) and all(isinstance(one, Mapping) for one in value)
