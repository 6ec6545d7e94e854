"""A platform plugin that breaks costs its own answers and no others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from toolkit.demo.folder import sample_profile
from toolkit.demo.shop import SampleShop
from toolkit.evidence.collect import collect
from toolkit.evidence.order import Order
from toolkit.language.text import Text
from toolkit.model.evidence import Step
from toolkit.model.page import Page
from toolkit.platform import Keys, Platform, Shopper


class Breaks(Platform):
    name = "breaks"

    def recognises(self, home: Page) -> str | None:
        return "always"

    def product_addresses(self, page: Page) -> Sequence[str]:
        raise RecursionError("deep")

    def settings(self, shopper: Shopper, home: Page, keys: Keys) -> dict[str, object]:
        raise KeyError("settings")

    def walk(self, shopper: Shopper, home: Page, products: Sequence[Page]) -> Iterator[Step]:
        yield Step("product", home.url, True, Text("انجام شد.", "Done."))
        raise ValueError("walk")


class CannotLook(Platform):
    name = "cannot-look"

    def recognises(self, home: Page) -> str | None:
        raise RuntimeError("no")


def test_a_plugin_that_breaks_is_noted_and_the_rest_is_collected(tmp_path: Path) -> None:
    with SampleShop(sample_profile(), frozenset()) as shop:
        order = Order(url=shop.url, folder=tmp_path, platforms=[CannotLook(), Breaks()], allow_private=True)
        evidence = collect(order)
    told = " ".join(one.why.en for one in evidence.unseen if one.role == "plugin")
    assert "cannot-look broke: RuntimeError" in told
    assert "breaks broke: KeyError" in told
    assert [(step.name, step.done, step.blind) for step in evidence.steps] == [
        ("product", True, False),
        ("walk", False, True),
    ]
    assert any(page.role == "contact" for page in evidence.pages)
