"""How shops say what the statements ask, as data."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.phrases_data import DATA_PHRASES
from toolkit.reader.phrases_refused import ALL_GOODS_BUT, NOT_TAKEN_BACK
from toolkit.reader.phrases_under import UNDER
from toolkit.reader.vocabulary import (
    COST,
    GIVE_BACK,
    MONEY,
    NOT_SUBJECT,
    NUMBER,
    PAID_BACK,
    PARCEL,
    SEND,
    SEVEN,
    THING,
    TIME,
    Phrase,
)

_RETURNS = (
    Phrase(
        (
            GIVE_BACK,
            THING,
            rf"{TIME}|شرایط|در صورت|اگر|می~?توان|امکان|ضمانت|حق|مهلت|باید|قابل|می~?پذیر|within|may|can"
            rf"|must|policy|eligible|accept"
            r"|right",
        ),
        (
            r"کیف پول|پرداخت ناموفق|تراکنش ناموفق|شکایت (?:خود|شما)|(?<!\w)عدم|امتناع|ثبت نشد|شماره ?ی? پیگیری"
            r"|صفحه ?ی? [^.]{0,60}امده|stands? on |no order was|if it is lost",
        ),
    ),
    Phrase((rf"(?:{SEVEN}|\d+ ?روز|ضمانت)", r"ضمانت (?:بازگشت|تعویض|برگشت)|مهلت تست|بازگشت وجه|money.back")),
    Phrase(
        (NOT_TAKEN_BACK, rf"{THING}|لباس|لوازم|عطر|کتاب|مواد", ALL_GOODS_BUT), (r"(?<!\w)عدم|(?<!هیچ )وجه",)
    ),
)
_SEVEN_DAYS = (
    Phrase((SEVEN, GIVE_BACK), (r"24 ساعته|(?<!\w)عدم", PAID_BACK, NOT_SUBJECT)),
    Phrase(
        (SEVEN, GIVE_BACK, r"می~?توان|مهلت|فرصت|حق (?:انصراف|دار)|ضمانت|guarantee|\bcan\b|\bmay\b|right"),
        (
            rf"^[^.]{{0,60}}(?:{MONEY})[^.]{{0,60}}(?:{SEVEN})",
            rf"(?:{SEVEN})[^.]{{0,25}}(?:واریز|به حساب)",
            NOT_SUBJECT,
        ),
    ),
)
_SHIPPING_COST = (
    Phrase(
        (rf"(?:{SEND})[^.]{{0,60}}(?:{COST})|(?:{COST})[^.]{{0,60}}(?:{SEND})",),
        (
            rf"(?:{GIVE_BACK})[^.]{{0,50}}هزینه|هزینه[^.]{{0,30}}(?:{GIVE_BACK})|هزینه[^.]{{0,90}}باز ?می ?گرد",
            r"comes? back|sending (?:it|the goods|them) back|return shipping",
        ),
    ),
    Phrase(
        (
            rf"(?:{SEND})[^.]{{0,30}}: ?[^.]{{0,10}}\d[\d,./٫]* ?(?:هزار |میلیون )?(?:تومان|تومن|ریال"
            rf"|toman|rial)",
        )
    ),
)
_DELIVERY_TIME = (
    Phrase(
        (
            r"ارسال|تحویل|مرسوله|(?:به|بدست)~?(?: ?دست)?(?:تان| شما| مشتری| خریدار| سفارش)|می~?رسد"
            r"|فرستاده|می~?فرست"
            r"|deliver|arriv|dispatch|\bship",
            TIME,
        ),
        (
            rf"{GIVE_BACK}|وجه|شکایت|پاسخ|گارانتی|ضمانت|24 ساعته|ساعت کاری(?! (?:است|می))|(?<!\w)عدم"
            rf"|طولانی|تاخیر|خبر دهید|بگویید",
            r"(?:پس|بعد) از تحویل[^.]{0,30}(?:می~?توان|مهلت|فرصت|به ما)|refund|return|tell us|damage"
            r"|of delivery|complain",
        ),
        off_topic=rf"^(?!.*(?:{SEND}|ارسال))[^|]*(?:{GIVE_BACK})",
    ),
    Phrase((r"(?:زمان|مدت|مهلت) (?:ارسال|تحویل)", NUMBER), (rf"{GIVE_BACK}|(?<!\w)عدم|طولانی|تاخیر",)),
)
_COMPLAINTS = (
    Phrase(
        (
            r"شکایت|شکایات|نارضایتی|انتقاد|complain",
            r"ثبت|ارسال|تماس|فرم|ایمیل|پست~الکترونیک|تلفن|شماره|از طریق|اعلام|بفرست|فرستاد|بنویس|رسیدگی"
            r"|واحد|مطرح|به ما|تیکت"
            r"|contact|\bforms?\b|e-?mail|\bcall|submit|write|\bsend|through|tell us",
        ),
        (r"ماده \d+|قانون حمایت|حق (?:هر ?گونه )?(?:شکایت|اعتراض)[^.]{0,30}(?:سلب|ساقط|ندارد)",),
    ),
)
_TRACKING = (
    Phrase(
        (r"(?<!\w)(?:پی~?گیری|ره~?گیری)|دنبال کردن|وضعیت سفارش|\btrack", PARCEL),
        (
            r"شکایت|پیگیری قانونی|پیگیری پرداخت|پیگرد|تراکنش|complain|tracking cookie|interaction"
            r"|بازگشت|شرکت پرداخت",
        ),
    ),
    Phrase(
        (r"کد (?:ره~?گیری|پیگیری|مرسوله)", r"پست|پیامک|ارسال|مرسوله|سفارش|sms"), (r"شکایت|تراکنش|پرداخت",)
    ),
    Phrase((r"tracking (?:code|number)",)),
)

_BY_ITSELF: Mapping[str, tuple[Phrase, ...]] = {
    **DATA_PHRASES,
    "returns": _RETURNS,
    "seven_day_withdrawal": _SEVEN_DAYS,
    "shipping_cost": _SHIPPING_COST,
    "vat": (
        Phrase(
            (
                r"مالیات (?:بر )?ارزش (?:بر )?~?افزوده|ارزش~? ?افزوده[^.]{0,40}(?:مالیات|درصد|%)"
                r"|(?:مالیات|درصد|%)[^.]{0,40}ارزش~? ?افزوده"
                r"|\bvat\b|value.added tax",
            )
        ),
    ),
    "delivery_time": _DELIVERY_TIME,
    "complaint_channel": _COMPLAINTS,
    "order_tracking": _TRACKING,
}
"""Statements to the ways in which one sentence may say them by itself."""

STATED: Mapping[str, tuple[Phrase, ...]] = {
    name: (*alone, *UNDER.get(name, ())) for name, alone in _BY_ITSELF.items()
}
"""Statements to the ways in which one sentence may say them."""
