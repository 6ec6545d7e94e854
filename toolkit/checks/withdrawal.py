"""Withdrawal: the buyer may go back on his purchase, at no cost, and it is confirmed to him."""

from __future__ import annotations

from toolkit.checks.sentences import clause_on
from toolkit.clauses.owed_terms import WITHDRAWAL_CONFIRMED
from toolkit.judge.answers import failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site
from toolkit.language.translate import tr
from toolkit.model.finding import Answer


@check("COM-WITHDRAW")
def seven_working_days_are_granted(site: Site) -> Answer:
    """Article 37 of the Electronic Commerce Law (L5): at least seven working days, without a reason."""
    refusing = list(site.stating("returns", "refused"))
    if refusing:
        return failed(
            tr("The site takes away the right to return goods."), *(p.words("returns") for p in refusing[:3])
        )
    shorter = list(site.stating("seven_day_withdrawal", "refused"))
    granting = list(site.stating("seven_day_withdrawal"))
    if shorter:
        return failed(
            tr("The site gives fewer than seven working days to withdraw."),
            *(p.words("seven_day_withdrawal") for p in shorter[:3]),
        )
    if granting:
        return passed(
            tr("The site grants seven days to withdraw."), granting[0].words("seven_day_withdrawal")
        )
    told = list(site.stating("returns"))
    if told:
        return failed(
            tr("The site speaks of returns, and grants no seven working days."),
            *(p.words("returns") for p in told[:3]),
        )
    return failed(tr("No page says that the buyer may withdraw from his purchase."), site.home.seen())


@check("COM-WITHDRAW-ACK")
def a_confirmation_of_withdrawal_is_promised(site: Site) -> Answer:
    place = clause_on(site.own_words, WITHDRAWAL_CONFIRMED)
    if place:
        return passed(tr("The site promises to confirm a withdrawal."), place)
    return failed(tr("No page says that a withdrawal is confirmed to the buyer."), site.home.seen())
