"""Texts ready to be put on the site or sent to buyers, written from the profile; none with a blank in it."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.documents.slots import in_layout
from toolkit.judge.case import Case
from toolkit.language.text import Text
from toolkit.model.remedy import RemedyFile
from toolkit.profile.profile import Profile
from toolkit.remedies.pages import page, states
from toolkit.remedies.sheets import sheet

Files = Iterator[RemedyFile]


def offer_clause(case: Case) -> Files:
    """The clause on how long an offer holds, for the terms (SAL-5-VALIDITY; ECL article 33, e)."""
    if case.profile and states(case.profile, "orders.offer_valid"):
        yield page("offer-validity", Text("مدت اعتبار پیشنهاد", "How long the offer holds"), case.profile)


def pre_invoice(case: Case) -> Files:
    """Seller, date and validity as they stand above the final button (SAL-5)."""
    if case.profile and states(case.profile, "orders.offer_valid") and case.profile.applicant.name:
        yield page("pre-invoice", Text("نوشتهٔ پیش‌فاکتور", "What the pre-invoice says"), case.profile)


def vat_note(case: Case) -> Files:
    """One clear sentence on value-added tax (CHK13-VAT)."""
    profile = case.profile
    if profile and _tells_vat(profile):
        yield page("vat-note", Text("مالیات بر ارزش افزوده", "Value-added tax"), profile)


def fees(case: Case) -> Files:
    """The table of every cost (SAL-3)."""
    profile = case.profile
    if (
        profile
        and states(profile, "shop.unit", "shipping.methods")
        and _tells_vat(profile)
        and _costs(profile)
    ):
        yield page("fees", Text("جدول هزینه‌ها", "Table of costs"), profile)


def withdrawal_form(case: Case) -> Files:
    """A form by which a buyer may withdraw (COM-WITHDRAW; ECL article 37)."""
    if case.profile and states(case.profile, "returns.window_days"):
        yield page("withdrawal-form", Text("فرم اعلام انصراف از خرید", "Withdrawal form"), case.profile)


def complaint_procedure(case: Case) -> Files:
    """The procedure with its person and days, and an empty register (CMP-NEGOTIATE, COM-COMPLAINT)."""
    places = ("responsible", "channels", "needed", "acknowledge_days", "answer_days", "code_given_by")
    if case.profile and states(case.profile, *(f"complaints.{place}" for place in places)):
        title = Text("روش رسیدگی به شکایت", "How complaints are handled")
        yield page("complaint-procedure", title, case.profile)
        heads = ("کد پیگیری", "تاریخ", "شمارهٔ سفارش", "موضوع", "پاسخ", "تاریخ پاسخ", "پذیرفت؟")
        yield from sheet("complaint-register.csv", heads, [("",) * len(heads)])


def visit_sheet(case: Case) -> Files:
    """What lies ready for an inspection (COM-VISIT)."""
    if case.profile and states(case.profile, "inspection.name", "inspection.phone"):
        yield page("visit-sheet", Text("برگهٔ بازدید", "Inspection sheet"), case.profile)


def posting_sheet(case: Case) -> Files:
    """What goes into the envelope, and whose it is (PHY-*); nothing where no paper is owed."""
    wanted = [s.slot for s in case.slots or () if s.wanted and in_layout(s.slot, "paper")]
    if case.profile and wanted:
        title = Text("برگهٔ همراه مدارک پستی", "Sheet to go with posted documents")
        yield page("posting-sheet", title, case.profile, wanted=wanted)


def _tells_vat(profile: Profile) -> bool:
    return states(profile, "tax.vat") and (profile.tax.vat != "not_charged" or states(profile, "tax.reason"))


def _costs(profile: Profile) -> bool:
    """Whether every way of sending says what it costs."""
    return all(m.cost and (m.cost != "fixed" or m.amount is not None) for m in profile.shipping.methods)
