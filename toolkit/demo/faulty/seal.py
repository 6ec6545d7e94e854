"""Faults of the seal."""

from __future__ import annotations

from toolkit.demo.faulty.told import Told
from toolkit.language.translate import tr

SEAL = {
    "seal_picture_early": Told(("SEAL-NO-EARLY", "SEAL-NO-PICTURE"),
        tr("The home page shows a picture of the seal from the shop's own address.")),
    "seal_null_code": Told(("SEAL-NO-FORGE", "SEAL-NO-EARLY"), tr("The seal on the home page has no code of its own.")),
    "seal_background": Told(("SEAL-NO-EARLY", "SEAL-NO-PICTURE"), tr("The seal is a background picture.")),
    "seal_drawing": Told(("SEAL-NO-EARLY", "SEAL-NO-PICTURE"), tr("The seal is drawn in the footer as an SVG.")),
    "seal_words": Told(("SEAL-NO-EARLY",), tr("A badge in words says that the shop holds the seal.")),
    "seal_elsewhere": Told(("SEAL-NO-FORGE",), tr("A link that looks like the seal's leads to another host.")),
    "seal_of_another": Told(("SEAL-NO-FORGE", "SEAL-NO-EARLY"), tr("The home page shows another shop's seal.")),
    "seal_commented": Told(("COM-SEAL-HOME",), tr("The seal was granted, but its block is commented out.")),
    "seal_copied": Told(("SEAL-NO-PICTURE",), tr("The seal was granted, but its picture is the shop's own copy.")),
    "seal_missing": Told(("COM-SEAL-HOME",), tr("The seal was granted, but the home page lacks it.")),
}  # fmt: skip
"""The name of each to what it breaks and what is wrong."""
