"""The model clauses of the privacy page, one check a clause, and two held against what the site does."""

from __future__ import annotations

from toolkit.checks.void_clauses import receivers, said_on_pages
from toolkit.clauses.owed import OwedClause, said
from toolkit.clauses.owed_privacy import PRIVACY
from toolkit.clauses.void import BY_ID
from toolkit.clauses.wording import Wording, holds
from toolkit.judge.answers import by_hand, failed, passed
from toolkit.judge.check import Check, Function
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.evidence import Cookie
from toolkit.model.finding import Answer
from toolkit.profile.profile import Profile

Pages = tuple[SitePage, ...]

READ_TOO = {
    "PRV-COLLECT": "collected_data",
    "PRV-COOKIES": "cookies",
    "PRV-NOTRANSFER": "third_party_disclosure",
    "PRV-PASSWORD": "password_responsibility",
    "PRV-SECURITY": "retention_or_security",
}
"""Clauses that the reader knows as statements too, in lists and tables that no one sentence holds."""

_NO_COOKIES = Wording(
    (
        r"(?<!\w)(?:کوکی|cookie)",
        r"استفاده ن(?:می|کرد)|ذخیره ن(?:می|شو)|به~کار ن(?:می|بر)|ثبت نمی|(?:not|no) (?:use"
        r"|set|store)|uses? no",
    ),
    (r"بدون کوکی|اگر|در صورت|غیر~?فعال|if you|disable",),
    near=30,
)


def _unwritten(site: Site, pages: Pages) -> Answer | None:
    if not pages:
        return failed(tr("No privacy statement was found on the site."), site.home.seen())
    if all(page.reading.unfilled for page in pages):
        open_ = pages[0].reading.unfilled[0]
        return failed(tr("The privacy page is not filled in: {words}", words=open_), pages[0].seen(open_))
    return None


def _clause(clause: OwedClause) -> Check:
    def clause_is_there(site: Site, privacy_pages: Pages) -> Answer:
        return _unwritten(site, privacy_pages) or _looked_for(clause, privacy_pages)

    return Check(clause.name, clause.requirement, clause_is_there, ("site", "privacy_pages"))


def _looked_for(clause: OwedClause, pages: Pages) -> Answer:
    written = [page for page in pages if not page.reading.unfilled]
    statement = READ_TOO.get(clause.requirement, "")
    for page in written:
        sentence = said(clause, page.reading.sentences)
        if sentence:
            return passed(tr("The privacy page has this clause."), page.seen(sentence.words))
        if page.reading.statements.get(statement) == "stated":
            return passed(tr("The privacy page has this clause."), page.words(statement))
    where = written[0].seen(written[0].reading.title)
    if clause.requirement == "PRV-VATCERT":
        return by_hand(
            tr(
                "The privacy page says nothing of a tax certificate. It need not,"
                " if you issue none; if you do, add a sentence on it."
            ),
            where,
        )
    return failed(tr("The privacy page lacks this clause."), where)


def cookies_are_told_as_seen(site: Site, privacy_pages: Pages, cookies: tuple[Cookie, ...]) -> Answer:
    """PRV-COOKIES: a page that says that no cookies are used is held against those that were set."""
    for page in privacy_pages:
        denied = next((s for s in page.reading.sentences if holds(_NO_COOKIES, s)), None)
        if denied and cookies:
            names = tuple(dict.fromkeys(one.name for one in cookies))
            return failed(
                tr("The page says that no cookies are used, and the site set: {names}.", names=names),
                page.seen(denied.words),
            )
    return _unwritten(site, privacy_pages) or _looked_for(_by_id("PRV-COOKIES"), privacy_pages)


def transfers_are_told_as_seen(site: Site, privacy_pages: Pages, merchant: Profile | None) -> Answer:
    """PRV-NOTRANSFER: the model says that data go to nobody; where some do receive them, they are named (C15)."""
    promise = BY_ID["V29"]
    denied = said_on_pages(promise, privacy_pages)
    who = receivers(site, merchant) if denied else ()
    if who:
        page, hit = denied[0]
        return failed(
            tr(
                "The page says that data reach nobody, and does not name those who receive them: {who}.",
                who=tuple(dict.fromkeys(one.excerpt for one in who))[:4],
            ),
            page.seen(hit.sentence.words),
            *who[:4],
        )
    return _unwritten(site, privacy_pages) or _looked_for(_by_id("PRV-NOTRANSFER"), privacy_pages)


def _by_id(requirement: str) -> OwedClause:
    return next(one for one in PRIVACY if one.requirement == requirement)


def clauses() -> tuple[Check, ...]:
    held: dict[str, tuple[Function, tuple[str, ...]]] = {
        "PRV-COOKIES": (cookies_are_told_as_seen, ("site", "privacy_pages", "cookies")),
        "PRV-NOTRANSFER": (transfers_are_told_as_seen, ("site", "privacy_pages", "merchant")),
    }
    plain = [_clause(one) for one in PRIVACY if one.requirement not in held]
    against = [
        Check(_by_id(requirement).name, requirement, function, needs)
        for requirement, (function, needs) in held.items()
    ]
    return (*plain, *against)
