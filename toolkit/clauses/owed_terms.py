"""Clauses that terms, returns and complaints pages should hold, with the ways in which shops word them."""

from __future__ import annotations

from toolkit.clauses.owed import OwedClause
from toolkit.clauses.wording import Wording

_TOLD = r"خبر|اطلاع|اعلام|موافقت|تماس|پیامک|هماهنگ|inform|tell|told|notif|agree"
_UNTOLD = r"بدون (?:اطلاع|اعلام|موافقت|هماهنگی)|هر زمان|هر لحظه|without"

CONTRACT_CHANGE = OwedClause(
    "COM-CONTRACT-CHANGE",
    "changes_of_the_contract_are_told",
    (
        Wording(
            (
                r"تغییر|عوض|دگرگون|chang",
                r"قرارداد|سفارش|خرید شما|موضوع|معامله|contract|order",
                _TOLD,
            ),
            (
                _UNTOLD,
                r"(?:رمز|گذر~?واژه|شماره|نشانی|ادرس|ایمیل|تلفن)[^.]{0,25}(?:تغییر|عوض)"
                r"|پیش از ثبت سفارش|(?:اطلاع|خبر|تماس) (?:ب?دهید|بگیرید)",
            ),
        ),
        Wording(
            (
                r"سفارش|قرارداد|order",
                r"تابع|برابر|مشمول|بر پایه|ruled by",
                r"(?:متن|نسخه|شرایط|قوانین)[^.]{0,50}(?:هنگام|زمان|لحظه)[^.]{0,20}(?:ثبت"
                r"|سفارش|خرید)|stood[^.]{0,30}(?:order|placed)",
            ),
            (_UNTOLD,),
        ),
    ),
)
"""A change of the contract is told to the buyer, or the text of the day of the order holds."""

WITHDRAWAL_CONFIRMED = OwedClause(
    "COM-WITHDRAW-ACK",
    "a_confirmation_of_withdrawal_is_promised",
    (
        Wording(
            (
                r"انصراف|منصرف|(?<!\w)فسخ|لغو (?:خرید|قرارداد)|(?:درخواست|اعلام) (?:مرجوع"
                r"|بازگشت|عودت)|withdraw|terminat",
                r"تاییدیه|(?<!\w)تایید|(?<!\w)رسید(?:~?ی)?(?!\w| که| است|ه)|کد پیگیری"
                r"|شماره پیگیری|confirm|acknowledg|receipt",
            ),
            (
                r"پیش از تایید|پس از تایید|بعد از تایید|مشروط|منوط|نیازمند|نیاز به تایید"
                r"|در صورت تایید|با تایید|تایید (?:کارشناس|فروشگاه|مدیر)"
                r"|رسید (?:خرید|بانک|پست)|تایید ن|ارسال ن|نمی~?(?:فرست|ده|شو)|approv|subject to|not confirm",
            ),
            near=70,
        ),
    ),
)
"""The buyer gets a confirmation that he withdrew; the shop's own approval is none."""

SENT_ALONG = OwedClause(
    "CMP-DOCS",
    "complaints_page_says_what_to_send",
    (
        Wording(
            (
                r"شماره~?(?:ی )?(?:سفارش|فاکتور|پیگیری)|تصویر|عکس|مدارک|مستندات|(?<!\w)رسید(?!\w)"
                r"|فاکتور|order number|pictures?|documents?",
            ),
            (r"نیازی نیست|لازم نیست|فاکتور صادر|عکس پروفایل",),
        ),
    ),
)

REGISTERED_AT_PORTAL = OwedClause(
    "CMP-REGISTER",
    "complaints_page_tells_of_registering_at_the_portal",
    (
        Wording(
            (r"نماد|سامانه|enamad|portal|seal", r"ثبت|نام~?نویسی|مطرح|مراجعه|regist|file", r"شکای|complain"),
            (r"(?:ثبت|پذیرفته) ن(?:می|خواه)(?![^.]{0,40}(?:تا|پیش از))",),
        ),
    ),
)

FOLLOWED_UP = OwedClause(
    "MC1",
    "complaints_can_be_followed",
    (
        Wording(
            (r"(?:کد|شماره)~?(?:ی )?(?:ره~?گیری|پی~?گیری)|tracking|reference number",),
            (r"پستی|مرسوله|بسته|parcel",),
        ),
        Wording((r"پی~?گیری (?:شکای|درخواست|وضعیت)|وضعیت شکای|follow(?:ed)? up",)),
    ),
)
"""How a complaint is followed after it was registered."""
