"""How the shop sells: orders, payments, tax, carriage, returns, warranty."""

from __future__ import annotations

from typing import Annotated, Literal

from toolkit.profile.addresses import Host, PageAddress
from toolkit.profile.says import Says
from toolkit.profile.table import Table
from toolkit.profile.values import DayCount, Flag, Span, Words


class Orders(Table):
    """From the cart to the parcel."""

    offer_valid: Annotated[
        Span | None,
        Says(
            'مدت اعتبار پیش‌فاکتور: "24 hours" یا "2 days"',
            'how long a pre-invoice holds: "24 hours" or "2 days"',
        ),
    ] = None
    confirm_by: Annotated[
        tuple[Literal["page", "sms", "email", "account"], ...],
        Says("سفارش از چه راهی تأیید می‌شود", "how an order is confirmed"),
    ] = ()
    account_needed: Annotated[
        Flag | None, Says("آیا خرید حساب کاربری می‌خواهد؟", "does buying need an account?")
    ] = None
    cancel_until: Annotated[
        Words | None,
        Says("تا چه مرحله‌ای می‌توان سفارش را لغو کرد", "until which stage an order can be cancelled"),
    ] = None
    out_of_stock: Annotated[
        Literal["refund", "ask"] | None,
        Says("اگر کالا ناموجود شد: بازگشت وجه یا پرسیدن", "when a good runs out: refund, or ask the buyer"),
    ] = None
    refund_if_undelivered_days: Annotated[
        DayCount | None,
        Says(
            "اگر نتوانید تحویل دهید، وجه تا چند روز کاری بازمی‌گردد",
            "within how many working days the money goes back if you cannot deliver",
        ),
    ] = None
    substitute: Annotated[
        Literal["never", "announced"] | None,
        Says("کالای مشابه: هرگز یا با اعلام پیشین", "a substitute good: never, or if announced before"),
    ] = None
    phone_confirmation: Annotated[
        Flag | None, Says("آیا سفارش تلفنی هم تأیید می‌شود؟", "is an order also confirmed by phone?")
    ] = None
    tracking_code: Annotated[
        Flag | None, Says("آیا هر خریدار کد رهگیری می‌گیرد؟", "does every buyer get a tracking code?")
    ] = None
    tracking_given_by: Annotated[
        tuple[Literal["page", "sms", "email", "account"], ...],
        Says("کد رهگیری از چه راهی داده می‌شود", "how the tracking code is given"),
    ] = ()
    tracking_page: Annotated[
        PageAddress | None, Says("صفحهٔ پیگیری سفارش در سایت", "the site's order-tracking page")
    ] = None


class Payment(Table):
    """One way of paying."""

    kind: Annotated[
        Literal["gateway", "cash_on_delivery", "card_transfer", "wallet", "instalment"],
        Says(
            "درگاه پرداخت، پرداخت در محل، کارت‌به‌کارت، کیف پول، خرید قسطی",
            "gateway, cash on delivery, card transfer, wallet, instalment",
        ),
    ]
    provider: Annotated[
        Words | None, Says("شرکت خدمات پرداخت یا پرداخت‌یار", "the payment service provider or facilitator")
    ] = None
    host: Annotated[Host | None, Says("دامنهٔ درگاه", "the gateway's domain")] = None
    areas: Annotated[Words | None, Says("کجا پذیرفته است", "where it is accepted")] = None


class Tax(Table):
    """Value-added tax and the invoice."""

    vat: Annotated[
        Literal["added", "included", "not_charged"] | None,
        Says(
            "مالیات بر ارزش افزوده: افزوده می‌شود، در قیمت است، گرفته نمی‌شود",
            "value-added tax: added, included, not charged",
        ),
    ] = None
    reason: Annotated[Words | None, Says("اگر گرفته نمی‌شود، چرا", "why none is charged, when it is not")] = (
        None
    )
    invoice: Annotated[
        Literal["with_goods", "email", "on_request"] | None,
        Says(
            "صورتحساب: همراه کالا، با پست الکترونیکی، به درخواست",
            "the invoice: with the goods, by e-mail, on request",
        ),
    ] = None
    official_invoice: Annotated[
        Flag | None, Says("آیا صورتحساب رسمی داده می‌شود؟", "is an official invoice given?")
    ] = None


class Returns(Table):
    """Withdrawal, faulty goods, and the money back."""

    window_days: Annotated[
        DayCount | None,
        Says(
            "مهلت انصراف به روز کاری از تحویل؛ قانون دست‌کم ۷ روز می‌خواهد",
            "working days for withdrawal from delivery; the law wants at least 7",
        ),
    ] = None
    freight: Annotated[
        Literal["shop", "customer"] | None,
        Says("هزینهٔ بازپس‌فرستادن کالا با کیست", "who pays for sending back after a withdrawal"),
    ] = None
    how: Annotated[
        tuple[Literal["email", "phone", "form", "letter"], ...],
        Says("انصراف از چه راهی اعلام می‌شود", "how a withdrawal can be said"),
    ] = ()
    address: Annotated[
        Words | None,
        Says("نشانی بازگشت کالا، اگر جز محل فعالیت است", "where goods go back to, when not the premises"),
    ] = None
    refund_days: Annotated[
        DayCount | None,
        Says("وجه تا چند روز کاری بازمی‌گردد", "within how many working days the money goes back"),
    ] = None
    refund_route: Annotated[
        Literal["same", "bank_transfer"] | None,
        Says(
            "راه بازگشت وجه: همان راه پرداخت یا واریز به حساب",
            "the way of the money back: as paid, or bank transfer",
        ),
    ] = None
    acknowledge_by: Annotated[
        tuple[Literal["email", "sms", "phone", "page"], ...],
        Says("تأییدیهٔ انصراف از چه راهی داده می‌شود", "how the withdrawal is confirmed"),
    ] = ()
    damage_report_days: Annotated[
        DayCount | None,
        Says("آسیب کالا تا چند روز گزارش شود", "within how many days damage is to be reported"),
    ] = None
    exceptions: Annotated[
        tuple[Literal["begun_service", "daily_food", "market_price", "made_to_measure", "opened_media"], ...],
        Says(
            "جاهایی که قانون انصراف نمی‌دهد: خدمت آغازشده، خوراک روزانه، قیمت تابع بازار، ساخت به سفارش، رسانهٔ بازشده",
            "where the law gives no withdrawal: begun service, daily food, market price, made to measure, opened media",
        ),
    ] = ()


class Warranty(Table):
    """A guarantee beyond the law."""

    text: Annotated[
        Words | None,
        Says("چه کسی چه ضمانتی تا چه مدت می‌دهد", "who gives which guarantee for how long"),
    ] = None
