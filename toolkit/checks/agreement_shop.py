"""Hours, accounts, versions, licences and English pages: what the pages tell of the shop must agree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from urllib.parse import urlsplit

from toolkit.checks.agreement import figures
from toolkit.checks.agreement_numbers import NOTHING_TO_COMPARE
from toolkit.checks.shared import profile_place
from toolkit.checks.void_clauses import pages_of_rules
from toolkit.clauses.told_returns import refund, window
from toolkit.clauses.told_sale import free_above
from toolkit.judge.answers import failed, not_applicable, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.model.verdict import Severity
from toolkit.persian.dates import parse_date
from toolkit.persian.letters import fold_text
from toolkit.profile.profile import Profile

Pages = tuple[SitePage, ...]

_HOURS = re.compile(r"ساعت ?:? ?(\d{1,2})(?:[:.]\d\d)? ?(?:صبح )?(?:تا|الی|-) ?(\d{1,2})")
_VERSION = re.compile(r"(?:نسخه|ویرایش|version) ?(?:ی )?(?:شماره ?)?:? ?(\d[\d.]*)")


@check("PAG-CONTACT")
def hours_agree_between_pages(site: Site, contact_pages: Pages, complaints_pages: Pages) -> Answer:
    told = [
        (page, match)
        for page, text in (
            *((p, p.reading.main_text) for p in (*contact_pages, *complaints_pages)),
            (site.home, site.home.reading.text),
        )
        for match in _HOURS.finditer(fold_text(text))
    ]
    by_page: dict[str, set[tuple[str, ...]]] = {}
    for page, match in told:
        by_page.setdefault(page.url, set()).add(match.groups())
    if len(by_page) < 2:
        return not_applicable(NOTHING_TO_COMPARE, *(page.seen(match[0]) for page, match in told[:1]))
    first, *others = by_page
    apart = next((url for url in others if not by_page[url] & by_page[first]), None)
    if apart:
        seen = [next(p.seen(m[0]) for p, m in told if p.url == url) for url in (first, apart)]
        return failed(tr("Two pages tell different hours."), *seen, at_most=Severity.ADVICE)
    return passed(
        tr("The hours are the same on all pages."), *(page.seen(match[0]) for page, match in told[:2])
    )


_MESSENGERS = {
    "t.me": "Telegram", "telegram.me": "Telegram", "wa.me": "WhatsApp", "instagram.com": "Instagram", "eitaa.com": "Eitaa",
    "rubika.ir": "Rubika", "ble.ir": "Bale", "bale.ai": "Bale", "splus.ir": "Soroush", "igap.net": "iGap",
}  # fmt: skip


def _accounts(page: SitePage, areas: Iterable[str]) -> dict[tuple[str, str], str]:
    found = {}
    for link in page.reading.links:
        host = (urlsplit(link.href).hostname or "").removeprefix("www.")
        name = urlsplit(link.href).path.strip("/").partition("/")[0].lower().lstrip("+")
        if (
            link.area in areas
            and host in _MESSENGERS
            and name
            and name not in ("share", "p", "reel", "joinchat")
        ):
            found[_MESSENGERS[host], name] = link.href
    return found


@check("PAG-CONTACT")
def messengers_agree_between_pages(site: Site, contact_pages: Pages) -> Answer:
    """A footer's account that the contact page names otherwise: a buyer cannot know which one is the shop's."""
    own = {key: href for page in contact_pages for key, href in _accounts(page, ("main",)).items()}
    around = _accounts(site.home, ("footer", "header", "nav"))
    if not own or not around:
        return not_applicable(NOTHING_TO_COMPARE, *(p.seen() for p in contact_pages[:1]))
    names = {service for service, _ in own}
    strange = [(key, href) for key, href in around.items() if key[0] in names and key not in own]
    if strange:
        (service, _), href = strange[0]
        here = next(h for (s, _), h in own.items() if s == service)
        words = tr(
            "The footer and the contact page lead to different accounts in {service}.", service=service
        )
        return failed(words, site.home.seen(href), contact_pages[0].seen(here), at_most=Severity.ADVICE)
    return passed(tr("The accounts in messengers are the same on all pages."), contact_pages[0].seen())


@check("PAG-TERMS")
def pages_bear_one_version(site: Site) -> Answer:
    told = {
        match[1]: page
        for page in site.own_words
        for match in _VERSION.finditer(fold_text(page.reading.main_text[:1500]))
    }
    if len(told) > 1:
        a, b = sorted(told)[:2]
        words = tr("Pages of the rules bear different versions: {a} and {b}.", a=a, b=b)
        return failed(words, told[a].seen(a), told[b].seen(b), at_most=Severity.ADVICE)
    if not told:
        return not_applicable(tr("No page bears a version."), site.home.seen())
    return passed(tr("The pages bear one version."), *(page.seen(v) for v, page in told.items()))


@check("PAG-ABOUT-LIC")
def licences_and_seal_are_still_valid(about_pages: Pages, profile: Profile, today: date) -> Answer:
    """By the profile's dates, and by those that the about page shows beside them."""
    ended = [
        (f"licences.held.{n}", one.title, one.valid_to)
        for n, one in enumerate(profile.licences.held)
        if one.valid_to and one.valid_to < today
    ]
    if profile.seal.state == "granted" and profile.seal.valid_to and profile.seal.valid_to < today:
        ended.append(("seal.valid_to", "", profile.seal.valid_to))
    if ended:
        place, title, day = ended[0]
        return failed(
            tr("It ended on {day}: {what}.", day=day, what=title or tr("the seal")),
            profile_place(place, str(day)),
        )
    wanted = {one.valid_to for one in profile.licences.held if one.valid_to}
    if not wanted:
        return not_applicable(
            tr("The profile gives no date until which a licence holds."), profile_place("licences.held")
        )
    for page in about_pages:
        shown = set(_dates_beside(page, "اعتبار|معتبر|valid"))
        if shown and not shown & wanted:
            words = tr(
                "The about page shows {a} as the end of a licence, the profile {b}.",
                a=min(shown),
                b=min(wanted),
            )
            return failed(
                words, page.seen(), profile_place("licences.held", str(min(wanted))), at_most=Severity.WARNING
            )
    return passed(
        tr("The licences still hold."), *(p.seen() for p in about_pages[:1]), profile_place("licences.held")
    )


def _dates_beside(page: SitePage, words: str) -> Iterator[date]:
    for s in page.reading.sentences:
        if re.search(words, f"{s.text} {' '.join(s.topics[:1])}"):
            for match in re.finditer(r"\d{4} ?[/-] ?\d{1,2} ?[/-] ?\d{1,2}", s.text):
                try:
                    yield parse_date(match[0])
                except ValueError:
                    continue


@check("PAG-TERMS")
def english_pages_tell_the_same(site: Site) -> Answer:
    """Days, sums and telephones of the English pages against the Persian ones."""
    pages = pages_of_rules(site)
    english = [page for page in pages if page.reading.language == "en"]
    persian = [page for page in pages if page.reading.language != "en"]
    if not english:
        return not_applicable(tr("No English page of the shop was seen."), site.home.seen())
    compared = 0
    for extract in (window, refund, free_above):
        there, here = figures(english, extract), figures(persian, extract)
        compared += bool(there and here)
        apart = [
            (page, one)
            for page, one in there
            if here and one.value[0] not in {told.value[0] for _, told in here}
        ]
        if apart:
            (page, one), (other_page, other) = apart[0], here[0]
            words = tr("The English page says {a}, the Persian one {b}.", a=one.shown, b=other.shown)
            return failed(words, page.seen(one.words), other_page.seen(other.words), at_most=Severity.WARNING)
    if not compared:
        return not_applicable(NOTHING_TO_COMPARE, english[0].seen())
    return passed(tr("The figures of the English pages are those of the Persian ones."), english[0].seen())
