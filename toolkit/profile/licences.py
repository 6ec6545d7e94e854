"""Licences that the merchant holds."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ValidationInfo, field_validator

from toolkit.language.translate import tr
from toolkit.profile.groups import Group
from toolkit.profile.numbers import Day
from toolkit.profile.says import Says
from toolkit.profile.table import Table
from toolkit.profile.values import Flag, Words
from toolkit.profile.wrong import Wrong


class Licence(Table):
    """One licence as it is printed on the about page."""

    title: Annotated[Words, Says("عنوان مجوز", "title of the licence")]
    issuer: Annotated[Words | None, Says("صادرکننده", "who issued it")] = None
    number: Annotated[Words | None, Says("شماره", "number")] = None
    kind: Annotated[
        Literal["activity", "guild", "goods"] | None,
        Says(
            "گونه: مجوز فعالیت، پروانهٔ کسب، مجوز کالا",
            "kind: activity licence, guild licence, licence of goods",
        ),
    ] = None
    goods_groups: Annotated[
        tuple[Group, ...], Says("گروه‌های کالایی که در بر می‌گیرد", "the groups of goods that it covers")
    ] = ()
    valid_from: Annotated[Day | None, Says("آغاز اعتبار", "first day of validity")] = None
    valid_to: Annotated[Day | None, Says("پایان اعتبار", "last day of validity")] = None

    @field_validator("valid_to")
    @classmethod
    def _in_order(cls, value: Day | None, info: ValidationInfo) -> Day | None:
        start = info.data.get("valid_from")
        if value and start and value < start:
            raise Wrong(tr("The last day of validity lies before the first."))
        return value


class Licences(Table):
    """The licences held, or the statement that none is."""

    none: Annotated[
        Flag | None,
        Says("مجوزی ندارم و صفحهٔ درباره ما آن را می‌گوید", "no licence is held, and the about page says so"),
    ] = None
    held: Annotated[tuple[Licence, ...], Says("مجوزها", "the licences held")] = ()

    @field_validator("held")
    @classmethod
    def _not_both(cls, value: tuple[Licence, ...], info: ValidationInfo) -> tuple[Licence, ...]:
        if value and info.data.get("none"):
            raise Wrong(
                tr(
                    "Licences are listed although licences.none says that none is held; remove one of the two."
                )
            )
        return value
