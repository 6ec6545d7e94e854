"""What pages tell of a sale: when goods arrive, from which sum they are sent free, tax, ways of paying, the offer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from toolkit.clauses.told import Told, spans
from toolkit.language.translate import tr
from toolkit.persian.money import Unit, find_money
from toolkit.reader.sentences import Sentence

_ARRIVES = re.compile(
    r"به دست|بدست|می ?رسد|تحویل (?:داده )?(?:می ?شو|می ?گرد|خواهد|گیر|مشتری|شما|سفارش"
    r"|کالا)|زمان تحویل|arriv|deliver"
)
_LEAVES = re.compile(
    r"فرستاده می|ارسال (?:می ?شو|می ?گرد|خواهد)|بیرون می ?رود|اماده|تحویل[^.]{0,10} به?[^.]{0,4}(?:پست"
    r"|شرکت|پیک)|شرکت حمل تحویل|dispatch|leaves"
)
_NOT_DELIVERY = re.compile(
    r"وجه|پول|مبلغ|مرجوع|انصراف|بازگشت|عودت|پاسخ|شکایت|گارانتی|ضمانت|خبر|تعویض|نرس"
    r"|refund|return|complain|answer"
)
_SOMEWHERE = re.compile(
    r"تهران|شهرستان|مرکز استان|استان|شهر(?!وند)|پیشتاز|تیپاکس|پیک|باربری|چاپار|اکسپرس"
    r"|سفارشی|فوری|عادی|روستا|courier|express|post\b"
)
_FREE = re.compile(r"رایگان|مجانی|free")
_SENDING = re.compile(r"ارسال|حمل|پست|پیک|تحویل|shipping|delivery")
_OVER = re.compile(r"بالا|بیش|از |over|above|more")
_VAT = re.compile(r"مالیات|ارزش ?افزوده|\bvat\b|value.added")
_VAT_WAYS = (
    ("none", re.compile(r"مالیات[^.]{0,40}(?:نمی ?گیر|دریافت ن|ندارد|گرفته ن|معاف|افزوده ن|اضافه ن)|معاف از مالیات"
    r"|مشمول مالیات ن|no vat|not charged")),
    ("added", re.compile(r"(?:افزوده|اضافه) (?:می ?شو|می ?گرد|خواهد)|به (?:مبلغ|قیمت|بها)[^.]{0,40}(?:افزوده"
    r"|اضافه)|is added")),
    ("included", re.compile(r"(?:شامل|با احتساب|با محاسبه|در بر دار)[^.]{0,25}(?:مالیات|ارزش)|(?:مالیات|ارزش)[^.]{0,45}(?:در قیمت"
    r"|لحاظ شده|محاسبه شده|در بر دار|گنجانده)|includ")),
)  # fmt: skip
_OFFER = re.compile(r"پیش ?فاکتور|پیشنهاد|قیمت|offer|pre-?invoice|quote")
_HOLDS = re.compile(r"اعتبار|معتبر|عوض ن|تغییر ن|\bholds?\b|valid")


def arrival(told: Sequence[Sentence]) -> Iterator[Told]:
    """When a parcel leaves and when it arrives, where no town or carrier narrows it."""
    for sentence in told:
        text = f"{' '.join(sentence.topics[:1])} {sentence.text}"
        if _NOT_DELIVERY.search(text) or _SOMEWHERE.search(text):
            continue
        about = (
            "leaves" if _LEAVES.search(sentence.text) else "arrives" if _ARRIVES.search(sentence.text) else ""
        )
        found = next(spans(sentence.text), None)
        if about and found:
            yield Told(about, found[0].hours, found[0].text, sentence.words)


def free_above(told: Sequence[Sentence]) -> Iterator[Told]:
    """The sum from which sending is free, in rial."""
    for sentence in told:
        text = sentence.text
        if not (_FREE.search(text) and _OVER.search(text)):
            continue
        if not _SENDING.search(f"{text} {' '.join(sentence.topics[:2])}"):
            continue
        free = [m.start() for m in _FREE.finditer(text)]
        sums = [(rials(amount, unit), a, b) for amount, unit, a, b in find_money(text) if unit != "other"]
        near = [
            (n, a, b)
            for n, a, b in sums
            if re.search(r"بالا|بیش|از|خرید|over|above|more", text[max(0, a - 25) : b + 25])
        ]
        if near and free:
            amount, a, b = min(near, key=lambda one: min(abs(place - one[2]) for place in free))
            yield Told("free", (amount,), tr("free above {sum}", sum=text[a:b]), sentence.words)


def vat(told: Sequence[Sentence]) -> Iterator[Told]:
    """Whether value-added tax is in the price, added to it, or not charged."""
    names = {
        "none": tr("no tax is charged"),
        "added": tr("tax is added"),
        "included": tr("tax is in the price"),
    }
    for sentence in told:
        if _VAT.search(sentence.text) and not re.search(
            r"فاکتور|صورت ?حساب|گواهی|certificate|invoice", sentence.text
        ):
            way = next((name for name, pattern in _VAT_WAYS if pattern.search(sentence.text)), "")
            if way:
                yield Told("vat", (way,), names[way], sentence.words)


def offer_validity(told: Sequence[Sentence]) -> Iterator[Told]:
    """How long a pre-invoice or its price holds."""
    for sentence in told:
        if (
            _OFFER.search(sentence.text)
            and _HOLDS.search(sentence.text)
            and not re.search(r"تخفیف|گارانتی|حساب", sentence.text)
        ):
            found = next(spans(sentence.text), None)
            if found:
                yield Told("offer", (found[0].hours[1],), found[0].text, sentence.words)


def units(told: Sequence[Sentence]) -> Iterator[Told]:
    """The unit in which sums are told."""
    names = {"toman": tr("toman"), "rial": tr("rial")}
    for sentence in told:
        for _, unit, _, _ in find_money(sentence.text):
            if unit in names:
                yield Told("unit", (unit,), names[unit], sentence.words)


def rials(amount: Decimal, unit: Unit) -> int:
    return int(amount * 10 if unit == "toman" else amount)
