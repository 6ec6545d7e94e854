"""What the site takes and its privacy page does not name: clauses for the page and lines for shop.toml."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import tomlkit

from toolkit.checks.cookies import is_functional, is_named
from toolkit.checks.data_asked import Datum, asked_in, asking_pages
from toolkit.checks.practice import hosts_met, is_told
from toolkit.judge.case import Case
from toolkit.judge.site import Site
from toolkit.language.text import Text
from toolkit.model.evidence import Cookie
from toolkit.model.remedy import RemedyFile
from toolkit.persian.letters import fold_text
from toolkit.remedies.pages import page

Files = Iterator[RemedyFile]
DAY = 86_400


@dataclass(frozen=True, slots=True)
class Practice:
    """What was seen and is named neither on the privacy page nor in the profile.

    `fields` as (datum, address of the page), `cookies` as (name, host, days; 0 is the visit), `hosts` by name.
    """

    fields: tuple[tuple[Text, str], ...]
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
    """By the same vocabulary as the checks of MP2."""
    privacy = case.profile.privacy if case.profile else None
    collected, observed = (privacy.collected, privacy.observed) if privacy else ((), ())
    named = [one.datum for one in collected] + [f"{one.name} {one.host or ''}" for one in observed]
    told = fold_text("\n".join([*(page.reading.text for page in site.of_kind("privacy")), *named]))
    fields = {datum.id: (datum.title, url) for datum, url in _asked(site) if not datum.named.search(told)}
    known = tuple(one.name for one in observed)
    general = any(
        page.reading.statements.get("cookies") in ("stated", "refused") for page in site.of_kind("privacy")
    )
    cookies = {
        one.name: one
        for one in case.evidence.cookies
        if not is_named(one, told, known) and not (general and is_functional(one))
    }
    return Practice(
        tuple(fields[id] for id in sorted(fields)),
        tuple((one.name, one.host, _days(one)) for one in sorted(cookies.values(), key=lambda c: c.name)),
        tuple(sorted(host for host in hosts_met(site) if not is_told(host, told))),
    )


def _asked(site: Site) -> Iterator[tuple[Datum, str]]:
    for one in asking_pages(site):
        yield from ((datum, one.page.url) for datum, _ in asked_in(one.form))


def _days(cookie: Cookie) -> int:
    return max(1, round(cookie.lifetime / DAY)) if cookie.lifetime else 0


def _lines(found: Practice) -> str:
    """Lines for shop.toml; an empty purpose is refused when they are pasted, until it is written."""
    out = ["# برای هر کدام هدف واقعی را جلو purpose بنویسید و سپس همه را در پایان shop.toml بگذارید.", ""]
    for datum, _ in found.fields:
        out += ["[[privacy.collected]]", f"datum = {_string(datum.fa)}", 'purpose = ""', ""]
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
