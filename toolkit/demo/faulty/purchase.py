"""Faults on the way from the cart to the pre-invoice."""

from __future__ import annotations

from toolkit.demo.faulty.told import Told
from toolkit.language.translate import tr

PURCHASE = {
    "no_tax_row": Told(("CHK13-VAT", "CHK13-VAT-CLEAR", "SAL-3"), tr("Tax is charged, but no row shows it.")),
    "total_wrong": Told(("SAL-3", "CHK13-VAT-CLEAR"), tr("The rows of the pre-invoice do not add up to its total.")),
    "line_wrong": Told(("SAL-3",), tr("A line of the pre-invoice is not its quantity times its price.")),
    "total_tenfold": Told(("SAL-3", "CHK13-VAT-CLEAR"), tr("The pre-invoice shows its toman total as rials.")),
    "price_grows": Told(("SAL-3",), tr("A product costs more in the cart than on its page.")),
    "hidden_fee": Told(("SAL-3",), tr("A fee appears for the first time at the checkout.")),
    "no_shipping_cost": Told(("SAL-3",), tr("What delivery costs is told only after the order.")),
    "undeclared_payment": Told(("OVS-PAY",), tr("The checkout offers card transfer, which the profile does not name.")),
    "undeclared_shipping": Told(("OVS-DIST",), tr("The checkout offers a carrier that the profile does not name.")),
    "no_seller_on_preinvoice": Told(("SAL-5",), tr("The pre-invoice does not name the seller.")),
    "no_date_on_preinvoice": Told(("SAL-5",), tr("The pre-invoice carries no date.")),
    "no_buyer_on_preinvoice": Told(("SAL-5",), tr("The pre-invoice does not ask who buys.")),
    "no_unit_price_on_preinvoice": Told(("SAL-5",), tr("The pre-invoice does not tell the price of one piece.")),
    "no_validity": Told(("SAL-5-VALIDITY",), tr("Nothing says how long the pre-invoice holds.")),
    "checkout_broken": Told(("SAL-4",), tr("The checkout answers with an error.")),
    "cart_refuses_items": Told(("SAL-4",), tr("Nothing can be put into the cart.")),
    "login_wall": Told(("TEST-LOGIN",), tr("Goods and checkout are shown only after signing in.")),
}  # fmt: skip
"""The name of each to what it breaks and what is wrong."""
