"""What a sentence on people's data says only under its heading, its question or its lead-in, as data."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.vocabulary import TIME, Phrase

_DATUM = (
    r"(?<!\w)نام(?!\w)|نشانی|ادرس|شماره ?ی? ?(?:تماس|تلفن|همراه|موبایل)|تلفن|موبایل|ایمیل|پست~الکترونیک"
    r"|کد ?(?:ملی|پستی)|تاریخ تولد|\bip\b|ای~پی|\bnames?\b|e-?mail|phone|\baddress"
)
_AIM = (
    r"پردازش|ارسال|تحویل|ارتباط|بهبود|اطلاع~رسانی|تماس|هماهنگی|شناسایی|رساندن|صدور فاکتور|جلوگیری"
    r"|process|improve|deliver|contact|prevent|send"
)
_RECEIVER = r"(?<!\w)پست(?! ?الکترونیک)|پیک|تیپاکس|درگاه|بانک|شرکت|هیچ ?(?:کس|شخص)|مراجع|ثالث|carrier|bank|nobody|no one|post"
_OF_DATA = r"(?:اطلاعات|داده|information|\bdata\b)"

UNDER_DATA: Mapping[str, tuple[Phrase, ...]] = {
    "collected_data": (
        Phrase(
            (_DATUM,),
            (r"شکایت|نمی",),
            topic=rf"چه {_OF_DATA}|{_OF_DATA}[^|]{{0,40}}(?:جمع~?اوری|گرداوری|دریافت می|ثبت می|می~?گیریم"
            rf"|می~?پرسیم|collect|gather)|چه می~?(?:گیریم|پرسیم)|^نوع اطلاعات|information we (?:hold"
            rf"|collect|keep)|what we (?:learn|collect|ask|know)|^data (?:used|collected|stored|we )"
            r"|\bwe (?:may |also )*(?:collect|record|gather|store|save) ?:"
            rf"|(?:collect|gather)[^|]{{0,30}}{_OF_DATA}|(?:جمع~?اوری|گرداوری) ?ی? {_OF_DATA}",
        ),
    ),
    "purpose": (
        Phrase(
            (_AIM,),
            (r"شکایت|نمی",),
            topic=rf"^برای چه|^کاربرد|^استفاده ?ی? ما|با این (?:اطلاعات|داده)|چرا می~?(?:گیریم|پرسیم)"
            rf"|why we (?:need|hold|ask|keep)|what we do with|{_OF_DATA}[^|]{{0,40}}(?:استفاده|هدف"
            rf"|\bused?\b)|(?:چرا|هدف|استفاده|how we use|why we)[^|]{{0,40}}{_OF_DATA}",
            off_topic=r"ثالث|دیگران|third",
        ),
        Phrase(
            (r"^(?!.*(?:حریم|احترام|توضیح|سیاست|privacy|policy)).*\w{3}",),
            (r"شکایت",),
            topic=rf"{_OF_DATA}[^|]{{0,30}}(?:به|برای) چه|(?:به|برای) چه (?:کار|منظور|هدف)[^|]{{0,30}}{_OF_DATA}"
            rf"|{_OF_DATA}[^|]{{0,40}}(?:serves? us|used?(?: it| them)? to ?:|for the following|purposes?(?: such as| including| like)? ?:)|\buse (?:\w+ ){{1,4}}(?:to|for) ?:"
            rf"|{_OF_DATA}[^|]{{0,60}}(?:برای|جهت|به منظور|در) (?:موارد |اهداف |امور |کارهای )?(?:زیر|ذیل)[^|]{{0,30}}(?:استفاده|به کار)"
            r"|(?:^|\| )how (?:do )?(?:we|i) use (?:your |this |the )?(?:\w+ )?(?:information|data)",
            off_topic=r"ثالث|دیگران|third|کوکی|cookie",
            bare=True,
        ),
        Phrase(
            (r"\b(?:to|for|so that) \w{3,}",),
            (r"complain|contact us",),
            topic=r"\bwe (?:note|collect|record|gather|keep|ask|store|hold)\b",
            off_topic=r"cookie|third",
        ),
    ),
    "cookies": (
        Phrase(
            (r"مرورگر|ذخیره|ردیاب|سبد خرید|browser|\bstored\b|\bstores? (?:a|the|your|in|on)\b",),
            (r"شکلات|طعم|وانیل|گرمی|کیلو|پخت|تومان",),
            topic=r"(?<!\w)کوکی|\bcookies?\b",
            off_topic=r"شکلات|طعم|وانیل|گردو|پخت|دستور|chocolate|recipe|rice|\boat|butter",
        ),
    ),
    "third_party_disclosure": (
        Phrase(
            (_RECEIVER,),
            (r"بیمه|شکایت",),
            topic=rf"^گیرندگان|^همکاران ما|چه کس(?:ی|انی)[^|]{{0,20}}(?:می~?بیند|می~?ده|داده|اشتراک)|به چه کس"
            rf"|who (?:else )?(?:sees|gets|receives)|^sharing|{_OF_DATA}[^|]{{0,40}}(?:کسانی|اشخاص|ثالث"
            rf"|دیگران|اشتراک|در~اختیار|who|third part)",
        ),
    ),
    "retention_or_security": (
        Phrase(
            (rf"{TIME}|\d+ ?(?:سال|ماه)|(?:یک|دو|سه|پنج|ده) ?(?:سال|ماه)|years?|months?",),
            topic=rf"^مدت$|how long we|retention|^حذف|(?:نگه~?داری|نگه می~?دار|keep|retain|retention)[^|]{{0,30}}{_OF_DATA}"
            rf"|{_OF_DATA}[^|]{{0,30}}(?:نگه~?دار|نگه می~?دار|kept|retain|retention)",
        ),
    ),
}
"""Statements on data to what one sentence says of them under a heading that names the matter."""
