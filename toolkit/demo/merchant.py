"""The merchant's facts in the words in which the sample shop's pages print them."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Any

from toolkit.demo.faults import Fault
from toolkit.persian.digits import to_ascii, to_persian
from toolkit.persian.phones import landline, mobile, printed, tel_href

VAT_RATE = 10  # percent
OTHER_EMAIL = "foroosh.nemooneh@mail.example"
OTHER_POSTAL_CODE = "8174612935"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as it is printed and as a `tel:` link dials it."""

    shown: str
    dialled: str


@dataclass(frozen=True, slots=True)
class Carrier:
    """One way of delivery; money in the shop's unit. `free_over` is None where it is never free."""

    name: str
    amount: int
    free_over: int | None = None

    def cost_of(self, subtotal: int) -> int:
        return 0 if self.free_over is not None and subtotal >= self.free_over else self.amount


@dataclass(frozen=True, slots=True)
class Payment:
    """One way of paying, by its WooCommerce id."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Merchant:
    """What the pages say of the shop; a fact that a fault hides is empty or None."""

    name: str
    owner: str
    address: str
    postal_code: str
    phone: Phone
    mobile: Phone | None
    fax: Phone | None
    email: str
    unit: str
    currency: str
    per_toman: int
    vat_rate: int
    validity: str
    carriers: tuple[Carrier, ...]
    payments: tuple[Payment, ...]


def merchant_of(profile: Mapping[str, Any], faults: Set[Fault]) -> Merchant:
    """The facts of a profile (shop.toml as tomllib reads it) as a shop with these faults shows them."""
    contact, premises, rial = profile["contact"], profile["premises"], profile["shop"]["unit"] == "rial"
    handset = (
        Phone(to_persian(contact["mobile"]), tel_href(mobile(contact["mobile"])))
        if contact.get("mobile")
        else None
    )
    wired = _phone(contact["landline"])
    mobile_only = Fault.MOBILE_AS_LANDLINE in faults and handset is not None
    placeless = Fault.NO_CONTACT_ADDRESS in faults
    code = OTHER_POSTAL_CODE if Fault.OTHER_POSTAL_CODE in faults else to_ascii(premises["postal_code"])
    per_toman = 10 if rial else 1
    return Merchant(
        name=profile["shop"]["name_fa"],
        owner="" if Fault.OWNER_NOT_NAMED in faults else owner_of(profile),
        address="" if placeless else address_of(premises),
        postal_code="" if placeless else to_persian(code),
        phone=handset if mobile_only and handset else wired,
        mobile=handset,
        fax=_phone(contact["fax"]) if contact.get("fax") and not mobile_only else None,
        email=OTHER_EMAIL if Fault.OTHER_EMAIL in faults else contact["email"],
        unit="ریال" if rial else "تومان",
        currency="IRR" if rial else "IRT",
        per_toman=per_toman,
        vat_rate=VAT_RATE if profile["tax"]["vat"] == "added" else 0,
        validity=duration(profile["orders"]["offer_valid"]),
        carriers=tuple(_carriers(profile["shipping"]["methods"], per_toman, faults)),
        payments=tuple(_payments(profile["payments"], faults)),
    )


def owner_of(profile: Mapping[str, Any]) -> str:
    """Who answers for the shop: the person, else the registered name, else the domain's holder."""
    applicant = profile["applicant"]
    person = f"{applicant.get('first_name', '')} {applicant.get('last_name', '')}".strip()
    return person or str(applicant.get("registered_name") or profile["hosts"]["holder"])


def address_of(premises: Mapping[str, Any]) -> str:
    """The postal address in one line, without the postal code."""
    places = dict.fromkeys((premises["province"], premises["city"], premises["street"]))
    parts = [*places, f"پلاک {premises['plate']}"]
    if premises.get("unit"):
        parts.append(f"واحد {premises['unit']}")
    return to_persian("، ".join(parts))


def duration(told: str) -> str:
    """ "24 hours" as «۲۴ ساعت»."""
    number, _, unit = told.partition(" ")
    return f"{to_persian(number)} {'ساعت' if unit.startswith('hour') else 'روز'}"


def _phone(told: str) -> Phone:
    number = landline(told)
    return Phone(printed(number), tel_href(number))


def _carriers(methods: list[dict[str, Any]], per_toman: int, faults: Set[Fault]) -> list[Carrier]:
    known = [Carrier(m["name"], m.get("amount", 0), m.get("free_over") or None) for m in methods]
    if Fault.UNDECLARED_SHIPPING in faults:
        known.append(Carrier("پیک موتوری", 90_000 * per_toman))
    return known


def _payments(ways: list[dict[str, Any]], faults: Set[Fault]) -> list[Payment]:
    known = {
        "gateway": ("gateway", "پرداخت اینترنتی"),
        "cash_on_delivery": ("cod", "پرداخت در محل"),
        "card_transfer": ("bacs", "کارت‌به‌کارت"),
        "wallet": ("wallet", "کیف پول"),
        "instalment": ("instalment", "خرید قسطی"),
    }
    shown = []
    for way in ways:
        name, label = known[way["kind"]]
        with_whom = way.get("provider") or way.get("areas")
        shown.append(Payment(name, f"{label} ({with_whom})" if with_whom else label))
    if Fault.UNDECLARED_PAYMENT in faults:
        shown.append(Payment("bacs", "کارت‌به‌کارت"))
    return shown
