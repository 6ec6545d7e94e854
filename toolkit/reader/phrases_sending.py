"""How shops say what sending costs, how long it takes and how it is followed, as data."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.phrases_cost import SHIPPING_COST
from toolkit.reader.phrases_time import DELIVERY_TIME
from toolkit.reader.phrases_tracking import TRACKING
from toolkit.reader.vocabulary import Phrase

_TAX = (
    r"(?:مالیات (?:بر )?ارزش (?:بر )?~?افزوده|ارزش ?افزوده[^.]{0,40}(?:مالیات|درصد|%)|(?:درصد"
    r"|%)[^.]{0,40}ارزش ?افزوده|(?:احتساب|شامل|بدون|مشمول) ارزش ?افزوده|\bvat\b(?! (?:no\b|number|reg(?:istration)?\b|id\b|code)|[:#]? ?(?:[a-z]{2} ?)?\d{6,})|value.added tax)"
)
"""The tax itself, not the number under which a shop pays it."""
VAT = (
    Phrase(
        (
            _TAX,
            r"شامل|احتساب|محاسب|اضافه|افزوده (?:می|ن)|درصد|%|لحاظ|معاف|دریافت|پرداخت|کسر|بدون|عهده|قیمت"
            r"|فاکتور|مبلغ|اعمال|مشمول|مالیات بر ارزش افزوده"
            r"|includ|inclusive|charge|exclu|add(?:ed|s)? to|exempt|subject|price|\d|\bplus\b|\bpay",
        ),
        (r"دستورالعمل|گواهی|اظهار ?نامه|سازمان امور|certificate|ماده \d+|قانون مالیات|خدمات ارزش ?افزوده",),
        within=80,
    ),
    Phrase(
        (
            _TAX,
            r"معاف|مالیات (?:\w+ ){0,3}ن(?:می|خواه|دار)|مشمول[^.]{0,20} ن|exempt|zero[- ]rated|not (?:\w+ )?(?:subject|registered)|\bno vat",
        ),
        (r"اظهار ?نامه|گواهی|دستورالعمل|certificate",),
        within=100,
        bare=True,
    ),
)

SENDING_PHRASES: Mapping[str, tuple[Phrase, ...]] = {
    "shipping_cost": SHIPPING_COST,
    "vat": VAT,
    "delivery_time": DELIVERY_TIME,
    "order_tracking": TRACKING,
}
"""Statements on sending to the ways in which one sentence may say them."""
