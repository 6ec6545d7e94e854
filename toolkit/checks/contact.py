"""Contact: the shop can be written to, called and found, and its pages say the same as its profile."""

from __future__ import annotations

import re

from toolkit.checks.shared import profile_place, reachable
from toolkit.judge.answers import failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.persian.addresses import lacking, numbers
from toolkit.persian.digits import to_ascii
from toolkit.persian.letters import fold_text
from toolkit.persian.phones import printed
from toolkit.profile.profile import Profile

Pages = tuple[SitePage, ...]


def _no_page(site: Site) -> Answer:
    dead = [p for p in site.broken if p.role == "contact"]
    if dead:
        return failed(
            tr("The link to the contact page leads nowhere (answer {code}).", code=str(dead[0].status)),
            *(Seen(p.url) for p in dead[:3]),
        )
    return failed(tr("No contact page was found from the home page."), site.home.seen())


def _differs(page: SitePage, shown: str, place: str, own: str) -> Answer:
    """The page shows something else than the profile says at `place`."""
    words = tr("The contact page shows {a}, the profile {b}.", a=shown, b=own)
    return failed(words, page.seen(shown), profile_place(place, own))


@check("PAG-CONTACT")
def home_links_to_a_contact_page(site: Site, contact_pages: Pages) -> Answer:
    if not contact_pages:
        return _no_page(site)
    page = reachable(site, contact_pages)
    if page is None:
        return failed(
            tr("There is a contact page, and the home page does not link to it."), contact_pages[0].seen()
        )
    told = page.reading.identity
    if not told.landline and not told.mobile and not told.email:
        return failed(tr("The contact page shows neither a telephone nor an e-mail address."), page.seen())
    if not told.email:
        return failed(tr("The contact page shows no e-mail address."), page.seen())
    if not told.landline and not told.mobile:
        return failed(tr("The contact page shows no telephone number."), page.seen())
    shown = (*told.landline, *told.mobile, *told.email)
    return passed(
        tr("The home page links to a contact page with contact data."), page.seen(" · ".join(shown))
    )


@check("CHK2-LANDLINE")
def contact_page_shows_the_landline(site: Site, contact_pages: Pages, merchant: Profile | None) -> Answer:
    if not contact_pages:
        return _no_page(site)
    shown = {phone: page for page in contact_pages for phone in page.reading.identity.landline}
    mobiles = [phone for page in contact_pages for phone in page.reading.identity.mobile]
    if not shown:
        words = tr("The contact page shows no landline.")
        if mobiles:
            words = tr("The contact page shows only mobile numbers; the seal asks for a landline.")
        return failed(words, contact_pages[0].seen(" · ".join(mobiles)))
    own = merchant.contact.landline if merchant else None
    if own and own not in shown:
        return _differs(next(iter(shown.values())), " · ".join(shown), "contact.landline", own)
    phone = own or next(iter(shown))
    return passed(tr("The contact page shows the landline."), shown[phone].seen(phone))


@check("CHK2-TEL")
def contact_page_shows_a_telephone(site: Site, contact_pages: Pages) -> Answer:
    if not contact_pages:
        return _no_page(site)
    for page in contact_pages:
        phones = (*page.reading.identity.landline, *page.reading.identity.mobile)
        if phones:
            return passed(tr("The contact page shows a telephone number."), page.seen(" · ".join(phones)))
    return failed(tr("The contact page shows no telephone number."), contact_pages[0].seen())


@check("CHK3-EMAIL")
def contact_page_shows_an_email(site: Site, contact_pages: Pages) -> Answer:
    if not contact_pages:
        return _no_page(site)
    for page in contact_pages:
        if page.reading.identity.email:
            return passed(
                tr("The contact page shows an e-mail address."), page.seen(page.reading.identity.email[0])
            )
    return failed(tr("The contact page shows no e-mail address."), contact_pages[0].seen())


@check("BUS-4")
def email_on_the_site_is_the_profiles(site: Site, contact_pages: Pages, profile: Profile) -> Answer:
    own = profile.contact.email
    if not contact_pages:
        return _no_page(site)
    shown = [(mail, page) for page in contact_pages for mail in _mails(page)]
    if not shown:
        return failed(tr("The contact page shows no e-mail address."), contact_pages[0].seen())
    mails = " · ".join(dict.fromkeys(mail for mail, _ in shown))
    if own and own.lower() not in (mail.lower() for mail, _ in shown):
        return _differs(shown[0][1], mails, "contact.email", own)
    return passed(tr("The e-mail address on the site is the profile's."), shown[0][1].seen(mails))


def _mails(page: SitePage) -> tuple[str, ...]:
    """The mails of a page as they are meant: one that is hidden from robots is the shop's all the same."""
    known = page.reading.identity
    return known.mail_addresses or known.email


@check("PAG-CONTACT-ADDR")
def contact_page_shows_the_address(site: Site, contact_pages: Pages) -> Answer:
    if not contact_pages:
        return _no_page(site)
    for page in contact_pages:
        if page.reading.identity.postal_address:
            return passed(tr("The contact page shows a postal address."), page.words("postal_address"))
    return failed(tr("The contact page shows no postal address down to the street."), contact_pages[0].seen())


@check("CHK1-ADDR")
def address_on_the_site_has_its_postal_code(
    site: Site, contact_pages: Pages, merchant: Profile | None
) -> Answer:
    if not contact_pages:
        return _no_page(site)
    shown = {code: page for page in contact_pages for code in page.reading.identity.postal_code}
    addressed = [page for page in contact_pages if page.reading.identity.postal_address]
    if not addressed:
        return failed(
            tr("The contact page shows no postal address down to the street."), contact_pages[0].seen()
        )
    if not shown:
        return failed(tr("The contact page shows no postal code."), addressed[0].words("postal_address"))
    own = merchant.premises.postal_code if merchant else None
    if own and own not in shown:
        return _differs(next(iter(shown.values())), " · ".join(shown), "premises.postal_code", own)
    code = own or next(iter(shown))
    return passed(tr("The address stands on the contact page with its postal code."), shown[code].seen(code))


@check("BUS-5")
def place_of_activity_agrees_with_the_site(site: Site, contact_pages: Pages, profile: Profile) -> Answer:
    """A mobile number need not be published; one that is must be the profile's."""
    if not contact_pages:
        return _no_page(site)
    page = contact_pages[0]
    away = {**_numbers_away(contact_pages, profile), **_place_away(contact_pages, profile)}
    if away:
        told = tuple(printed(v) if p.startswith("contact") else v for p, v in away.items())
        return failed(
            tr("The contact page does not show what the profile states: {what}.", what=told),
            page.words("postal_address")
            if page.reading.identity.postal_address
            else page.seen(page.reading.title),
            *(profile_place(place, value) for place, value in away.items()),
        )
    return passed(tr("Address, postal code and telephones on the site are the profile's."), page.seen())


def _numbers_away(pages: Pages, profile: Profile) -> dict[str, str]:
    """Numbers of the profile, by their place in it, that no contact page shows."""
    known = [page.reading.identity for page in pages]
    mobiles = {phone for one in known for phone in one.mobile}
    shown = mobiles.union(*(one.landline + one.postal_code for one in known))
    wanted = {
        "premises.postal_code": profile.premises.postal_code,
        "contact.landline": profile.contact.landline,
        "contact.mobile": profile.contact.mobile if mobiles else None,
    }
    text = re.sub(r"[\W_]+", "", fold_text(" ".join(page.reading.text for page in pages)))
    return {
        p: v
        for p, v in wanted.items()
        if v and v not in shown and re.sub(r"\W", "", fold_text(v)) not in text
    }


def _place_away(pages: Pages, profile: Profile) -> dict[str, str]:
    """Parts of the profile's address that the contact pages do not show; a unit left out is no difference."""
    told = "\n".join(page.reading.text for page in pages)
    place = profile.premises
    away = {}
    if place.street and lacking(place.street, told):
        away["premises.street"] = place.street
    for name, word, value in (("plate", "پلاک", place.plate), ("unit", "واحد", place.unit)):
        own = to_ascii(value or "")
        stated = numbers(told, name)
        if own and own.lstrip("0") not in stated and (stated or (name == "plate" and away)):
            away[f"premises.{name}"] = f"{word} {value}"
    return away
