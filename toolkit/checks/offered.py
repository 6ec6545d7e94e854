"""What the checkout offers beside what the profile names: ways of paying and of sending."""

from __future__ import annotations

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
    offered = {name: _kind_of_payment(name) for name in pre_invoice.payment_methods}
    if not kinds or not offered:
        return unknown(tr("The profile or the checkout names no way of paying."), at_sale(pre_invoice))
    away = tuple(name for name, kind in offered.items() if kind and kind not in kinds)
    if away:
        return failed(
            tr("Ways of paying at the checkout that the profile does not name: {names}.", names=away),
            at_sale(pre_invoice, " · ".join(away)),
        )
    return passed(
        tr("The ways of paying at the checkout are those of the profile."),
        at_sale(pre_invoice, " · ".join(offered)),
    )


_PAYMENTS = {
    "card_transfer": ("کارت به کارت", "حواله", "واریز", "bank transfer"),
    "cash_on_delivery": ("هنگام دریافت", "در محل", "هنگام تحویل", "cash on delivery"),
    "wallet": ("کیف پول", "wallet"),
    "instalment": ("قسط", "اقساط", "instal"),
    "gateway": ("درگاه", "اینترنتی", "انلاین", "برخط", "online", "gateway"),
}


def _kind_of_payment(name: str) -> str | None:
    return next((kind for kind, words in _PAYMENTS.items() if any(holds(name, w) for w in words)), None)


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
