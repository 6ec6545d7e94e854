"""A collection looks at what matters, orders nothing, and leaves two files."""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from toolkit.demo.faults import Fault
from toolkit.demo.folder import sample_profile
from toolkit.demo.shop import SampleShop
from toolkit.evidence.collect import collect
from toolkit.evidence.limits import Limits
from toolkit.evidence.order import Order
from toolkit.language.text import Text
from toolkit.plugins import load_plugins

PLATFORMS = load_plugins().platforms


def _nothing(message: Text) -> None:
    """Nobody listens."""


def order(
    url: str, folder: Path, limits: Limits | None = None, say: Callable[[Text], None] = _nothing
) -> Order:
    limits = limits or Limits()
    return Order(url=url, folder=folder, platforms=PLATFORMS, allow_private=True, limits=limits, say=say)


def test_everything_that_matters_is_looked_at(tmp_path: Path) -> None:
    with SampleShop(sample_profile(), frozenset()) as shop:
        evidence = collect(order(shop.url, tmp_path / "evidence"))
        assert shop.orders_attempted == 0
        assert {request.method for request in shop.requests} == {"GET"}
    roles = Counter(page.role for page in evidence.pages)
    wanted = {
        "home",
        "shop",
        "privacy",
        "terms",
        "about",
        "contact",
        "complaints",
        "returns",
        "shipping",
        "order_tracking",
    }
    assert wanted <= set(roles)
    assert roles["product"] == 5
    assert [(step.name, step.done) for step in evidence.steps] == [("cart", True), ("checkout", True)]
    assert evidence.platform is not None
    assert evidence.robots
    assert {p.name for p in (tmp_path / "evidence").iterdir()} == {"pages.warc.gz", "facts.json"}


def test_sessions_and_tokens_are_masked_as_they_are_written(tmp_path: Path) -> None:
    with SampleShop(sample_profile(), frozenset()) as shop:
        collect(order(shop.url, tmp_path))
        archive = gzip.decompress((tmp_path / "pages.warc.gz").read_bytes()).decode("utf-8", "replace")
    assert f"{shop.cookie}=***" in archive
    assert 'name="woocommerce-process-checkout-nonce" value="***"' in archive


def test_a_shop_that_does_not_answer_leaves_evidence_with_the_reason(tmp_path: Path) -> None:
    evidence = collect(order("http://127.0.0.1:1/", tmp_path))
    assert evidence.pages == ()
    assert [(u.role, u.url) for u in evidence.unseen] == [("home", "http://127.0.0.1:1/")]
    assert "refused" in evidence.unseen[0].why.en
    assert not evidence.reached


def test_a_closed_collection_time_is_said_and_ends(tmp_path: Path) -> None:
    with SampleShop(sample_profile(), {Fault.SERVER_BUSY}) as shop:
        evidence = collect(order(shop.url, tmp_path, limits=Limits(collection_seconds=0.2, retries=1)))
    assert evidence.unseen
    assert evidence.pages == ()


def test_progress_is_told_while_it_goes_on(tmp_path: Path) -> None:
    told: list[Text] = []
    with SampleShop(sample_profile(), frozenset()) as shop:
        collect(order(shop.url, tmp_path, say=told.append))
    assert any("no order is placed" in text.en for text in told)


@pytest.mark.parametrize("path", ["/wp-json/wc/store/v1/checkout", "/?wc-ajax=checkout"])
def test_what_places_orders_is_forbidden_to_everyone(path: str) -> None:
    from toolkit.evidence.forbidden import is_forbidden

    rules = tuple(rule for platform in PLATFORMS for rule in platform.forbidden)
    assert is_forbidden(rules, "GET", f"http://shop.example{path}")
