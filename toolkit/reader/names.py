"""The words by which a page of each kind is named and known, as data over folded text."""

from __future__ import annotations

from collections.abc import Mapping

_OF_GOODS = r"کالا|محصول|سفارش|خرید|وجه|جنس|مبیع"
_RULE = r"رویه|شرایط|ضمانت|قوانین|نحوه|سیاست|قواعد|روش|راهنمای"
_BACK = r"بازگشت|باز ?گردان|برگشت|برگردان|مرجوع|عودت|استرداد|تعویض"
_NO_PARCEL = (
    r" ?ی? (?:نظر|دیدگاه|پیام|تیکت|رزومه|مقاله|مطلب|مطالب|محتوا|فرم|شکایت|پیشنهاد|انتقاد|مدرک|مدارک|ایمیل|درخواست|پاسخ"
    r"|عکس|تصویر|فایل)"
)

NAMES: Mapping[str, str] = {
    "privacy": r"حریم ?(?:خصوصی|شخصی)|محرمانگی|حفاظت از (?:داده|اطلاعات)|privacy",
    "terms": r"قوانین|مقررات|شرایط (?:و |استفاده|خرید|خدمات|عمومی|فروش|سایت)|توافق ?نامه|\bterms\b"
    r"|conditions of (?:use|sale)"
    r"|user agreement",
    "about": r"^درباره ?ی?(?! \w+ (?:و|در) )|درباره ?ی? (?:ما|فروشگاه|شرکت|سایت)|معرفی (?:ما|فروشگاه"
    r"|شرکت|مجموعه)"
    r"|^about\b|about us|our story",
    "contact": r"(?:^|\| ?)تماس|تماس (?:با|های)|ارتباط با|راه ?های (?:ارتباط|تماس)|\bcontact",
    "complaints": r"شکایت|شکایات|انتقاد|complaint",
    "returns": rf"(?:{_BACK})[^|]{{0,20}}(?:{_OF_GOODS})|(?:{_OF_GOODS}|{_RULE})[^|]{{0,20}}(?:{_BACK})"
    rf"|مرجوعی|انصراف"
    r"|\breturns?\b|\brefunds?\b|withdrawal",
    "shipping": r"(?:^|\| ?|روش|نحوه|هزینه|شرایط|راهنما|رویه|زمان|شیوه|و |قوانین)[^|]{0,12}(?:ارسال|حمل|تحویل)"
    rf"(?!{_NO_PARCEL})"
    r"|ارسال (?:کالا|سفارش|مرسول)|\bshipping|\bdelivery|\bdispatch",
    "order_tracking": r"(?<!\w)(?:پی ?گیری|ره ?گیری) (?:\w+ )?(?:سفارش|مرسول|خرید|بسته)"
    r"|\btrack(?:ing)?\b(?: \w+){0,2} (?:order|parcel|shipment)|order[- ]track",
}
"""Titles, headings and addresses of each kind."""

TOPICS: Mapping[str, str] = {
    "privacy": r"حریم|اطلاعات|داده|کوکی|privacy|information|\bdata\b|cookie",
    "returns": rf"{_BACK}|باز ?پس|پس ?(?:فرست|گرف|بگیر|داد)|انصراف|فسخ|\breturn|refund|withdraw",
    "shipping": r"ارسال|حمل|(?<!\w)پست(?! ?الکترونیک)|پیک|تیپاکس|باربری|تحویل|مرسول|shipping|deliver"
    r"|dispatch|carrier|postage|parcel",
    "complaints": r"شکایت|شکایات|نارضایتی|complain",
    "order_tracking": r"(?<!\w)(?:پی ?گیری|ره ?گیری)|وضعیت سفارش|\btrack",
    "contact": r"تماس|تلفن|موبایل|همراه|ایمیل|پست الکترونیک|نشانی|ادرس|کد ?پستی|پاسخ ?گو|ساعت کار"
    r"|\d{5,}|@|تلگرام|اینستاگرام"
    r"|contact|phone|e-?mail|address|postal|write to us|call us|mobile",
}
"""What the sentences of each kind are about."""

CLAUSES: Mapping[str, tuple[str, ...]] = {
    "terms": (
        r"(?:استفاده|خرید|ثبت سفارش|عضویت|ورود)[^.\n]{0,100}(?:به ?منزله|به ?معن|پذیرش|پذیرفت|قبول|موافقت)"
        r"|(?:means|constitutes?|implies|aware)[^.\n]{0,60}(?:accept|agree)|by (?:using"
        r"|placing)[^.\n]{0,60}(?:accept|agree)"
        r"|(?:این (?:صفحه|متن)) [^.\n]{0,10}شرایط|holds the terms",
        r"(?:کاربر|مشتری|خریدار)\w* ?(?:گرامی )?(?:موظف|متعهد|ملزم|مکلف|حق ندار|مجاز)|user is (?:bound"
        r"|obliged|responsible)",
        r"قوانین (?:جمهوری|جاری|کشور|تجارت|و مقررات|و سیاست)|قانون(?:های)? (?:حاکم|ایران)"
        r"|laws? of (?:the islamic|iran)"
        r"|ruled by the laws?",
        r"(?:تغییر|اصلاح)[^.\n]{0,40}(?:قوانین|مقررات|شرایط|این متن)|(?:قوانین|مقررات|شرایط"
        r"|این متن)[^.\n]{0,40}(?:تغییر|اصلاح|عوض)"
        r"|chang\w+ (?:of|to|in) (?:the contract|these terms|this text)|reserves? the right",
        r"مس[وی]+لیت[^.\n]{0,80}(?:عهده|نمی ?پذیر|ندار|نیست)|(?:not|no) (?:be )?(?:liable|responsible"
        r"|liability)",
        r"(?:شرایط|قواعد) (?:خرید|استفاده|فروش)|terms (?:of|and)|previous agreements",
        r"عضویت|ایجاد حساب|حساب کاربری|(?:user|your) account",
        r"(?:ممنوع|پیگرد قانونی|محفوظ است)|prohibited|all rights reserved|prosecut",
        r"(?:قرارداد)[^.\n]{0,40}(?:بسته|منعقد|میان|بین)|contract between",
    ),
    "contact": (
        r"(?:تلفن|شماره تماس|phone|landline)[^\n]{0,20}\d{3}",
        r"(?:همراه|موبایل|mobile)[^\n]{0,15}\d{3}",
        r"[\w.]{1,40}@\w|\[at\]|email protected",
        r"(?:نشانی|ادرس|address) ?:",
        r"(?:کد ?پستی|postal code)[^\n]{0,10}\d{5}",
        r"ساعت ?های? (?:کار|پاسخ)|ساعات (?:کار|پاسخ)|پاسخ ?گویی|someone answers|working hours|opening hours",
    ),
    "about": (
        r"ما که هستیم|درباره ما|داستان ما|who we are|about us|our (?:story|team)",
        r"(?:فعالیت|کار) ?(?:خود|مان|ش)? ?را[^.\n]{0,60}(?:اغاز|شروع)|تاسیس|بنیان|راه ?اندازی (?:شد"
        r"|کرد)|founded|established|started",
        r"تیم ما|مدیر|موسس|صاحب|گردانند|owner|director|managed by|run by|registered",
        r"مجوز|پروانه|جواز|شماره ثبت|شناسه ملی|licen[cs]e|permit",
        r"(?:هدف|ماموریت|چشم ?انداز) ما|our (?:mission|goal)|what we (?:do|sell)|چه می ?فروشیم",
    ),
}
"""Clauses that pages of a kind are made of; several of them tell the kind."""

ARTICLE_TITLE = (
    r"چیست|چه کسانی|معنای|همه چیز|راهنمای جامع|\d+ (?:نکته|راه|دلیل|اشتباه|روش|ترفند)|^(?:خبر|اخبار)"
    r"|قانون تجارت|متن (?:کامل )?قانون"
    r"|^ماده \d|^(?:بررسی|نقد|تحلیل|اموزش) |\bwhat (?:is|are)\b|\bwhy\b|\d+ (?:tips|ways|reasons"
    r"|things)|how to (?:write|choose|create|get|make)"
)
ARTICLE_OPENING = (
    r"در این (?:مقاله|مطلب|نوشته|یادداشت|نوشتار|گزارش|پست|ویدیو)|به گزارش|خبر ?گزاری|خبر ?نگار"
    r"|ادامه مطلب|بخوانید:|دسته ?بندی: ?اخبار|نویسنده:"
    r"|in this (?:post|article|guide|blog)|min(?:utes?)? read|posted (?:by|on)|written by"
    r"|پاسخ داده|(?<!\w)سلام(?!\w)[^\n]{0,30}(?:(?<!\w)من(?!\w)|خریدم|دارم)"
    r"|کاربر میهمان|reply to this|joined:"
)
"""Words that show an article, news or a law text, at its head."""

ADVICE = (
    r"(?:فروشگاه|سایت|کسب ?و ?کار) ?های[^.\n]{0,40}(?:باید|بایستی|لازم است)"
    r"|\b(?:e-?)?(?:stores|shops|retailers|platforms|businesses|merchants)\b[^.\n]{0,40}\b(?:should"
    r"|must|need to)\b"
)
"""Advice to shops in general, which no shop writes of itself."""

TRADE: Mapping[str, str] = {
    "order_received": r"سفارش (?:شما )?(?:با موفقیت )?(?:ثبت|دریافت) شد|^order (?:received|confirmed)|^thank you for your order",
    "cart": r"^(?:سبد خرید|سبد خرید (?:شما|من)|(?:shopping |your )?(?:cart|basket))$",
    "checkout": r"^(?:تسویه ?حساب|صفحه پرداخت|نهایی کردن خرید|تکمیل (?:خرید|سفارش)|checkout)$",
    "login": r"^(?:ورود|ورود (?:به|و|یا|/) ?.{0,30}|حساب کاربری(?: من)?|log ?in|sign in|my account)$",
}
"""First headings of the steps of buying, on platforms whose markup does not tell them."""

ASKS = frozenset({"checkout", "login"})
"""Steps that ask for something: without a form they are talk about the step."""

OWN_VOICE = r"(?<!\w)(?:ما|شما|کاربران?|مشتریان?)(?!\w)|یم(?!\w)|\b(?:we|our|us|your?)\b"
"""A shop that speaks of itself and its buyers; an article speaks of others."""
