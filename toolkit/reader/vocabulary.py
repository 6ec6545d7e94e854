"""The words that sentences on data, returns and delivery share, as pattern parts over folded text.

Folded text (toolkit.persian.letters) has one form of each letter, no half-spaces, ASCII digits, lower case.
In a pattern `~` stands for a half-space that may be written as a blank or not at all.
"""

from __future__ import annotations

from dataclasses import dataclass

DATUM = (
    r"(?<!\w)(?:(?<!ثبت )(?<!به )نام(?: و نام~?خانوادگی|~?خانوادگی)?(?! ?نویسی| ?کاربری| کالا"
    r"| محصول| فروشگاه| تجاری| و نشان)(?!\w)"
    r"|(?<!به )(?<!در )(?<!محدوده )(?:ادرس|نشانی)(?:~?ها|~?های?|~?ای)?(?! ?(?:اینترنتی|وب|سایت|ما"
    r"|صفحه|http|دفتر|فروشگاه|زیر))(?!\w)"
    r"|شماره~? ?(?:ی )?(?:های )?(?:تلفن|تماس|همراه|موبایل|ملی|کارت)|تلفن~?(?:های?)?(?: همراه)?(?!\w)|موبایل|ایمیل|پست~الکترونیک"
    r"|کد ?(?:ملی|پستی)|تاریخ تولد|(?:ادرس )?(?:ای~?پی|ip)(?!\w))"
)
INFO = r"(?:(?<!\w)اطلاعات|پایگاه داده|(?<!\w)داده ?(?:ها|های|هایی|ی(?!\w))|(?<!\w)مشخصات)"
"""داده alone is "given" as often as "datum"."""
OTHER_INFO = (
    r"(?:اطلاعات|مشخصات)~?(?:ی)? (?:(?:فنی|ظاهری|کامل|مربوط به|دقیق) ?(?:ی )?)?(?:محصول|کالا|بیشتر"
    r"|فنی|قیمت|مرسوله|سفارش(?! ?دهنده| شما| ?های شما))"
    r"|صحت اطلاعات|اطلاعات نادرست"
)
"""Data on goods and orders, or their correctness, which are no person's data."""
GIVE_BACK = (
    r"بازگشت|باز~?گرداند|باز~?گردان|بازپس|برگشت|برگرد|بر ?می~?گرد|مرجوع|عودت|انصراف|تعویض|فسخ|منصرف|استرداد|مسترد|پشیمان"
    r"|(?<!\w)پس(?:ش|شان)? ?(?:داد|بد|فرستاد|بفرست|گرفت|بگیر|ن?می~?(?:گیر|ده|فرست))"
)
GIVE_BACK_EN = (
    r"\b(?:send|sent|sending|giv(?:e|en|ing)|bring|brought|take|taken|takes|taking|comes?"
    r"|price) (?:\w+ ){0,2}back\b|money[- ]back|changed? your mind|\breturn(?:s|ed|ing|able)?\b"
    r"|\brefund|withdraw|\bexchange"
)
THING = r"کالا|محصول|سفارش|خرید|جنس|اجناس|وجه|قرارداد|اقلام|معامله|فاکتور|هزینه|مبلغ"
THING_EN = r"\bpieces?\b|product|\bitems?\b|\bgoods\b|\border|purchase|contract|merchandise|\breturns?\b|\brefunds?\b"
PARCEL = r"سفارش|مرسول|بسته|محموله"
PARCEL_EN = r"\borders?\b|parcel|shipment|package|purchase|deliver"
SEND = r"ارسال|حمل|فرستادن|(?<!\w)پست(?:ی|چی)?(?!\w)(?! ?الکترونیک)|پیک|تیپاکس|باربری|تحویل|ترابری|چاپار"
SEND_EN = r"shipping|shipment|delivery|postage|freight|carriage|ship"
SENT_BACK = rf"(?:{GIVE_BACK})|ارسال مجدد"
PRICE = (
    r"(?:(?:هزار|میلیون) (?:تومان|تومن|ریال)|(?<!\d)\d[\d,./٫٬]{0,18} ?(?:هزار "
    r"|میلیون )?(?:هزار)?(?:تومان|تومن|ریال|toman|rial|dollar))"
)
COST = r"هزینه|کرایه|تعرفه|رایگان|مجانی|\bcosts?\b|\bfees?\b|\bfree\b|charge|\brates?\b"
NUMBER = (
    r"(?<!\d)\d{1,3}|(?<!\w)(?:یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|چهارده|پانزده|بیست|سی|چند|همان|همین)"
    r"|\b(?:one|two|three|seven)\b"
)
_DAYS = r"(?:روز|ساعت|هفته|دقیقه|business days?|working days?|days?\b|hours?\b|weeks?\b)"
DAY = r"(?<!\w)(?:همان روز|روز (?:کاری )?(?:ی )?(?:بعد|اینده)|فردا|روز پس از)"
TIME = rf"(?:(?:{NUMBER})(?: ?(?:تا|الی|-|to|و) ?(?:{NUMBER}))? ?(?:ی )?{_DAYS}|{DAY})"
TIME_EN = (
    r"(?:(?<!\d)\d{1,3}|\b(?:one|two|three|four|five|six|seven|ten|a few|same|next))(?: ?(?:to|-"
    r"|or|and) ?(?:\d{1,3}|\w{1,12}))?[ -](?:business |working |calendar )?(?:days?\b|hours?\b"
    r"|weeks?\b)"
)
SEVEN = (
    r"(?:\b7|(?<!\w)هفت)(?: ?\((?:7|هفت)\))? ?روز(?! ?(?:در |از )?هفته)|(?:(?<!\w)ی[که]|\b1) ?هفته"
    r"|(?:\bseven|\b7)(?: \(7\))?[- ](?:business |working |calendar )?days?(?! (?:a|per) week)"
    r"|(?:one|a) week(?! (?:before|later|ago))"
)
SHORT = (
    r"(?:\b(?:12|24|36|48|72)|بیست و چهار|چهل و هشت|هفتاد و دو) ?(?:ساعت|hours?)"
    r"|(?:(?<!\d)[1-6]|(?<!\w)(?:یک|دو|سه|چهار|پنج|شش)|\b(?:one|two|three|four|five|six)) ?(?:روز|days?)"
)
MONEY = r"وجه|مبلغ|پول|money(?![- ]back)|refund|amount"
PAID_BACK = (
    rf"(?:{MONEY})[^.]{{0,80}}(?:{SEVEN})|(?:{SEVEN})[^.]{{0,40}}(?:{MONEY})[^.]{{0,40}}"
    r"(?:واریز|عودت|باز|برگ|back|paid|transfer)"
)
"""Seven days in which the money comes back, which is no window for giving back."""
NOT_SUBJECT = r"مشمول[^.]{0,40}(?:نمی|نیست)"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence says it when the first of `needs` stands in it with every other, and no part of `bars`, near by.

    Near is `within` characters to either side. With a `topic`, one of its headings must hold it; `off_topic`
    bars it in the nearest that decides. With a `page`, the page's name may hold that in the topic's place. With an
    `also`, the page's name or any heading must hold that besides. `bare`: words without a verb say it too. `unless`
    bars it wherever in the sentence it stands before the first need.
    """

    needs: tuple[str, ...]
    bars: tuple[str, ...] = ()
    topic: str = ""
    off_topic: str = ""
    within: int = 120
    page: str = ""
    also: str = ""
    bare: bool = False
    unless: str = ""
