"""The merchant's leave for a test order: what it does in his shop is said, and he agrees or it is not placed."""

from __future__ import annotations

import sys

import click

from toolkit.audit import Shop, Tools, refuse_test_order
from toolkit.errors import UsageError
from toolkit.language.text import Language, Text
from toolkit.language.translate import tr


def agree(shop: Shop, given: Tools, language: Language, *, yes: bool) -> None:
    """Returns where none is asked for or he agrees; UsageError where it cannot be placed or he does not."""
    if not given.place_test_order:
        return
    refuse_test_order(shop, given)
    click.echo(_warning()[language], err=True)
    if yes:
        return
    if not sys.stdin.isatty():
        raise UsageError(tr("A test order wants your leave."), tr("Say --yes where nobody can be asked."))
    if not click.confirm(tr("Place the test order now?")[language], err=True):
        raise UsageError(tr("No test order is placed."), tr("Leave out --place-test-order."))


def _warning() -> Text:
    return tr(
        "A real order will be placed in your shop, paid on delivery or by cheque, and cancelled at once. Your shop "
        "may send messages and mails about it (to you, and to an address that no post reaches), reserves the goods "
        "until it is cancelled, and counts one order number. Connected accounting or warehouse programs may see it."
    )
