"""How shops say what for they ask and use people's data."""

from __future__ import annotations

from toolkit.reader.vocabulary import INFO, OTHER_INFO, Phrase
from toolkit.reader.vocabulary_data import (
    DATUM_EN,
    DUTY,
    INFO_EN,
    LAW,
    MEANT,
    MY_DATUM,
    MY_INFO_EN,
    NEVER,
    PRIVACY,
)

_FOR = (
    r"(?:(?<!\w)(?:برای|جهت)(?!\w)|به~منظور|در راستا|(?<!\w)هدف|تا بتوان|به خاطر|در موارد\w* (?:همچون|مانند|مثل|از قبیل)"
    r"|(?<!\w)(?<!\d )تا(?= [^.\d]{3,45}(?:برس|شود|گردد|کنیم|کند|ده(?:د|یم)|بتوان|بشناس)))"
)
_AIM = (
    r"پردازش|ارسال|تحویل|ارتباط|بهبود|اطلاع~? ?رسانی|خدمات|سرویس|سفارش|تماس|تحقیق|بهینه|هماهنگی|تجربه|شناسایی|تشخیص|تحلیل"
    r"|جلوگیری|رساندن|فاکتور|هویت|بازاریابی|تبلیغ|پیشنهاد|پیگیری|پشتیبانی|معرفی|پاسخ|مکاتب|اهداف"
    r"|خبرنامه|پیامک|تکمیل|افزایش|برسد|فرستادن|دوخت|امار|قرارداد|رفاه|یاداوری|امن~? ?تر|بازیابی"
)
_USE = (
    r"(?<!با )(?<!به )استفاده(?! ?(?:کن|نمای|فرمای|از (?:خدمات|سایت|وب|فروشگاه|این|امکانات|سرویس|سامانه|برنامه)))"
    r"|به~?کار (?:می|گرفته|برده)|بهره (?:می|خواه|گرفته|برده)|پردازش می|جمع~?اوری|گرداوری|دریافت|ذخیره|ثبت می|درخواست(?!ی| احراز)|نیاز|لازم"
    r"|(?<!بر )(?<!قرار )(?<!صورت )(?<!انجام )ن?می~(?:پرس|خواه(?:یم|د|ند)|گیر(?:یم|د))|به کار|اخذ|گرفته می|پرسیده"
    r"|(?<!\d )تا(?= [^.\d]{3,45}(?:برس|شود|گردد))"
)
_NOT_USED = rf"شکایت|شاکی|مرجوع|ممنوع|{LAW}"
_AIM_EN = (
    r"process|improv|deliver|contact|provid|detect|prevent|fulfil|help|market|analy|carry out|send"
    r"|ship|personali|notif|respond|recogni|offer|estimat|work out|calculat|\bpost\b|reach"
)
_TO_EN = rf"\b(?:to|for|so (?:we|that)|in order|helps? us)\b[^.]{{0,60}}(?:{_AIM_EN})"
_NOT_USED_EN = (
    r"complain|prohibit|contact us|(?:e-?mail|call|write to) us\b|\binclude your|your refund|return form|send us|an e-?mail|for you to collect"
    r"|you (?:may |will |must |also )*need to|shipped to your"
)

PURPOSE = (
    Phrase(
        (
            rf"(?:دلیل|علت|هدف|منظور)(?: ما)?(?: از)? (?:دریافت|گرفتن|پرسیدن|جمع~?اوری|ثبت|درخواست|ذخیره)[^.]{{0,20}}(?:{INFO}|{MY_DATUM})"
            rf"|purposes? of (?:collecting|asking|keeping|storing|using|processing)[^.;]{{0,30}}(?:{INFO_EN}|{DATUM_EN})"
            rf"|\byour (?:{DATUM_EN})[^.;]{{0,20}}\b(?:lets?|allows?|enables?) (?:us|the)\b",
        ),
        (_NOT_USED, _NOT_USED_EN, OTHER_INFO),
    ),
    Phrase(
        (
            rf"(?:{MY_INFO_EN})[^.;]{{0,40}}\b(?:is|are|be) (?:\w+ )?used (?:\w+ )?(?:to|for|in order)\b(?! (?:any )?other)",
        ),
        (_NOT_USED_EN,),
    ),
    Phrase(
        (
            rf"(?:{INFO}|{MY_DATUM})[^.؛]{{0,80}}(?:{_FOR})[^.؛]{{0,90}}(?:{_USE})"
            rf"|(?:{_FOR})[^.؛]{{0,100}}(?:{INFO}|{MY_DATUM})[^.؛]{{0,70}}(?:{_USE})"
            rf"|(?:{_USE})[^.؛]{{0,30}}(?:{INFO})[^.؛]{{0,60}}(?:{_FOR})"
            rf"|(?:{INFO})[^.؛]{{0,40}}(?:{_USE})[^.؛]{{0,30}}(?:{_FOR})",
            _AIM,
        ),
        (
            r"(?:دریافت|کسب|مشاهده) (?:\w+ )?اطلاعات (?:در مورد|درباره|در خصوص)"
            r"|اطلاعات (?:بیشتر|فوق|زیر)|کسب اطلاعات",
            OTHER_INFO,
            _NOT_USED,
        ),
        unless=DUTY,
    ),
    Phrase(
        (INFO, _FOR, r"مورد استفاده|استفاده (?:می|خواه)|به~?کار (?:می|گرفته)"),
        (_NOT_USED, r"(?:با|به) استفاده", OTHER_INFO),
        unless=DUTY,
        within=90,
    ),
    Phrase(
        (MY_DATUM, r"(?:تنها |یگانه )?راه(?: رسمی)? (?:ارتباط|تماس|مکاتب|نامه ?نگاری|اطلاع)"),
        (r"شکایت|(?:تماس|ایمیل|پیام) (?:بگیرید|بزنید|بدهید|بفرستید)|ما(?:ی)? ?:",),
        page=PRIVACY,
        within=90,
    ),
    Phrase(
        (
            rf"(?:{MY_INFO_EN}|{DATUM_EN}|\bwe (?:collect|ask|record|write down))[^;]{{0,140}}{_TO_EN}"
            rf"|{_TO_EN}[^;]{{0,90}}(?:{MY_INFO_EN}|{DATUM_EN}|\bwe (?:use|collect|ask|need))",
            r"\bus(?:e|es|ed|ing)\b(?! of (?:the|this|our) (?:site|service|store|web))|\bprocess(?:ed|ing)?\b|\bcollect"
            r"|help us|\bstor(?:e|ed)\b|\bkeep|\bask\b|\b(?:we|is|are) need|\brecord|\bgather|write down|required"
            r"|(?:information|data) (?:may |can |will )?serve",
        ),
        (_NOT_USED_EN,),
    ),
    Phrase(
        (
            r"(?:only |only in order |in order )to \w{3,}|\bso (?:that|we)\b|because without",
            rf"{MY_INFO_EN}|{DATUM_EN}",
            r"\b(?:we|is|are) (?:only )?(?:use|ask|collect|need|record|gather|stor|keep|write)|\brecords?\b",
        ),
        (_NOT_USED_EN,),
    ),
    Phrase(
        (
            rf"\bwe (?:may |will |can |only |also )*use (?:your|this|that|these|it|them|{INFO_EN}|the {INFO_EN})(?! (?:site|account|password|card|code|form|shop|right))[^.;]{{0,60}}\b(?:to|for) \w"
            rf"|(?:{MY_INFO_EN}|{DATUM_EN}|\bdata) [^.;]{{0,40}}helps? us\b",
        ),
        (_NOT_USED_EN,),
        unless=r"\byou (?:agree|allow)",
    ),
    Phrase(
        (r"\bwith (?:your|this|that|these) (?:\w+ )?(?:information|data|details) we \w+",),
        (r"share|protect|guard",),
    ),
    Phrase(
        (_USE + r"|(?:است|هست)$|به کار|(?:نگه|ذخیره)[^.]{0,12} ?می", _FOR, _AIM, MEANT),
        (_NOT_USED, r"تماس گرفته"),
        unless=DUTY,
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
        (_NOT_USED_EN,),
        page=PRIVACY,
        topic=NEVER,
        off_topic=r"cookie|shar|third",
        within=90,
    ),
    Phrase(
        (
            rf"(?:{INFO}|{MY_DATUM})[^.؛]{{0,80}}(?:ذخیره|نگه|ثبت|دریافت|استفاده|ن?می~(?:گیر|پرس|خواه|نویس))[^.؛]{{0,25}}(?<!\w)تا"
            r" [^.\d]{3,60}(?:بتوان|برس|شود|کنیم|کند|ده(?:یم|د)|باش|ببین|شناس|اشتباه|گم ن)",
        ),
        (_NOT_USED, r"تماس گرفته", r"(?<!\w)تا (?:زمانی|وقتی|هنگامی|هر وقت|پایان)"),
        unless=DUTY,
        page=PRIVACY,
        topic=NEVER,
    ),
    Phrase(
        (
            rf"(?:{MY_DATUM})[^.؛]{{0,60}}ن?می~(?:گیریم|پرسیم|خواهیم|نویسیم)[^.؛]{{0,6}}(?<!\w)(?:تا|که) (?!زمانی|وقتی|هنگامی|پایان)",
        ),
        (_NOT_USED,),
    ),
    Phrase(
        (
            r"\b(?:it|they|this|these|your \w+) (?:may |can )?(?:serves? |helps? (?:us )?|(?:is|are) (?:used )?)(?:only |solely )?to \w{3,}",
        ),
        (_NOT_USED_EN, r"subject to|entitled|able to"),
        page=PRIVACY,
        topic=NEVER,
        off_topic=r"cookie|shar|third",
    ),
    Phrase(
        (
            rf"(?:{INFO}|{MY_DATUM})[^.؛]{{0,40}}(?:به ما (?:کمک|یاری|امکان|اجازه)|به (?:\w+ ){{1,3}}(?:ما )?(?:کمک|یاری) می)",
        ),
        (_NOT_USED,),
        unless=DUTY,
    ),
    Phrase(
        (rf"(?<!\w)با (?:این |ان )?(?:{INFO}|{MY_DATUM})[^.؛]{{0,70}}(?<!\w)ن?می ?\w*یم(?!\w)",),
        (_NOT_USED, r"محافظت|نگه|حفظ|رعایت|احترام"),
        page=PRIVACY,
        topic=NEVER,
    ),
)
