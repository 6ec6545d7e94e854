"""Names under which sites hand out what nobody else may use: nonces, tokens, keys, sessions."""

from __future__ import annotations

import re

_WHOLE = re.compile(
    r"nonce|token|csrf|xsrf|authenticity|session|passw|passphrase|secret|authorization|credential|apikey",
    re.IGNORECASE,
)
_PART = frozenset({"key", "keys", "auth", "pwd", "pass", "pin", "otp", "signature"})
_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_COOKIES = frozenset({"cookie", "set-cookie"})


def is_secret_name(name: str) -> bool:
    """Whether what stands under a header, field, parameter or JSON key of that name is masked."""
    return bool(_WHOLE.search(name)) or any(part.lower() in _PART for part in _PARTS.findall(name))


def is_cookie_header(name: str) -> bool:
    return name.lower() in _COOKIES


# fmt: off
_PERSONAL = frozenset((
    "email", "phone", "mobile", "firstname", "lastname", "fullname", "displayname", "username",
    "userlogin", "nickname", "company", "address", "address1", "address2", "postcode", "zip",
    "customeripaddress", "customeruseragent", "ipaddress", "browserip", "clientip", "customernote", "note",
    "latitude", "longitude",
))
# fmt: on


def is_personal_name(name: str) -> bool:
    """Whether a key of orders and customers (snake or camel case) holds a person's own data."""
    return name.replace("_", "").lower() in _PERSONAL
