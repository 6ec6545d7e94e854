"""How shops say, and how they take away, what the statements ask, as data."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.phrases_data import DATA_PHRASES
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
    SHORT,
    THING,
    TIME,
    Phrase,
)

_ALL_GOODS_BUT = (
    r"(?<!\w)اگر|در صورت|استفاده شده|باز شده|باز شدن|پلمپ|پلمب|بهداشتی|ارایشی|لباس زیر|تخفیف|حراج"
    r"|دانلود|مجازی|خوراکی|کتاب|نرم ?افزار"
    r"|فقط|مگر|به جز|غیر از|(?:بعد|پس) از [^.]{0,25}(?:روز|ساعت|هفته|باز|استفاده|مهلت|مدت)"
    r"|\bif\b|unless|except|opened|\bused\b|after \d|hygien|download"
)
_NOT_TAKEN_BACK = (
    r"(?:(?<!\w)پس ?(?:گرفت|داد|گیری|فرستاد)|باز~?پس|مرجوع|تعویض|عودت|برگشت|بازگشت"
    r"|انصراف)[^.]{0,40}(?:گرفته نمی|نمی~?شود"
    r"|نمی~?گردد|نمی~?پذیر|نخواهد|نداریم|ندارد|ندارید|نیست|نمی~?باشد|وجود ندارد)"
    r"|حق[^.]{0,10}(?:انصراف|فسخ|مرجوع|بازگشت|تعویض)[^.]{0,40}(?:سلب|ساقط|ندار)|(?<!\w)(?:پس|مرجوع|تعویض) ?نمی"
    r"|no (?:returns|refunds)|non-?refundable|(?:cannot|not) (?:be )?(?:accept )?return"
    r"|all sales (?:are )?final"
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
    Phrase((_NOT_TAKEN_BACK, THING, _ALL_GOODS_BUT), (r"(?<!\w)عدم|وجه",)),
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

STATED: Mapping[str, tuple[Phrase, ...]] = {
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
"""Statements to the ways in which one sentence may say them."""

REFUSED: Mapping[str, tuple[Phrase, ...]] = {
    "returns": (
        Phrase(
            (
                _NOT_TAKEN_BACK,
                r"کالا|محصول|سفارش|جنس|فروخته|خرید|وجه|اقلام|goods|items?|products?|sales?|returns|refund",
            ),
            (_ALL_GOODS_BUT, r"پس از انصراف|حق شما|the right"),
        ),
    ),
    "complaint_channel": (
        Phrase(
            (
                r"حق[^.]{0,40}(?:شکایت|اعتراض)[^.]{0,60}(?:سلب|ساقط|ندارد|نخواهد)|no right to complain"
                r"|waives?[^.]{0,40}complain",
            )
        ),
    ),
    "seven_day_withdrawal": (
        Phrase(
            (SHORT, GIVE_BACK, r"مهلت|ظرف|طی|تا|فقط|حداکثر|فرصت|within|only"),
            (
                SEVEN,
                rf"واریز|بازگشت وجه|عودت وجه|پاسخ|refund|(?:{MONEY})[^.]{{0,60}}(?:{SHORT})"
                rf"|(?:{SHORT})[^.]{{0,40}}(?:{MONEY})",
            ),
        ),
    ),
}
"""Statements to the ways in which one sentence may take the right away."""
