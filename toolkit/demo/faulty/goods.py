"""Faults of the goods and their pages."""

from __future__ import annotations

from toolkit.demo.faulty.told import Told
from toolkit.language.translate import tr

GOODS = {
    "no_price": Told(("SAL-2",), tr("A product can be bought, but its page shows no price.")),
    "price_silent": Told(("SAL-2",), tr("A product shows no price, cannot be bought, and does not say why.")),
    "price_without_unit": Told(("SAL-2",), tr("Prices stand without a unit of money.")),
    "price_tenfold": Told(("SAL-2",), tr("Search engines are told the toman prices as rials.")),
    "no_picture": Told(("SAL-1",), tr("Products have no picture.")),
    "thin_product": Told(("SAL-1",), tr("Products have no description and no specification.")),
    "no_country": Told(("CHK9-COUNTRY",), tr("Products do not name their country of manufacture.")),
    "no_brand": Told(("CHK9-SUPPLIER",), tr("Products do not name their maker.")),
    "boasting": Told(("SAL-1-HONEST",), tr("A product is praised beyond what can be shown.")),
    "illegal_ads": Told(("CNT-ADS-ILLEGAL",), tr("The home page advertises a betting site.")),
    "state_emblem": Told(("CNT-EMBLEM",), tr("The footer carries the emblem of a ministry.")),
    "banned_goods": Told(("CNT-BANNED",), tr("A product looks like one that may not be sold.")),
    "licensed_goods": Told(("CNT-NOLICENCE",), tr("A product may need a licence that is not named.")),
    "undeclared_goods": Told(("OVS-GOODS",), tr("A product belongs to a group of goods that the profile does not declare.")),
    "undeclared_category": Told(("BUS-7",), tr("A category of the shop is not among the goods of the profile.")),
    "pyramid_words": Told(("CNT-MODEL",), tr("The home page invites to network marketing.")),
    "ticked_extra": Told(("CNT-PROCESS",), tr("The checkout adds an extra that is ticked beforehand.")),
    "lucky_wheel": Told(("CNT-PROCESS",), tr("The home page offers a wheel of fortune.")),
}  # fmt: skip
"""The name of each to what it breaks and what is wrong."""
