"""The document slots as slots.toml tells them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Literal

from toolkit.language.text import Text

Layout = Literal["online", "paper", "both"]
Format = Literal["jpeg", "png", "pdf", "text"]
SCANS: tuple[Format, ...] = ("pdf", "jpeg", "png")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a scan may be: sizes in bytes, pictures in pixels; 0 bytes at the portal: no limit is known."""

    portal_bytes: int
    most_bytes: int
    most_pixels: int
    least_side: int
    dpi: int
    most_pages: int


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of one document: DIR/documents/<id>.<ext>, or <id>-1.<ext>, <id>-2.<ext> and so on.

    `applies`, `asks`, `count_of` and `until` are explained at the head of slots.toml; `any_of` names a group
    of slots of which one is enough; `least_side` 0 takes the limit of all.
    """

    id: str
    title: Text
    hint: Text
    requirement: str = ""
    count: int = 1
    applies: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    layout: Layout = "online"
    any_of: str = ""
    formats: tuple[Format, ...] = SCANS
    least_side: int = 0
    count_of: str = ""
    until: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class SlotBook:
    """Every slot in the order in which documents are handed in, the groups' titles, and the limits."""

    slots: tuple[Slot, ...]
    groups: Mapping[str, Text]
    limits: Limits


def in_layout(slot: Slot, layout: Layout) -> bool:
    """Whether `layout` asks for this document; both asks for all."""
    return layout == "both" or slot.layout in ("both", layout)


@cache
def slot_book() -> SlotBook:
    source = resources.files("toolkit.documents").joinpath("slots.toml")
    data = tomllib.loads(source.read_text(encoding="utf-8"))
    return SlotBook(
        slots=tuple(_slot(entry) for entry in data["slots"]),
        groups={name: Text(**group["title"]) for name, group in data["groups"].items()},
        limits=Limits(**data["limits"]),
    )


def _slot(entry: dict[str, Any]) -> Slot:
    lists: dict[str, Any] = {
        name: tuple(entry[name]) for name in ("applies", "asks", "formats") if name in entry
    }
    texts: dict[str, Any] = {name: Text(**entry[name]) for name in ("title", "hint")}
    return Slot(**(entry | lists | texts))
