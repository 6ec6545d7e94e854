"""Cookies by what they are for: those that a shop cannot do without, and those that carry a session."""

from __future__ import annotations

import re

from toolkit.checks.shared import holds
from toolkit.checks.trackers import trackers
from toolkit.model.evidence import Cookie
from toolkit.persian.letters import fold_text

_FUNCTIONAL = re.compile(
    r"^(?:wp[_-]|wordpress_|woocommerce_|wc_|store_notice|PHPSESSID|laravel_session|XSRF-TOKEN|csrf|ci_session"
    r"|ASP\.NET|\.AspNet|JSESSIONID|connect\.sid|session|sess_|PrestaShop|OCSESSID|frontend|form_key|mage-"
    r"|_shopify_|cart|secure_customer|localization|keep_alive|_tracking_consent|shopify_|_secure_session_id"
    r"|__cf|cf_|_cfuvid|__arc|incap_|visid_incap|TS01|BIGip|lang|language|currency|pll_language|cookie.?consent)",
    re.IGNORECASE,
)
_SESSION = re.compile(
    r"sess|^sid$|[._-]sid$|logged_in|^wordpress_sec|auth|token|PHPSESSID|remember|cart_sig|(?<!in)_cart$|customer_sig|^jwt",
    re.IGNORECASE,
)
_FOR_SCRIPTS = re.compile(r"xsrf|csrf", re.IGNORECASE)
"""Cookies that scripts must read in order to send them back; HttpOnly would break them."""


def is_functional(cookie: Cookie) -> bool:
    """Of cart, session, language or firewall; a general sentence about cookies covers them."""
    return bool(_FUNCTIONAL.search(cookie.name)) or (cookie.lifetime is None and not of_a_tracker(cookie))


def of_a_tracker(cookie: Cookie) -> bool:
    return any(one.cookies and one.cookies.search(cookie.name) for one in trackers())


def is_named(cookie: Cookie, told: str, known: tuple[str, ...]) -> bool:
    """By its name on the page or in the profile, or by the name of the service that sets it."""
    if cookie.name in known or holds(told, fold_text(cookie.name)):
        return True
    return any(
        one.cookies and one.cookies.search(cookie.name) and one.is_named_in(told) for one in trackers()
    )


def is_session(cookie: Cookie) -> bool:
    """Whether whoever steals it is the buyer."""
    return bool(_SESSION.search(cookie.name))


def may_be_read_by_scripts(cookie: Cookie) -> bool:
    return bool(_FOR_SCRIPTS.search(cookie.name))
