"""The facts that the pages drink from: what a profile lacks before its pages can be written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from toolkit.errors import Fault
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.policies.lawful import out_of_date, out_of_law
from toolkit.policies.refused import refused
from toolkit.profile.profile import Profile
from toolkit.profile.says import meaning
from toolkit.profile.table import Table

Condition = Callable[[Profile], bool]

GOODS_MODELS = {"own_stock", "marketplace", "made_to_order"}


def sends(profile: Profile) -> bool:
    """Whether the shop hands over goods; a shop that does not say what it sells is asked for that first."""
    return bool(GOODS_MODELS & set(profile.shop.business_model))


def always(profile: Profile) -> bool:
    return True


def uses_form(profile: Profile) -> bool:
    return "form" in profile.complaints.channels or "form" in profile.returns.how


def has_gateway(profile: Profile) -> bool:
    return any(payment.kind == "gateway" for payment in profile.payments)


NEEDS: tuple[tuple[Condition, tuple[str, ...]], ...] = (
    (
        always,
        (
            "shop.business_model", "shop.goods", "shop.unit",
            "premises.kind", "premises.visit",
            "contact.answer_hours", "contact.closed_on", "contact.hours",
            "orders.offer_valid", "orders.confirm_by", "orders.account_needed", "orders.cancel_until",
            "orders.out_of_stock", "orders.refund_if_undelivered_days", "orders.substitute",
            "orders.phone_confirmation",
            "payments", "tax.vat", "tax.invoice", "tax.official_invoice",
            "returns.window_days", "returns.how", "returns.refund_days", "returns.refund_route",
            "returns.acknowledge_by",
            "complaints.responsible", "complaints.channels", "complaints.needed",
            "complaints.acknowledge_days", "complaints.answer_days", "complaints.code_given_by",
            "privacy.updated_on", "privacy.request_days", "privacy.measures", "privacy.marketing",
            "privacy.reviews", "privacy.minors", "privacy.national_code_asked", "privacy.collected",
            "privacy.receivers", "privacy.retention",
        ),
    ),
    (
        sends,
        (
            "orders.tracking_code",
            "shipping.origin_city", "shipping.areas", "shipping.prepare_days", "shipping.working_days",
            "shipping.packaging_fee", "shipping.methods", "returns.freight", "returns.damage_report_days",
        ),
    ),
    (lambda p: bool(p.orders.tracking_code), ("orders.tracking_given_by",)),
    (lambda p: p.tax.vat == "not_charged", ("tax.reason",)),
    (lambda p: p.privacy.marketing == "opt_in", ("privacy.marketing_stop",)),
    (lambda p: p.premises.kind == "workplace", ("premises.status",)),
    (lambda p: p.applicant.kind != "natural", ("applicant.national_id",)),
    (lambda p: not p.licences.held and not p.licences.none, ("licences.held",)),
    (has_gateway, ("privacy.card_data_kept",)),
    (uses_form, ("complaints.form_url",)),
)  # fmt: skip
"""Places of the profile that must be filled in, with the condition under which they are asked."""


def missing(profile: Profile, today: date) -> tuple[Fault, ...]:
    """Every fact that the pages lack or cannot state as it is, each with what to answer."""
    return (
        *_unanswered(profile),
        *_rows(profile),
        *out_of_law(profile),
        *out_of_date(profile, today),
        *refused(profile),
    )


def _unanswered(profile: Profile) -> Iterator[Fault]:
    for condition, places in NEEDS:
        if condition(profile):
            for place in places:
                value, says = look(profile, place)
                if value is None or value == ():
                    yield Fault(place, tr("The pages need this: {what}", what=says))


def look(table: Table, place: str) -> tuple[object, Text]:
    """A value of the profile by its dotted place, with the meaning of its field."""
    name, _, rest = place.partition(".")
    value = table[name]
    if rest and isinstance(value, Table):
        return look(value, rest)
    return value, meaning(type(table).model_fields[name]).text


def _rows(profile: Profile) -> Iterator[Fault]:
    """Rows of lists: a method without a price cannot be printed as one."""
    wanted: list[tuple[str, Table, tuple[str, ...]]] = []
    for n, method in enumerate(profile.shipping.methods if sends(profile) else ()):
        fixed = ("amount",) if method.cost == "fixed" else ()
        wanted.append((f"shipping.methods.{n}", method, ("cost", "days", "tracked", *fixed)))
    for n, payment in enumerate(profile.payments):
        asked = {"gateway": ("provider",), "instalment": ("provider",), "cash_on_delivery": ("areas",)}
        wanted.append((f"payments.{n}", payment, asked.get(payment.kind, ())))
    for n, licence in enumerate(profile.licences.held):
        wanted.append((f"licences.held.{n}", licence, ("issuer", "number")))
    for n, datum in enumerate(profile.privacy.collected):
        wanted.append((f"privacy.collected.{n}", datum, ("where", "required")))
    for place, table, names in wanted:
        for name in names:
            value, says = look(table, name)
            if value is None:
                yield Fault(f"{place}.{name}", tr("The pages need this: {what}", what=says))
    yield from _receivers(profile)


def _receivers(profile: Profile) -> Iterator[Fault]:
    """Whoever carries parcels or takes payments gets data, so the privacy page must name him."""
    named = {receiver.name for receiver in profile.privacy.receivers}
    carriers = [m.carrier for m in profile.shipping.methods] if sends(profile) else []
    providers = [p.provider for p in profile.payments]
    for name in dict.fromkeys(filter(None, [*carriers, *providers])):
        if profile.privacy.receivers and name not in named:
            message = tr(
                "{name} gets data of buyers and is not in this list: add who, which data and what for.",
                name=name,
            )
            yield Fault("privacy.receivers", message)
    asked, collected = profile.privacy.national_code_asked, profile.privacy.collected
    if asked and collected and not any("کد ملی" in row.datum for row in collected):
        message = tr("You ask for the national code and it is not in this list: add where and what for.")
        yield Fault("privacy.collected", message)
