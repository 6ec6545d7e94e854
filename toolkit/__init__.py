"""The plugin author's front door: every name of the stable surface, loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.hookspecs import hookimpl
    from toolkit.judge.answers import NotSeen, by_hand, failed, not_applicable, passed, unknown
    from toolkit.judge.check import Check, check
    from toolkit.judge.site import Site, SitePage
    from toolkit.language.text import Text
    from toolkit.language.translate import tr, trn
    from toolkit.model.evidence import Step, Unseen
    from toolkit.model.finding import Answer, Finding, Seen
    from toolkit.model.money import Money
    from toolkit.model.money import Unit as MoneyUnit
    from toolkit.model.order import Buyer, Ended, Journalled, Placed
    from toolkit.model.page import Page
    from toolkit.model.remedy import Effort, Remedy, RemedyFile
    from toolkit.model.sale import Cart, Charge, FormField, Line, PreInvoice, Product, Receipt
    from toolkit.model.verdict import Severity, Verdict
    from toolkit.persian.digits import to_ascii, to_persian
    from toolkit.persian.money import parse_money
    from toolkit.persian.phones import printed as phone_text
    from toolkit.platform import Keys, Platform, Shopper, Till
    from toolkit.profile.profile import Profile
    from toolkit.remedies.load import read_remedies
    from toolkit.remedies.sheets import sheet

__version__ = "0.1.0"

_HOMES = {
    "hookimpl": "toolkit.hookspecs",
    "NotSeen": "toolkit.judge.answers",
    "by_hand": "toolkit.judge.answers",
    "failed": "toolkit.judge.answers",
    "not_applicable": "toolkit.judge.answers",
    "passed": "toolkit.judge.answers",
    "unknown": "toolkit.judge.answers",
    "Check": "toolkit.judge.check",
    "check": "toolkit.judge.check",
    "Site": "toolkit.judge.site",
    "SitePage": "toolkit.judge.site",
    "Text": "toolkit.language.text",
    "tr": "toolkit.language.translate",
    "trn": "toolkit.language.translate",
    "Step": "toolkit.model.evidence",
    "Unseen": "toolkit.model.evidence",
    "Answer": "toolkit.model.finding",
    "Finding": "toolkit.model.finding",
    "Seen": "toolkit.model.finding",
    "Money": "toolkit.model.money",
    "MoneyUnit": "toolkit.model.money",
    "Page": "toolkit.model.page",
    "Cart": "toolkit.model.sale",
    "Charge": "toolkit.model.sale",
    "FormField": "toolkit.model.sale",
    "Line": "toolkit.model.sale",
    "PreInvoice": "toolkit.model.sale",
    "Product": "toolkit.model.sale",
    "Receipt": "toolkit.model.sale",
    "Effort": "toolkit.model.remedy",
    "Remedy": "toolkit.model.remedy",
    "RemedyFile": "toolkit.model.remedy",
    "Profile": "toolkit.profile.profile",
    "read_remedies": "toolkit.remedies.load",
    "sheet": "toolkit.remedies.sheets",
    "Buyer": "toolkit.model.order",
    "Ended": "toolkit.model.order",
    "Journalled": "toolkit.model.order",
    "Placed": "toolkit.model.order",
    "Severity": "toolkit.model.verdict",
    "Verdict": "toolkit.model.verdict",
    "parse_money": "toolkit.persian.money",
    "phone_text": "toolkit.persian.phones",
    "to_ascii": "toolkit.persian.digits",
    "to_persian": "toolkit.persian.digits",
    "Keys": "toolkit.platform",
    "Platform": "toolkit.platform",
    "Shopper": "toolkit.platform",
    "Till": "toolkit.platform",
}

__all__ = [
    "Answer",
    "Buyer",
    "Cart",
    "Charge",
    "Check",
    "Effort",
    "Ended",
    "Finding",
    "FormField",
    "Journalled",
    "Keys",
    "Line",
    "Money",
    "MoneyUnit",
    "NotSeen",
    "Page",
    "Placed",
    "Platform",
    "PreInvoice",
    "Product",
    "Profile",
    "Receipt",
    "Remedy",
    "RemedyFile",
    "Seen",
    "Severity",
    "Shopper",
    "Site",
    "SitePage",
    "Step",
    "Text",
    "Till",
    "Unseen",
    "Verdict",
    "by_hand",
    "check",
    "failed",
    "hookimpl",
    "not_applicable",
    "parse_money",
    "passed",
    "phone_text",
    "read_remedies",
    "sheet",
    "to_ascii",
    "to_persian",
    "tr",
    "trn",
    "unknown",
]


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'toolkit' has no attribute {name!r}")
    value = getattr(import_module(home), {"MoneyUnit": "Unit", "phone_text": "printed"}.get(name, name))
    globals()[name] = value
    return value
