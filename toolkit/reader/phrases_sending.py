"""How shops say what sending costs, how long it takes and how it is followed, as data."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.phrases_cost import SHIPPING_COST
from toolkit.reader.phrases_time import DELIVERY_TIME
from toolkit.reader.phrases_tracking import TRACKING
from toolkit.reader.vocabulary import Phrase

VAT = (
    Phrase(
        (
            r"مالیات (?:بر )?ارزش (?:بر )?~?افزوده|ارزش ?افزوده[^.]{0,40}(?:مالیات|درصد|%)|(?:درصد"
            r"|%)[^.]{0,40}ارزش ?افزوده|\bvat\b|value.added tax",
            r"شامل|احتساب|محاسب|اضافه|افزوده (?:می|ن)|درصد|%|لحاظ|معاف|دریافت|پرداخت|کسر|بدون|عهده|قیمت"
            r"|فاکتور|مبلغ|اعمال|مشمول|مالیات بر ارزش افزوده"
            r"|includ|charge|exclu|add(?:ed|s)? to|exempt|subject|price|\d",
        ),
        (r"دستورالعمل|گواهی|اظهار ?نامه|سازمان امور|certificate|ماده \d+|قانون مالیات|خدمات ارزش ?افزوده",),
        within=80,
    ),
)
SENDING_PHRASES: Mapping[str, tuple[Phrase, ...]] = {
    "shipping_cost": SHIPPING_COST,
    "vat": VAT,
    "delivery_time": DELIVERY_TIME,
    "order_tracking": TRACKING,
}
"""Statements on sending to the ways in which one sentence may say them."""
