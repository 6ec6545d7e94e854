"""Numbers, dates, sums and spans of time as each language writes them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup, escape

from toolkit.language.text import Language
from toolkit.model.money import Money, Unit
from toolkit.persian.dates import jalali_short, jalali_text
from toolkit.persian.digits import to_ascii, to_persian
from toolkit.persian.money import money_text, money_text_en

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_COUNTS = {7: "هفت", 10: "ده", 14: "چهارده", 15: "پانزده", 20: "بیست", 30: "سی"}


def ltr(text: str) -> Markup:
    """The text in its own left-to-right order."""
    return Markup('<bdi dir="ltr">{}</bdi>').format(text)


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures in one language; sums are in `unit`."""

    language: Language
    unit: Unit

    def digits(self, text: str) -> str:
        return to_persian(text) if self.language == "fa" else to_ascii(text)

    def number(self, value: int) -> Markup:
        return escape(to_persian(f"{value:,}".replace(",", "٬")) if self.language == "fa" else f"{value:,}")

    def date(self, value: datetime.date) -> Markup:
        """1 مهر ۱۴۰۵ on Persian pages, 23 September 2026 on English ones."""
        if self.language == "fa":
            return escape(jalali_text(value))
        return escape(f"{value.day} {_MONTHS[value.month - 1]} {value.year}")

    def short_date(self, value: datetime.date) -> Markup:
        return ltr(jalali_short(value) if self.language == "fa" else value.isoformat())

    def money(self, amount: int) -> Markup:
        money = Money(Decimal(amount), self.unit)
        return escape(money_text(money) if self.language == "fa" else money_text_en(money))

    def days(self, value: int) -> Markup:
        """Working days."""
        if self.language == "fa":
            return escape(f"{to_persian(str(value))} روز کاری")
        return escape(f"{value} working day{'' if value == 1 else 's'}")

    def key_days(self, value: int) -> Markup:
        """Working days in words and digits, as the key right of a page is written."""
        if self.language == "fa" and value in _COUNTS:
            return escape(f"{_COUNTS[value]} ({to_persian(str(value))}) روز کاری")
        return self.days(value)

    def day_range(self, value: tuple[int, int]) -> Markup:
        """From the fewest to the most working days."""
        least, most = value
        if least == most:
            return self.days(most)
        if self.language == "fa":
            return escape(to_persian(f"{least} تا {most} روز کاری" if least else f"تا {most} روز کاری"))
        return escape(f"{least} to {most} working days" if least else f"up to {most} working days")

    def span(self, value: str) -> Markup:
        """`24 hours` or `2 days` of the profile."""
        amount, unit = value.split()
        if self.language == "fa":
            return escape(f"{to_persian(amount)} {'ساعت' if unit == 'hours' else 'روز'}")
        return escape(f"{amount} {unit[:-1] if amount == '1' else unit}")

    def clock(self, value: str) -> Markup:
        """9 for 9:00, 9:30 for 9:30."""
        hour, _, minute = value.partition(":")
        return escape(self.digits(hour)) if minute == "00" else ltr(self.digits(value))

    def year(self, value: int) -> Markup:
        return escape(self.digits(str(value)))
