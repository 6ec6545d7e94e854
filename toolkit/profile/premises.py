"""The place of activity."""

from __future__ import annotations

from typing import Annotated, Literal

from toolkit.profile.numbers import Day, PostalCode
from toolkit.profile.says import Says
from toolkit.profile.table import Table
from toolkit.profile.values import Words


class Premises(Table):
    """Where the shop works; the whole address stands on its pages."""

    kind: Annotated[Literal["home", "workplace"] | None, Says("منزل یا محل کار", "home or workplace")] = None
    status: Annotated[
        Literal["commercial", "office", "workshop", "residential"] | None,
        Says("وضعیت ملک: تجاری، اداری، کارگاهی، مسکونی", "status: commercial, office, workshop, residential"),
    ] = None
    tenure: Annotated[
        Literal["owner", "tenant"],
        Says("مالک یا مستأجر؛ مدرک‌ها به آن بستگی دارد", "owner or tenant: it decides the documents"),
    ]
    held_by: Annotated[
        Literal["applicant", "father", "mother", "spouse"] | None,
        Says(
            "سند یا اجاره‌نامه به نام کیست: متقاضی، پدر، مادر، همسر",
            "in whose name the deed or lease is: applicant, father, mother, spouse",
        ),
    ] = None
    lease_ends: Annotated[Day | None, Says("پایان اجاره", "last day of the lease")] = None
    lease_kind: Annotated[
        Literal["agency", "official"] | None,
        Says("اجاره‌نامهٔ بنگاهی یا رسمی", "lease made by an agency, or an official one"),
    ] = None
    province: Annotated[Words, Says("استان", "province")]
    city: Annotated[Words, Says("شهر", "city")]
    street: Annotated[Words, Says("خیابان و کوچه", "street and alley")]
    plate: Annotated[Words | None, Says("پلاک", "plate (house number)")] = None
    unit: Annotated[Words | None, Says("واحد", "unit (flat)")] = None
    postal_code: Annotated[PostalCode, Says("کد پستی ده‌رقمی", "postal code, ten digits")]
    visit: Annotated[
        Literal["none", "appointment", "open"] | None,
        Says("مراجعهٔ حضوری: ندارد، با هماهنگی، آزاد", "visits: none, by appointment, open"),
    ] = None
    verified_at: Annotated[
        Day | None,
        Says(
            "آخرین تصدیق نشانی و تلفن با نامه و تماس",
            "when address and phone were last verified by letter and call",
        ),
    ] = None
