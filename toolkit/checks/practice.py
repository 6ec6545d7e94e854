"""Privacy in practice: what the site takes and passes on, against what its privacy page names."""

from __future__ import annotations

from urllib.parse import urlsplit

from toolkit.checks.cookies import is_functional, is_named
from toolkit.checks.data_asked import Asking, Datum, asked_in, asking_pages
from toolkit.checks.shared import holds
from toolkit.checks.trackers import hosts_called_by_scripts, tracker_of
from toolkit.judge.answers import NotSeen, failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.evidence import Cookie
from toolkit.model.finding import Answer
from toolkit.persian.letters import fold_text
from toolkit.profile.profile import Profile

Pages = tuple[SitePage, ...]
STATE_MARKS = ("enamad.ir", "samandehi.ir")
"""Hosts of marks that the law itself asks a shop to show."""


def _policy(site: Site, pages: Pages) -> str:
    """The folded words of the privacy pages; ends where there is none to compare with."""
    written = [page for page in pages if not page.reading.unfilled]
    if not written:
        raise NotSeen(tr("There is no filled-in privacy page to compare with."), site.home.seen())
    return fold_text("\n".join(page.reading.text for page in written))


@check("MP2")
def foreign_hosts_are_named(site: Site, privacy_pages: Pages, merchant: Profile | None) -> Answer:
    met = hosts_met(site)
    told = fold_text(" ".join(page.reading.text for page in privacy_pages))
    known = {one.host for one in merchant.privacy.observed if one.host} if merchant else set()
    unnamed = sorted(host for host in met if host not in known and not is_told(host, told))
    if unnamed:
        return failed(
            tr(
                "Hosts that receive data of visitors and are not named on the privacy page: {hosts}.",
                hosts=tuple(called(host) for host in unnamed),
            ),
            *(met[host].seen(host) for host in unnamed[:5]),
        )
    return passed(
        tr("Nothing from another host that the privacy page does not name, on {n} pages.", n=len(site.pages)),
        site.home.seen(),
    )


def hosts_met(site: Site) -> dict[str, SitePage]:
    """Other hosts from which the pages take something, save the state's own marks, each with a page that does."""
    own = urlsplit(site.home.url).hostname or ""
    met: dict[str, SitePage] = {}
    for page in site.pages:
        for host in (*page.foreign_hosts, *hosts_called_by_scripts(page)):
            if not _is_under(host, own.removeprefix("www.")) and not any(
                _is_under(host, state) for state in STATE_MARKS
            ):
                met.setdefault(host, page)
    return met


def _is_under(host: str, main: str) -> bool:
    """The host itself or one under it (a shop's pictures often lie at a name such as cdn.shop.ir)."""
    return host == main or host.endswith(f".{main}")


def is_told(host: str, folded: str) -> bool:
    """Whether a folded text names a host, or the service that it belongs to."""
    tracker = tracker_of(host)
    return (tracker is not None and tracker.is_named_in(folded)) or holds(folded, host.removeprefix("www."))


def called(host: str) -> str:
    """The host, after the name of its service where that is known."""
    tracker = tracker_of(host)
    return f"{tracker.title} ({host})" if tracker else host


@check("MP2")
def cookies_are_named(
    site: Site, privacy_pages: Pages, cookies: tuple[Cookie, ...], merchant: Profile | None
) -> Answer:
    told = _policy(site, privacy_pages)
    if not cookies:
        return passed(tr("The shop was not seen to set cookies."), site.home.seen())
    known = tuple(one.name for one in merchant.privacy.observed) if merchant else ()
    stated = any(page.reading.statements.get("cookies") in ("stated", "refused") for page in privacy_pages)
    unnamed = [
        one for one in cookies if not is_named(one, told, known) and not (stated and is_functional(one))
    ]
    if unnamed:
        return failed(
            _cookie_words(tuple(sorted({one.name for one in unnamed})), stated),
            *(site.home.seen(f"{one.name} · {one.set_by}") for one in unnamed[:5]),
        )
    return passed(
        tr("The privacy page tells of the cookies that the shop was seen to set."),
        *(page.words("cookies") for page in privacy_pages[:1]),
    )


def _cookie_words(names: tuple[str, ...], stated: bool) -> Text:
    if stated:
        return tr("Cookies that the shop sets and the privacy page does not name: {names}.", names=names)
    return tr("The shop sets cookies, and the privacy page does not speak of them: {names}.", names=names)


@check("MP2")
def asked_data_are_named(site: Site, privacy_pages: Pages) -> Answer:
    told = _policy(site, privacy_pages)
    forms = [
        one
        for one in asking_pages(site)
        if {"checkout", "login"} & {*one.page.reading.kinds, one.page.page.role}
    ]
    asked = [(datum, one, field.label or field.name) for one in forms for datum, field in asked_in(one.form)]
    if not asked:
        return unknown(tr("No form of the checkout or of signing up was seen."), site.home.seen())
    lacking = _once([(d, one, label) for d, one, label in asked if not d.named.search(told)])
    if lacking:
        return failed(
            tr(
                "Data that the shop asks for and the privacy page does not name: {data}.",
                data=tuple(datum.title for datum, _, _ in lacking),
            ),
            *(one.page.seen(label) for _, one, label in lacking[:5]),
        )
    return passed(
        tr(
            "The privacy page names the data that are asked for: {data}.",
            data=tuple(datum.title for datum, _, _ in _once(asked)),
        ),
        *(page.words("collected_data") for page in privacy_pages[:1]),
    )


def _once(asked: list[tuple[Datum, Asking, str]]) -> list[tuple[Datum, Asking, str]]:
    return list({datum.id: (datum, one, label) for datum, one, label in reversed(asked)}.values())[::-1]


@check("MP2")
def no_personal_data_go_in_the_open(site: Site) -> Answer:
    bare = [(one, [d.title for d, _ in asked_in(one.form)]) for one in asking_pages(site) if one.is_bare]
    open_ = [(one, titles) for one, titles in bare if titles]
    if open_:
        return failed(
            tr("Personal data are sent without https: {data}.", data=tuple(dict.fromkeys(open_[0][1]))),
            *(one.page.seen(one.action) for one, _ in open_[:5]),
        )
    return passed(
        tr("No form on the {n} pages sends personal data without https.", n=len(site.pages)), site.home.seen()
    )
