"""The seal: none before it is granted, the genuine one after, a picture never."""

from __future__ import annotations

from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.profile.profile import Profile
from toolkit.reader import SealMark


def _marks(site: Site) -> list[tuple[SitePage, SealMark]]:
    return [(page, mark) for page in site.pages for mark in page.reading.seal_marks]


def _shown(found: list[tuple[SitePage, SealMark]]) -> list[Seen]:
    return [page.seen(mark.href or mark.src) for page, mark in found[:5]]


@check("SEAL-NO-EARLY")
def no_seal_is_shown_before_the_grant(site: Site, merchant: Profile | None) -> Answer:
    found = _marks(site)
    if found and merchant is None:
        return unknown(
            tr("A seal is shown; without the profile it is not known whether it was granted."), *_shown(found)
        )
    if found:
        return failed(tr("A seal is shown before one was granted."), *_shown(found))
    return passed(
        tr("No seal stands on the {n} pages that were looked at.", n=len(site.pages)), site.home.seen()
    )


@check("SEAL-NO-PICTURE")
def no_picture_stands_for_the_seal(site: Site) -> Answer:
    found = [(page, mark) for page, mark in _marks(site) if mark.kind == "picture" or mark.copy]
    if found:
        return failed(
            tr("A picture stands in the place of the seal, which counts as forgery."), *_shown(found)
        )
    return passed(
        tr("No picture of the seal on the {n} pages that were looked at.", n=len(site.pages)),
        site.home.seen(),
    )


@check("SEAL-NO-FORGE")
def the_seals_code_is_this_shops(site: Site, merchant: Profile | None) -> Answer:
    coded = [(page, mark) for page, mark in _marks(site) if mark.kind == "code"]
    own = merchant.seal if merchant else None
    hollow = [(p, m) for p, m in coded if not m.id or not m.code or m.code.lower() == "null"]
    if hollow:
        return failed(tr("The seal's block has no valid id and code."), *_shown(hollow))
    if own and own.id:
        others = [(p, m) for p, m in coded if m.id != own.id or (own.code and m.code != own.code)]
        if others:
            return failed(
                tr("The seal on the site is not the one of the profile (id {id}).", id=own.id),
                *_shown(others),
            )
    elif own and coded:
        return failed(
            tr("The site shows a seal, and the profile holds none: it may be another shop's."), *_shown(coded)
        )
    return passed(
        tr("No forged seal on the {n} pages that were looked at.", n=len(site.pages)), site.home.seen()
    )


@check("COM-SEAL-HOME")
def seal_stands_on_the_home_page(home: SitePage, profile: Profile) -> Answer:
    for mark in home.reading.seal_marks:
        if mark.kind == "code" and mark.id == profile.seal.id and mark.code == profile.seal.code:
            return passed(
                tr("The home page shows the seal with this shop's id and code."), home.seen(mark.href)
            )
    return failed(
        tr("The home page does not show the seal with this shop's id and code."),
        home.seen(home.reading.title),
    )
