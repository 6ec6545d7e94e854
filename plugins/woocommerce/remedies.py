"""What mends a finding on WooCommerce: clicks in its admin, and snippets of PHP filled from the profile."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined

from toolkit import Profile, Remedy, RemedyFile, phone_text, read_remedies, to_persian

Facts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Snippet:
    """One template: the file it makes, and the facts it drinks."""

    template: str
    file: str
    facts: Callable[[Profile], Facts]


@cache
def remedies() -> Sequence[Remedy]:
    """The steps in WooCommerce's admin (remedies.toml), with the snippets that they name."""
    package = resources.files(__package__)
    return read_remedies(package.joinpath("remedies.toml").read_text("utf-8"), "woocommerce/remedies.toml")


def remedy_files(name: str, profile: Profile) -> Sequence[RemedyFile]:
    """The snippet of that name; none where the profile lacks what it would print, or no snippet is called so."""
    snippet = SNIPPETS.get(name)
    facts = snippet.facts(profile) if snippet else {}
    if snippet is None or any(place in NEEDED and not value for place, value in facts.items()):
        return ()
    given = {place.replace(".", "_"): value for place, value in facts.items()}
    text = _templates().get_template(snippet.template).render(given)
    return (RemedyFile(f"remedies/woocommerce/{snippet.file}", text.encode()),)


def php_string(value: str) -> str:
    """A PHP literal in single quotes: only the backslash and the quote mean something in it."""
    plain = "".join(c for c in value if c == "\n" or ord(c) >= 32)
    return "'" + plain.replace("\\", "\\\\").replace("'", "\\'") + "'"


@cache
def _templates() -> Environment:
    made = Environment(
        loader=PackageLoader(__package__, "snippets"),
        undefined=StrictUndefined,
        autoescape=False,  # what comes out is PHP: every value goes through php_string
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["php"] = php_string
    return made


def _seller(profile: Profile) -> Facts:
    return {
        "shop.name_fa": profile.shop.name_fa,
        "applicant.name": profile.applicant.name or "",
        "applicant.economic_code": to_persian(str(getattr(profile.applicant, "economic_code", None) or "")),
        "premises": address(profile),
        "contact.landline": phone_text(profile.contact.landline),
        "contact.email": profile.contact.email,
        "orders.offer_valid": validity(profile.orders.offer_valid or ""),
    }


def address(profile: Profile) -> str:
    """The place of activity in one Persian line."""
    place = profile.premises
    parts = [place.province, place.city, place.street]
    parts += [f"پلاک {place.plate}"] if place.plate else []
    parts += [f"واحد {place.unit}"] if place.unit else []
    told = "، ".join(dict.fromkeys(part for part in parts if part))
    return to_persian(f"{told}، کد پستی {place.postal_code}" if place.postal_code else told)


def validity(span: str) -> str:
    """ "24 hours" as «۲۴ ساعت»; empty for nothing."""
    number, _, unit = span.partition(" ")
    return f"{to_persian(number)} {'ساعت' if unit.startswith('hour') else 'روز'}" if number else ""


def _tax(profile: Profile) -> Facts:
    notes = {
        "added": "بدون مالیات بر ارزش افزوده؛ مالیات در سبد خرید افزوده می‌شود",
        "included": "شامل مالیات بر ارزش افزوده",
        "not_charged": "بدون مالیات بر ارزش افزوده؛ مالیاتی گرفته نمی‌شود",
    }
    return {"tax.vat": notes.get(profile.tax.vat or "", "")}


def _tracking(profile: Profile) -> Facts:
    page = profile.orders.tracking_page or profile.shop.pages.order_tracking or ""
    return {"orders.tracking_page": profile.address(page) if page else ""}


def _nothing(profile: Profile) -> Facts:
    return {}


NEEDED = frozenset({"shop.name_fa", "premises", "orders.offer_valid", "tax.vat"})
"""Facts without which a snippet would print an empty sentence; the others only leave their line out."""

SNIPPETS: Mapping[str, Snippet] = {
    "pre_invoice": Snippet("pre-invoice.php.j2", "namad-pre-invoice.php", _seller),
    "tracking_mail": Snippet("tracking-mail.php.j2", "namad-tracking-mail.php", _tracking),
    "hologram": Snippet("hologram.php.j2", "namad-hologram.php", _nothing),
    "tax_note": Snippet("tax-note.php.j2", "namad-tax-note.php", _tax),
}
"""Every snippet by its name."""
