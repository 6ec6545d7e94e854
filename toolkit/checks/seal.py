"""The seal: none before it is granted, the genuine one after, a picture never."""

from __future__ import annotations

from toolkit.checks.seal_marks import Trace, forged, marks_on, pictures, shown, statements
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.model.verdict import Severity
from toolkit.profile.profile import Profile


@check("SEAL-NO-EARLY")
def no_seal_is_shown_before_the_grant(site: Site, merchant: Profile | None) -> Answer:
    found = [*marks_on(site), *pictures(site)]
    if found and merchant is None:
        return unknown(
            tr("A seal is shown; without the profile it is not known whether it was granted."), *shown(found)
        )
    if found:
        return failed(tr("A seal is shown before one was granted."), *shown(found))
    return passed(
        tr("No seal stands on the {n} pages that were looked at.", n=len(site.pages)), site.home.seen()
    )


@check("SEAL-NO-EARLY")
def no_words_claim_a_seal_before_the_grant(site: Site, merchant: Profile | None) -> Answer:
    """Words are no picture of the mark: a warning, so that the merchant looks at the sentence himself."""
    found = statements(site)
    if found and merchant is None:
        return unknown(
            tr("The site says that it holds the seal; without the profile it is not known whether it does."),
            *shown(found),
        )
    if found:
        return failed(
            tr("The site says that it holds the seal, and none was granted."),
            *shown(found),
            at_most=Severity.WARNING,
        )
    return passed(
        tr("No sentence on the {n} pages says that the seal is held.", n=len(site.pages)), site.home.seen()
    )


@check("SEAL-NO-PICTURE")
def no_picture_stands_for_the_seal(site: Site) -> Answer:
    found = pictures(site)
    if found:
        return failed(_picture_words(found[0]), *shown(found))
    return passed(
        tr("No picture of the seal on the {n} pages that were looked at.", n=len(site.pages)),
        site.home.seen(),
    )


def _picture_words(first: Trace) -> Text:
    match first.kind:
        case "copy":
            return tr("The seal's link is genuine, but its picture does not come from the seal's host.")
        case "background":
            return tr("A picture of the seal stands in the background of a page, which counts as forgery.")
        case "drawing":
            return tr("A drawing of the seal stands on a page, which counts as forgery.")
        case _:
            return tr("A picture stands in the place of the seal, which counts as forgery.")


@check("SEAL-NO-FORGE")
def the_seals_code_is_this_shops(site: Site, merchant: Profile | None) -> Answer:
    own = merchant.seal if merchant else None
    found = forged(site, own)
    if found:
        return failed(_forged_words(found[0], own.id if own and own.id else ""), *shown(found))
    if own is None and marks_on(site):
        return unknown(
            tr("A seal is shown; without the profile it is not known whether it is this shop's."),
            *shown(marks_on(site)),
        )
    return passed(
        tr("No forged seal on the {n} pages that were looked at.", n=len(site.pages)), site.home.seen()
    )


def _forged_words(first: Trace, own: str) -> Text:
    match first.kind:
        case "hollow":
            return tr("The seal's block has no valid id and code.")
        case "elsewhere":
            return tr("A link that looks like the seal's leads to another host.")
        case "not_held":
            return tr("The site shows a seal, and the profile holds none: it may be another shop's.")
        case _:
            return tr("The seal on the site is not the one of the profile (id {id}).", id=own)


@check("COM-SEAL-HOME")
def seal_stands_on_the_home_page(home: SitePage, profile: Profile) -> Answer:
    for mark in home.reading.seal_marks:
        if mark.kind == "code" and mark.id == profile.seal.id and mark.code == profile.seal.code:
            return passed(
                tr("The home page shows the seal with this shop's id and code."), home.seen(mark.href)
            )
    hidden = next((one for one in home.seal_traces if one.kind == "commented"), None)
    if hidden:
        return failed(
            tr("The seal's block is commented out on the home page, so nobody sees it."),
            home.seen(hidden.words),
        )
    return failed(
        tr("The home page does not show the seal with this shop's id and code."),
        home.seen(home.reading.title),
    )
