"""Tracking: a page on which an order is followed, and a number that the buyer is given for it."""

from __future__ import annotations

from toolkit.judge.answers import by_hand, failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.evidence import Evidence
from toolkit.model.finding import Answer, Seen
from toolkit.model.sale import Receipt
from toolkit.profile.profile import Profile


@check("SAL-6")
def an_order_can_be_followed_on_the_site(
    tracking_pages: tuple[SitePage, ...],
    login_pages: tuple[SitePage, ...],
    site: Site,
    merchant: Profile | None,
) -> Answer:
    """Where every buyer has an account, his account tells him of his orders."""
    if tracking_pages:
        return passed(
            tr("There is a page for following an order."), tracking_pages[0].words("order_tracking")
        )
    if login_pages and merchant and merchant.orders.account_needed:
        return passed(
            tr("Every buyer has an account, in which he follows his orders."), login_pages[0].seen()
        )
    return failed(tr("No page for following an order was found."), site.home.seen())


@check("SAL-6")
def the_buyer_is_given_a_number(evidence: Evidence, order_received: Receipt | None, site: Site) -> Answer:
    """Decided only by a real order: what follows an order is shown to nobody else."""
    if order_received is None:
        told = evidence.test_order
        where = Seen(told.url) if told and told.url else site.home.seen()
        return by_hand(told.why if told else _HOW, where)
    where = Seen(order_received.url, order_received.number, order_received.record or None)
    if order_received.number:
        return passed(tr("The page after the order shows the buyer its number."), where)
    return failed(tr("The page after the order shows no number of it."), where)


_HOW = tr(
    "What a buyer is given after ordering is shown only after an order. Place one order in your own shop with "
    "payment on delivery, see whether its number stands on the last page and in the message to the buyer, "
    "cancel it, and declare it in the profile; or run the audit with --place-test-order."
)
