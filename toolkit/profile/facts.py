"""The facts of a profile by which requirements and documents apply."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from toolkit.language.text import Text
from toolkit.persian.dates import add_jalali_year
from toolkit.profile.applicant import Government, Legal, Natural
from toolkit.profile.profile import Profile

OF_AGE = 18

FACTS: Final[Mapping[str, Text]] = {
    "natural": Text("متقاضی شخص حقیقی است", "the applicant is a natural person"),
    "legal": Text("متقاضی شخص حقوقی است", "the applicant is a legal person"),
    "government": Text("متقاضی دستگاه دولتی است", "the applicant is a body of the state"),
    "foreign": Text("متقاضی تبعهٔ خارجی است", "the applicant is a foreigner"),
    "foreign_company": Text("متقاضی شرکت خارجی است", "the applicant is a foreign company"),
    "owner": Text("محل فعالیت ملکی است", "the premises are owned"),
    "tenant": Text("محل فعالیت اجاره‌ای است", "the premises are rented"),
    "male_of_age": Text("متقاضی مردی است که به سن خدمت رسیده است", "the applicant is a man of age"),
    "two_star": Text("هدف نماد دوستاره است", "two stars are aimed at"),
    "seal_none": Text("نمادی در کار نیست", "there is no seal yet"),
    "seal_applied": Text("برای نماد درخواست داده شده است", "the seal was applied for"),
    "seal_granted": Text("نماد داده شده است", "the seal was granted"),
    "sells_goods": Text("فروشگاه کالا می‌فروشد", "the shop sells goods"),
    "sells_downloads": Text("فروشگاه فایل دانلودی می‌فروشد", "the shop sells downloads"),
    "sells_original_media": Text(
        "فروشگاه لوح، نرم‌افزار یا اثر اصل می‌فروشد", "the shop sells original media or software"
    ),
    "sells_copied_media": Text(
        "فروشگاه نسخهٔ کپی لوح یا نرم‌افزار می‌فروشد", "the shop sells copies of media or software"
    ),
    "charges_tax": Text("فروشگاه مالیات بر ارزش افزوده می‌گیرد", "the shop charges value-added tax"),
    "cash_on_delivery": Text("پرداخت در محل پذیرفته است", "cash on delivery is accepted"),
    "online_payment": Text("پرداخت اینترنتی پذیرفته است", "online payment is accepted"),
    "has_aliases": Text("نشانی‌های دیگری به سایت هدایت می‌شوند", "other addresses redirect to the site"),
    "has_subdomains": Text("سایت زیردامنه دارد", "the site has sub-domains"),
    "several_hosts": Text("سایت چند دامنه یا زیردامنه دارد", "the site has several domains or sub-domains"),
    "several_shops": Text("متقاضی چند فروشگاه دارد", "the applicant has several shops"),
    "login_first": Text("خرید از سایت ورود به حساب می‌خواهد", "the site wants a login before buying"),
    "rejected": Text("درخواست پیشین رد شده است", "an earlier application was rejected"),
    "official_invoice": Text("صورتحساب رسمی داده می‌شود", "official invoices are issued"),
    "asks_national_code": Text("کد ملی خریدار پرسیده می‌شود", "buyers are asked for their national code"),
    "shows_reviews": Text("خریداران در سایت نظر می‌نویسند", "buyers write reviews on the site"),
    "phone_confirmation": Text("سفارش با تماس تلفنی تأیید می‌شود", "orders are confirmed by telephone"),
    "guild_licence": Text("پروانهٔ کسب هست", "a guild licence is held"),
    "private_sector": Text("کسب‌وکار از بخش خصوصی است", "the business is a private one"),
    "address_changed": Text(
        "نشانی شرکت پس از ثبت عوض شده است", "the company's address changed since registration"
    ),
    "board_changed": Text("هیئت‌مدیره پس از ثبت عوض شده است", "the board changed since registration"),
}
"""Each fact's name with its meaning; `facts` gives a value for every one."""


def facts(profile: Profile, today: date) -> dict[str, bool]:
    """Every fact of FACTS, true or false on the day `today`."""
    return {**_applicant(profile, today), **_place(profile), **_shop(profile), **_sale(profile)}


def _applicant(profile: Profile, today: date) -> dict[str, bool]:
    one = profile.applicant
    natural, legal = isinstance(one, Natural), isinstance(one, Legal)
    grown = bool(
        isinstance(one, Natural) and one.birth_date and add_jalali_year(one.birth_date, OF_AGE) <= today
    )
    unknown_age = bool(isinstance(one, Natural) and one.birth_date is None)
    return {
        "natural": natural,
        "legal": legal,
        "government": isinstance(one, Government),
        "foreign": natural and one.foreign,
        "foreign_company": legal and one.foreign,
        # A man whose birth date is not given is asked for the document: silence frees nobody.
        "male_of_age": isinstance(one, Natural) and one.sex != "female" and (grown or unknown_age),
        "rejected": one.rejected,
        "private_sector": not isinstance(one, Government),
        "address_changed": bool(isinstance(one, Legal) and one.address_changed),
        "board_changed": bool(isinstance(one, Legal) and one.board_changed),
    }


def _place(profile: Profile) -> dict[str, bool]:
    hosts = profile.hosts
    return {
        "owner": profile.premises.tenure == "owner",
        "tenant": profile.premises.tenure == "tenant",
        "has_aliases": bool(hosts.aliases),
        "has_subdomains": bool(hosts.subdomains),
        "several_hosts": bool(hosts.aliases or hosts.subdomains),
        "several_shops": bool(profile.owner.shops),
    }


def _shop(profile: Profile) -> dict[str, bool]:
    models, groups = set(profile.shop.business_model), set(profile.shop.goods_groups)
    downloads = "downloads" in models
    return {
        "two_star": profile.shop.target_stars >= 2,
        "seal_none": profile.seal.state == "none",
        "seal_applied": profile.seal.state == "applied",
        "seal_granted": profile.seal.state == "granted",
        # Nothing said of how the shop works: goods are assumed, so that no duty falls away in silence.
        "sells_goods": bool(models - {"services", "downloads"}) or not models,
        "sells_downloads": downloads,
        "sells_original_media": "original_media" in groups,
        "sells_copied_media": "copied_media" in groups,
        "login_first": bool(profile.shop.login_first),
        "guild_licence": any(one.kind == "guild" for one in profile.licences.held),
    }


def _sale(profile: Profile) -> dict[str, bool]:
    ways = {one.kind for one in profile.payments}
    return {
        "charges_tax": profile.tax.vat in ("added", "included"),
        "cash_on_delivery": "cash_on_delivery" in ways,
        "online_payment": bool(ways & {"gateway", "instalment"}),
        # What the profile does not answer is taken for so: a clause more on a page harms nobody.
        "official_invoice": profile.tax.official_invoice is not False,
        "asks_national_code": profile.privacy.national_code_asked is not False,
        "shows_reviews": profile.privacy.reviews is not False,
        "phone_confirmation": profile.orders.phone_confirmation is not False,
    }
