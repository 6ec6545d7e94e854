"""Malware, lapses of security, and shops that are not open."""

from __future__ import annotations

from toolkit.demo.faulty.told import Told
from toolkit.language.translate import tr

SECURITY = {
    "hidden_iframe": Told(("ME1",), tr("The home page holds a hidden frame of a foreign host.")),
    "miner_script": Told(("ME1",), tr("The home page loads a script that mines coins.")),
    "hidden_links": Told(("ME1",), tr("A hidden block links to casinos.")),
    "card_skimmer": Told(("ME1",), tr("A packed script on the checkout sends card numbers away.")),
    "searchers_sent_away": Told(("ME1",), tr("Who comes from a search engine is sent to a foreign host.")),
    "spam_for_robots": Told(("ME1",), tr("The search engine's robot is shown links that visitors do not see.")),
    "open_settings": Told(("ME2",), tr("The file .env with passwords lies open.")),
    "open_repository": Told(("ME2",), tr("The Git repository lies open.")),
    "open_backup": Told(("ME2",), tr("A backup of the database lies open.")),
    "open_log": Told(("ME2",), tr("The log of errors lies open.")),
    "open_folder": Told(("ME2",), tr("The folder of uploads lists its files.")),
    "no_security_headers": Told(("ME2",), tr("The headers that protect visitors are not sent.")),
    "version_told": Told(("ME2",), tr("The pages tell the version of WordPress.")),
    "undeclared_field": Told(("MP2",), tr("The checkout asks for a birth date that the privacy page does not name.")),
    "undeclared_tracker": Told(("MP2",), tr("An advertising service is embedded that no privacy page names.")),
    "mixed_content": Told(("STAR2-ALLPAGES", "ME2"), tr("The checkout loads a picture without https.")),
    "cookie_unprotected": Told(("ME2",), tr("Scripts can read the session cookie.")),
    "form_elsewhere": Told(("STAR2-ALLPAGES",), tr("A form sends personal data to a foreign http host.")),
    "coming_soon": Told(("PRC-LIVE",), tr("The shop says that it opens soon.")),
    "placeholder_text": Told(("PRC-LIVE",), tr("The home page holds filler text.")),
    "soft_404": Told((), tr("Addresses that do not exist are answered with a page and status 200.")),
    "server_busy": Told((), tr("The first answers say that the server is busy.")),
}  # fmt: skip
"""The name of each to what it breaks and what is wrong."""
