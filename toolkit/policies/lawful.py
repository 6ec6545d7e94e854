"""Answers of the profile that a page may not repeat: against the law, or no longer true."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from toolkit.errors import Fault
from toolkit.language.translate import tr
from toolkit.profile.profile import Profile

SHORTEST_WINDOW = 7
"""Working days (article 37 of the Electronic Commerce Law)."""
LATEST_REFUND = 10
"""Working days; the law says at once (article 38), and two weeks are no longer that. Our reading."""


def out_of_law(profile: Profile) -> Iterator[Fault]:
    """Days that the law makes longer or shorter than the profile has them."""
    window, refund = profile.returns.window_days, profile.returns.refund_days
    if window is not None and window < SHORTEST_WINDOW:
        message = tr("The law gives at least {n} working days; write that many or more.", n=SHORTEST_WINDOW)
        yield Fault("returns.window_days", message, str(window))
    undelivered = profile.orders.refund_if_undelivered_days
    for place, days in (("returns.refund_days", refund), ("orders.refund_if_undelivered_days", undelivered)):
        if days is not None and days >= LATEST_REFUND:
            message = tr(
                "The law wants the money back at once; write fewer than {n} working days.", n=LATEST_REFUND
            )
            yield Fault(place, message, str(days))


def out_of_date(profile: Profile, today: date) -> Iterator[Fault]:
    """A seal and licences that have ended: a page would show them as held."""
    seal = profile.seal
    if seal.state == "granted" and seal.valid_to and seal.valid_to < today:
        message = tr("The seal ended on {day}: write its new dates, or another state.", day=seal.valid_to)
        yield Fault("seal.valid_to", message, seal.valid_to.isoformat())
    for n, licence in enumerate(profile.licences.held):
        if licence.valid_to and licence.valid_to < today:
            message = tr(
                "This licence ended on {day}: renew it or take it off the list.", day=licence.valid_to
            )
            yield Fault(f"licences.held.{n}.valid_to", message, licence.valid_to.isoformat())
