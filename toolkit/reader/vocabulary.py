"""The words that sentences on data, returns and delivery share, as pattern parts over folded text.

Folded text (toolkit.persian.letters) has one form of each letter, no half-spaces, ASCII digits, lower case.
In a pattern `~` stands for a half-space that may be written as a blank or not at all.
"""

from __future__ import annotations

from dataclasses import dataclass

DATA = (
    r"اطلاعات|داده|نام و نام~خانوادگی|(?<!\w)نام(?!\w)|نشانی|ادرس|شماره|ایمیل|پست~الکترونیک|کد ملی|مشخصات"
    r"|personal (?:data|information)|\binformation\b|\bdata\b|e-?mail|ip address|phone|visitor|profile picture"
)
GIVE_BACK = (
    r"بازگشت|باز~?گردان|بازپس|برگشت|برگردان|مرجوع|عودت|(?<!\w)پس~(?:داد|بدهید|بده|فرستاد|بفرست|گرفت)"
    r"|انصراف|تعویض|فسخ|منصرف"
    r"|استرداد|\breturn(?:s|ed|ing)?\b|\brefund|withdraw"
)
THING = (
    r"کالا|محصول|سفارش|خرید|جنس|اجناس|وجه|قرارداد|اقلام|product|item|goods|order|purchase|contract"
    r"|refund|return"
)
PARCEL = r"سفارش|مرسوله|بسته|محموله|کالا|خرید|order|parcel|shipment|package"
SEND = (
    r"ارسال|حمل|(?<!\w)پست(?! ?الکترونیک)|پیک|تیپاکس|باربری|تحویل|ترابری|shipping|delivery|postage"
    r"|freight|carriage"
)
COST = r"هزینه|کرایه|تعرفه|رایگان|مجانی|\bcosts?\b|\bfees?\b|\bfree\b|charge|\brates?\b"
NUMBER = r"\d+|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|چند|همان|one|two|three|seven"
TIME = (
    rf"(?:{NUMBER})(?: ?(?:تا|الی|-|to) ?(?:{NUMBER}))? ?"
    r"(?:روز|ساعت|هفته|دقیقه|business days?|working days?|days?|hours?|weeks?)"
)
SEVEN = (
    r"(?:\b7|(?<!\w)هفت)(?: ?\((?:7|هفت)\))? ?روز(?! ?(?:در |از )?هفته)|(?:(?<!\w)یک|\b1) ?هفته"
    r"|(?:seven|\b7)(?: \(7\))?[- ](?:business |working |calendar )?days?(?! (?:a|per) week)|one week"
)
SHORT = (
    r"(?:\b(?:12|24|36|48|72)|بیست و چهار|چهل و هشت|هفتاد و دو) ?(?:ساعت|hours?)"
    r"|(?:(?<!\d)[1-6]|(?<!\w)(?:یک|دو|سه|چهار|پنج|شش)) ?(?:روز|days?)"
)
MONEY = r"وجه|مبلغ|پول|money|refund|amount"
PAID_BACK = (
    rf"(?:{MONEY})[^.]{{0,80}}(?:{SEVEN})|(?:{SEVEN})[^.]{{0,40}}(?:{MONEY})[^.]{{0,40}}"
    r"(?:واریز|عودت|باز|برگ|back|paid|transfer)"
)
"""Seven days in which the money comes back, which is no window for giving back."""
NOT_SUBJECT = r"مشمول[^.]{0,40}(?:نمی|نیست)"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence says it when every part of `needs` is in it and no part of `bars`.

    With a `topic`, one of its headings must hold it; `off_topic` bars it in the nearest that decides.
    """

    needs: tuple[str, ...]
    bars: tuple[str, ...] = ()
    topic: str = ""
    off_topic: str = ""
