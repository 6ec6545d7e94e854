"""Which data of buyers the forms of a shop ask for."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from toolkit.checks.shared import asks_for_data
from toolkit.judge.site import Site, SitePage
from toolkit.language.text import Text
from toolkit.persian.letters import fold_text
from toolkit.reader import Form, FormField

_USER_NAME = re.compile(r"user_?name|نام ?کاربری|coupon|تخفیف")
_TRIFLE = re.compile(r"^(?:quantity|qty|cart\[)|coupon|کد ?تخفیف|تعداد")
_CHOSEN = ("radio", "checkbox", "search", "password", "range", "color")
"""Boxes that are ticked or hold no datum of a person (a way of paying may be called after a company)."""
SUFFIXES = "(?:های?|ها|هایی?|تان|مان|شان|ی|ش|م|ات|اش)?"
"""Endings that a Persian noun may carry, joined or after a half-space (which folding drops)."""


@dataclass(frozen=True, slots=True)
class Datum:
    """One kind of data: how its field is called, and the words by which a policy names it."""

    id: str
    title: Text
    fields: re.Pattern[str]
    labels: re.Pattern[str] | None
    types: tuple[str, ...]
    named: re.Pattern[str]

    def is_asked_by(self, field: FormField) -> bool:
        label = fold_text(field.label)
        return (
            field.type in self.types
            or bool(self.fields.search(field.name.lower()))
            or bool(self.labels and self.labels.search(label))
        )


@cache
def data() -> tuple[Datum, ...]:
    """The vocabulary of data_fields.toml."""
    told = tomllib.loads(resources.files("toolkit.checks").joinpath("data_fields.toml").read_text("utf-8"))
    return tuple(_datum(id, **one) for id, one in told.items())


def _datum(
    id: str,
    fa: str,
    en: str,
    fields: str,
    labels: list[str],
    words: list[str],
    types: tuple[str, ...] = (),
    not_before: tuple[str, ...] = (),
) -> Datum:
    return Datum(
        id=id,
        title=Text(fa, en),
        fields=re.compile(fields),
        labels=whole_words(labels) if labels else None,
        types=tuple(types),
        named=whole_words(words, not_before),
    )


def whole_words(words: Iterable[str], not_before: Iterable[str] = ()) -> re.Pattern[str]:
    """Any of the words in folded text, whole, with a Persian ending; a blank in them may be left out.

    `not_before`: words after which it is something else (the address of an e-mail is no postal one).
    """
    each = "|".join(re.escape(fold_text(word)).replace(r"\ ", " ?") for word in words)
    other = "|".join(re.escape(fold_text(word)) for word in not_before)
    tail = rf"(?!\s?(?:{other}))" if other else ""
    return re.compile(rf"(?<!\w)(?:{each})\s?{SUFFIXES}(?!\w){tail}")


@dataclass(frozen=True)
class Asking:
    """A form that takes data, with its page; `names` are its fields as they are labelled."""

    page: SitePage
    form: Form

    @property
    def action(self) -> str:
        return self.form.action

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(field.label or field.name for field in self.form.fields)[:8]

    @property
    def is_bare(self) -> bool:
        """Whether page or target is without https."""
        return not self.page.url.startswith("https:") or self.action.lower().startswith("http:")


def asking_pages(site: Site) -> list[Asking]:
    """Forms into which a person types something of his own; how many he buys, or a coupon, is no such thing."""
    forms = ((page, form) for page in site.pages for form in page.reading.forms if asks_for_data(form))
    return [Asking(page, form) for page, form in forms if any(_is_his_own(field) for field in form.fields)]


def _is_his_own(field: FormField) -> bool:
    typed = field.type not in _CHOSEN or field.type == "password"
    return typed and not _TRIFLE.search(f"{field.name.lower()} {fold_text(field.label)}")


def asked_in(form: Form) -> Iterator[tuple[Datum, FormField]]:
    """The data that a form asks for, each with the field that does; a user name is made up, not personal."""
    for field in form.fields:
        if field.type in _CHOSEN:
            continue
        if _USER_NAME.search(f"{field.name.lower()} {fold_text(field.label)}") and field.type != "email":
            continue
        for datum in data():
            if datum.is_asked_by(field):
                yield datum, field
                break
