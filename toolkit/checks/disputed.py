"""Contested points that change what is looked for: each check follows the reading that is applied."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from toolkit.checks.shared import profile_place
from toolkit.judge.answers import failed, not_applicable, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Resolution
from toolkit.model.verdict import Severity, Verdict
from toolkit.profile.profile import Profile

Readings = Mapping[str, Resolution]


@check("STAR-1OR2")
def aim_is_one_that_is_given(profile: Profile, resolutions: Readings) -> Answer:
    """C3: whether the seal without stars counts."""
    stars = profile.shop.target_stars
    where = profile_place("shop.target_stars", stars)
    if stars == 0 and resolutions.get("C3") == "strict":
        return failed(
            tr("The profile aims at no star, and the reading that you pinned knows one or two only."), where
        )
    return passed(tr("The number of stars aimed at is one that is given: {n}.", n=stars), where)


VERIFIED_FOR = 4 * 31
"""Days: four months, the longest that they can be."""


@check("VER-4MONTH")
def verification_is_not_four_months_old(profile: Profile, today: date, resolutions: Readings) -> Answer:
    """C5: the four-monthly verification, unless the yearly renewal alone is pinned."""
    done = profile.premises.verified_at
    where = profile_place("premises.verified_at", done or "")
    if resolutions.get("C5") == "lenient":
        return not_applicable(tr("By the reading that you pinned only the yearly renewal counts."), where)
    if done is None:
        return unknown(tr("The profile does not say when address and phone were last verified."), where)
    if done + timedelta(days=VERIFIED_FOR) < today:
        return failed(
            tr("Address and phone were last verified on {date}, more than four months ago.", date=done), where
        )
    return passed(tr("Address and phone were verified on {date}.", date=done), where)


@check("CHK1-LEASE")
def lease_is_of_the_kind_that_is_asked(profile: Profile, resolutions: Readings) -> Answer:
    """C7: an agency's contract is enough for the upload, unless the official one is pinned."""
    kind = profile.premises.lease_kind
    where = profile_place("premises.lease_kind", kind or "")
    reading = resolutions.get("C7")
    if kind == "official" or (kind is not None and reading not in ("strict", "ask")):
        return passed(tr("The lease is of a kind that is accepted."), where)
    if kind is None:
        answer = tr("The profile does not say whether the lease is an agency's contract or an official one.")
        return (
            unknown(answer, where)
            if reading in ("strict", "ask")
            else passed(tr("Either kind of lease is accepted."), where)
        )
    told = tr(
        "The lease is an agency's contract, and by the reading that you pinned an official one is asked for."
    )
    return failed(told, where, at_most=None if reading == "strict" else Severity.WARNING)


@check("CHK3-EMAIL")
def email_is_one_that_is_accepted(profile: Profile, resolutions: Readings) -> Answer:
    """C8: any address is accepted, unless one on the site's own domain is pinned."""
    email, host = profile.contact.email or "", profile.host.removeprefix("www.")
    where = profile_place("contact.email", email)
    own = email.rpartition("@")[2].lower() == host
    reading = resolutions.get("C8")
    if not email:
        return unknown(tr("The profile names no e-mail address."), where)
    if own or reading not in ("strict", "ask"):
        return passed(tr("The e-mail address is one that is accepted."), where)
    told = tr("The e-mail address is not on the site's own domain ({host}).", host=host)
    return failed(told, where, at_most=None if reading == "strict" else Severity.ADVICE)


@check("CHK2-TEL")
def fax_is_named_where_it_is_asked(profile: Profile, resolutions: Readings) -> Answer:
    """C11: the landline alone, unless the heading's reading is pinned."""
    where = profile_place("contact.fax", profile.contact.fax or "")
    if profile.contact.fax:
        return passed(tr("The profile names a fax number."), where)
    if resolutions.get("C11") in ("strict", "ask"):
        most = None if resolutions.get("C11") == "strict" else Severity.ADVICE
        return failed(tr("The profile names no fax number."), where, at_most=most)
    return passed(tr("No fax is named; by the reading that is applied none is asked for."), where)


@check("COM-WITHDRAW")
def sending_back_is_paid_by_whom_the_reading_allows(profile: Profile, resolutions: Readings) -> Answer:
    """C13: no cost for the customer, unless the law's wording is pinned (L5); since the law allows it, it only warns."""
    freight = profile.returns.freight
    where = profile_place("returns.freight", freight or "")
    reading = resolutions.get("C13")
    if freight is None:
        told = tr("The profile does not say who pays for sending goods back.")
        return Answer(Verdict.UNKNOWN, told, (where,), Severity.WARNING)
    if freight == "shop" or reading == "lenient":
        return passed(
            tr("The profile says who pays for sending goods back, as the reading that is applied allows."),
            where,
        )
    return failed(
        tr("By the profile the customer pays for sending goods back after a withdrawal."),
        where,
        at_most=Severity.ADVICE if reading == "ask" else Severity.WARNING,
    )


@check("COM-SEAL-HOME")
def seal_stands_wherever_it_is_asked(site: Site, profile: Profile, resolutions: Readings) -> Answer:
    """C19: the home page alone, unless every page is pinned."""
    if resolutions.get("C19") not in ("strict", "ask"):
        return passed(tr("By the reading that is applied other pages need no seal."), site.home.seen())
    bare = [
        p
        for p in site.pages
        if not any(m.kind == "code" and m.id == profile.seal.id for m in p.reading.seal_marks)
    ]
    if bare:
        most = None if resolutions.get("C19") == "strict" else Severity.ADVICE
        return failed(
            tr("Pages without the seal: {n}.", n=len(bare)), *(p.seen() for p in bare[:10]), at_most=most
        )
    return passed(tr("The seal stands on every page that was looked at."), site.home.seen())
