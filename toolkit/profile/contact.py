"""How the shop is reached, and who receives an inspection."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from toolkit.profile.addresses import Email
from toolkit.profile.numbers import Landline, Mobile, Phone
from toolkit.profile.says import Says
from toolkit.profile.table import Table
from toolkit.profile.values import Clock, Whole, Words


class Hours(Table):
    """When someone answers."""

    days: Annotated[Words, Says("روزها", "days")]
    from_: Annotated[Clock, Field(alias="from"), Says("از ساعت", "from what time")]
    to: Annotated[Clock, Says("تا ساعت", "until what time")]


class Contact(Table):
    """Phones, e-mail and hours, as they stand on the contact page."""

    landline: Annotated[Landline, Says("تلفن ثابت با کد شهر", "landline with its area code")]
    mobile: Annotated[Mobile | None, Says("تلفن همراه", "mobile")] = None
    fax: Annotated[Landline | None, Says("نمابر", "fax")] = None
    email: Annotated[Email, Says("پست الکترونیکی", "e-mail")]
    answer_hours: Annotated[
        Whole | None,
        Says("پست الکترونیکی تا چند ساعت پاسخ داده می‌شود", "within how many hours e-mails are answered"),
    ] = None
    closed_on: Annotated[Words | None, Says("روزهای تعطیل", "days on which the shop is closed")] = None
    hours: Annotated[tuple[Hours, ...], Says("ساعت‌های پاسخگویی", "hours in which someone answers")] = ()


class Inspection(Table):
    """The person who receives an inspection between 8 and 16."""

    name: Annotated[Words | None, Says("نام کسی که بازرس را می‌پذیرد", "who receives an inspector")] = None
    phone: Annotated[Phone | None, Says("تلفن او", "his or her phone", personal=True)] = None
