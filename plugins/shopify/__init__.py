"""Shopify for namad-toolkit: recognised, its products read from the storefront and its cart walked."""

from __future__ import annotations

from collections.abc import Sequence

from toolkit import Platform, hookimpl


@hookimpl
def platforms() -> Sequence[Platform]:
    from .store import Shopify

    return [Shopify()]
