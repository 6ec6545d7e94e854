"""How shops say what the statements ask, as data."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.phrases_complaints import COMPLAINT_CHANNEL
from toolkit.reader.phrases_data import DATA_PHRASES
from toolkit.reader.phrases_goods import GOODS_PHRASES
from toolkit.reader.phrases_sending import SENDING_PHRASES
from toolkit.reader.phrases_under import UNDER
from toolkit.reader.vocabulary import Phrase

_BY_ITSELF: Mapping[str, tuple[Phrase, ...]] = {
    **DATA_PHRASES,
    **GOODS_PHRASES,
    **SENDING_PHRASES,
    "complaint_channel": COMPLAINT_CHANNEL,
}
"""Statements to the ways in which one sentence may say them by itself."""

_ORDER = (
    "collected_data", "purpose", "cookies", "third_party_disclosure", "password_responsibility", "retention_or_security",
    "returns", "seven_day_withdrawal", "shipping_cost", "vat", "delivery_time", "complaint_channel", "order_tracking",
)  # fmt: skip
STATED: Mapping[str, tuple[Phrase, ...]] = {
    name: (*_BY_ITSELF[name], *UNDER.get(name, ())) for name in _ORDER
}
"""Statements to the ways in which one sentence may say them."""
