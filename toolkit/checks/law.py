"""Law: the dated facts from outside the seeds (pack iran-law-facts), as far as site and profile show them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from selectolax.lexbor import LexborHTMLParser

from toolkit.checks import withdrawal
from toolkit.checks.methods import label_of
from toolkit.checks.sentences import said_on
from toolkit.checks.shared import holds, profile_place
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import Check, check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.model.sale import Product
from toolkit.model.verdict import Severity
from toolkit.persian.dates import add_jalali_year
from toolkit.profile.applicant import Natural
from toolkit.profile.profile import Profile

Pages = tuple[SitePage, ...]
PUBLIC = (
    "gmail.com", "googlemail.com", "yahoo.com", "ymail.com", "outlook.com", "hotmail.com", "live.com", "aol.com",
    "icloud.com", "proton.me", "protonmail.com", "mail.ru", "yandex.com", "chmail.ir",
)  # fmt: skip
"""Providers at which anyone gets an address."""

seven_days_by_law = Check(
    "article_37_is_met",
    "LAW-37-DAYS",
    withdrawal.seven_working_days_are_granted.function,
    withdrawal.seven_working_days_are_granted.needs,
)


@check("LAW-38-REFUND")
def money_goes_back_the_way_it_came(profile: Profile) -> Answer:
    where = profile_place("returns.refund_route", profile.returns.refund_route or "")
    if profile.returns.refund_route is None:
        return unknown(tr("The profile does not say by which way money goes back."), where)
    if profile.returns.refund_route != "same":
        return failed(tr("By the profile money goes back by another way than it was paid."), where)
    return passed(tr("By the profile money goes back by the way it was paid."), where)


@check("LAW-53-ADVERTISER")
def owner_and_address_are_told(site: Site) -> Answer:
    named = next((p for p in site.pages if p.reading.identity.owner), None)
    placed = next((p for p in site.pages if p.reading.identity.postal_address), None)
    if named and placed:
        return passed(
            tr("The site names its owner and its address."),
            named.words("owner"),
            placed.words("postal_address"),
        )
    lacking = tuple(
        words for words, found in ((tr("the owner"), named), (tr("the postal address"), placed)) if not found
    )
    return failed(tr("No page tells: {what}.", what=lacking), site.home.seen())


@check("LAW-55-CHOICE")
def no_box_for_advertising_is_ticked(site: Site) -> Answer:
    ticked = [seen for page in site.pages for seen in _subscriptions(page)]
    if ticked:
        return failed(tr("Boxes for advertising are ticked beforehand."), *ticked[:10])
    return passed(
        tr("No box for advertising is ticked beforehand on {n} pages.", n=len(site.pages)), site.home.seen()
    )


_ADVERTISING = (
    "خبرنامه",
    "تبلیغ",
    "پیامک",
    "تخفیف",
    "اطلاع‌رسانی",
    "newsletter",
    "marketing",
    "subscribe",
    "offers",
)


def _subscriptions(page: SitePage) -> Iterator[Seen]:
    tree = LexborHTMLParser(page.page.text)
    for box in tree.css("input[type=checkbox][checked]"):
        label = label_of(tree, box)
        told = f"{label} {box.attributes.get('name') or ''} {box.attributes.get('id') or ''}"
        if any(holds(told, word) for word in _ADVERTISING):
            yield page.seen(label or told)


@check("LAW-59-PURPOSE")
def purposes_of_data_are_told(site: Site, privacy_pages: Pages) -> Answer:
    for page in privacy_pages:
        if page.reading.statements.get("purpose") == "stated":
            return passed(tr("The privacy page tells what data are taken for."), page.words("purpose"))
    return failed(
        tr("No privacy page tells what data are taken for."), (privacy_pages or (site.home,))[0].seen()
    )


@check("LAW-59-ACCESS")
def access_correction_and_erasure_are_offered(site: Site, privacy_pages: Pages) -> Answer:
    seeing = r"دسترسی|مشاهده|ببینید|اصلاح|ویرایش|تصحیح|access|correct|rectif|edit"
    erasing = r"حذف|پاک|امحا|eras|delet|remov"
    denied = r"نمی ?(?:توان|شود|کنیم|باشد)|امکان ?پذیر نیست|ندار|cannot|not possible|unable"
    data = r"داده|اطلاعات|حساب|data|information|account"
    found = [said_on(privacy_pages, part, data, bars=denied) for part in (seeing, erasing)]
    seen = tuple(one for one in found if one)
    if len(seen) == len(found):
        return passed(
            tr("The privacy page offers to see, correct and erase one's data."), *dict.fromkeys(seen)
        )
    lacking = tuple(
        words
        for words, one in zip(
            (tr("seeing and correcting one's data"), tr("erasing them")), found, strict=True
        )
        if one is None
    )
    return failed(
        tr("The privacy page does not offer: {what}.", what=lacking),
        (privacy_pages or (site.home,))[0].seen(),
    )


@check("LAW-87-GUILD")
def a_guild_licence_is_named(profile: Profile) -> Answer:
    where = profile_place("licences.held")
    if any(one.kind == "guild" for one in profile.licences.held):
        return passed(tr("The profile names a guild licence."), where)
    return failed(tr("The profile names no guild licence."), where)


@check("LAW-STOCK-MARKED")
def goods_out_of_stock_cannot_be_bought(products: tuple[Product, ...]) -> Answer:
    away = [p for p in products if p.in_stock is False and p.purchasable]
    if away:
        names = tuple(p.name for p in away[:10])
        return failed(
            tr(
                "Products that are out of stock and can be put in the cart all the same: {names}.",
                names=names,
            ),
            *(Seen(p.url, p.name, p.record or None) for p in away[:10]),
        )
    return passed(
        tr("Nothing that is out of stock can be put in the cart, among {n} products.", n=len(products)),
        *(Seen(p.url, p.name, p.record or None) for p in products[:5]),
    )


MOST_DAYS = 4
"""96 hours (L23)."""


@check("LAW-COMPLAINT-96H")
def complaints_are_answered_in_time(profile: Profile) -> Answer:
    days = profile.complaints.answer_days
    where = profile_place("complaints.answer_days", days if days is not None else "")
    if days is None:
        return unknown(tr("The profile does not say within how many days complaints are answered."), where)
    if days > MOST_DAYS:
        return failed(
            tr("By the profile complaints are answered within {n} days, more than 96 hours.", n=days), where
        )
    return passed(tr("By the profile complaints are answered within {n} days.", n=days), where)


WINDOW = 21
"""Days before the end in which renewal is asked (L21)."""


@check("LAW-RENEWAL")
def seal_is_not_near_its_end(profile: Profile, today: date) -> Answer:
    ends = profile.seal.valid_to
    where = profile_place("seal.valid_to", ends or "")
    if ends is None:
        return unknown(tr("The profile does not say until when the seal is valid."), where)
    left = (ends - today).days
    if left < 0:
        return failed(tr("The seal's validity ended on {date}.", date=ends), where)
    if left <= WINDOW:
        told = tr(
            "The seal is valid until {date}, {n} days more: ask for its renewal now.", date=ends, n=left
        )
        return failed(told, where, at_most=Severity.WARNING)
    return passed(
        tr("The seal is valid until {date}; renewal is asked in its last three weeks.", date=ends), where
    )


@check("LAW-EMAIL-OWN")
def email_is_at_no_public_provider(profile: Profile) -> Answer:
    email = profile.contact.email or ""
    where = profile_place("contact.email", email)
    if not email:
        return unknown(tr("The profile names no e-mail address."), where)
    if email.rpartition("@")[2].lower() in PUBLIC:
        return failed(tr("The e-mail address is at a public provider."), where)
    return passed(tr("The e-mail address is at no public provider that is known."), where)


OF_AGE = 18
"""Years (L20)."""


@check("LAW-AGE")
def owner_is_of_age(profile: Profile, today: date) -> Answer:
    born = profile.applicant.birth_date if isinstance(profile.applicant, Natural) else None
    where = profile_place("applicant.birth_date")
    if born is None:
        return unknown(tr("The profile does not say when the applicant was born."), where)
    if add_jalali_year(born, OF_AGE) > today:
        return failed(tr("By the profile the applicant is younger than eighteen."), where)
    return passed(tr("By the profile the applicant is eighteen or older."), where)
