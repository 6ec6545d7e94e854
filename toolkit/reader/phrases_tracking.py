"""How shops say how an order or a parcel is followed, as data."""

from __future__ import annotations

from toolkit.reader.vocabulary import GIVE_BACK, PARCEL, PARCEL_EN, Phrase

_FOLLOW = r"(?<!\w)(?:پی~?گیری|ره~?گیری|ردیابی)|دنبال کردن"
_WAY = r"می~?توان|کنید|نمایید|پیامک|طریق|وارد|سامانه|سایت|(?<!\w)کد|حساب|شماره|تماس|امکان|مشاهده|فرم|پنل|است|می~?شو|کافی"
_NOT_PARCEL = (
    r"شکایت|پیگیری (?:قانونی|حقوقی|قضایی|پرداخت|باشد)|پیگرد|تراکنش|شرکت پرداخت|(?:مراحل|روند"
    r"|فرایند) (?:خرید|ثبت) را پی|قضایی|مراجع"
)
TRACKING = (
    Phrase(
        (
            r"شماره ?ی? سفارش|کد ?(?:ی )?(?:ره~?گیری|پیگیری|سفارش)|بارکد|order number|my orders"
            r"|number of the parcel|carrier's site",
            r"وارد|بنویس|بزن|\btype\b|\benter\b|choose|shows?|see|look",
        ),
        (r"شکایت|تراکنش|complain",),
        topic=r"(?!)",
        page=r"(?<!\w)(?:پی ?گیری|ره ?گیری)(?! شکایت)|\btrack|where is|find (?:my|your) order|following of order",
        off_topic=r"شکایت|بازگشت|complain|return",
        within=90,
    ),
    Phrase(
        (
            r"(?<!\w)وضعیت (?:\w+ )?(?:سفارش|مرسول|بسته|محموله)",
            r"پی~?گیری|ره~?گیری|مشاهده|اطلاع|مطلع|ببین|جویا|نمایش|استعلام|دنبال",
        ),
        (r"شکایت|تراکنش|پرداخت ناموفق",),
        within=80,
    ),
    Phrase((r"(?<!\w)پی~?گیری خرید", _WAY), (_NOT_PARCEL,), within=70),
    Phrase(
        (_FOLLOW, PARCEL, _WAY), (_NOT_PARCEL, rf"(?:{GIVE_BACK})[^.]{{0,20}}(?:وجه|مبلغ|کالا)"), within=45
    ),
    Phrase(
        (
            r"کد ?(?:ی )?(?:ره~?گیری|پیگیری|مرسوله|پستی مرسوله)|بارکد پستی",
            r"پست|پیامک|ارسال|مرسوله|سفارش|sms",
        ),
        (r"شکایت|تراکنش|پرداخت",),
        within=80,
    ),
    Phrase((r"\btrack(?:ing|ed)?\b", rf"{PARCEL_EN}"), (r"cookie|interaction|complain|visitors",), within=60),
    Phrase(
        (
            r"بارکد|کد (?:\d+|بیست)[^.]{0,20}رقمی|شماره ?ی? (?:مرسول|بارنامه|بارکد)",
            r"سایت|سامانه|پیامک",
            r"پست|تیپاکس|باربری|رهگیری|مرسول|بسته",
        ),
        (r"شکایت",),
        within=80,
    ),
    Phrase(
        (r"(?:سفارش~?های من|حساب کاربری|پروفایل|پنل کاربری)", r"وضعیت|مسیر|دنبال|مراحل", r"سفارش|مرسول|بسته"),
        (r"شکایت|بازگشت|تراکنش",),
        within=70,
    ),
    Phrase(
        (r"(?:جای|محل|مسیر) (?:\w+ )?(?:بسته|مرسوله|سفارش)", r"ببین|مشاهده|نمایش|بدان|پیگیر"),
        (r"شکایت",),
        within=60,
    ),
    Phrase(
        (
            r"(?:see|find|know|shows?|look(?:ed)?)[^.]{0,30}(?:where|how far)[^.]{0,20}(?:order|parcel"
            r"|package|it)\b|\bfollow (?:the|your|my|an) (?:order|parcel)|parcel'?s (?:way|journey)"
            r"|\bbarcode\b[^.]{0,40}(?:post|site)",
            r"order|parcel|package|number|link|site",
        ),
        (r"complain",),
        within=90,
    ),
    Phrase((r"tracking (?:code|number)",)),
    Phrase((r"order(?:'s)? status|status of (?:your|the|an) order",)),
)
