"""Privacy: a statement that is written, and placed with the rules."""

from __future__ import annotations

from toolkit.checks.shared import linked_from, reachable
from toolkit.judge.answers import failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.finding import Answer

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
        *(p.seen() for p in terms_pages[:2] or (site.home,)),
    )
