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
    "privacy": r"حریم ?(?:خصوصی|شخصی)|محرمانگی|(?:حفاظت|حفظ|امنیت|مدیریت) (?:از )?(?:\w+ )?(?:داده|اطلاعات)"
    r"|اطلاعات شما نزد ما|privacy|your data|data protection|\bcookies? policy",
    "terms": r"قوانین|مقررات|ضوابط|شرایط (?:و |استفاده|خرید|خدمات|عمومی|فروش|سایت|وب|سفارش|عضویت)"
    r"|توافق ?نامه|ایین ?نامه ?(?:ی )?(?:خرید|فروش|استفاده)|\bterms\b|قرارداد (?:کاربر|فروش|خرید)"
    r"|conditions of (?:use|sale)|user agreement|\brules\b|general conditions",
    "about": r"^درباره ?ی?(?! \w+ (?:و|در) )|درباره ?ی? (?:ما|فروشگاه|شرکت|سایت)|معرفی (?:ما|فروشگاه"
    r"|شرکت|مجموعه)|ما که هستیم|ما کی هستیم|داستان ما|سرگذشت|^about\b|about us|our story|who we are",
    "contact": r"(?:^|\| ?)تماس|تماس (?:با|های)|ارتباط با|^ارتباط$|راه ?های (?:ارتباط|تماس)|^تلفن|(?:نشانی"
    r"|ادرس) و تلفن|تلفن و (?:نشانی|ادرس)|دفتر مرکزی|^شعب|\bcontact\b|get in touch|reach us"
    r"|^imprint",
    "complaints": r"شکایت|شکایات|انتقاد|complaint|\bcomplain\b|grievance",
    "returns": rf"(?:{_BACK})[^|]{{0,20}}(?:{_OF_GOODS})|(?:{_OF_GOODS}|{_RULE})[^|]{{0,20}}(?:{_BACK})"
    rf"|^(?:مرجوع|عودت|استرداد|تعویض)(?: و (?:تعویض|بازگشت|عودت))?$"
    r"|مرجوعی|انصراف|باز ?پرداخت|(?<!\w)پس (?:دادن|گرفتن|فرستادن)|ضمانت (?:بازگشت|تعویض)|^(?:تعویض|ضمانت)(?: \w+)?$"
    r"|\breturns?\b|\brefunds?\b|withdrawal|exchanges?\b|sending (?:it|things|goods) back|cancellation",
    "shipping": r"(?:^|\| ?|روش ?(?:های )?|نحوه|هزینه|شرایط|راهنما|رویه|زمان|شیوه ?(?:های )?|و |قوانین|سیاست"
    r"|درباره|تعرفه|اطلاعات)[^|]{0,12}(?:ارسال|حمل|تحویل|پست)"
    rf"(?!{_NO_PARCEL})(?! اطلاعات)"
    r"|ارسال ?(?:ات)? (?:کالا|سفارش|مرسول|محصول|رایگان)|\bshipping|\bdelivery|\bdispatch|\bpostage"
    r"|\bship our|send the goods|freight",
    "order_tracking": r"(?<!\w)(?:پی ?گیری|ره ?گیری|ردیابی) (?:\w+ )?(?:سفارش|مرسول|خرید|بسته|حمل)|سفارش(?:م|ها| من"
    r"| شما)? کجا|وضعیت سفارش"
    r"|\btrack(?:ing)?\b(?: \w+){0,2} (?:order|parcel|shipment|package)|order[- ](?:track|status)"
    r"|where is (?:my|your) (?:order|parcel)|^track(?:ing)?$|following (?:of )?(?:the "
    r"|your )?order|find (?:my|your) (?:order|parcel)",
}
"""Titles and headings of each kind."""

PATHS: Mapping[str, str] = {
    "privacy": r"privacy|harim|حریم|gizlilik",
    "terms": r"\bterms|\brules?\b|\btos\b|conditions|gh?avanin|\blaw\b|regulation|qavanin|mogh?arar"
    r"|shara[iy]et$|قوانین|مقررات|ضوابط|\bpolicies\b",
    "about": r"\babout|darbare|درباره|who we are",
    "contact": r"\bcontact|tamas|ertebat|تماس|ارتباط",
    "complaints": r"complain|shekay|شکای",
    "returns": r"\breturns?\b|refund|withdraw|marj|oudat|bazgasht|\btaviz|\bmoney back|بازگشت|مرجوع|بازگردان"
    r"|تعویض|عودت|استرداد|انصراف|برگشت",
    "shipping": r"\bshipping|\bdelivery|\bersal|\bpostage\b|\bdispatch|ارسال|حمل و نقل|\bsend (?:order|price|way)|hazine",
    "order_tracking": r"\btrac(?:k|e\b)|rahgiri|pe?ygiri|order status|رهگیری|پیگیری",
}
"""Addresses of each kind, dashes as blanks, also in Persian written with Latin letters."""

NOT_OF_SALE = (
    r"(?:نظر|دیدگاه|کامنت)(?:ات|ها|های)?(?!\w)|مسابقه|جشنواره|قرعه|همکاری در فروش|دانشجو|دانشگاه|تحصیل|شهریه|کمپین|مرخصی|خبرنگار"
    r"|affiliate|contest|giveaway|\bcomments?\b|نتیجه ?ی? (?:های )?جستجو|^برچسب|search results"
    r"|\bsearch\b|\btag\b|product-?category|licen[cs]e agreement|\beula\b|tuition|commenting"
)
"""What rules and withdrawals may also be about; no page with such a name serves a shop's buyers."""

WAYS = r"\d{4}[- ]?\d{4}|\d{7}|@\w|خیابان|street|بلوار|(?<!\w)فرم"
"""What stands in a section that tells how to reach the shop."""

TOPICS: Mapping[str, str] = {
    "privacy": r"حریم|اطلاعات(?! (?:محصول|بیشتر|فنی|ارسال))|(?<!\w)داده ?(?:ها|های|هایی|ی)(?!\w)|(?<!\w)کوکی"
    r"|privacy|information|\bdata\b|cookie",
    "returns": rf"{_BACK}|باز ?پس|پس ?(?:فرست|گرف|بگیر|داد)|انصراف|فسخ|\breturn|refund|withdraw",
    "shipping": r"ارسال|حمل|(?<!\w)پست(?! ?الکترونیک)|پیک|تیپاکس|باربری|تحویل|مرسول|\bship|deliver"
    r"|dispatch|carrier|postage|parcel",
    "complaints": r"شکایت|شکایات|شاکی|نارضایتی|complain",
    "order_tracking": r"(?<!\w)(?:پی ?گیری|ره ?گیری)|وضعیت (?:ارسال )?سفارش|\btrack",
    "contact": r"تماس|تلفن|موبایل|همراه|ایمیل|پست الکترونیک|نشانی|ادرس|کد ?پستی|پاسخ ?گو|ساعت کار"
    r"|(?<!\d)0\d{2,3}[- ]?\d{6,8}|@|تلگرام|اینستاگرام"
    r"|contact|phone|e-?mail|address|postal|write to us|call us|mobile",
}
"""What the sentences of each kind are about."""

TRADE: Mapping[str, str] = {
    "order_received": r"سفارش (?:شما )?(?:[\w-]+ )?(?:با موفقیت )?(?:ثبت|دریافت) شد(?!ه)|^order (?:received"
    r"|confirmed)|^thank you for your (?:order|purchase)|^از خرید (?:شما|تان) (?:متشکر|سپاس|ممنون)",
    "cart": r"^(?:سبد خرید|سبد خرید (?:شما|من)|(?:shopping |your )?(?:cart|basket))(?: ?\([^)]*\))?$",
    "checkout": r"^(?:تسویه ?حساب|صفحه پرداخت|نهایی کردن خرید|تکمیل (?:خرید|سفارش)|checkout)$",
    "login": r"^(?:ورود|ورود (?:به|و|یا|/) ?.{0,30}|حساب کاربری(?: من)?|log ?in|sign in|my account)$",
}
"""First headings of the steps of buying, on platforms whose markup does not tell them."""

ASKS = frozenset({"checkout", "login"})
"""Steps that ask for something: without a form they are talk about the step."""
