"""What stands in `.env` and nowhere else: keys of the platform and the evaluators' test account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from dotenv import dotenv_values

NAMES = {
    "test_user": "TOOLKIT_TEST_USER",
    "test_password": "TOOLKIT_TEST_PASSWORD",
    "woocommerce_key": "WOOCOMMERCE_KEY",
    "woocommerce_secret": "WOOCOMMERCE_SECRET",
    "wordpress_user": "WORDPRESS_USER",
    "wordpress_app_password": "WORDPRESS_APP_PASSWORD",
    "shopify_token": "SHOPIFY_TOKEN",
}
"""Our names to the names in the file."""

PLAIN = ("test_user", "wordpress_user")
"""User names: kept out of what is written too, but they are no keys."""


@dataclass(frozen=True, slots=True)
class Secrets:
    """Values by our names. Printing it shows which are there, never what they are."""

    _known: Mapping[str, str] = field(default_factory=dict, repr=False)

    def get(self, name: str) -> str | None:
        return self._known.get(name)

    def as_dict(self) -> Mapping[str, str]:
        return MappingProxyType(dict(self._known))

    def values(self) -> tuple[str, ...]:
        """Every value that must not appear in anything that is written."""
        return tuple(self._known.values())

    def __repr__(self) -> str:
        return f"Secrets({', '.join(sorted(self._known))})"


def secrets(folder: Path) -> Secrets:
    """The secrets of a shop's folder; an absent file holds none. The environment is neither read nor changed."""
    path = folder / ".env"
    if not path.is_file():
        return Secrets()
    said = dotenv_values(path, interpolate=False)
    return Secrets({ours: value for ours, theirs in NAMES.items() if (value := said.get(theirs))})
