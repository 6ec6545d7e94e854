"""Snippets of PHP filled from the profile: each also packed as a plugin, as WordPress takes one by clicks."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath

from jinja2 import Environment, PackageLoader, StrictUndefined

from toolkit import Profile, RemedyFile, phone_text, to_persian

Facts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Snippet:
    """One template: the file it makes, and the facts it drinks."""

    template: str
    file: str
    facts: Callable[[Profile], Facts]


def plugin_files(name: str, profile: Profile) -> Iterator[RemedyFile]:
    """The snippet as PHP and as a plugin to be uploaded; none where the profile lacks what it would print."""
    snippet = SNIPPETS[name]
    facts = snippet.facts(profile)
    if any(place in NEEDED and not value for place, value in facts.items()):
        return
    given = {place.replace(".", "_"): value for place, value in facts.items()}
    code = _templates().get_template(snippet.template).render(given).encode()
    yield RemedyFile(f"remedies/woocommerce/{snippet.file}", code)
    yield RemedyFile(
        f"remedies/woocommerce/{PurePosixPath(snippet.file).stem}.zip", _packed(snippet.file, code)
    )


def _packed(file: str, code: bytes) -> bytes:
    """A plugin of one file in a folder of its name; the same bytes every time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        entry = zipfile.ZipInfo(f"{PurePosixPath(file).stem}/{file}", (1980, 1, 1, 0, 0, 0))
        entry.external_attr = 0o644 << 16
        pack.writestr(entry, code, zipfile.ZIP_DEFLATED)
    return out.getvalue()


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
