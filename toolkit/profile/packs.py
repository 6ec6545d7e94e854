"""Which rules the shop is judged by, and how the merchant answers what they leave open."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import Field

from toolkit.language.translate import tr
from toolkit.profile.groups import Group
from toolkit.profile.says import Says
from toolkit.profile.table import Table
from toolkit.profile.values import Words, of_text
from toolkit.profile.wrong import Wrong


def _pack(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value):
        raise Wrong(tr("Write the name of a rule pack, such as iran-law-facts."))
    return value


def _file(value: str) -> str:
    parts = value.split("/")
    if not value.endswith(".toml") or value.startswith("/") or "\\" in value or ".." in parts:
        raise Wrong(tr("Write a file in the shop's folder whose name ends in .toml, such as my-rules.toml."))
    return value


def _point(value: str) -> str:
    if not re.fullmatch(r"[A-Z][A-Z0-9]*(-[A-Z0-9]+)*", value):
        raise Wrong(tr("Write the id of a contested point as the reports show it, such as C6."))
    return value


PackId = Annotated[str, of_text(_pack)]
PackFile = Annotated[str, of_text(_file)]
PointId = Annotated[str, of_text(_point)]


class Packs(Table):
    """Packs of rules besides the seeds' own, which is always used."""

    use: Annotated[
        tuple[PackId, ...],
        Says(
            "بسته‌های الزام؛ بستهٔ enamad-seeds همیشه به کار می‌رود",
            "names of rule packs; enamad-seeds is always used",
        ),
    ] = ()
    own: Annotated[
        tuple[PackFile, ...],
        Says(
            "فایل بسته‌های خودتان در همین پوشه، مانند my-rules.toml",
            "files of your own packs in this folder, such as my-rules.toml",
        ),
    ] = ()


class Pin(Table):
    """The reading of a contested point that the merchant chose."""

    point: Annotated[PointId, Says("شناسهٔ موضوع اختلافی، مانند C6", "id of the contested point, such as C6")]
    apply: Annotated[
        Literal["strict", "lenient", "ask"],
        Says(
            "کدام گفته به کار رود: سخت‌گیرتر، آسان‌گیرتر، هیچ‌کدام",
            "which claim is applied: the one that asks more, the one that asks less, neither",
        ),
    ]
    reason: Annotated[Words, Says("چرا", "why")]


class AllowedWords(Table):
    """Words of the list of goods that mean something else in this shop, or are answered for."""

    words: Annotated[
        tuple[Words, ...],
        Says("واژه‌ها، همان‌گونه که در یافته آمده‌اند", "the words, as the finding shows them"),
        Field(min_length=1),
    ]
    reason: Annotated[Words, Says("چرا", "why")]


class FreeGroup(Table):
    """A declared group of goods for which this shop needs no licence of its own."""

    group: Annotated[Group, Says("گروه کالا", "the group of goods")]
    reason: Annotated[Words, Says("چرا مجوز نمی‌خواهد", "why no licence is needed")]


class Goods(Table):
    """How the merchant answers what the list of licensed and forbidden goods asks him."""

    allowed: Annotated[
        tuple[AllowedWords, ...],
        Says("واژه‌هایی که درباره‌شان پاسخ داده‌اید", "words that you have answered for"),
    ] = ()
    licence_free: Annotated[
        tuple[FreeGroup, ...],
        Says(
            "گروه‌هایی که برای فروش آن‌ها مجوز نمی‌خواهید",
            "groups that you need no licence to sell",
        ),
    ] = ()
