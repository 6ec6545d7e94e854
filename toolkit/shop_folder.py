"""Where things lie in a shop's folder: the place in which the steps meet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ShopFolder:
    """One merchant's folder on disk."""

    root: Path

    @property
    def profile(self) -> Path:
        return self.root / "shop.toml"

    @property
    def documents(self) -> Path:
        return self.root / "documents"

    @property
    def evidence(self) -> Path:
        return self.root / "evidence"

    @property
    def test_order(self) -> Path:
        """The journal of a test order, while one is open."""
        return self.root / "test-order.json"

    @property
    def policies(self) -> Path:
        return self.root / "policies"

    @property
    def findings(self) -> Path:
        return self.root / "findings.json"

    @property
    def report(self) -> Path:
        return self.root / "report.html"

    @property
    def remedies(self) -> Path:
        return self.root / "remedies"

    @property
    def submitted(self) -> Path:
        """Copies of the bundles that were handed in; the merchant puts them there."""
        return self.root / "submitted"

    @property
    def bundle(self) -> Path:
        return self.root / "bundle.zip"
