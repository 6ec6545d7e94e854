"""How a complaint is taken and answered."""

from __future__ import annotations

from typing import Annotated, Literal

from toolkit.profile.addresses import PageAddress
from toolkit.profile.says import Says
from toolkit.profile.table import Table
from toolkit.profile.values import DayCount, Words


class Complaints(Table):
    """The person, the channels and the days."""

    responsible: Annotated[Words | None, Says("مسئول پاسخ به شکایت‌ها", "who answers complaints")] = None
    channels: Annotated[
        tuple[Literal["form", "phone", "email", "post"], ...],
        Says("راه‌های شکایت: فرم، تلفن، پست الکترونیکی، پست", "ways to complain: form, phone, e-mail, post"),
    ] = ()
    form_url: Annotated[PageAddress | None, Says("نشانی فرم شکایت", "address of the complaint form")] = None
    needed: Annotated[tuple[Words, ...], Says("آنچه شاکی باید بفرستد", "what a complainant should send")] = ()
    acknowledge_days: Annotated[
        DayCount | None, Says("اعلام دریافت تا چند روز کاری", "working days until it is acknowledged")
    ] = None
    answer_days: Annotated[
        DayCount | None, Says("پاسخ تا چند روز کاری", "working days until it is answered")
    ] = None
    code_given_by: Annotated[
        Words | None, Says("کد پیگیری شکایت از چه راهی داده می‌شود", "how the buyer learns his complaint code")
    ] = None
