"""Who applies for the seal: a natural person, a legal person or a body of the state."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, field_validator

from toolkit.language.translate import tr
from toolkit.profile.numbers import Day, Digits, LegalId, Mobile, NationalCode, Phone
from toolkit.profile.says import Says
from toolkit.profile.table import Table
from toolkit.profile.values import Flag, Words
from toolkit.profile.wrong import Wrong

LegalKind = Literal[
    "limited", "joint_stock_private", "joint_stock_public", "cooperative", "partnership", "institute", "other"
]

Foreign = Annotated[
    Flag, Says("تبعهٔ خارجی یا شرکت خارجی است؟", "is he a foreign national, or is it a foreign company?")
]
Rejected = Annotated[
    Flag, Says("آیا درخواست پیشین رد شده است؟", "was an earlier application rejected?", personal=True)
]
ComprehensiveCode = Annotated[
    Digits | None,
    Says(
        "کد فراگیر اتباع خارجی، از سازمان امور مالیاتی",
        "the comprehensive code for foreigners, from the tax organisation",
        personal=True,
    ),
]


class Natural(Table):
    """A natural person. Everything but the name is for the application, never for a page."""

    kind: Annotated[Literal["natural"], Says("شخص حقیقی", "a natural person")]
    foreign: Foreign = False
    first_name: Annotated[Words, Says("نام", "first name")]
    last_name: Annotated[Words, Says("نام خانوادگی", "last name")]
    father_name: Annotated[Words | None, Says("نام پدر", "father's name", personal=True)] = None
    national_code: Annotated[NationalCode | None, Says("کد ملی", "national code", personal=True)] = None
    birth_certificate_no: Annotated[
        Digits | None, Says("شمارهٔ شناسنامه", "number of the birth certificate", personal=True)
    ] = None
    birth_certificate_place: Annotated[
        Words | None, Says("محل صدور شناسنامه", "where the birth certificate was issued", personal=True)
    ] = None
    birth_date: Annotated[Day | None, Says("تاریخ تولد", "date of birth", personal=True)] = None
    sex: Annotated[
        Literal["female", "male"] | None,
        Says(
            "جنسیت؛ مدرک نظام وظیفه به آن بستگی دارد",
            "sex: it decides the military-service document",
            personal=True,
        ),
    ] = None
    military: Annotated[
        Literal["completed", "exempt", "student", "not_subject"] | None,
        Says(
            "وضعیت نظام وظیفه: پایان خدمت، معاف، دانشجو، مشمول نیست",
            "military service: completed, exempt, student, not subject to it",
            personal=True,
        ),
    ] = None
    home_address: Annotated[Words | None, Says("نشانی محل سکونت", "home address", personal=True)] = None
    home_phone: Annotated[
        Phone | None, Says("تلفن محل سکونت، ثابت یا همراه", "home phone, landline or mobile", personal=True)
    ] = None
    comprehensive_code: ComprehensiveCode = None
    work_permit_valid_to: Annotated[
        Day | None,
        Says("پایان اعتبار پروانهٔ کار تبعهٔ خارجی", "last day of a foreigner's work permit", personal=True),
    ] = None
    rejected: Rejected = False

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}"

    @field_validator("birth_date")
    @classmethod
    def _born(cls, value: Day | None) -> Day | None:
        if value and value.year < 1900:
            raise Wrong(tr("This is too long ago for a date of birth."))
        return value


class Organisation(Table):
    """What a legal person and a body of the state have in common."""

    foreign: Foreign = False
    registered_name: Annotated[Words, Says("نام ثبتی", "registered name")]
    national_id: Annotated[LegalId | None, Says("شناسهٔ ملی", "national id of the legal person")] = None
    economic_code: Annotated[Digits | None, Says("کد اقتصادی", "economic code")] = None
    address: Annotated[Words | None, Says("نشانی ثبتی یا دفتر", "address of the registered office")] = None
    phone: Annotated[Phone | None, Says("تلفن دفتر", "phone of the office")] = None
    mobile: Annotated[
        Mobile | None, Says("تلفن همراه رابط", "mobile of the contact person", personal=True)
    ] = None
    manager: Annotated[
        Words | None, Says("نام مدیرعامل یا رئیس", "name of the managing director or head")
    ] = None
    manager_national_code: Annotated[
        NationalCode | None, Says("کد ملی مدیرعامل", "the manager's national code", personal=True)
    ] = None
    rejected: Rejected = False

    @property
    def name(self) -> str:
        return self.registered_name


class Legal(Organisation):
    """A company, cooperative or institute."""

    kind: Annotated[Literal["legal"], Says("شخص حقوقی", "a legal person")]
    legal_kind: Annotated[
        LegalKind | None,
        Says(
            "نوع شخصیت حقوقی: مسئولیت محدود، سهامی خاص، سهامی عام، تعاونی، تضامنی، مؤسسه، دیگر",
            "kind of legal person: limited, private or public joint stock, cooperative, partnership, institute, other",
        ),
    ] = None
    registration_no: Annotated[Digits | None, Says("شمارهٔ ثبت", "registration number")] = None
    comprehensive_code: ComprehensiveCode = None
    address_changed: Annotated[
        Flag | None, Says("آیا نشانی پس از ثبت عوض شده است؟", "has the address changed since registration?")
    ] = None
    board_changed: Annotated[
        Flag | None, Says("آیا هیئت‌مدیره پس از ثبت عوض شده است؟", "has the board changed since registration?")
    ] = None


class Government(Organisation):
    """A body of the state; the sources say nothing of what it must hand in."""

    kind: Annotated[Literal["government"], Says("دستگاه دولتی", "a body of the state")]


Applicant = Annotated[Natural | Legal | Government, Field(discriminator="kind")]
