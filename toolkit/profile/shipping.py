"""How goods are sent, when, and what it costs."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ValidationInfo, field_validator

from toolkit.language.translate import tr
from toolkit.profile.addresses import WebUrl
from toolkit.profile.says import Says
from toolkit.profile.table import Table
from toolkit.profile.values import Days, Flag, Money, Words
from toolkit.profile.wrong import Wrong


class ShippingMethod(Table):
    """One way of sending. Sums are in `shop.unit`."""

    name: Annotated[Words, Says("نام روش", "name of the method")]
    carrier: Annotated[Words | None, Says("شرکت حمل", "the carrier")] = None
    cost: Annotated[
        Literal["fixed", "table", "by_weight", "at_checkout", "free", "paid_to_carrier"] | None,
        Says(
            "هزینه: ثابت، جدول، بر پایهٔ وزن، هنگام پرداخت، رایگان، پس‌کرایه",
            "cost: fixed, table, by weight, at checkout, free, paid to the carrier",
        ),
    ] = None
    amount: Annotated[Money | None, Says("مبلغ، اگر ثابت است", "the amount, when fixed")] = None
    free_over: Annotated[Money | None, Says("از چه مبلغی رایگان است", "from what sum on it is free")] = None
    days: Annotated[
        Days | None,
        Says("روزهای کاری پس از ارسال، کمترین و بیشترین", "working days after it left, fewest and most"),
    ] = None
    tracked: Annotated[Flag | None, Says("آیا کد رهگیری دارد؟", "does it have a tracking code?")] = None
    tracking_url: Annotated[
        WebUrl | None, Says("نشانی رهگیری در شرکت حمل", "the carrier's tracking address")
    ] = None

    @field_validator("amount")
    @classmethod
    def _free_costs_nothing(cls, value: int | None, info: ValidationInfo) -> int | None:
        if value and info.data.get("cost") == "free":
            raise Wrong(tr('This method is "free" and has an amount; change one of the two.'))
        return value


class Shipping(Table):
    """Carriage as a whole."""

    origin_city: Annotated[
        Words | None, Says("از کدام شهر فرستاده می‌شود", "the city that goods leave from")
    ] = None
    areas: Annotated[Words | None, Says("به کجا می‌فرستید", "where goods are sent to")] = None
    excluded: Annotated[Words | None, Says("به کجا نمی‌فرستید", "where goods are not sent")] = None
    prepare_days: Annotated[
        Days | None,
        Says("روزهای کاری تا ارسال، کمترین و بیشترین", "working days until it leaves, fewest and most"),
    ] = None
    working_days: Annotated[Words | None, Says("روزهای کاری شما", "your working days")] = None
    packaging_fee: Annotated[
        Money | None, Says("هزینهٔ بسته‌بندی؛ صفر یعنی ندارد", "packaging fee; zero: none")
    ] = None
    methods: Annotated[tuple[ShippingMethod, ...], Says("روش‌های ارسال", "ways of sending")] = ()
