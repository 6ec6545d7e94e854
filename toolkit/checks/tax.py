"""Value-added tax: told to the buyer, and its amount apart where it is charged (C12)."""

from __future__ import annotations

import re

from toolkit.checks.shared import at_sale
from toolkit.checks.sums import difference
from toolkit.checks.told import row
from toolkit.judge.answers import NotSeen, failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.model.sale import PreInvoice
from toolkit.persian.letters import fold_text
from toolkit.profile.profile import Profile

_NOTE = re.compile(
    r"(?:شامل|با احتساب|بدون|بدون احتساب|معاف از) (?:(?:\d+ ?(?:%|درصد) )?مالیات|ارزش افزوده)"
    r"|مالیات[^\n.]{0,30}(?:گرفته|دریافت|محاسبه|اخذ) نمی ?شود"
    r"|مالیات[^\n.]{0,40}(?:در (?:این )?(?:مبلغ|قیمت)|لحاظ شده|محاسبه شده)"
    r"|(?:incl|excl)\w*\.? (?:of )?(?:vat|tax)|no (?:vat|tax)\b"
)
"""A note that says whether a sum holds the tax."""


def tax_note(text: str) -> str:
    """The line that says whether tax is in a sum; empty where none does."""
    return next((line for line in text.splitlines() if _NOTE.search(fold_text(line))), "")


@check("CHK13-VAT")
def buyer_is_told_the_vat(pre_invoice: PreInvoice, site: Site, merchant: Profile | None) -> Answer:
    vat = merchant.tax.vat if merchant else None
    if pre_invoice.taxes:
        seen = at_sale(pre_invoice, row(pre_invoice.taxes[0]))
        if vat == "not_charged" and pre_invoice.taxes[0].amount:
            return failed(tr("By the profile no tax is charged, and the checkout charges it."), seen)
        return passed(tr("The checkout has a row for tax."), seen)
    if pre_invoice.tax_included:
        return passed(
            tr("The checkout says what tax the total holds."), at_sale(pre_invoice, pre_invoice.tax_included)
        )
    if vat != "added" and (note := tax_note(pre_invoice.words)):
        return passed(tr("The checkout says how it stands with value-added tax."), at_sale(pre_invoice, note))
    told = next(site.stating("vat"), None)
    if told and vat != "added":
        return passed(tr("The site says how it stands with value-added tax."), told.words("vat"))
    return failed(
        tr("Neither the checkout nor the terms tell the buyer the value-added tax, or that none is charged."),
        at_sale(pre_invoice),
    )


@check("CHK13-VAT-CLEAR")
def the_tax_is_a_sum_of_its_own(pre_invoice: PreInvoice, merchant: Profile | None) -> Answer:
    shown = [one for one in pre_invoice.taxes if one.amount]
    if difference(pre_invoice):
        return failed(
            tr("The tax cannot be followed: the checkout does not add up to its total."), at_sale(pre_invoice)
        )
    if shown:
        return passed(
            tr("The amount of tax stands in a row of its own."), at_sale(pre_invoice, row(shown[0]))
        )
    if any(c.isdecimal() for c in pre_invoice.tax_included):
        return passed(
            tr("The checkout says what tax the total holds."), at_sale(pre_invoice, pre_invoice.tax_included)
        )
    if merchant is None:
        raise NotSeen(
            tr("Without the profile it is not known whether the shop charges tax."), at_sale(pre_invoice)
        )
    return failed(
        tr("Tax is charged by the profile, and the checkout shows no amount of it."), at_sale(pre_invoice)
    )
