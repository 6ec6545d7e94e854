"""What a sentence says only under its heading, its question, or the head of its column, as data."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.phrases_given_back import CANCEL
from toolkit.reader.phrases_under_data import UNDER_DATA
from toolkit.reader.vocabulary import (
    COST,
    GIVE_BACK,
    GIVE_BACK_EN,
    MONEY,
    PARCEL,
    PRICE,
    SEND,
    SEND_EN,
    SEVEN,
    THING,
    TIME,
    Phrase,
)

_COST_OF_SENDING = (
    rf"(?:{COST}|نرخ|قیمت)[^|]{{0,40}}(?:{SEND}|ارسال)|(?:{SEND}|ارسال)[^|]{{0,40}}(?:{COST}|نرخ"
    rf"|قیمت)|(?:{SEND_EN})[^|]{{0,20}}(?:costs?|fees?|rates?|charges|prices?)\b|(?:cost"
    rf"|price)s? of (?:{SEND_EN})"
)
_TIME_OF_SENDING = (
    rf"(?:زمان\w*|مدت|مهلت|کی|چه وقت|چند روز)(?!\w)[^|]{{0,30}}(?:{SEND}|می~?رس)|(?:{SEND})[^|]{{0,30}}(?:زمان|مدت|مهلت)"
    r"|چند (?:روز|وقت)[^|]{0,30}(?:برسد|می~رس|سفارش|مرسوله)|(?:delivery|shipping) times?"
    r"|how long[^|]{0,30}(?:deliver|ship|arrive)"
)
_ANSWERS = r"پاسخ|جواب|شکایت|پشتیبانی|ساعت کار|نظر|پیام|answer|support"
_TAKEN_BACK = (
    rf"(?:{GIVE_BACK})[^|]{{0,40}}(?:{THING})|(?:{THING}|شرایط|مهلت|رویه|ضمانت|قوانین|سیاست)[^|]{{0,40}}(?:{GIVE_BACK})"
    r"|مرجوعی|(?<!\w)انصراف|(?<!\w)پس می~?گیر|\breturns?\b|withdraw|refund"
)
_OTHER_DAYS = (
    r"کیفیت|24 ساعته|روز ?(?:های )?(?:ی )?(?:در |از )?هفته|بررسی|گارانتی|تماس"
    r"|(?:ارسال|تحویل) (?:سفارش|کالا|مرسول|می~شو|می~کن|می~ده|داده)"
)
_PAID = rf"{MONEY}|هزینه|واریز|paid"
_OFF = rf"وجه|مبلغ|پول|هزینه|واریز|\bpaid\b|amount|money(?![- ]back)|{_ANSWERS}|تراکنش|ناموفق"
_WHERE_IS_IT = (
    rf"(?<!\w)(?:پی~?گیری|ره~?گیری|ردیابی) ?ی? (?:{PARCEL})|(?:{PARCEL})\w*[^|]{{0,12}}(?:کجاست|کجا رسید|چه (?:مرحله|وضعیت))"
    rf"|(?:{PARCEL})\w*[^|]{{0,20}}(?:دنبال|پی~?گیری|ردیابی|رهگیری) (?:کنم|کنیم|می)"
    rf"|\btrack[^|]{{0,20}}(?:{PARCEL}|orders?|parcel|package|shipment)|where is (?:my|it|the)\b"
    r"|کد (?:مرسوله|ره~?گیری|پی~?گیری)[^|]{0,15}(?:کجا|چطور|چگونه)|(?:follow|find|track) (?:my|your|an|the|it)\b"
)
"""A heading or a question on how an order is followed."""

UNDER: Mapping[str, tuple[Phrase, ...]] = {
    **UNDER_DATA,
    "returns": (
        Phrase(
            (r"^(?:بله|اری|yes|you (?:may|can))(?!\w)",),
            (rf"{_ANSWERS}",),
            topic=rf"(?:ایا|می ?توان|می ?شود|\bcan\b|\bmay\b|پس می~?گیر)[^|]*(?:{GIVE_BACK}|{GIVE_BACK_EN})|پس می~?گیرید",
            off_topic=rf"{_PAID}",
        ),
        Phrase(
            (TIME,),
            (rf"{_PAID}|{_ANSWERS}|{_OTHER_DAYS}",),
            topic=_TAKEN_BACK,
            off_topic=_OFF,
        ),
        Phrase(
            (
                r"در ?صورت|(?<!\w)(?:اگر|چنانچه)|نباشد|فرق|باشد|باشند|نگذشته",
                r"برچسب|پلم[پب]|جعبه|کارتن|فاکتور|استفاده ن|کنده ن|بسته ?بندی|مغایر|ایراد|معیوب|خراب|اسیب|اشتباه|سفارش داده|فرق|پاره",
            ),
            (rf"{_PAID}",),
            topic=_TAKEN_BACK,
            off_topic=_OFF,
            page=r"returns? (?:terms|policy|rules)|مرجوعی",
        ),
        Phrase(
            (r"(?<!\w)\d{1,3} ?[%٪]|[%٪] ?\d|درصد|جریمه|کسر",),
            (r"تخفیف|مالیات|سود|discount|\btax",),
            topic=rf"(?:{CANCEL}|انصراف|(?<!\w)فسخ|cancellation)",
            page=r"کنسلی|لغو سفارش|انصراف|\bcancell?ation",
        ),
    ),
    "seven_day_withdrawal": (
        Phrase(
            (SEVEN,),
            (rf"{_PAID}|{_ANSWERS}|{_OTHER_DAYS}",),
            topic=_TAKEN_BACK,
            off_topic=_OFF,
        ),
    ),
    "shipping_cost": (
        Phrase(
            (rf"{PRICE}|رایگان|مجانی|پس~?کرایه|عهده|(?<!feel )\bfree\b|[$£€] ?\d",),
            (
                rf"{GIVE_BACK}|شکایت|پرداخت در محل|قیمت (?!ارسال|حمل|پست)|حداقل (?:مبلغ )?(?:سفارش|خرید|سبد)(?![^.]*رایگان)|عواقب|مس[ویئ]+لیت|خسارت|صحت|نادرست"
                r"|\breturn|refund|customs",
            ),
            topic=rf"{_COST_OF_SENDING}|(?:روش|شیوه) ?(?:های |ی )?(?:ارسال|حمل)|^(?:حمل و نقل|کرایه|ارسال"
            rf"|shipping(?: method)?|postage) ?:?(?: \||$)",
            off_topic=rf"{GIVE_BACK}|پرداخت|{_ANSWERS}",
        ),
        Phrase(
            (
                r"(?<!\w)(?:با|پای) (?:خود )?(?:ما|خریدار|مشتری|گیرنده|شما|فروشگاه)(?!\w)|بستگی|بر ?(?:اساس|پایه|حسب)"
                r"|(?:محاسبه|حساب|اضافه)[^.]{0,12} می|by weight|worked out|at checkout",
            ),
            (rf"{GIVE_BACK}|شکایت|{_ANSWERS}|\breturn|refund|تماس",),
            topic=rf"{_COST_OF_SENDING}|^کرایه(?!\w)",
            off_topic=rf"{GIVE_BACK}|پرداخت|{_ANSWERS}",
            within=60,
            also=rf"{SEND}|{SEND_EN}",
        ),
    ),
    "delivery_time": (
        Phrase(
            (TIME,),
            (
                rf"{GIVE_BACK}|(?<!\w)وجه|{_ANSWERS}|گارانتی|ضمانت|24 ساعته|تماس|روز هفته|طولانی|تاخیر|refund|(?:پس"
                rf"|بعد) از (?:تحویل|دریافت)",
            ),
            topic=_TIME_OF_SENDING,
            off_topic=rf"{GIVE_BACK}|وجه|{_ANSWERS}|refund",
        ),
    ),
    "vat": (
        Phrase(
            (r"\d|درصد|شامل|معاف|محاسبه|افزوده می|لحاظ|included|charged|exempt|no vat",),
            (r"number|\breg|شماره|کد اقتصادی|گواهی",),
            topic=r"مالیات (?:بر )?ارزش (?:بر )?~?افزوده|\bvat\b(?! (?:no\b|number|reg|id\b))|value.added tax",
        ),
    ),
    "order_tracking": (
        Phrase(
            (
                r"شماره ?ی? (?:سفارش|بارکد|مرسول)|کد (?:ره~?گیری|پیگیری|مرسوله)|پیامک|حساب کاربری|سفارش~?های من"
                r"|وضعیت (?:سفارش|مرسول)|(?:سایت|سامانه)[^.]{0,20}پست|تماس بگیر|order number|tracking (?:code|number|link|info)"
                r"|(?:enter|type|put) (?:it|the \w+) (?:on|in|at)|(?:courier|carrier|post)'?s? (?:number|(?:own )?site)",
            ),
            (r"شکایت|تراکنش|پرداخت|بازگشت|complain|\breturn|refund",),
            topic=_WHERE_IS_IT,
            off_topic=r"شکایت|پرداخت|تراکنش|قانونی|حقوقی|complain|refund|\breturn",
        ),
    ),
}
"""Statements to what one sentence says of them under a heading that names the matter."""
