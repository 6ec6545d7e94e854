"""What shows that a page is an article, news, a forum thread or a text of law, which no shop says of itself."""

from __future__ import annotations

import re

ARTICLE_TITLE = (
    r"چیست|چه کسانی|معنای|همه چیز|راهنمای جامع|\d+ (?:نکته|راه|دلیل|اشتباه|روش|ترفند)|^(?:خبر|اخبار)"
    r"|قانون تجارت|متن (?:کامل )?قانون|راهنمای حقوقی|شکایت از (?:فروشگاه|سایت|یک)|در ایران و قوانین|تجربه \w+ من"
    r"|^(?:بررسی|نقد|تحلیل|اموزش) |\bwhat (?:is|are)\b|\bwhy\b|\d+ (?:tips|ways|reasons"
    r"|things)|how to (?:write|choose|create|get|make)"
)
ARTICLE_OPENING = (
    r"در این (?:مقاله|مطلب|راهنما(?!ی)|نوشته|یادداشت|نوشتار|گزارش|پست|ویدیو)|به گزارش|خبر ?گزاری|خبر ?نگار"
    r"|ادامه مطلب|بخوانید:|دسته ?بندی: ?اخبار|نویسنده:"
    r"|in this (?:post|article|guide|blog)|\bi(?:'|’)(?:m|d|ve)\b|\bi (?:still|was|had|have|am)\b|min(?:utes?)? read|posted (?:by|on)|written by"
    r"|پاسخ داده (?:شده )?(?:توسط|در)(?!\w)|\btold the\b|according to|\bhave said\b|spokes(?:man|woman|person)|analysts?\b|\bshoppers\b|(?<!\w)سلام(?!\w)[^\n]{0,30}(?:(?<!\w)من(?!\w)|خریدم|دارم)"
    r"|کاربر میهمان|reply to this|joined:"
)
"""Words that show an article, news or a law text, at its head."""

ADVICE = (
    r"(?:فروشگاه|سایت|کسب ?و ?کار) ?های[^.\n]{0,40}(?:باید|بایستی|لازم است)"
    r"|(?:سیاست|خط مشی)[^.\n]{0,60}(?:باید (?:مشخص|بیان|شامل|توضیح)|معمولا)|\b(?:return|privacy|refund|shipping) polic(?:y|ies) (?:is a|are|should|typically|must|outlines)"
    r"|\b(?:e-?)?(?:stores|shops|retailers|platforms|businesses|merchants)\b[^.\n]{0,40}\b(?:should"
    r"|must|need to)\b"
)
"""Advice to shops in general, which no shop writes of itself."""

OWN_VOICE = r"(?<!\w)(?:ما|شما|کاربران?|مشتریان?|خریداران?|فروشگاه)(?!\w)|یم(?!\w)|\b(?:we|our|us|your?|users|customers|the (?:store|shop|site|website))\b"
"""A shop that speaks of itself and its buyers; an article speaks of others."""

_FORUM = re.compile(r"(?:^|\n)\D{0,3}\d{1,2}[-/]\d{1,2}[-/]\d{2,4},? \d{1,2}:\d\d|(?:^|\n)(?:نقل قول|ارسال پاسخ|تعداد ارسال|تاریخ عضویت)")
_BYLINE = re.compile(r"(?:خواندن|مطالعه|زمان مطالعه|مدت مطالعه)[^\n]{0,20}\d+ ?دقیقه|\d+ ?(?:دقیقه|min) ?(?:مطالعه|خواندن|read)|\d+ (?:سال|ماه|روز|هفته) ?(?:ی )?(?:پیش|قبل)(?:\n|$)")
_LAW = re.compile(r"قانون|ماده \(?\d|مصرف ?کننده|تبصره|دادگاه|حقوقدان|وکیل|مجلس|ایین ?نامه|تامین ?کننده|\b(?:article \d+|statute|the act|consumers?)\b")
_FIRST_PERSON = re.compile(r"(?<!\w)(?:ما(?!\w)|شما)|(?:کنیم|دهیم|داریم|کنیم|گیریم|هستیم|فرستیم|پذیریم|ایم)(?!\w)|(?:این|در) (?:فروشگاه|سایت|وب ?سایت|تارنما)|(?:فروشگاه|سایت) (?!های)\w|خریدار|مشتری|کاربر|\b(?:we|our|us|your?)\b")


def reads_as_article(heading: str, title: str, told: str) -> bool:
    """Whether a page's names or words are those of one who writes about shops, not of a shop; all folded."""
    opening = told[:OPENING]
    names = " | ".join(name for name in (heading, title) if name)
    if re.search(ARTICLE_TITLE, names) or re.search(ARTICLE_OPENING, opening) or re.search(ADVICE, told):
        return True
    if _FORUM.search(opening) or _BYLINE.search(opening):
        return True
    laws, voices = len(_LAW.findall(told)), len(_FIRST_PERSON.findall(told))
    return laws >= 2 and voices < laws / 2


OPENING = 600
"""Characters at a page's head in which an article tells that it is one."""

OTHER_BODY = r"(?<!\w)این (?:بانک|سازمان|اداره|دانشگاه|وزارت|شهرداری|دانشکده|بیمارستان|مدرسه)(?!\w)|مددکار بانک|(?:سازمان|وزارت|دیوان)[^.\n]{0,30}رسیدگی می|سامانه (?:ملی|دولت|همگانی)"
"""A bank or an office that speaks of itself: its pages are nobody's shop."""
_WE = re.compile(r"(?<!\w)(?:ما|مان)(?!\w)|(?:کنیم|دهیم|داریم|گیریم|هستیم|فرستیم|پذیریم|گذاریم|گردانیم)(?!\w)|\b(?:we|our|us)\b")
_QUOTED = re.compile(r"[«»\"“”‘]|(?<!\w)گفت(?:ن|ند|ه)?(?!\w)|\b(?:told|said|asked)\b")


def says_we(told: str) -> bool:
    """Whether a folded sentence is spoken by those whose page it is, and not quoted."""
    return bool(_WE.search(told)) and not _QUOTED.search(told)
