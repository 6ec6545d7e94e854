"""What kind of payment a name at the checkout stands for, and what the seal has to do with it."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.checks.shared import at_sale, holds, profile_place
from toolkit.judge.check import check
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.model.sale import PreInvoice
from toolkit.model.verdict import Verdict
from toolkit.persian.letters import fold_text
from toolkit.profile.profile import Profile

KINDS: Mapping[str, tuple[str, ...]] = {
    "card_transfer": ("کارت به کارت", "حواله", "واریز", "فیش بانکی", "bank transfer"),
    "cash_on_delivery": (
        *("هنگام دریافت", "هنگام تحویل", "در محل", "درب منزل", "پس از تحویل", "زمان تحویل"),
        *("cash on delivery", "cod"),
    ),
    "wallet": ("کیف پول", "wallet"),
    "instalment": ("قسط", "اقساط", "چهار قسطه", "اسنپ پی", "دیجی پی", "ترب پی", "تکنوپی", "تارا", "instal"),
    "gateway": (
        *(
            "درگاه",
            "اینترنتی",
            "انلاین",
            "برخط",
            "کارت های بانکی",
            "کارت‌های عضو شتاب",
            "شتاب",
            "online",
            "gateway",
        ),
        *(
            "زرین پال",
            "زیبال",
            "آیدی پی",
            "نکست پی",
            "پی پینگ",
            "وندار",
            "پی استار",
            "به پرداخت",
            "ملت",
            "سامان",
        ),
        *(
            "سپ",
            "پارسیان",
            "سداد",
            "ایران کیش",
            "آسان پرداخت",
            "آپ",
            "پاسارگاد",
            "فن آوا",
            "پرداخت الکترونیک",
        ),
        *("zarinpal", "zibal", "idpay", "nextpay", "payping", "vandar", "mellat", "sadad", "sep"),
    ),
}
"""Words of a way's name by its kind in the profile; the first kind that is met counts."""


def kind_of_payment(name: str, profile: Profile | None = None) -> str | None:
    """The kind, also by a provider whom the profile names; None where the name tells none."""
    for one in profile.payments if profile else ():
        if one.provider and holds(name, one.provider):
            return one.kind
    return next((kind for kind, words in KINDS.items() if any(_names(name, w) for w in words)), None)


def _names(name: str, words: str) -> bool:
    """Whether the words stand in it; short ones as words of their own («سپ» is not in «سپه»)."""
    if len(words) > 3:
        return holds(name, words)
    return f" {fold_text(words)} " in f" {' '.join(fold_text(name).split())} "


@check("NEED-COD")
def cash_on_delivery_wants_the_seal(profile: Profile, pre_invoice: PreInvoice) -> Answer:
    return _needs(profile, pre_invoice, "cash_on_delivery", _POST)


@check("NEED-PSP")
def online_payment_wants_the_seal(profile: Profile, pre_invoice: PreInvoice) -> Answer:
    return _needs(profile, pre_invoice, "gateway", _BANK)


def _needs(profile: Profile, page: PreInvoice, kind: str, who: Text) -> Answer:
    """Told for information: what the seal is needed for here, by what the checkout offers."""
    shown = [name for name in page.payment_methods if kind_of_payment(name, profile) == kind]
    seen = [at_sale(page, shown[0])] if shown else [profile_place("payments", kind), at_sale(page)]
    offered = (
        tr("The checkout offers it: {name}.", name=shown[0])
        if shown
        else tr("The profile names it; the checkout that was seen does not offer it.")
    )
    if profile.seal.state == "granted":
        return _told(tr("{offered} The seal is granted.", offered=offered), *seen)
    return _told(tr("{offered} {who}", offered=offered, who=who), *seen)


def _told(reason: Text, *seen: Seen) -> Answer:
    return Answer(Verdict.INFORMATIVE, reason, seen)


_POST = tr("The Post asks for the seal before it carries for cash on delivery.")
_BANK = tr("Banks and payment companies ask for the seal before they give a gateway.")
