"""How shops take away what the statements ask, and the words that only narrow it, as data."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.vocabulary import GIVE_BACK, MONEY, SEVEN, SHORT, TIME, Phrase

ALL_GOODS_BUT = (
    r"(?<!\w)اگر|در صورت|استفاده شده|باز شده|باز شدن|پلمپ|پلمب|بهداشتی|ارایشی|لباس زیر|عطر|تخفیف|حراج"
    r"|(?<!هیچ )سفارشی(?!\w)|شکسته|برخی|بعضی|این (?:دسته|گونه|نوع)|اسیب ?دیده|دست ?ساز"
    r"|دانلود|مجازی|خوراکی|کتاب|نرم ?افزار"
    r"|فقط|مگر|به جز|غیر از|(?:بعد|پس) از [^.]{0,25}(?:روز|ساعت|هفته|باز|استفاده|مهلت|مدت)"
    r"|\bif\b|unless|except|opened|\bused\b|after \d|hygien|download"
)
"""Words that make a rule one on some goods or some cases."""
NOT_TAKEN_BACK = (
    r"(?:(?<!\w)پس ?(?:گرفت|داد|گیری|فرستاد)|باز~?پس|مرجوع|تعویض|عودت|برگشت|بازگشت"
    r"|انصراف)[^.]{0,40}(?:گرفته نمی|نمی~?شو"
    r"|نمی~?گرد|نمی~?پذیر|نخواهد|نداریم|ندارد|ندارید|نیست|نمی~?باشد|وجود ندارد)"
    r"|حق[^.]{0,10}(?:انصراف|فسخ|مرجوع|بازگشت|تعویض)[^.]{0,40}(?:سلب|ساقط|ندار)|(?<!\w)(?:پس|مرجوع|تعویض) ?نمی"
    r"|no (?:returns|refunds)|non-?refundable|(?:cannot|not) (?:be )?(?:accept )?return"
    r"|all sales (?:are )?final"
)

REFUSED: Mapping[str, tuple[Phrase, ...]] = {
    "returns": (
        Phrase(
            (
                NOT_TAKEN_BACK,
                r"کالا|محصول|سفارش|جنس|فروخته|خرید|وجه|اقلام|goods|items?|products?|sales?|returns|refund",
            ),
            (ALL_GOODS_BUT, r"پس از انصراف|حق شما|the right"),
        ),
        Phrase(
            (r"^(?:خیر|نه|no)(?!\w)",),
            (ALL_GOODS_BUT, TIME),
            topic=rf"(?:ایا|می~?توان|\bcan\b|\bmay\b)[^|]{{0,60}}(?:{GIVE_BACK})",
            off_topic=rf"{ALL_GOODS_BUT}|{MONEY}|هزینه",
        ),
    ),
    "complaint_channel": (
        Phrase(
            (
                r"حق[^.]{0,40}(?:شکایت|اعتراض)[^.]{0,60}(?:سلب|ساقط|ندارد|نخواهد)|no right to complain"
                r"|waives?[^.]{0,40}complain",
            )
        ),
    ),
    "seven_day_withdrawal": (
        Phrase(
            (SHORT, GIVE_BACK, r"مهلت|ظرف|طی|تا|فقط|حداکثر|فرصت|within|only"),
            (
                SEVEN,
                rf"واریز|بازگشت وجه|عودت وجه|پاسخ|بررسی|refund|(?:{MONEY})[^.]{{0,60}}(?:{SHORT})"
                rf"|(?:{SHORT})[^.]{{0,40}}(?:{MONEY})",
            ),
        ),
    ),
}
"""Statements to the ways in which one sentence may take the right away."""
