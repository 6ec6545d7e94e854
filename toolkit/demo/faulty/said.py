"""Sentences that no page should hold: void clauses, and figures that differ from page to page."""

from __future__ import annotations

from toolkit.demo.faulty.told import Told
from toolkit.language.translate import tr

SAID = {
    "no_invoice": Told(("CNT-LAW",), tr("The terms refuse an invoice.")),
    "price_open": Told(("SAL-3",), tr("The terms leave the price open after payment.")),
    "price_raised": Told(("SAL-3",), tr("The terms ask for more after the order.")),
    "late_refund": Told(("COM-WITHDRAW",), tr("The money comes back after a month.")),
    "wallet_refund": Told(("COM-WITHDRAW",), tr("The money comes back as credit only.")),
    "cancel_fee": Told(("COM-WITHDRAW",), tr("A percentage is taken off on withdrawal.")),
    "window_from_invoice": Told(("COM-WITHDRAW",), tr("The window starts with the invoice.")),
    "reason_asked": Told(("COM-WITHDRAW",), tr("Withdrawal wants a reason.")),
    "sale_goods_kept": Told(("COM-WITHDRAW",), tr("Discounted goods are not taken back.")),
    "no_liability": Told(("COM-PERFORM",), tr("The shop answers for nothing.")),
    "lost_in_post": Told(("COM-PERFORM",), tr("A parcel that is lost is the buyer's matter.")),
    "substitute_sent": Told(("COM-PERFORM",), tr("Other goods are sent unasked.")),
    "terms_at_will": Told(("COM-CONTRACT-CHANGE",), tr("The terms change at the shop's will.")),
    "chosen_court": Told(("OVS-LAW",), tr("The shop chooses the court.")),
    "visit_binds": Told(("OVS-LAW",), tr("A visit counts as consent.")),
    "worthless_pictures": Told(("SAL-1-HONEST",), tr("Pictures and data bind nobody.")),
    "adverts_forced": Told(("MP2",), tr("Who buys agrees to advertising.")),
    "data_to_partners": Told(("MP2",), tr("Data go to partners that are not named.")),
    "no_erasure": Told(("MP2",), tr("An account cannot be erased.")),
    "other_window": Told(("COM-WITHDRAW",), tr("The complaints page tells another window.")),
    "other_refund": Told(("COM-WITHDRAW",), tr("The terms tell another time of refund.")),
    "other_freight": Told(("COM-WITHDRAW",), tr("Two pages differ on who pays for sending back.")),
    "other_free_sum": Told(("SAL-3",), tr("Two pages tell other sums for free delivery.")),
    "other_phone": Told(("CHK2-TEL",), tr("The about page shows a strange number.")),
    "other_shops_name": Told(("BUS-1",), tr("Another shop's name was left in the terms.")),
    "other_payment": Told(("OVS-PAY",), tr("The terms name instalments that nobody offers.")),
}  # fmt: skip
"""The name of each to what it breaks and what is wrong."""
