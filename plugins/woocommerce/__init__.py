"""WooCommerce for namad-toolkit: recognised, walked to the pre-invoice, and read into the common model."""

from __future__ import annotations

from collections.abc import Sequence

from toolkit import Platform, hookimpl


@hookimpl
def platforms() -> Sequence[Platform]:
    from .store import WooCommerce

    return [WooCommerce()]
