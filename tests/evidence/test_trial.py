"""A test order is journalled, placed once, looked at and cancelled, also when something dies in between."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from support.order_shop import KEY, SECRET, OrderShop, serving

from toolkit.audit import Shop, Tools, collect_evidence, open_shop, refuse_test_order
from toolkit.demo.folder import make_folder
from toolkit.demo.shop import today_in_tehran
from toolkit.errors import UsageError
from toolkit.evidence.forbidden import NeverSent
from toolkit.evidence.permit import Permit
from toolkit.model.evidence import Evidence

Folder = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A merchant's folder whose shop is served at `url`, with or without the platform's keys."""

    def make(url: str, keys: bool = True) -> Path:
        make_folder(tmp_path / "shop", url, today_in_tehran())
        told = f"WOOCOMMERCE_KEY={KEY}\nWOOCOMMERCE_SECRET={SECRET}\n" if keys else ""
        (tmp_path / "shop" / ".env").write_text(told)
        return tmp_path / "shop"

    return make


def collected(root: Path, place: bool = True) -> Evidence:
    return collect_evidence(open_shop(root), Tools(allow_private=True, place_test_order=place))


def test_an_order_is_placed_seen_and_cancelled(folder: Folder) -> None:
    with serving(OrderShop()) as shop:
        told = collected(folder(shop.url)).test_order
        assert told is not None
        assert (told.placed, told.cancelled, told.number, told.gateway) == (True, True, "100", "cod")
        assert [order["status"] for order in shop.orders.values()] == ["cancelled"]
        assert sum(one == "POST /wp-json/wc/store/v1/checkout" for one in shop.met) == 1
        assert shop.orders[100]["billing"]["email"].endswith("@example.invalid")


def test_without_being_asked_for_none_is_placed(folder: Folder) -> None:
    with serving(OrderShop()) as shop:
        assert collected(folder(shop.url), place=False).test_order is None
        assert not shop.orders
        assert not [one for one in shop.met if "/wc/v3/" in one]


def test_no_secret_is_written_down(folder: Folder) -> None:
    with serving(OrderShop()) as shop:
        root = folder(shop.url)
        collected(root)
    for path in (root / "evidence").iterdir():
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        assert KEY.encode() not in data
        assert SECRET.encode() not in data
        assert b"wc_order_secret" not in data
    assert not (root / "test-order.json").exists()


@pytest.mark.parametrize(
    ("shop", "words"),
    [
        (OrderShop(gateways=("bacs",)), "Neither cash on delivery"),
        (OrderShop(may_write=False), "may only read"),
    ],
)
def test_what_could_not_be_cancelled_is_not_placed(folder: Folder, shop: OrderShop, words: str) -> None:
    with serving(shop):
        told = collected(folder(shop.url)).test_order
    assert told is not None
    assert words in told.why.en
    assert not shop.orders


def test_without_keys_it_is_refused_before_anything_is_asked(folder: Folder) -> None:
    shop = open_shop(folder("http://127.0.0.1:9/", keys=False))
    with pytest.raises(UsageError) as refused:
        refuse_test_order(shop, Tools())
    assert refused.value.hint is not None
    assert "WOOCOMMERCE_KEY" in refused.value.hint.en


def test_a_bare_address_has_no_owner_who_could_agree(tmp_path: Path) -> None:
    from toolkit.shop_folder import ShopFolder

    with pytest.raises(UsageError):
        refuse_test_order(Shop("http://127.0.0.1:9/", ShopFolder(tmp_path)), Tools())


def test_an_order_whose_answer_is_an_error_is_found_and_cancelled(folder: Folder) -> None:
    with serving(OrderShop(answers_order=503)) as shop:
        told = collected(folder(shop.url)).test_order
        assert told is not None
        assert not told.placed
        assert len(shop.orders) == 1, "a busy answer must not send the order again"
        assert not shop.open_orders


def test_an_order_that_a_slow_shop_may_still_make_stays_in_the_journal(folder: Folder) -> None:
    with serving(OrderShop(swallows=True)) as shop:
        root = folder(shop.url)
        told = collected(root).test_order
        assert told is not None
        assert "may still come" in told.why.en
        late = json.loads((root / "test-order.json").read_text())
        shop.orders[7] = {"id": 7, "status": "processing", "billing": {"email": late["email"]}}
        assert collected(root, place=False).test_order is None
        assert not shop.open_orders
        assert not (root / "test-order.json").exists()


def test_an_old_journal_of_an_order_that_never_came_is_closed(folder: Folder) -> None:
    with serving(OrderShop()) as shop:
        root = folder(shop.url)
        entry = {"platform": "woocommerce", "url": shop.url, "email": "a@b", "order": ""}
        (root / "test-order.json").write_text(json.dumps({**entry, "started": "2020-01-01T00:00:00+00:00"}))
        assert collected(root, place=False).test_order is None
        assert not (root / "test-order.json").exists()


def test_an_order_that_will_not_be_cancelled_is_told_and_tried_again(folder: Folder) -> None:
    with serving(OrderShop(cancels=False)) as shop:
        root = folder(shop.url)
        told = collected(root).test_order
        assert told is not None
        assert "may still be open" in told.why.en
        assert (root / "test-order.json").exists()
        assert collected(root).test_order is not None
        assert len(shop.orders) == 1, "while one is open no other is placed"
        shop.cancels = True
        assert collected(root, place=False).test_order is None
        assert not shop.open_orders
        assert not (root / "test-order.json").exists()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_run_that_is_killed_leaves_a_journal_and_the_next_run_cancels(folder: Folder) -> None:
    with serving(OrderShop(hangs=True)) as shop:
        root = folder(shop.url)
        options = ["collect", str(root), "--allow-private", "--place-test-order", "--yes"]
        run = subprocess.Popen(
            [sys.executable, "-c", "from toolkit.cli.main import main; main()", *options],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        try:
            assert shop.placed.wait(30)
        finally:
            run.kill()
            run.wait()
        assert shop.open_orders == [100]
        assert json.loads((root / "test-order.json").read_text())["order"] == ""
        shop.hangs = False
        shop.release.set()
        assert collected(root, place=False).test_order is None
        assert not shop.open_orders
        assert not (root / "test-order.json").exists()


def test_a_journal_of_another_shop_is_left_and_told(folder: Folder) -> None:
    with serving(OrderShop()) as shop:
        root = folder(shop.url)
        entry = {
            "platform": "woocommerce",
            "url": "https://other.example/",
            "email": "a@b",
            "started": "",
            "order": "7",
        }
        (root / "test-order.json").write_text(json.dumps(entry))
        told = collected(root).test_order
        assert told is not None
        assert "may still be open" in told.why.en
        assert not shop.orders
        assert (root / "test-order.json").exists()


def test_a_permit_is_good_for_one_request_to_one_address() -> None:
    permit = Permit("https://shop.example/wp-json/wc/store/v1/checkout")
    assert not permit.spend("GET", permit.url)
    assert not permit.spend("POST", f"{permit.url}?x=1")
    assert permit.spend("post", permit.url)
    assert not permit.spend("POST", permit.url)


def test_a_second_order_is_never_sent() -> None:
    from toolkit.evidence.client import Client
    from toolkit.evidence.till import GuardedTill

    with serving(OrderShop()) as shop:
        rules = [("*", r"wc/store(/v\d+)?/checkout")]
        with Client([shop.url], allow_private=True, forbidden=rules) as client:
            address, said = f"{shop.url}wp-json/wc/store/v1/checkout", {"billing_address": {"email": "a@b"}}
            till = GuardedTill(client.buyer(), may_place=True)
            till.place(address, said, {})
            with pytest.raises(NeverSent):
                till.place(address, said, {})
            with pytest.raises(NeverSent):
                GuardedTill(client.buyer(), may_place=False).place(address, said, {})
            with pytest.raises(NeverSent):
                till.ask("POST", address, json=said)
        assert len(shop.orders) == 1
