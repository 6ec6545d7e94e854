"""What the pages tell of the shop itself: numbers, places, hours, channels, versions and the English pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from urllib.parse import urlsplit

from toolkit.checks.agreement import figures
from toolkit.checks.shared import profile_place
from toolkit.checks.void_clauses import pages_of_rules
from toolkit.clauses.told_returns import refund, window
from toolkit.clauses.told_sale import free_above
from toolkit.judge.answers import failed, not_applicable, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.model.verdict import Severity
from toolkit.persian.dates import parse_date
from toolkit.persian.letters import fold_text
from toolkit.persian.phones import find_phones, printed
from toolkit.profile.profile import Profile

Pages = tuple[SitePage, ...]

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_POSTAL = re.compile(r"کد ?پستی\D{0,20}(\d{5}[- ]?\d{5})(?!\d)")
_HOURS = re.compile(r"ساعت ?:? ?(\d{1,2})(?:[:.]\d\d)? ?(?:صبح )?(?:تا|الی|-) ?(\d{1,2})")
_VERSION = re.compile(r"(?:نسخه|ویرایش|version) ?(?:ی )?(?:شماره ?)?:? ?(\d[\d.]*)")
_ELSEWHERE = ("about", "complaints", "terms", "returns", "shipping", "privacy")
_NONE = tr("Fewer than two pages tell it, so there is nothing to compare.")


def _around(page: SitePage) -> str:
    """Header and footer of a page: what stands around its own part."""
    return (
        page.reading.text.partition(page.reading.main_text)[2]
        if page.reading.main_text
        else page.reading.text
    )


def _places(site: Site, contact: Pages) -> Iterator[tuple[SitePage, str]]:
    """Where the shop tells its numbers besides the contact page: the frame of its home, and pages of its own."""
    yield site.home, _around(site.home)
    for page in site.own_words:
        if page not in contact and set(_ELSEWHERE) & set(page.reading.kinds):
            yield page, page.reading.main_text


def _phones(text: str) -> set[str]:
    return {
        found.number
        for found in find_phones(text)
        if found.kind in ("landline", "mobile") and len(found.number) > 7
    }


def _mails(text: str) -> set[str]:
    return {mail.rstrip(".") for mail in _MAIL.findall(fold_text(text))}


@check("CHK2-TEL")
def telephones_agree_between_pages(site: Site, contact_pages: Pages) -> Answer:
    """A number in the footer or on another page that the contact page does not have."""
    own = set().union(*(_phones(page.reading.main_text) for page in contact_pages))
    if not own:
        return not_applicable(_NONE, *(p.seen() for p in contact_pages[:1]))
    for page, text in _places(site, contact_pages):
        strange = sorted(_phones(text) - own)
        if strange:
            a, b = tuple(map(printed, strange)), tuple(map(printed, sorted(own)))
            words = tr("A page shows the number {a}, which the contact page does not have: {b}.", a=a, b=b)
            return failed(
                words,
                page.seen(" · ".join(strange)),
                contact_pages[0].seen(" · ".join(sorted(own))),
                at_most=Severity.WARNING,
            )
    return passed(
        tr("The telephones are the same on all pages."), contact_pages[0].seen(" · ".join(sorted(own)))
    )


@check("CHK3-EMAIL")
def emails_agree_between_pages(site: Site, contact_pages: Pages) -> Answer:
    own = set().union(*(_mails(page.reading.main_text) for page in contact_pages))
    if not own:
        return not_applicable(_NONE, *(p.seen() for p in contact_pages[:1]))
    hosts = {mail.partition("@")[2] for mail in own}
    for page, text in _places(site, contact_pages):
        strange = sorted(mail for mail in _mails(text) - own if mail.partition("@")[2] not in hosts)
        if strange:
            words = tr(
                "A page shows the address {a}, which the contact page does not have: {b}.",
                a=tuple(strange),
                b=tuple(sorted(own)),
            )
            return failed(
                words,
                page.seen(strange[0]),
                contact_pages[0].seen(" · ".join(sorted(own))),
                at_most=Severity.WARNING,
            )
    return passed(
        tr("The e-mail addresses are the same on all pages."), contact_pages[0].seen(" · ".join(sorted(own)))
    )


def _codes(text: str) -> set[str]:
    return {re.sub(r"\D", "", code) for code in _POSTAL.findall(fold_text(text))}


@check("PAG-CONTACT-ADDR")
def postal_codes_agree_between_pages(site: Site, contact_pages: Pages) -> Answer:
    """Two postal codes are two addresses; one for sending goods back is told as such on the returns page."""
    own = set().union(*(_codes(page.reading.main_text) for page in contact_pages))
    if not own:
        return not_applicable(_NONE, *(p.seen() for p in contact_pages[:1]))
    for page, text in _places(site, contact_pages):
        strange = sorted(_codes(text) - own) if "returns" not in page.reading.kinds else []
        if strange:
            words = tr(
                "A page shows the postal code {a}, the contact page {b}.", a=strange[0], b=tuple(sorted(own))
            )
            return failed(
                words,
                page.seen(strange[0]),
                contact_pages[0].seen(" · ".join(sorted(own))),
                at_most=Severity.WARNING,
            )
    return passed(
        tr("The postal code is the same on all pages."), contact_pages[0].seen(" · ".join(sorted(own)))
    )


@check("MC1")
def address_for_complaints_is_the_shops(complaints_pages: Pages, contact_pages: Pages) -> Answer:
    """The business address stands where complaints go; the mail after an order is not among what is collected."""
    there = {code: page for page in complaints_pages for code in _codes(page.reading.main_text)}
    own = set().union(*(_codes(page.reading.text) for page in contact_pages))
    if not there or not own:
        return not_applicable(_NONE, *(p.seen() for p in complaints_pages[:1]))
    strange = sorted(set(there) - own)
    if strange:
        words = tr(
            "The complaints page shows the postal code {a}, the contact page {b}.",
            a=strange[0],
            b=tuple(sorted(own)),
        )
        return failed(
            words, there[strange[0]].seen(strange[0]), contact_pages[0].seen(), at_most=Severity.WARNING
        )
    return passed(
        tr("The address for complaints is the contact page's."), complaints_pages[0].seen(sorted(there)[0])
    )


@check("PAG-CONTACT")
def hours_agree_between_pages(site: Site, contact_pages: Pages, complaints_pages: Pages) -> Answer:
    told = [
        (page, match)
        for page, text in (
            *((p, p.reading.main_text) for p in (*contact_pages, *complaints_pages)),
            (site.home, _around(site.home)),
        )
        for match in _HOURS.finditer(fold_text(text))
    ]
    by_page: dict[str, set[tuple[str, ...]]] = {}
    for page, match in told:
        by_page.setdefault(page.url, set()).add(match.groups())
    if len(by_page) < 2:
        return not_applicable(_NONE, *(page.seen(match[0]) for page, match in told[:1]))
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
        return not_applicable(_NONE, *(p.seen() for p in contact_pages[:1]))
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
        return not_applicable(_NONE, english[0].seen())
    return passed(tr("The figures of the English pages are those of the Persian ones."), english[0].seen())
