"""What the merchant declares, what he waives, and which other shops he owns."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import ValidationInfo, field_validator

from toolkit.language.translate import tr
from toolkit.profile.addresses import Host
from toolkit.profile.numbers import Day
from toolkit.profile.says import Says
from toolkit.profile.table import Table
from toolkit.profile.values import Words, of_text
from toolkit.profile.wrong import Wrong


def _requirement(value: str) -> str:
    if not re.fullmatch(r"[A-Z0-9]+(-[A-Z0-9]+)*", value):
        raise Wrong(tr("Write the id of a requirement as the reports show it, such as CHK2-LANDLINE."))
    return value


RequirementId = Annotated[str, of_text(_requirement)]


class Declaration(Table):
    """A dated self-declaration that a requirement is met."""

    requirement: Annotated[RequirementId, Says("شناسهٔ الزام", "id of the requirement")]
    by: Annotated[Words, Says("چه کسی اظهار می‌کند", "who declares it")]
    on: Annotated[Day, Says("تاریخ اظهار", "date of the declaration")]
    until: Annotated[
        Day | None,
        Says("آخرین روز اعتبار آن، خود آن روز هم", "the last day that it holds, that day included"),
    ] = None
    reason: Annotated[
        Words | None, Says("بر چه پایه‌ای؛ چه چیزی را دیده‌اید", "what it rests on: what was looked at")
    ] = None

    @field_validator("until")
    @classmethod
    def _in_order(cls, value: Day | None, info: ValidationInfo) -> Day | None:
        day = info.data.get("on")
        if value and day and value < day:
            raise Wrong(tr("The last day lies before the day of the declaration."))
        return value


class Waived(Table):
    """A requirement whose finding shall not hold the shop up."""

    requirement: Annotated[RequirementId, Says("شناسهٔ الزام", "id of the requirement")]
    reason: Annotated[Words, Says("چرا", "why")]
    by: Annotated[Words | None, Says("چه کسی چشم می‌پوشد", "who waives it")] = None
    until: Annotated[
        Day | None,
        Says("آخرین روز چشم‌پوشی، خود آن روز هم", "the last day of the waiver, that day included"),
    ] = None


class Owner(Table):
    """One person with several shops."""

    id: Annotated[
        Words | None, Says("نامی یکسان در همهٔ فروشگاه‌های یک نفر", "one name in all shops of a person")
    ] = None
    shops: Annotated[tuple[Host, ...], Says("دامنهٔ فروشگاه‌های دیگر او", "domains of his other shops")] = ()
