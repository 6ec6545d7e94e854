"""What pages tell of giving back: how many days, when the money comes, who pays for sending back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from toolkit.clauses.told import Span, Told, spans
from toolkit.clauses.words import BACK, FAULT, GUARANTEE, WITHDRAW
from toolkit.language.translate import tr
from toolkit.reader.sentences import Sentence

_MONEY = r"(?<!\w)وجه|وجوه|مبلغ|(?<!\w)پول(?!ی)|واریز|به حساب|money|refund"
_GIVE_BACK = re.compile(rf"{BACK}|{WITHDRAW}")
_MAY = re.compile(
    r"مهلت|(?<!\w)(?:تا|ظرف|طی)(?!\w)|فرصت|می~?توان|حق|امکان|ضمانت|within|may|can|right".replace("~", " ?")
)
_PAID = re.compile(
    (
        rf"(?:{_MONEY})[^.]{{0,80}}(?:باز~?گشت|باز~?(?:می~?)?گرد|بر~?می~?گرد|برگشت"
        rf"|برگردان|عودت|واریز|استرداد|مسترد)"
        rf"|(?:باز~?گشت|برگشت|عودت|استرداد|واریز)~?(?:ی )?(?:کامل )?(?:{_MONEY})|refund"
    ).replace("~", " ?")
)
_OTHER = re.compile(
    (
        rf"{FAULT}|{GUARANTEE}|پاسخ|رسیدگی|بررسی|خبر|اطلاع ده|داوطلبانه|به خواست خود"
        rf"|پیش از ارسال|اصالت|ارسال (?:می|کن)|لغو|شکایت"
        r"|تعویض|مجموع|کد پیگیری|reply|answer"
    ).replace("~", " ?")
)
_FREIGHT = re.compile(
    (
        r"هزینه~?(?:ی |های )?[^.]{0,25}(?:باز~?پس|باز~?گشت|باز~?گردان|برگشت|مرجوع"
        r"|عودت|(?<!\w)پس~(?:فرست|داد))"
        r"|(?:باز~?گشت|بازگردان|مرجوع|عودت|پس~فرست)[^.]{0,30}هزینه|(?:cost|freight)[^.]{0,20}(?:return"
        r"|sending (?:it |them |the goods )?back)"
    ).replace("~", " ?")
)
_BUYER = re.compile(
    r"(?:عهده~?(?:ی )?|با )(?:خود )?(?:خریدار|مشتری|شما|کاربر|مصرف)|(?:خریدار|مشتری"
    r"|شما)[^.]{0,20}(?:پرداخت می~?کن|می~?پرداز)|buyer pays|you pay".replace("~", " ?")
)
_SHOP = re.compile(
    r"(?:عهده~?(?:ی )?|با )(?:خود )?(?:ما(?:ست)?(?!\w)|فروشگاه|شرکت|سایت|فروشنده)"
    r"|(?<!\w)ما[^.]{0,15}می~?پرداز"
    r"|رایگان|به شما باز~?می~?گرد|we pay|free of charge".replace("~", " ?")
)


def window(told: Sequence[Sentence]) -> Iterator[Told]:
    """Days in which goods may be given back without a reason; not those for faults, refunds or answers."""
    for sentence in told:
        text = sentence.text
        if not _GIVE_BACK.search(text) or not _MAY.search(text) or _PAID.search(text) or _OTHER.search(text):
            continue
        for span, start, end in spans(text):
            around = text[max(0, start - 110) : end + 110]
            if _GIVE_BACK.search(around):
                yield Told("window", (span.hours[1], span.working), span.text, sentence.words)
                break


def refund(told: Sequence[Sentence]) -> Iterator[Told]:
    """Until when the money is paid back after a withdrawal."""
    bars = re.compile(
        r"ضمانت|گارانتی|مهلت (?:تست|مرجوع|بازگشت)|ناموفق|بانک|درگاه|ناموجود|نتوانیم"
        r"|نرس|تامین|لغو|cannot deliver|not deliver"
    )
    for sentence in told:
        heads = " ".join(sentence.topics[:2])
        if not _PAID.search(sentence.text) or bars.search(sentence.text) or bars.search(heads):
            continue
        last: Span | None = None
        for span, start, end in spans(sentence.text):
            if re.search(
                r"(?:باز|بر ?می|برگ|عودت|واریز|وجه|پول|مبلغ|استرداد|مسترد|refund|money)",
                sentence.text[max(0, start - 90) : end + 90],
            ):
                last = span
        if last:
            yield Told("refund", (last.hours[1],), last.text, sentence.words)


def freight(told: Sequence[Sentence]) -> Iterator[Told]:
    """Who pays for sending back after a withdrawal; for faulty goods it is always the shop."""
    for sentence in told:
        text, heads = sentence.text, " ".join(sentence.topics[:2])
        if not _FREIGHT.search(text) or re.search(FAULT.replace("~", " ?"), f"{text} {heads}"):
            continue
        buyer, shop = bool(_BUYER.search(text)), bool(_SHOP.search(text))
        if buyer != shop:
            who = tr("the buyer pays") if buyer else tr("the shop pays")
            yield Told("freight", ("buyer" if buyer else "shop",), who, sentence.words)
