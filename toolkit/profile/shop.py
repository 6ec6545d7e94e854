"""The shop and the addresses where it stands."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolkit.profile.addresses import Host, PageAddress, WebUrl
from toolkit.profile.groups import Group
from toolkit.profile.says import Says
from toolkit.profile.table import Table
from toolkit.profile.values import Flag, JalaliYear, Stars, Words

BusinessModel = Literal["own_stock", "marketplace", "made_to_order", "services", "downloads"]


class Pages(Table):
    """Live pages of the shop, where the merchant knows them."""

    privacy: Annotated[PageAddress | None, Says("صفحهٔ حریم خصوصی", "the privacy page")] = None
    terms: Annotated[PageAddress | None, Says("صفحهٔ قوانین و مقررات", "the terms page")] = None
    about: Annotated[PageAddress | None, Says("صفحهٔ درباره ما", "the about page")] = None
    contact: Annotated[PageAddress | None, Says("صفحهٔ تماس با ما", "the contact page")] = None
    complaints: Annotated[PageAddress | None, Says("صفحهٔ ثبت شکایت", "the complaints page")] = None
    returns: Annotated[PageAddress | None, Says("صفحهٔ بازگشت کالا و انصراف", "the returns page")] = None
    shipping: Annotated[PageAddress | None, Says("صفحهٔ ارسال و هزینه‌ها", "the shipping page")] = None
    order_tracking: Annotated[PageAddress | None, Says("صفحهٔ پیگیری سفارش", "the order-tracking page")] = None

    @property
    def given(self) -> dict[str, str]:
        """The pages that were named: kind to path or address."""
        return {kind: address for kind, address in self if address}


class Shop(Table):
    """What the shop is."""

    name_fa: Annotated[
        Words,
        Says("نام فروشگاه، همان‌گونه که در سایت دیده می‌شود", "the shop's name as it appears on the site"),
    ]
    name_en: Annotated[Words | None, Says("نام فروشگاه به لاتین", "the shop's name in Latin letters")] = None
    url: Annotated[
        WebUrl, Says("نشانی سایت که بررسی می‌شود", "the address of the site, the one that is asked")
    ]
    platform: Annotated[
        Literal["woocommerce", "shopify", "other"] | None,
        Says("سکوی فروشگاه", "the platform that the shop runs on"),
    ] = None
    business_model: Annotated[
        tuple[BusinessModel, ...],
        Says(
            "شیوهٔ کار: کالای خود، بازارگاه، ساخت به سفارش، خدمات، فایل دانلودی",
            "how the shop works: own stock, marketplace, made to order, services, downloads",
        ),
    ] = ()
    goods_groups: Annotated[
        tuple[Group, ...],
        Says(
            "گروه‌های کالا و خدمت؛ فهرست آن‌ها در docs/profile.md",
            "groups of goods and services; docs/profile.md lists them",
        ),
    ] = ()
    goods: Annotated[Words | None, Says("آنچه می‌فروشید، در یک خط", "what is sold, in one line")] = None
    subject: Annotated[Words | None, Says("موضوع فعالیت", "the subject of the business")] = None
    since: Annotated[
        JalaliYear | None, Says("سال آغاز کار (هجری شمسی)", "the Jalali year of its beginning")
    ] = None
    login_first: Annotated[
        Flag | None,
        Says("آیا پیش از خرید باید وارد حساب شد؟", "must a visitor sign in before he can buy?"),
    ] = None
    target_stars: Annotated[
        Stars, Says("شمار ستاره‌هایی که می‌خواهید (۰، ۱ یا ۲)", "the stars aimed at (0, 1 or 2)")
    ] = 1
    unit: Annotated[
        Literal["rial", "toman"] | None,
        Says("واحد پولی که سایت نشان می‌دهد", "the unit of money that the site shows"),
    ] = None
    pages: Annotated[
        Pages,
        Says(
            "نشانی صفحه‌های موجود؛ اگر نباشد جست‌وجو می‌شود",
            "where the live pages are; otherwise they are looked for",
        ),
    ] = Field(default_factory=Pages)


class Hosts(Table):
    """Under which names the shop answers."""

    main: Annotated[
        Host | None,
        Says(
            "دامنهٔ اصلی؛ اگر نباشد از نشانی سایت برداشته می‌شود",
            "the main domain; when left out, that of the site's address",
        ),
    ] = None
    subdomains: Annotated[tuple[Host, ...], Says("زیردامنه‌های فروشگاه", "sub-domains of the shop")] = ()
    aliases: Annotated[
        tuple[Host, ...],
        Says("نشانی‌هایی که به دامنهٔ اصلی هدایت می‌شوند", "addresses that redirect to the main one"),
    ] = ()
    holder: Annotated[
        Words | None, Says("نام کسی که دامنه به نام او ثبت شده است", "who the domain is registered to")
    ] = None

    @property
    def all(self) -> tuple[str, ...]:
        """Every name once, the main one first."""
        named = (self.main, *self.subdomains, *self.aliases)
        return tuple(dict.fromkeys(host for host in named if host))
