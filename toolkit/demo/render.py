"""Pages of the sample shop drawn from their templates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from toolkit.demo.merchant import Merchant
from toolkit.persian.dates import jalali_short, jalali_text, parse_date
from toolkit.persian.digits import to_persian

WAYS = {
    "form": "فرم همین سایت",
    "phone": "تلفن",
    "email": "پست الکترونیکی",
    "post": "نامهٔ پستی",
    "letter": "نامهٔ پستی",
    "sms": "پیامک",
    "page": "صفحهٔ پایان سفارش",
    "account": "حساب کاربری",
}


class Pages:
    """The templates with the merchant's facts in them; `shared` is known to every page."""

    def __init__(self, merchant: Merchant, shared: Mapping[str, object]) -> None:
        self._environment = Environment(
            loader=PackageLoader("toolkit.demo", "pages"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals |= {"m": merchant, "price": price_in(merchant.unit), **shared}
        self._environment.filters |= {"fa": _fa, "day": _day, "short_day": _short_day, "ways": _ways}

    def draw(self, template: str, **facts: object) -> str:
        return self._environment.get_template(template).render(**facts)


def price_in(unit: str) -> Any:
    """A function that writes an amount as WooCommerce does, its currency word in HTML entities.

    `bdi=False` is WooCommerce's markup of tax and discount rows; `word` another unit, or none.
    """

    def price(amount: int, bdi: bool = True, word: str = unit) -> Markup:
        letters = "".join(f"&#x{ord(letter):04X};" for letter in word)
        inner = f'{amount:,}&nbsp;<span class="woocommerce-Price-currencySymbol">{letters}</span>'
        inner = f"<bdi>{inner}</bdi>" if bdi else inner
        return Markup('<span class="woocommerce-Price-amount amount">' + inner + "</span>")

    return price


def _fa(value: object) -> str:
    """Persian digits, thousands parted."""
    return to_persian(f"{value:,}".replace(",", "٬") if isinstance(value, int) else str(value))


def _day(value: date | str) -> str:
    return jalali_text(value if isinstance(value, date) else parse_date(value))


def _short_day(value: date | str) -> str:
    return jalali_short(value if isinstance(value, date) else parse_date(value))


def _ways(names: Iterable[str], joint: str = " یا ") -> str:
    return joint.join(WAYS[name] for name in names)
