"""How a value of the profile is written on a page, each run of it kept in its order."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from toolkit.persian.digits import to_ascii, to_persian
from toolkit.persian.isolate import isolate_latin
from toolkit.persian.phones import printed, tel_href
from toolkit.policies.figures import Figures, ltr
from toolkit.profile.premises import Premises

_ISOLATED = re.compile("\u2066([^\u2066-\u2069]*)\u2069")
_PERSIAN = re.compile("[\u0600-\u06ef\u06fa-\u06ff]")
_LATIN = re.compile("[A-Za-z]")
FILTERS = (
    "number", "date", "short_date", "money", "days", "key_days", "day_range", "span", "clock", "year",
    "code", "phone", "fax", "email", "site", "listed", "commas", "bare", "attr",
)  # fmt: skip
"""The methods of `Words` that templates may use."""


@dataclass(frozen=True, slots=True)
class Words(Figures):
    """The filters of one language's templates."""

    def shown(self, value: object) -> Markup:
        """Whatever stands between braces in a template; ValueError for what is not there."""
        match value:
            case Markup():
                return value
            case bool() | None:
                raise ValueError(f"{value!r} reached a page")
            case int():
                return self.number(value)
            case datetime.date():
                return self.date(value)
        text = str(value)
        return (
            self._persian(text) if self.language == "fa" or _PERSIAN.search(text) else escape(to_ascii(text))
        )

    def _persian(self, text: str) -> Markup:
        """Persian of the profile: its Latin runs isolated and, on an English page, itself as a whole."""
        out, start = Markup(""), 0
        marked = isolate_latin(text)
        for run in _ISOLATED.finditer(marked):
            inside = run[1] if _LATIN.search(run[1]) else to_persian(run[1])
            out += escape(to_persian(marked[start : run.start()])) + ltr(inside)
            start = run.end()
        out += escape(to_persian(marked[start:]))
        return out if self.language == "fa" else Markup('<bdi lang="fa" dir="rtl">{}</bdi>').format(out)

    def code(self, value: str) -> Markup:
        """A code, left to right; digits follow the language unless there are letters among them."""
        return ltr(value if _LATIN.search(value) else self.digits(value))

    def phone(self, value: str) -> Markup:
        """A number that can be dialled by touching it."""
        return Markup('<a href="tel:{}">{}</a>').format(tel_href(value), self.fax(value))

    def fax(self, value: str) -> Markup:
        return ltr(self.digits(printed(value)))

    def email(self, value: str) -> Markup:
        return Markup('<a href="mailto:{}">{}</a>').format(value, ltr(value))

    def site(self, address: str, words: str | None = None) -> Markup:
        """A link; without words of its own it shows the address without scheme and final slash."""
        short = re.sub(r"^https?://|/$", "", address)
        return Markup('<a href="{}">{}</a>').format(address, self.shown(words) if words else ltr(short))

    def listed(self, values: Iterable[object]) -> Markup:
        """One, two and three."""
        *first, last = values
        word = " و " if self.language == "fa" else " and "
        return self.commas(first) + word + self.shown(last) if first else self.shown(last)

    def commas(self, values: Iterable[object]) -> Markup:
        """One, two, three: for values that hold an «و» themselves."""
        return Markup("، " if self.language == "fa" else ", ").join(self.shown(value) for value in values)

    def many(self, names: Mapping[str, str], keys: Iterable[str]) -> Markup:
        """The names of several choices as one list."""
        return self.listed(names[key] for key in keys)

    def address(self, premises: Premises) -> Markup:
        """The whole address down to the unit; in Persian on English pages too, since it is one."""
        parts = [premises.city, premises.street]
        if premises.province != premises.city:
            parts.insert(0, f"استان {premises.province}")
        parts += [f"پلاک {premises.plate}"] if premises.plate else []
        parts += [f"واحد {premises.unit}"] if premises.unit else []
        return self.shown("، ".join(parts))

    def bare(self, text: str) -> Markup:
        """Words of the profile without a full stop of their own, for the end of a sentence."""
        return self.shown(text.rstrip(" ."))

    def attr(self, value: str) -> Markup:
        """A value inside an attribute, as it is."""
        return escape(value)
