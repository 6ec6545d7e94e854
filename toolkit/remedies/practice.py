"""What the site takes and its privacy page does not name: clauses for the page and lines for shop.toml."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import tomlkit

from toolkit.checks.shared import asks_for_data, holds
from toolkit.judge.case import Case
from toolkit.judge.site import Site
from toolkit.language.text import Text
from toolkit.model.evidence import Cookie
from toolkit.model.remedy import RemedyFile
from toolkit.reader import Form
from toolkit.remedies.pages import page

Files = Iterator[RemedyFile]
DAY = 86_400


@dataclass(frozen=True, slots=True)
class Practice:
    """What was seen and is named neither on the privacy page nor in the profile.

    `fields` as (label, address of the page), `cookies` as (name, host, days; 0 is the visit), `hosts` by name.
    """

    fields: tuple[tuple[str, str], ...]
    cookies: tuple[tuple[str, str, int], ...]
    hosts: tuple[str, ...]


def clauses(case: Case) -> Files:
    """privacy-clauses.html to copy from, and privacy-lines.toml for the profile (MP2)."""
    if not case.site or not case.profile:
        return
    found = practice(case, case.site)
    if found.fields or found.cookies or found.hosts:
        title = Text("بندهایی که حریم خصوصی کم دارد", "Clauses that the privacy page lacks")
        yield page("privacy-clauses", title, case.profile, found=found)
        yield RemedyFile("remedies/privacy-lines.toml", _lines(found).encode())


def practice(case: Case, site: Site) -> Practice:
    told = "\n".join(page.reading.text for page in site.of_kind("privacy"))
    privacy = case.profile.privacy if case.profile else None
    told += "\n".join(f"\n{one.datum}" for one in (privacy.collected if privacy else ()))
    told += "\n".join(f"\n{one.name} {one.host or ''}" for one in (privacy.observed if privacy else ()))
    fields = {label: url for label, url in _fields(case, site) if not holds(told, label)}
    cookies = {one.name: one for one in case.evidence.cookies if not holds(told, one.name)}
    own = site.home.url.split("/")[2].split(":")[0].removeprefix("www.")
    hosts = {host for one in site.pages for host in one.foreign_hosts if not f".{host}".endswith(f".{own}")}
    return Practice(
        tuple(sorted(fields.items())),
        tuple((one.name, one.host, _days(one)) for one in sorted(cookies.values(), key=lambda c: c.name)),
        tuple(sorted(host for host in hosts if not holds(told, host))),
    )


def _fields(case: Case, site: Site) -> Iterator[tuple[str, str]]:
    """Every field that a visitor types into, by its label."""
    if case.pre_invoice:
        yield from ((_label(one.label), case.pre_invoice.url) for one in case.pre_invoice.fields if one.label)
    for one in site.pages:
        for form in one.reading.forms:
            yield from ((label, one.url) for label in _labels(form))


def _labels(form: Form) -> Iterator[str]:
    typed = ("text", "email", "tel", "password", "textarea", "date", "file", "")
    if asks_for_data(form):
        yield from (_label(field.label) for field in form.fields if field.type in typed and field.label)


def _label(words: str) -> str:
    """A field's name without the signs of one that must be filled in."""
    return words.removesuffix("(اختیاری)").removesuffix("(optional)").strip(" *:")


def _days(cookie: Cookie) -> int:
    return max(1, round(cookie.lifetime / DAY)) if cookie.lifetime else 0


def _lines(found: Practice) -> str:
    """Lines for shop.toml; an empty purpose is refused when they are pasted, until it is written."""
    out = ["# برای هر کدام هدف واقعی را جلو purpose بنویسید و سپس همه را در پایان shop.toml بگذارید.", ""]
    for label, _ in found.fields:
        out += ["[[privacy.collected]]", f"datum = {_string(label)}", 'purpose = ""', ""]
    for name, host, days in found.cookies:
        life = f"life = {_string(f'{days} روز' if days else 'تا پایان بازدید')}"
        out += [
            "[[privacy.observed]]",
            f"name = {_string(name)}",
            f"host = {_string(host)}",
            'purpose = ""',
            life,
            "",
        ]
    for host in found.hosts:
        out += [
            "[[privacy.observed]]",
            f"name = {_string(host)}",
            f"host = {_string(host)}",
            'purpose = ""',
            "",
        ]
    return "\n".join(out)


def _string(value: str) -> str:
    return tomlkit.string(" ".join(value.split())).as_string()
