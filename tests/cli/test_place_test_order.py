"""A test order is placed only with leave, with keys that can cancel it, and in one's own shop."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from support.order_shop import KEY, SECRET, OrderShop, serving

from toolkit.demo.folder import make_folder
from toolkit.demo.shop import today_in_tehran

Call = Callable[..., tuple[int, str, str]]
KEYS = f"WOOCOMMERCE_KEY={KEY}\nWOOCOMMERCE_SECRET={SECRET}\n"
PLACE = "--place-test-order"


@pytest.mark.parametrize("command", ["prepare", "audit", "collect"])
def test_without_keys_it_is_refused_and_what_is_needed_is_said(
    command: str, folder: Path, toolkit: Call
) -> None:
    code, _, err = toolkit(command, folder, PLACE, "--yes")
    assert code == 2
    assert "WOOCOMMERCE_KEY" in err
    assert not (folder / "evidence").exists()


def test_where_nobody_can_be_asked_yes_must_be_said(
    folder: Path, toolkit: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", StringIO())
    (folder / ".env").write_text(KEYS)
    code, _, err = toolkit("collect", folder, PLACE)
    assert code == 2
    assert "Your shop may send messages and mails" in " ".join(err.split())
    assert "--yes" in err


def test_a_strangers_address_is_never_ordered_from(toolkit: Call) -> None:
    code, _, err = toolkit("audit", "http://127.0.0.1:1/", PLACE, "--yes")
    assert code == 2
    assert "only in your own shop" in err


def test_kept_evidence_takes_no_order(folder: Path, toolkit: Call) -> None:
    code, _, err = toolkit("audit", folder, "--replay", PLACE, "--yes")
    assert code == 2
    assert "running shop" in err


def test_with_leave_the_order_is_placed_and_cancelled_and_told(tmp_path: Path, toolkit: Call) -> None:
    with serving(OrderShop()) as shop:
        make_folder(tmp_path / "shop", shop.url, today_in_tehran())
        (tmp_path / "shop" / ".env").write_text(KEYS)
        code, _, err = toolkit("collect", tmp_path / "shop", "--allow-private", PLACE, "--yes")
    assert code == 0
    assert "Test order 100 was placed, paid by cod, and cancelled." in err
    assert not shop.open_orders


def test_an_order_that_may_still_be_open_is_told_whatever_the_command(tmp_path: Path, toolkit: Call) -> None:
    with serving(OrderShop(cancels=False)) as shop:
        make_folder(tmp_path / "shop", shop.url, today_in_tehran())
        (tmp_path / "shop" / ".env").write_text(KEYS)
        _, _, err = toolkit("audit", tmp_path / "shop", "--allow-private", PLACE, "--yes")
        assert "may still be open (order 100," in err
        _, _, err = toolkit("prepare", tmp_path / "shop", "--allow-private")
        assert "may still be open (order 100," in err
        shop.cancels = True
        _, _, err = toolkit("prepare", tmp_path / "shop", "--allow-private")
        assert "may still be open" not in err
    assert not shop.open_orders
