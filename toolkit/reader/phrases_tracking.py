"""How shops say how an order or a parcel is followed, as data."""

from __future__ import annotations

from toolkit.reader.vocabulary import GIVE_BACK, GIVE_BACK_EN, PARCEL, PARCEL_EN, Phrase

_FOLLOW = r"(?<!\w)(?<!کد )(?<!شماره )(?:پی~?گیر(?:ی)?|ره~?گیری|ردیابی)|دنبال کردن"
_WAY = r"می~?توان|کنید|نمایید|پیامک|طریق|وارد|سامانه|سایت|(?<!\w)کد|حساب|شماره|تماس|امکان|مشاهده|فرم|پنل|است|می~?شو|کافی"
_HANDED = (
    r"پیامک|(?:ارسال|اعلام|ارایه|ثبت|درج) (?:می|خواهد|شده|گردی)|می~?فرست|(?<!تحویل )(?:می~?ده|داده (?:می|خواهد))|قرار (?:می|خواهد|داده)"
    r"|دریافت|وارد|سایت|سامانه|صفحه|پنل|حساب کاربری|قابل|مشاهده|دیده می|می~?(?:اید|بین)|می~?توان|استعلام|\bsms\b"
)
"""What is done with a code: it is handed to the buyer, or typed in."""
_OTHER_CASE = r"شکایت|نارضایتی|تراکنش|تیکت|درخواست|مرجوع|خسارت|غرامت"
_NOT_PARCEL = (
    r"پیگیری (?:قانونی|حقوقی|قضایی|پرداخت|باشد)|پیگرد|شرکت پرداخت|(?:مراحل|روند"
    rf"|فرایند) (?:خرید|ثبت) را پی|قضایی|مراجع|{_OTHER_CASE}"
)
_AIM = r"هدف|پردازش|اطلاعات (?:شما|تماس|شخصی|کاربر|دریافتی)|شماره تماس[^.]{0,15}(?:دریافت|نیاز)"
"""What a shop wants data for, which tells nobody how to follow an order."""
_NOT_PARCEL_EN = (
    rf"cookie|interaction|complain|visitors|analytics|\bkeep(?:ing|s)? (?:\w+ )?track|insur|proof|\bclaims?\b|{GIVE_BACK_EN}"
    r"|\brefund|shows? (?:\w+ ){0,5}delivered|not (?:responsible|liable)|\b(?:use|collect|need) your (?:\w+ ){1,5}to\b|to process"
)
_NAMED = r"(?<!\w)(?:پی ?گیری|ره ?گیری)(?! شکایت)|\btrack|where is|find (?:my|your) order|following of order"
_NEVER = r"(?!)"

_PERSIAN = (
    Phrase(
        (
            r"شماره ?ی? سفارش|کد ?(?:ی )?(?:ره~?گیری|پیگیری|سفارش)|بارکد|order number|my orders"
            r"|number of the parcel|carrier's site",
            r"وارد|بنویس|بزن|\btype\b|\benter\b|choose|shows?|see|look",
        ),
        (rf"{_OTHER_CASE}|complain",),
        topic=_NEVER,
        page=_NAMED,
        off_topic=r"شکایت|بازگشت|complain|return",
        within=90,
    ),
    Phrase(
        (
            r"(?<!\w)وضعیت (?:\w+ )?(?:سفارش|مرسول|بسته|محموله|خرید|محصول|کالا)",
            r"پی~?گیر|ره~?گیری|مشاهده|اطلاع|مطلع|ببین|جویا|نمایش|استعلام|دنبال",
        ),
        (_OTHER_CASE, r"پرداخت ناموفق|(?:ظاهری|فیزیکی|سلامت)|موجود"),
        within=80,
    ),
    Phrase((r"(?<!\w)پی~?گیری خرید", _WAY), (_NOT_PARCEL,), within=70),
    Phrase(
        (_FOLLOW, PARCEL, _WAY),
        (_NOT_PARCEL, _AIM, rf"(?:{GIVE_BACK})[^.]{{0,20}}(?:وجه|مبلغ|کالا)"),
        within=45,
    ),
    Phrase(
        (
            r"کد ?(?:ی )?(?:ره~?گیری|پیگیری|مرسوله|پستی مرسوله)|بارکد پستی|شماره ?ی? (?:ره~?گیری|پیگیری)",
            r"پست|پیامک|ارسال|مرسوله|سفارش|sms",
            _HANDED,
        ),
        (rf"{_OTHER_CASE}|پرداخت|کد تایید|واریز",),
        within=80,
    ),
    Phrase(
        (
            r"بارکد|کد (?:\d+|بیست)[^.]{0,20}رقمی|شماره ?ی? (?:مرسول|بارنامه|بارکد)",
            r"سایت|سامانه|پیامک",
            r"پست|تیپاکس|باربری|رهگیری|مرسول|بسته",
        ),
        (_OTHER_CASE,),
        within=80,
    ),
    Phrase(
        (r"(?:سفارش~?های من|حساب کاربری|پروفایل|پنل کاربری)", r"وضعیت|مسیر|دنبال|مراحل", r"سفارش|مرسول|بسته"),
        (rf"{_OTHER_CASE}|بازگشت",),
        within=70,
    ),
    Phrase(
        (r"(?:جای|محل|مسیر) (?:\w+ )?(?:بسته|مرسوله|سفارش)", r"ببین|مشاهده|نمایش|بدان|پیگیر"),
        (_OTHER_CASE,),
        within=60,
    ),
)
_ENGLISH = (
    Phrase(
        (r"\btrack(?:ing)?\b|\btracked (?:online|on|at|via|through|from|in|with|using)\b", PARCEL_EN),
        (_NOT_PARCEL_EN,),
        within=60,
    ),
    Phrase(
        (
            r"(?:see|find|know|shows?|look(?:ed)?)[^.]{0,30}(?:where|how far)[^.]{0,20}(?:order|parcel"
            r"|package|it)\b|\bfollow (?:the|your|my|an) (?:order|parcel|package|shipment)|parcel'?s (?:way"
            r"|journey)|\bbarcode\b[^.]{0,40}(?:post|site)",
            r"order|parcel|package|number|link|site",
        ),
        (r"complain",),
        within=90,
    ),
    Phrase(
        (
            r"tracking (?:code|number|information|info|details|link|page|id)\b|number [^.]{0,30}looked up",
            r"e-?mail|\bsent|\bsend|receive|\bgets?\b|we give|give you|provided|we provide|\buse\b|enter|account|click|\bsee\b|check"
            r"|\bsms|\blink|\bsite|open|has been|will be|available|follow|text",
        ),
        (_NOT_PARCEL_EN,),
        within=70,
    ),
    Phrase(
        (
            r"order(?:'s)? status|status of (?:your|the|an|each) (?:order|parcel|delivery|package|shipment)"
            r"|(?:delivery|shipping) status",
        ),
        (rf"complain|payment status|{GIVE_BACK_EN}|\brefund",),
        within=60,
    ),
)
TRACKING = (*_PERSIAN, *_ENGLISH)
