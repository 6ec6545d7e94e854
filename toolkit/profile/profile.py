"""The whole of shop.toml."""

from __future__ import annotations

from typing import Annotated, Literal
from urllib.parse import urljoin, urlsplit

from pydantic import Field, ValidationInfo, field_validator

from toolkit.language.translate import tr
from toolkit.profile.addresses import is_ip
from toolkit.profile.applicant import Applicant
from toolkit.profile.complaints import Complaints
from toolkit.profile.contact import Contact, Inspection
from toolkit.profile.declarations import Declaration, Owner, Waived
from toolkit.profile.licences import Licences
from toolkit.profile.packs import Goods, Packs, Pin
from toolkit.profile.premises import Premises
from toolkit.profile.privacy import Privacy
from toolkit.profile.sale import Orders, Payment, Returns, Tax, Warranty
from toolkit.profile.says import Says
from toolkit.profile.seal import Seal
from toolkit.profile.shipping import Shipping
from toolkit.profile.shop import Hosts, Shop
from toolkit.profile.table import Table
from toolkit.profile.wrong import Wrong


class Profile(Table):
    """What the merchant says of one shop. What he has not said is None or empty, never a default promise."""

    schema_: Annotated[
        Literal[1], Field(alias="schema"), Says("نسخهٔ قالب این فایل", "version of this file's form")
    ] = 1
    language: Annotated[
        Literal["fa", "en"], Says("زبان گزارش‌ها و صفحه‌ها", "language of reports and pages")
    ] = "fa"
    shop: Annotated[Shop, Says("فروشگاه", "the shop")]
    hosts: Annotated[Hosts, Says("دامنه‌ها", "its addresses")] = Field(default_factory=Hosts)
    applicant: Annotated[Applicant, Says("متقاضی نماد", "who applies for the seal")]
    premises: Annotated[Premises, Says("محل فعالیت", "the place of activity")]
    contact: Annotated[Contact, Says("راه‌های تماس", "how the shop is reached")]
    licences: Annotated[Licences, Says("مجوزها", "licences")] = Field(default_factory=Licences)
    orders: Annotated[Orders, Says("سفارش", "orders")] = Field(default_factory=Orders)
    payments: Annotated[tuple[Payment, ...], Says("راه‌های پرداخت", "ways of paying")] = ()
    tax: Annotated[Tax, Says("مالیات و صورتحساب", "tax and invoice")] = Field(default_factory=Tax)
    shipping: Annotated[Shipping, Says("ارسال", "carriage")] = Field(default_factory=Shipping)
    returns: Annotated[Returns, Says("انصراف و بازگشت کالا", "withdrawal and returns")] = Field(
        default_factory=Returns
    )
    warranty: Annotated[Warranty, Says("ضمانت", "guarantee")] = Field(default_factory=Warranty)
    complaints: Annotated[Complaints, Says("شکایت", "complaints")] = Field(default_factory=Complaints)
    inspection: Annotated[Inspection, Says("بازدید", "inspection")] = Field(default_factory=Inspection)
    privacy: Annotated[Privacy, Says("داده‌های شخصی", "personal data")] = Field(default_factory=Privacy)
    seal: Annotated[Seal, Says("نماد اعتماد الکترونیکی", "the seal")] = Field(default_factory=Seal)
    declarations: Annotated[
        tuple[Declaration, ...],
        Says(
            "اظهارهای تاریخ‌دار؛ پاسخگوی آن‌ها خود شما هستید",
            "dated self-declarations: you answer for them yourself",
        ),
    ] = ()
    waivers: Annotated[
        tuple[Waived, ...],
        Says(
            "چشم‌پوشی‌ها؛ یافته را پنهان نمی‌کنند، تنها دیگر مانع نیست",
            "waivers: a finding is not hidden, it only stops holding you up",
        ),
    ] = ()
    packs: Annotated[Packs, Says("بسته‌های الزام", "rule packs")] = Field(default_factory=Packs)
    contested: Annotated[
        tuple[Pin, ...],
        Says(
            "موضوع‌های اختلافی که خودتان دربارهٔ آن‌ها تصمیم گرفته‌اید",
            "contested points that you have settled for yourself",
        ),
    ] = ()
    goods: Annotated[Goods, Says("پاسخ شما دربارهٔ کالاها", "your answers about the goods")] = Field(
        default_factory=Goods
    )
    owner: Annotated[Owner, Says("صاحب چند فروشگاه", "the owner of several shops")] = Field(
        default_factory=Owner
    )

    @field_validator("hosts")
    @classmethod
    def _the_site_stands_on_one(cls, hosts: Hosts, info: ValidationInfo) -> Hosts:
        """An address in numbers is let through: a shop is tried out on loopback before it has its name."""
        shop = info.data.get("shop")
        asked = urlsplit(shop.url).hostname or "" if isinstance(shop, Shop) else ""
        named = {host.removeprefix("www.") for host in hosts.all}
        if not asked or is_ip(asked) or hosts.main is None or asked.removeprefix("www.") in named:
            return hosts
        raise Wrong(
            tr("The site's address (shop.url) stands on none of these hosts; correct it or add its host.")
        )

    @property
    def host(self) -> str:
        """The main domain: `hosts.main`, or the host of `shop.url` where none is named."""
        return self.hosts.main or urlsplit(self.shop.url).hostname or ""

    def address(self, page: str) -> str:
        """A path of the profile (`/complaints/`) as a whole address of the shop."""
        return urljoin(self.shop.url, page)
