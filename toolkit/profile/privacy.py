"""Which data the shop takes, why, who gets them, and for how long they are kept."""

from __future__ import annotations

from typing import Annotated, Literal

from toolkit.profile.numbers import Day
from toolkit.profile.says import Says
from toolkit.profile.table import Table
from toolkit.profile.values import DayCount, Flag, Words


class Collected(Table):
    """One datum that is asked for."""

    datum: Annotated[Words, Says("چه داده‌ای", "which datum")]
    where: Annotated[Words | None, Says("کجا پرسیده می‌شود", "where it is asked")] = None
    required: Annotated[Flag | None, Says("آیا ناگزیر است؟", "must it be given?")] = None
    purpose: Annotated[Words, Says("برای چه", "what for")]


class Receiver(Table):
    """One who gets data."""

    name: Annotated[Words, Says("چه کسی", "who")]
    data: Annotated[Words, Says("چه داده‌هایی", "which data")]
    purpose: Annotated[Words, Says("برای چه", "what for")]


class Observed(Table):
    """A cookie or a script that records by itself."""

    name: Annotated[Words, Says("نام کوکی یا ابزار", "name of the cookie or tool")]
    host: Annotated[Words | None, Says("از آنِ چه سایتی است", "whose it is")] = None
    purpose: Annotated[Words, Says("برای چه", "what for")]
    life: Annotated[Words | None, Says("تا کی می‌ماند", "how long it stays")] = None


class Retention(Table):
    """How long something is kept."""

    what: Annotated[Words, Says("چه چیزی", "what")]
    how_long: Annotated[Words, Says("تا کی", "how long")]
    why: Annotated[Words | None, Says("چرا", "why")] = None


class Privacy(Table):
    """The facts of the privacy page."""

    updated_on: Annotated[
        Day | None, Says("تاریخ این نسخهٔ صفحه‌ها", "the date of this version of the pages")
    ] = None
    request_days: Annotated[
        DayCount | None,
        Says(
            "پاسخ به درخواست دربارهٔ داده‌ها تا چند روز کاری",
            "working days to answer a request about one's data",
        ),
    ] = None
    measures: Annotated[
        tuple[Words, ...], Says("کارهایی که برای حفاظت می‌کنید", "what is done to protect the data")
    ] = ()
    marketing: Annotated[
        Literal["none", "opt_in"] | None,
        Says("پیام تبلیغاتی: ندارد یا تنها با رضایت", "advertising messages: none, or only by consent"),
    ] = None
    marketing_stop: Annotated[
        Words | None, Says("راه انصراف از دریافت پیام", "how to stop advertising messages")
    ] = None
    reviews: Annotated[Flag | None, Says("آیا خریدار می‌تواند نظر بنویسد؟", "can buyers write reviews?")] = (
        None
    )
    minors: Annotated[Flag | None, Says("آیا خردسالان هم می‌خرند؟", "do minors buy too?")] = None
    national_code_asked: Annotated[
        Flag | None, Says("آیا کد ملی خریدار پرسیده می‌شود؟", "are buyers asked for their national code?")
    ] = None
    card_data_kept: Annotated[
        Flag | None, Says("آیا دادهٔ کارت بانکی نگهداری می‌شود؟", "are bank-card data kept?")
    ] = None
    collected: Annotated[tuple[Collected, ...], Says("داده‌هایی که می‌پرسید", "data that are asked for")] = ()
    receivers: Annotated[tuple[Receiver, ...], Says("دریافت‌کنندگان داده", "who gets data")] = ()
    observed: Annotated[
        tuple[Observed, ...],
        Says("کوکی‌ها و ابزارهای ثبت خودکار", "cookies and tools that record by themselves"),
    ] = ()
    retention: Annotated[tuple[Retention, ...], Says("مدت نگهداری", "how long data are kept")] = ()
