"""Privacy: a statement that is written, placed with the rules, and true of what the site does."""

from __future__ import annotations

from urllib.parse import urlsplit

from toolkit.checks.shared import holds, linked_from, reachable
from toolkit.judge.answers import failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.profile.profile import Profile

Pages = tuple[SitePage, ...]


@check("MP1")
def privacy_statement_is_clear(site: Site, privacy_pages: Pages) -> Answer:
    if not privacy_pages:
        return failed(tr("No privacy statement was found on the site."), site.home.seen())
    page = reachable(site, privacy_pages) or privacy_pages[0]
    if page.reading.unfilled:
        return failed(
            tr("The privacy page is not filled in: {words}", words=page.reading.unfilled[0]),
            page.seen(page.reading.unfilled[0]),
        )
    if page.reading.language != "fa":
        return failed(tr("The privacy page is not in Persian."), page.seen(page.reading.main_text))
    lacking = [s for s in ("collected_data", "purpose") if page.reading.statements.get(s) != "stated"]
    if lacking:
        return failed(
            tr("The privacy page does not say which data are asked for, or what for."),
            page.seen(page.reading.title),
        )
    return passed(
        tr("The privacy page says which data are asked for and what for."), page.words("collected_data")
    )


@check("MP1-PLACE")
def privacy_stands_with_the_rules(site: Site, privacy_pages: Pages, terms_pages: Pages) -> Answer:
    if not privacy_pages:
        return failed(tr("No privacy statement was found on the site."), site.home.seen())
    for rules in terms_pages:
        if rules in privacy_pages:
            return passed(tr("The rules page holds the privacy rules."), rules.seen())
        for page in privacy_pages:
            if any(linked_from(rules, url, own_text=True) for url in (page.url, page.page.asked) if url):
                return passed(tr("The rules page links to the privacy page."), rules.seen(page.url))
    return failed(
        tr("The rules page neither holds nor links to the privacy rules."),
        *(p.seen() for p in terms_pages[:2]),
    )


@check("MP2")
def foreign_hosts_are_named(site: Site, privacy_pages: Pages, merchant: Profile | None) -> Answer:
    own = urlsplit(site.home.url).hostname or ""
    known = {one.host for one in merchant.privacy.observed if one.host} if merchant else set()
    met = {host: page for page in site.pages for host in page.foreign_hosts if not _is_own(host, own)}
    told = " ".join(page.reading.text for page in privacy_pages)
    unnamed = sorted(
        host for host in met if host not in known and not holds(told, host) and not _is_seal(host)
    )
    if unnamed:
        return failed(
            tr(
                "Hosts that receive data of visitors and are not named on the privacy page: {hosts}.",
                hosts=tuple(unnamed),
            ),
            *(met[host].seen(host) for host in unnamed[:5]),
        )
    return passed(
        tr("Nothing from another host that the privacy page does not name, on {n} pages.", n=len(site.pages)),
        site.home.seen(),
    )


def _is_own(host: str, own: str) -> bool:
    """The shop's host or one under it (its pictures often lie at a name such as cdn.shop.ir)."""
    main = own.removeprefix("www.")
    return host == main or host.endswith(f".{main}")


def _is_seal(host: str) -> bool:
    return host == "enamad.ir" or host.endswith(".enamad.ir")
