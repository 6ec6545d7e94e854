"""A test order: journalled, placed, looked at, cancelled; and what an earlier run left is cancelled first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from toolkit.evidence import journal
from toolkit.evidence.order import Order
from toolkit.evidence.till import GuardedTill
from toolkit.evidence.visitor import Visitor
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.evidence import TrialOrder, Unseen
from toolkit.model.order import Buyer, Journalled, Placed
from toolkit.model.page import Page
from toolkit.platform import Keys, Platform

SECONDS = 120
"""What must be left of a collection's time for an order to be placed and cancelled within it."""


def settled(order: Order, platform: Platform | None, buyer: Visitor, home: Page) -> TrialOrder | None:
    """What became of an order that an earlier run left open; None where there is none any more.

    Raises FaultyFile for a journal that cannot be read.
    """
    entry = journal.open_entry(order.journal) if order.journal else None
    if entry is None or order.journal is None:
        return None
    if platform is None or platform.name != entry.platform or _host(entry.url) != _host(home.url):
        return _left_open(entry, tr("This run looked at another shop."))
    order.say(tr("Cancelling a test order that an earlier run left open."))
    trial = Trial(platform, buyer, home, _Secrets(order.secrets), order.journal, order.now)
    return trial.guarded(lambda: trial.settle(entry))


def tried(order: Order, platform: Platform, buyer: Visitor, home: Page, seconds: float) -> TrialOrder | None:
    """Places and cancels the test order that was asked for; `seconds` are left of the collection."""
    if order.buyer is None or order.journal is None:
        return None
    if seconds < SECONDS:
        return TrialOrder(tr("No test order was placed: too little time was left to cancel it in."), home.url)
    order.say(tr("Placing a test order, looking at it, and cancelling it."))
    trial, who = Trial(platform, buyer, home, _Secrets(order.secrets), order.journal, order.now), order.buyer
    return trial.guarded(lambda: trial.run(who))


UNSURE = 900
"""Seconds in which a shop that gave no answer may still make the order."""


@dataclass(frozen=True)
class _Secrets:
    """The collection's secrets as a plugin asks for them."""

    known: Mapping[str, str]

    def get(self, name: str) -> str | None:
        return self.known.get(name)


@dataclass(frozen=True)
class Trial:
    """One shop's test order; `path` is its journal."""

    platform: Platform
    visitor: Visitor
    home: Page
    keys: Keys
    path: Path
    now: Callable[[], datetime]

    def guarded(self, call: Callable[[], TrialOrder | None]) -> TrialOrder | None:
        """What a plugin breaks at is told, and the journal says whether an order may be open."""
        try:
            return call()
        except Exception as broken:  # a stranger's code may fail in any way; the collection goes on
            why = tr("The plugin {name} broke: {why}.", name=self.platform.name, why=type(broken).__name__)
            entry = journal.open_entry(self.path)
            return _left_open(entry, why) if entry else TrialOrder(why, self.home.url)

    def settle(self, entry: Journalled) -> TrialOrder | None:
        why = self._cancel(entry)
        return None if why is None else _left_open(entry, why)

    def run(self, buyer: Buyer) -> TrialOrder:
        """Places one order and cancels it. Whatever breaks in between, cancelling is tried, and else journalled."""
        till = GuardedTill(self.visitor, may_place=True)
        why = self.platform.may_order(till, self.home, self.keys)
        if why is not None:
            return TrialOrder(tr("No test order was placed. {why}", why=why), self.home.url)
        entry = Journalled(self.platform.name, self.home.url, buyer.email, self.now().isoformat())
        journal.note(self.path, entry)
        try:
            return self._ordered(till, buyer, entry)
        except BaseException:
            with suppress(Exception):  # the first fault is told; an order still open is the journal's matter
                self._cancel(journal.open_entry(self.path) or entry)
            raise

    def _ordered(self, till: GuardedTill, buyer: Buyer, entry: Journalled) -> TrialOrder:
        placed = self.platform.place_order(till, self.home, buyer)
        if isinstance(placed, Text):
            journal.close(self.path)
            return TrialOrder(tr("The shop took no test order. {why}", why=placed), self.home.url)
        if isinstance(placed, Unseen):
            why = self._cancel(entry)  # it may have been made although no answer came
            lost = TrialOrder(
                tr("What came of the test order was not seen. {why}", why=placed.why), self.home.url
            )
            return lost if why is None else _left_open(entry, why)
        entry = replace(entry, order=placed.id)
        journal.note(self.path, entry)
        shown = till.show(placed.page) if placed.page else None
        why = self._cancel(entry)
        if why is not None:
            return replace(_left_open(entry, why), gateway=placed.gateway, placed=True)
        return TrialOrder(
            _seen(shown, placed),
            shown.url if shown else self.home.url,
            placed.id,
            placed.gateway,
            placed=True,
            cancelled=True,
        )

    def _cancel(self, entry: Journalled) -> Text | None:
        till = GuardedTill(self.visitor, may_place=False)
        ended = self.platform.cancel_order(till, self.home, self.keys, entry)
        if isinstance(ended, Text):
            return ended
        if ended == "absent" and not entry.order and self._is_recent(entry):
            return tr("The shop holds no such order; one that was sent just now may still come.")
        journal.close(self.path)
        return None

    def _is_recent(self, entry: Journalled) -> bool:
        """Whether a slow shop may still be at work on it."""
        try:
            started = datetime.fromisoformat(entry.started)
        except ValueError:
            return False
        return abs((self.now() - started).total_seconds()) < UNSURE if started.tzinfo else False


def _seen(shown: Page | Unseen | None, placed: Placed) -> Text:
    done = tr(
        "Test order {id} was placed, paid by {gateway}, and cancelled.", id=placed.id, gateway=placed.gateway
    )
    if isinstance(shown, Unseen):
        return tr("{done} The page after it could not be seen: {why}", done=done, why=shown.why)
    if shown is None:
        return tr("{done} The shop named no page after it.", done=done)
    return done


def _host(url: str) -> str:
    return urlsplit(url).netloc.lower()


def _left_open(entry: Journalled, why: Text) -> TrialOrder:
    told = tr(
        "A test order may still be open (order {id}, {email}): {why} Cancel it in your shop's admin, or run "
        "this again: the next run cancels it.",
        id=entry.order or "?",
        email=entry.email,
        why=why,
    )
    return TrialOrder(told, entry.url, entry.order)
