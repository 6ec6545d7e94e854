"""Faults of the terms and the privacy page."""

from __future__ import annotations

from toolkit.demo.faulty.told import Told
from toolkit.language.translate import tr

CLAUSES = {
    "no_terms_page": Told(("PAG-TERMS",), tr("There is no page of terms.")),
    "terms_not_linked_at_checkout": Told(("PAG-TERMS",),
        tr("The checkout neither links to the terms nor asks for agreement.")),
    "no_change_clause": Told(("COM-CONTRACT-CHANGE",),
        tr("The terms do not say that changes of the contract are told to the buyer.")),
    "no_privacy_page": Told(("MP1",), tr("There is no privacy page.")),
    "privacy_unfilled": Told(("MP1",), tr("The privacy page is the platform's sample text with its gaps left open.")),
    "privacy_not_in_terms": Told(("MP1-PLACE",), tr("The terms do not lead to the privacy page.")),
    "undeclared_cookie": Told(("MP2",),
        tr("A statistics script and its cookie are in use that the privacy page does not name.")),
    "no_law_basis": Told(("PRV-LAWBASIS",), tr("The privacy page names no law.")),
    "no_accuracy": Told(("PRV-ACCURACY",), tr("The privacy page asks for no correct data.")),
    "no_court_clause": Told(("PRV-COURT",), tr("The privacy page excepts no lawful order.")),
    "no_recipient": Told(("PRV-RECIPIENT",), tr("The privacy page is silent on recipients.")),
    "no_review_rule": Told(("PRV-REVIEWS",), tr("The privacy page is silent on reviews.")),
    "no_password_rule": Told(("PRV-PASSWORD",), tr("The privacy page is silent on passwords.")),
    "no_advert_rule": Told(("PRV-MARKETING",), tr("The privacy page is silent on advertising.")),
    "data_to_nobody": Told(("MP2", "PRV-NOTRANSFER"), tr("Data are said to reach nobody.")),
    "no_returns_page": Told(("COM-WITHDRAW",), tr("No page speaks of withdrawal or returns.")),
    "returns_refused": Told(("COM-WITHDRAW",), tr("The shop refuses to take goods back.")),
    "short_withdrawal": Told(("COM-WITHDRAW",), tr("Goods can be given back for 24 hours only.")),
    "no_withdrawal_receipt": Told(("COM-WITHDRAW-ACK",), tr("No page promises a confirmation of the withdrawal.")),
    "no_complaints_page": Told(("MC1",), tr("There is no way to file a complaint.")),
    "complaints_waived": Told(("MC1",), tr("The terms take the right to complain away.")),
    "complaint_fee": Told(("CMP-FREE",), tr("The complaints page asks for a fee.")),
    "no_complaint_portal": Told(("CMP-SINGLE", "CMP-REGISTER"),
        tr("The complaints page does not lead to the seal's complaint portal.")),
    "no_tracking_page": Told(("SAL-6",), tr("There is no page to track an order.")),
    "adverts_ticked": Told(("MP2", "CNT-PROCESS"), tr("The box for advertising is ticked beforehand.")),
    "no_receivers": Told(("PRV-NOTRANSFER",), tr("The privacy page names nobody who gets data.")),
}  # fmt: skip
"""The name of each to what it breaks and what is wrong."""
