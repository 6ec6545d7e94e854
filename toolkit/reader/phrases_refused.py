"""How shops take away what the statements ask, and the words that only narrow it, as data."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.phrases_complaints import WAIVED
from toolkit.reader.vocabulary import GIVE_BACK, GIVE_BACK_EN, MONEY, SEVEN, SHORT, TIME, Phrase

ALL_GOODS_BUT = (
    r"(?:محصول|کالا|اجناس|اقلام|سفارش|جنس|مورد|موارد)\w* که|other reasons?|shipping|charges|"
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
                r"هیچ(?:~?یک از| کدام از)?~? ?(?:کالا|محصول|سفارش|خرید|جنس|مورد|فروش)\w*|(?:همه|تمام"
                r"|کلیه) ?ی? (?:خرید|فروش|سفارش)\w* (?:ها )?قطعی|(?:به|تحت) هیچ (?:وجه|عنوان|شرایط|صورت)",
                NOT_TAKEN_BACK,
            ),
            (
                r"مگر|به جز|غیر از|(?:محصول|کالا|اجناس|اقلام)\w* که|(?:استفاده|باز|مصرف) شده|باز شدن|نصب شده"
                r"|سفارشی(?!~?(?:پس|بعد| پس| بعد))(?!\w)|ناموفق|هزینه ?ی? ارسال|(?:پس|بعد) از [^.]{0,25}(?:روز"
                r"|ساعت|هفته|مهلت|مدت|استفاده|نصب|باز)|حراج|در صورت|اگر|عطر|لباس زیر|نرم~?افزار|لایسنس",
            ),
            within=70,
        ),
        Phrase(
            (
                r"حق (?:انصراف|فسخ|مرجوع|بازگشت|پس دادن)[^.]{0,60}(?:وجود ندارد|سلب|ساقط|ندار(?:د|ید)|نیست"
                r"|نخواهد)|(?:انصراف|بازگشت|مرجوع)[^.]{0,40}(?:شامل|مشمول)[^.]{0,40}(?:این فروشگاه|محصولات ما"
                r"|همه|هیچ)[^.]{0,20}ن(?:می|یست)",
            ),
            (r"مگر|به جز|غیر از|در صورت|اگر|(?:پس|بعد) از [^.]{0,25}(?:روز|ساعت|هفته|مهلت|مدت)",),
            within=50,
        ),
        Phrase(
            (
                r"\bno (?:refunds?|returns?)\b|\bnot (?:be )?(?:taken|given|accepted) back|is not (?:taken"
                r"|given) back|never (?:take|accept)\b[^.]{0,30}\b(?:back|returns?)|not (?:accept|take"
                r"|offer)[^.]{0,20}(?:returns|refunds|back)"
                r"|under no (?:circumstances?|conditions?)[^.]{0,40}(?:back|return|refund|exchang)"
                r"|all sales (?:are )?final|(?:returns|refunds) (?:are|is) (?:not|never) (?:possible|accepted"
                r"|given|offered)",
            ),
            (
                r"\bif\b(?! you change)|unless|except(?!ions are)|opened|\bused\b|after \d|hygien|gift card"
                r"|sale items|personali[sz]ed|engraved|intimate|without|original|cannot offer you|once the"
                r"|other reasons?|shipping|charges",
            ),
            within=60,
        ),
        Phrase(
            (
                r"no (?:refunds?|returns?) of any kind|no exceptions? (?:is|are) made|never take (?:\w+ ){1,3}back, whatever",
            )
        ),
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
            topic=rf"(?:ایا|می~?توان|\bcan\b|\bmay\b)[^|]{{0,60}}(?:{GIVE_BACK}|{GIVE_BACK_EN})",
            off_topic=rf"{ALL_GOODS_BUT}|هزینه|ناموفق|تراکنش",
        ),
    ),
    "complaint_channel": WAIVED,
    "seven_day_withdrawal": (
        Phrase(
            (SEVEN, GIVE_BACK, r"وجود ندارد|(?:شامل|مشمول)[^.]{0,60}ن(?:می|یست)|سلب|ساقط|پذیرفته ن"),
            (r"مگر|به جز|غیر از|استفاده|باز شده|بهداشتی(?! بودن)|برخی|هدیه|سفارشی(?!\w)",),
            within=70,
        ),
        Phrase(
            (SHORT, f"{GIVE_BACK}|{GIVE_BACK_EN}", r"مهلت|ظرف|طی|تا|فقط|حداکثر|فرصت|within|only|until"),
            (
                SEVEN,
                rf"واریز|بازگشت وجه|عودت وجه|پاسخ|بررسی|refund|(?:{MONEY})[^.]{{0,60}}(?:{SHORT})"
                rf"|(?:{SHORT})[^.]{{0,40}}(?:{MONEY})",
                rf"مانده به|(?:{SHORT}) ?(?:پیش|قبل)|گذشته و|(?:وجه|هزینه)[^.،]{{0,25}}(?:{SHORT})",
            ),
        ),
        Phrase(
            (
                SHORT,
                r"نگذشته|اطلاع|اعلام|درخواست|مهلت|فرصت|عوض|ثبت|less than|within|notify|contact",
                r"تحویل|دریافت|خرید|رسید|deliver|receiv|receipt|purchase|arriv",
            ),
            (
                SEVEN,
                rf"واریز|پاسخ|بررسی می|مانده به|{MONEY}|ارسال می|تحویل (?:می|داده)",
                r"refund(?:s|ed)? (?:will|take|is)|process",
            ),
            topic=rf"(?:{GIVE_BACK})|\breturns?\b|\brefund",
            off_topic=rf"(?:{MONEY})[^|]{{0,20}}(?:{GIVE_BACK})$|پاسخ|تراکنش|ناموفق",
            page=r"refund|return|مرجوع|بازگشت|تعویض",
            within=170,
        ),
        Phrase(
            (SHORT,),
            (SEVEN, MONEY, r"مانده به"),
            topic=rf"(?:مهلت|فرصت|مدت)[^|]{{0,20}}(?:{GIVE_BACK})|(?:{GIVE_BACK})[^|]{{0,20}}(?:مهلت|مدت)|time to return|returns? window",
            off_topic=MONEY,
        ),
        Phrase((SHORT, r"عوض می~?کنیم"), (SEVEN, r"مانده به")),
    ),
}
"""Statements to the ways in which one sentence may take the right away."""
