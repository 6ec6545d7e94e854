"""What the checkout offers beside what the profile names: ways of paying and of sending."""

from __future__ import annotations

from toolkit.checks.payments import kind_of_payment
from toolkit.checks.shared import at_sale, holds
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.model.sale import PreInvoice
from toolkit.profile.profile import Profile


@check("OVS-PAY")
def ways_of_paying_are_those_of_the_profile(pre_invoice: PreInvoice, profile: Profile) -> Answer:
    kinds = {one.kind for one in profile.payments}
    offered = {name: kind_of_payment(name, profile) for name in pre_invoice.payment_methods}
    if not kinds or not offered:
        return unknown(tr("The profile or the checkout names no way of paying."), at_sale(pre_invoice))
    away = tuple(name for name, kind in offered.items() if kind and kind not in kinds)
    if away:
        return failed(
            tr("Ways of paying at the checkout that the profile does not name: {names}.", names=away),
            at_sale(pre_invoice, " · ".join(away)),
        )
    strange = tuple(name for name, kind in offered.items() if kind is None)
    if strange:
        return unknown(
            tr("Ways of paying whose kind cannot be told from their name: {names}.", names=strange),
            at_sale(pre_invoice, " · ".join(strange)),
        )
    return passed(
        tr("The ways of paying at the checkout are those of the profile."),
        at_sale(pre_invoice, " · ".join(offered)),
    )


@check("OVS-DIST")
def ways_of_sending_are_those_of_the_profile(pre_invoice: PreInvoice, profile: Profile) -> Answer:
    known = [name for one in profile.shipping.methods for name in (one.name, one.carrier) if name]
    offered = tuple(charge.label.partition(":")[0].strip() for charge in pre_invoice.shipping)
    if not known or not offered:
        return unknown(tr("The profile or the checkout names no way of sending."), at_sale(pre_invoice))
    free = any(one.cost == "free" or one.free_over for one in profile.shipping.methods)
    away = tuple(
        n
        for n in offered
        if not holds(n, "حضوری")
        and not holds(n, "pickup")
        and not (free and (holds(n, "رایگان") or holds(n, "free")))
        and not any(holds(n, k) or holds(k, n) for k in known)
    )
    if away:
        return failed(
            tr("Ways of sending at the checkout that the profile does not name: {names}.", names=away),
            at_sale(pre_invoice, " · ".join(away)),
        )
    return passed(
        tr("The ways of sending at the checkout are those of the profile."),
        at_sale(pre_invoice, " · ".join(offered)),
    )
