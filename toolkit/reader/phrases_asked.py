"""How shops say which data they ask of people, and what for."""

from __future__ import annotations

from toolkit.reader.vocabulary import DATUM, DATUM_EN, INFO, INFO_EN, MY_INFO_EN, OTHER_INFO, Phrase
from toolkit.reader.vocabulary_data import NEVER, PRIVACY

_SHOP_TAKES = (
    r"(?:جمع~?اوری|گرداوری)"
    r"|(?:دریافت|اخذ|درخواست|خواسته|پرسیده|ثبت|ذخیره|ضبط|(?<!نظر )گرفته)(?: و \w+)? ?ی? ?(?:ن?می~|شده|گردد|شود|خواه|گردید)"
    r"(?! ?(?:کنید|نمایید|توانید|باشید))"
    r"|پرسیده (?:و|می)|ن?می~(?:پرسیم|خواهیم|گیریم|خواهد|پرسد)"
)
_USER_GIVES = r"(?:وارد|ارایه|ثبت|درج|تکمیل)~?(?: ?ن?می ?(?:کن|نمای|شو|ده)|شده)|می~دهید|در اختیار ما"
_NEEDED = r"مورد نیاز|نیاز (?:است|دار|خواه)|لازم است|الزامی|ضروری"
_NOT_TAKEN = (
    r"گارانتی|مرجوع|تحویل گیرنده|درخواست (?:صدور )?فاکتور|مندرجات فاکتور|شکایت|شاکی|(?:باید"
    r"|لطفا)[^.]{0,60}(?:کنید|نمایید|فرمایید)|پیگیری سفارش|هیچ ?گونه اطلاعات|اوری نمی"
)
_TAKE_EN = (
    r"\bcollect(?:s|ed|ing|ion)?\b|\b(?:is|are) (?:also )?required\b|\bask users\b|\bask(?:s"
    r"|ed)? (?:you )?(?:for|to (?:provide|give|enter))|\bwe (?:ask|need|record|store|save|gather"
    r"|receive|request|log)\b"
    r"|\b(?:is|are|be|being) (?:recorded|stored|saved|gathered|logged|asked for|collected)\b"
    r"|\byou (?:may )?(?:give|provide|submit|enter)\b|\b(?:requests?|records?|gathers?|saves?"
    r"|stores?) (?:some |your |users?|personal|certain)"
)
_FOR = (
    r"(?:(?<!\w)(?:برای|جهت)(?!\w)|به~منظور|در راستا|(?<!\w)هدف|تا بتوان|به خاطر"
    r"|(?<!\w)(?<!\d )تا(?= [^.\d]{3,45}(?:برس|شود|گردد|کنیم)))"
)
_AIM = (
    r"پردازش|ارسال|تحویل|ارتباط|بهبود|اطلاع~? ?رسانی|خدمات|سرویس|سفارش|تماس|تحقیق|بهینه|هماهنگی|تجربه|شناسایی|تشخیص|تحلیل"
    r"|جلوگیری|رساندن|فاکتور|هویت|بازاریابی|تبلیغ|پیشنهاد|پیگیری|پشتیبانی|معرفی|پاسخ|مکاتب|اهداف"
    r"|خبرنامه|پیامک|تکمیل|افزایش|برسد|فرستادن|دوخت|امار|قرارداد|رفاه"
)
_USE = (
    r"(?<!با )(?<!به )استفاده|به~?کار (?:می|گرفته|برده)|پردازش می|جمع~?اوری|گرداوری|دریافت|ذخیره|ثبت می|درخواست|نیاز|لازم"
    r"|می~پرس|می~خواهیم|می~گیریم|به کار|اخذ|گرفته می|پرسیده|(?<!\d )تا(?= [^.\d]{3,45}(?:برس|شود|گردد))"
)
_AIM_EN = (
    r"process|improv|deliver|contact|provid|detect|prevent|fulfil|help|market|analy|carry out|send"
    r"|ship|personali|notif|respond|recogni|offer"
)

COLLECTED_DATA = (
    Phrase((DATUM, _SHOP_TAKES), (_NOT_TAKEN, OTHER_INFO), within=90),
    Phrase(
        (
            INFO,
            r"جمع~?اوری|گرداوری|(?:از|توسط) (?:شما|کاربر|مشتری|خریدار|بازدید)[^.]{0,40}(?:دریافت|درخواست"
            r"|می~?گیر|می~?پرس|اخذ|می~?خواه)",
        ),
        (_NOT_TAKEN, OTHER_INFO),
        within=70,
    ),
    Phrase(
        (DATUM, rf"{INFO}|ثبت ?نام|عضویت", _USER_GIVES),
        (_NOT_TAKEN, r"ممنوع|مجاز نیست|رمز|کلمه عبور|گذرواژه|موظف"),
        within=110,
    ),
    Phrase(
        (DATUM, _SHOP_TAKES + r"|نگه~?داری|ذخیره|استفاده|شامل|(?:ثبت|وارد) می"),
        (_NOT_TAKEN,),
        page=PRIVACY,
        topic=NEVER,
        within=90,
    ),
    Phrase((INFO, DATUM, _NEEDED), (_NOT_TAKEN,), within=110),
    Phrase((rf"{DATUM}[^.]{{0,25}}{DATUM}", r"نیاز (?:است|دار)|اخذ می|لازم دار"), (_NOT_TAKEN,), within=70),
    Phrase(
        (rf"{INFO_EN}|{DATUM_EN}", _TAKE_EN),
        (r"\bwarranty|return form|complain|not collect|do not ask",),
        within=100,
    ),
)

PURPOSE = (
    Phrase(
        (
            rf"(?:{INFO}|{DATUM})[^.؛]{{0,80}}(?:{_FOR})[^.؛]{{0,90}}(?:{_USE})"
            rf"|(?:{_FOR})[^.؛]{{0,100}}(?:{INFO}|{DATUM})[^.؛]{{0,70}}(?:{_USE})"
            rf"|(?:{_USE})[^.؛]{{0,30}}(?:{INFO})[^.؛]{{0,60}}(?:{_FOR})",
            _AIM,
        ),
        (
            r"(?:دریافت|کسب|مشاهده) (?:\w+ )?اطلاعات (?:در مورد|درباره|در خصوص)|شکایت|شاکی|مرجوع|ممنوع"
            r"|اطلاعات (?:بیشتر|فوق|زیر)|کسب اطلاعات",
            OTHER_INFO,
        ),
    ),
    Phrase(
        (INFO, _FOR, r"مورد استفاده|استفاده (?:می|خواه)|به~?کار (?:می|گرفته)"),
        (r"شکایت|ممنوع|مرجوع|(?:با|به) استفاده", OTHER_INFO),
        within=90,
    ),
    Phrase(
        (
            rf"{MY_INFO_EN}|{DATUM_EN}|\bwe (?:use|collect|ask)",
            rf"\b(?:to|for|so (?:we|that)|in order|helps? us)\b[^.]{{0,60}}(?:{_AIM_EN})",
            r"\bus(?:e|es|ed|ing)\b(?! of (?:the|this|our) (?:site|service|store|web))|process|\bcollect"
            r"|help|\bstor(?:e|ed)\b|\bkeep|\bask\b|\bneed",
        ),
        (r"complain|prohibit|contact us|(?:e-?mail|call|write to) us|send us|an e-?mail",),
    ),
    Phrase(
        (_USE + r"|(?:است|هست)$|به کار", _FOR, _AIM),
        (r"شکایت|مرجوع",),
        page=PRIVACY,
        topic=NEVER,
        off_topic=r"کوکی|cookie|ثالث|رمز",
        within=90,
    ),
    Phrase(
        (
            rf"\b(?:to|for|so that)\b[^.]{{0,30}}(?:{_AIM_EN})",
            r"\bus(?:e|es|ed|ing)\b|\bneed|\bhold\b|\bkeep|only",
        ),
        (r"complain",),
        page=PRIVACY,
        topic=NEVER,
        off_topic=r"cookie|shar|third",
        within=90,
    ),
)
