"""Faults of what the pages tell of the owner and how to reach him."""

from __future__ import annotations

from toolkit.demo.faulty.told import Told
from toolkit.language.translate import tr

FACTS = {
    "no_contact_address": Told(("PAG-CONTACT-ADDR", "CHK1-ADDR", "BUS-5"),
        tr("No page shows the postal address and postal code.")),
    "mobile_as_landline": Told(("CHK2-LANDLINE", "BUS-5"), tr("A mobile number stands as the phone.")),
    "other_email": Told(("BUS-4",), tr("The e-mail on the site is not the one in the profile.")),
    "other_postal_code": Told(("BUS-5",), tr("The postal code differs from the profile.")),
    "no_contact_link": Told(("PAG-CONTACT",), tr("The home page has no link to the contact page.")),
    "no_about_link": Told(("PAG-ABOUT",), tr("The home page has no link to the about page.")),
    "owner_not_named": Told(("PAG-ABOUT",), tr("No page names the owner of the shop.")),
    "no_licences": Told(("PAG-ABOUT-LIC",), tr("The about page says nothing of licences.")),
    "no_phone": Told(("PAG-CONTACT", "CHK2-TEL", "CHK2-LANDLINE", "BUS-5",), tr("The contact page shows no telephone.")),
    "no_email": Told(("PAG-CONTACT", "CHK3-EMAIL", "BUS-4",), tr("The contact page shows no e-mail.")),
}  # fmt: skip
"""The name of each to what it breaks and what is wrong."""
