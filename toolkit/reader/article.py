"""What shows that a page is an article, news, a forum thread or a text of law, which no shop says of itself."""

from __future__ import annotations

import re

ARTICLE_TITLE = (
    r"چیست|چرایی|معنای|همه چیز|راهنمای جامع|(?<!\d)\d{1,4} (?:نکته|راه|دلیل|اشتباه|روش|ترفند)|^(?:خبر(?!نامه)|اخبار)"
    r"|قانون تجارت|متن (?:کامل )?قانون|راهنمای حقوقی|شکایت از (?:فروشگاه"
    r"|سایت)(?: ?های)? ?(?:ی )?(?:اینترنتی|انلاین|متخلف)|در ایران و قوانین|تجربه \w+ من"
    r"|^(?:بررسی|نقد|تحلیل|اموزش) |\bwhat (?:is|are)\b|(?:^|\| )why\b(?! (?:buy|shop|choose|us|we|do we)\b)"
    r"|(?<!\d)\d{1,4} (?:tips|ways|reasons"
    r"|things)|how to (?:write|choose|create|get|make)"
)
ARTICLE_OPENING = (
    r"از فروشگاه ?(?:های )?(?:اینترنتی|انلاین)[^\n]{0,20}شکایت|"
    r"در این (?:مقاله|مطلب|راهنما(?!ی)|نوشته|یادداشت|نوشتار|گزارش|پست|ویدیو)|به گزارش|خبر ?گزاری|خبر ?نگار"
    r"|ادامه مطلب|سرفصل ?ها(?:ی)?(?: \w+)?:|دسته ?بندی: ?اخبار|نویسنده:"
    r"|in this (?:post|article|guide|blog)|min(?:utes?)? read|written by"
    r"|(?<!\w)سلام(?!\w)[^\n]{0,30}(?:(?<!\w)من(?!\w)|خریدم|دارم)|کاربر میهمان|reply to this|joined:"
)
"""Words that show an article, news or a law text, at its head."""

_TELLS = re.compile(
    r"بخوانید:|posted (?:by|on)|پاسخ داده (?:شده )?(?:توسط|در)(?!\w)|\btold the\b|according to|\bhave said\b"
    r"|spokes(?:man|woman|person)|analysts?\b|\bshoppers\b|\bi(?:'|’)(?:m|d|ve) (?:going|ordered|been|always)"
    r"|\bi (?:still|was|had|remember|discovered|realized)\b"
)
"""Words of one who tells or reports, which a shop's founder may be as well."""

ADVICE = (
    r"(?:فروشگاه|سایت|کسب ?و ?کار) ?های[^.\n]{0,40}(?:باید|بایستی|لازم است)"
    r"|(?:سیاست|خط مشی)[^.\n]{0,60}(?:باید (?:مشخص|بیان|شامل|توضیح)|معمولا)|\b(?:return|privacy"
    r"|refund|shipping) polic(?:y|ies) (?:is an? (?:set|document|statement|legal|written|guide)"
    r"|are|should|typically|must|outlines)"
    r"|\b(?:e-?)?(?:stores|shops|retailers|platforms|businesses|merchants)\b[^.\n]{0,40}\b(?:should"
    r"|must|need to)\b"
)
"""Advice to shops in general, which no shop writes of itself."""

_TO_SHOPS = re.compile(
    r"(?:مشتریان|فروشگاه(?: (?:اینترنتی|انلاین))?|کسب ?و ?کار|سایت)(?:ی)? ?(?:شما"
    r"|تان)(?!\w)[^.\n]{0,40}(?:خرید کنند|اعتماد|افزایش|رشد|مشتری|فروش(?!گاه))"
    r"|\byour (?:customers|ecommerce|e-commerce|online (?:store|shop|business)|business|store's"
    r"|shoppers)\b|across online|online retailers|e-?commerce (?:platforms|stores|businesses)"
    r"|\btraders\b"
    r"|(?:most|many|some) (?:stores|shops|retailers|companies|sellers|businesses)|\b(?:typical"
    r"|common(?:ly)?|key) (?:elements|points|features|policy|establish)|policy template"
)
"""Words to those who keep shops, or about shops in general."""
_YOU = re.compile(r"(?<!\w)شما(?!\w)|\byour?\b")
_SCHOLAR = re.compile(r"assist\. prof|faculty of|manuscript|\babstract\b|\bdoi\b|چکیده|نشریه علمی")
_NARRATES = re.compile(
    r"(?<!\w)امروزه|در (?:دنیای|عصر|فضای) (?:امروز|مدرن|دیجیتال|رقابتی)|گاهی پیش می|تا به حال"
    r"|ایا می ?دانید|قصد داریم|بررسی (?:می ?کنیم|کنیم|خواهیم|کرده)|با ما همراه"
    r"|اشنا (?:شوید|شویم|می ?شو)|پرداخته ?ایم|می ?پردازیم|مخفی کن|فهرست مطالب|به طور حتم|طبق مقاله"
    r"|جهت رفاه حال|شرکت (?:ملی )?پست (?:جمهوری|ایران)|هم ?میهنان|دردسر"
    r"|کلاهبردار|نظر کارشناس|یکی از (?:مهم ?ترین|جنبه|مشکلات|سردرگمی|معیار)|in today's"
    r"|have you ever|let's|in recent years|when it comes to|nowadays|the key is|delve|explore"
    r"|walk you through"
)
"""How one begins who tells of a matter; a shop's rule begins with the rule."""
_CONSUMER = re.compile(r"مصرف ?کنند|تامین ?کنند|قانون (?:تجارت|حمایت)|\bconsumers?\b|\bthe law\b")
_OTHERS_RULES = re.compile(
    r"(?:حریم خصوصی|شرایط|قوانین|privacy)[^|\n]{0,15}(?:واتس ?اپ|فیس ?بوک|تلگرام|گوگل|دیجی ?کالا"
    r"|اینستاگرام|توییتر|whatsapp|facebook|google)"
)
_FORUM = re.compile(
    r"(?:^|\n)\D{0,3}\d{1,2}[-/]\d{1,2}[-/]\d{2,4},? \d{1,2}:\d\d|(?:^|\n)(?:نقل قول|ارسال پاسخ|تعداد ارسال|تاریخ عضویت)"
)
_BYLINE = re.compile(
    r"(?:خواندن|مطالعه|زمان مطالعه|مدت مطالعه)[^\n]{0,20}(?<!\d)\d{1,4} ?دقیقه|(?<!\d)\d{1,4} ?(?:دقیقه|min) ?(?:مطالعه"
    r"|خواندن|read)|(?<!\d)\d{1,4} (?:سال|ماه|روز|هفته) ?(?:ی )?(?:پیش|قبل)(?:\n|$)"
)
_LAW = re.compile(
    r"قانون|ماده \(?\d|مصرف ?کننده|تبصره|دادگاه|حقوقدان|وکیل|مجلس|ایین ?نامه|تامین ?کننده"
    r"|\b(?:article \d+|statute|the act|consumers?)\b"
)
_FIRST_PERSON = re.compile(
    r"(?<!\w)(?:ما(?!\w)|شما)|(?:کنیم|دهیم|داریم|کنیم|گیریم|هستیم|فرستیم|پذیریم|ایم)(?!\w)|(?:این"
    r"|در) (?:فروشگاه|سایت|وب ?سایت|تارنما)|(?:فروشگاه|سایت) (?!های)\w|خریدار|مشتری|کاربر|(?<!\w)تور(?!\w)|هنرجو|زائر|\b(?:we"
    r"|our|us|your?)\b"
)


def reads_as_article(heading: str, title: str, told: str) -> bool:
    """Whether a page's names or words are those of one who writes about shops, not of a shop; all folded."""
    opening = told[:OPENING]
    if _SAMPLE in told:
        return False
    names = " | ".join(name for name in (heading, title) if name)
    return bool(
        re.search(ARTICLE_TITLE, names)
        or re.search(ARTICLE_OPENING, opening)
        or re.search(ADVICE, told)
        or _BYLINE.search(opening)
        or _SCHOLAR.search(opening)
        or _OTHERS_RULES.search(f"{names}\n{opening[:100]}")
    )


def sounds_like_article(told: str) -> bool:
    """Whether folded words are more often those of an article, a forum or a text of law than of a shop's rules."""
    opening = told[:OPENING]
    if _SAMPLE in told:
        return False
    if _TELLS.search(opening) or _FORUM.search(opening) or _TO_SHOPS.search(opening):
        return True
    if len(set(_NARRATES.findall(opening))) > 1:
        return True
    if len(_CONSUMER.findall(told)) > 1 and not _FIRST_PERSON.search(told):
        return True
    laws, voices = len(_LAW.findall(told)), len(_FIRST_PERSON.findall(told))
    return laws >= 2 and voices < laws / 2


_SAMPLE = "suggested text:"
"""WordPress's sample policy speaks to the shop that has not filled it in."""
OPENING = 600
"""Characters at a page's head in which an article tells that it is one."""

OTHER_BODY = (
    r"(?<!\w)این (?:بانک|سازمان|اداره|دانشگاه|وزارت|شهرداری|دانشکده|بیمارستان|مدرسه)(?!\w)"
    r"|مددکار بانک|(?:سازمان|وزارت|دیوان)[^.\n]{0,30}رسیدگی می|سامانه (?:ملی|دولت|همگانی)"
)
"""A bank or an office that speaks of itself: its pages are nobody's shop."""
_WE = re.compile(
    r"(?<!\w)(?:ما|مان)(?!\w)|(?:کنیم|دهیم|داریم|گیریم|هستیم|فرستیم|پذیریم|گذاریم|گردانیم)(?!\w)|\b(?:we|our|us)\b"
)
_QUOTED = re.compile(r"[«»\"“”‘]|(?<!\w)گفت(?:ن|ند|ه)?(?!\w)|\b(?:told|said|asked)\b")


def says_we(told: str) -> bool:
    """Whether a folded sentence is spoken by those whose page it is, and not quoted."""
    return bool(_WE.search(told)) and not _QUOTED.search(told)
