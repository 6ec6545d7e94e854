"""Settings for web servers, for nginx and Apache: redirects and security headers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import resources

from jinja2 import Environment, StrictUndefined

from toolkit.judge.case import Case
from toolkit.model.remedy import RemedyFile
from toolkit.remedies.sheets import sheet

Files = Iterator[RemedyFile]
SERVERS = (("nginx", "conf"), ("apache", "htaccess"))
_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")


def redirects(case: Case) -> Files:
    """Every alias to the main host with 301 (MULTI-REDIRECT3, MULTI-NOPARK)."""
    profile = case.profile
    named = dict.fromkeys(host.removeprefix("www.") for host in profile.hosts.aliases) if profile else {}
    aliases = [host for host in named if profile and host != profile.host.removeprefix("www.")]
    if profile and aliases:
        yield from _settings("redirects", [profile.host, *aliases], main=profile.host, aliases=aliases)


def https(case: Case) -> Files:
    """http to https on the main host (STAR2-ALLPAGES)."""
    if case.profile:
        yield from _settings("https", [case.profile.host], main=case.profile.host)


def headers(case: Case) -> Files:
    """The headers that every shop can send, and closed files (ME2)."""
    yield from _settings("security-headers", [])


def hosts(case: Case) -> Files:
    """Every host of the profile, to be decided on one by one (MULTI-EACH)."""
    profile = case.profile
    if profile is None:
        return
    told = [(profile.host, "دامنهٔ اصلی")]
    told += [(host, "زیردامنه") for host in profile.hosts.subdomains]
    told += [(host, "هدایت‌شده به دامنهٔ اصلی") for host in profile.hosts.aliases]
    told += [(host, "فروشگاه دیگر") for host in profile.owner.shops]
    rows = [(host, kind, "", "", "") for host, kind in told if host]
    yield from sheet("hosts.csv", ("دامنه", "گونه", "در آن فروش هست؟", "نماد جدا؟", "پاسخ مرکز"), rows)


def _settings(name: str, named: list[str], **values: object) -> Files:
    """One file for each server; none where a host is not one that a server's settings can hold."""
    if not all(_HOST.fullmatch(host) for host in named):
        return
    folder = resources.files("toolkit.remedies").joinpath("templates", "servers")
    environment = Environment(
        undefined=StrictUndefined,
        autoescape=False,  # what comes out is settings; only hosts that were matched go in
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    for server, ending in SERVERS:
        source = folder.joinpath(f"{name}.{server}.j2").read_text("utf-8")
        text = environment.from_string(source).render(values)
        yield RemedyFile(f"remedies/{name}/{server}.{ending}", text.encode())
