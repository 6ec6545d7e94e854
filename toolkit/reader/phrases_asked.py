"""How shops say which data they ask of people or record about them."""

from __future__ import annotations

from toolkit.reader.vocabulary import INFO, OTHER_INFO, Phrase
from toolkit.reader.vocabulary_data import (
    DATUM_EN,
    DUTY,
    INFO_EN,
    LAW,
    MY_DATUM,
    NEVER,
    NEVER_ASKED,
    PRIVACY,
    PRIVATE_EN,
)

_SHOP_TAKES = (
    r"(?:جمع~?اوری|گرداوری)"
    r"|(?:دریافت|اخذ|درخواست|خواسته|پرسیده|ثبت|ذخیره|ضبط|نوشته(?! شده)|یادداشت|نگه داشته|(?<!نظر )گرفته)(?: و \w+)? ?ی? ?(?:ن?می~"
    r"|شده(?: ?است| ?اند| و)|گردد|شود|خواه|گردید)"
    r"(?! ?(?:کنید|نمایید|توانید|باشید))"
    r"|پرسیده (?:و|می)|(?<!تماس )ن?می~(?:پرسیم|نویسیم|خواهیم|گیریم|گیرد|خواهد|پرسد)"
)
_USER_GIVES = r"(?:وارد|ارایه|ثبت|درج|تکمیل)~?(?: ?ن?می ?(?:کن|نمای|شو|ده)|شده)|می~دهید|در اختیار ما"
_GIVEN = r"(?:وارد|درج|ثبت) (?:کرده|می~?کن|می~?نمای|نموده)|نوشته(?! شده)|می~?نویس|می~?دهید|داده ?ا(?:ید|ست)"
_NEEDED = r"مورد نیاز|نیاز (?:است|دار|خواه)|لازم است|الزامی|ضروری"
_NOT_TAKEN = (
    r"گارانتی|مرجوع|واریز|(?:نشانی|تماس|ایمیل|ادرس|تلفن) ما(?!\w)|تحویل گیرنده|درخواست (?:صدور )?فاکتور|مندرجات فاکتور|شکایت|شاکی|(?:باید"
    r"|لطفا)[^.]{0,60}(?:کنید|نمایید|فرمایید)|پیگیری سفارش|هیچ ?گونه اطلاعات|اوری نمی"
    rf"|وضعیت سفارش|باطل|(?<!\w)به (?:شماره|ایمیل|ادرس|نشانی|موبایل|تلفن)[^.،]{{0,40}}(?:ارسال|فرستاد)|{LAW}"
)
_TAKE_EN = (
    r"\bcollect(?:s|ed|ing|ion)?\b(?! (?:from|it|them|your order|in store))|\b(?:is|are) (?:also )?required\b|\bask users\b"
    r"|\bask(?:s|ed)? (?:you )?(?:for|to (?:provide|give|enter|supply|submit|fill|type))"
    r"|\bwe (?:also |may |only |automatically |then )*(?:ask(?! you)|need(?! (?:more )?time| to)|record|store|save|gather"
    r"|receive|request|log|note|write(?: down)?|register)\b"
    r"|\b(?:is|are|be|being) (?:recorded|stored|saved|gathered|logged|asked for|collected|kept|noted)\b"
    rf"|\bwe (?:only |also |may )*(?:hold|keep) (?:(?:is|only|about you|are|of you) )*(?:your )?(?:{DATUM_EN})"
    r"|goes into our|\bin our (?:server )?logs?\b"
    r"|\byou (?:may |must |will |need to |have to )?(?:give|provide|submit|enter|supply|tell us|write in)\b|\b(?:requests?|records?|gathers?|saves?"
    r"|stores?|notes?) (?:some |your |users?|personal|certain|the (?:ip|name|e-?mail)\b)"
)
_NOT_TAKEN_EN = rf"\bwarranty|return form|complain|you asked|(?:you|for you) (?:can |may |will )?(?:to )?collect|{NEVER_ASKED}"

COLLECTED_DATA = (
    Phrase((MY_DATUM, _SHOP_TAKES), (_NOT_TAKEN, OTHER_INFO), within=90, unless=DUTY),
    Phrase(
        (
            INFO,
            r"جمع~?اوری|گرداوری|(?:از|توسط) (?:شما|کاربر|مشتری|خریدار|بازدید)[^.]{0,40}(?:دریافت|درخواست"
            r"|می~?گیر|می~?پرس|اخذ|می~?خواه)",
        ),
        (_NOT_TAKEN, OTHER_INFO),
        within=70,
        unless=DUTY,
    ),
    Phrase(
        (MY_DATUM, rf"{INFO}|ثبت ?نام|عضویت", _USER_GIVES),
        (_NOT_TAKEN, r"ممنوع|مجاز نیست|رمز|کلمه عبور|گذرواژه|موظف"),
        within=110,
    ),
    Phrase(
        (
            MY_DATUM,
            _SHOP_TAKES
            + r"|نگه~?داری|ذخیره(?! ?(?:کن|نمای))|(?<!با )استفاده (?:می~?(?:کنیم|کند|شو|گرد)|خواه|شود)|شامل|(?:ثبت|وارد) می(?!~?(?:کنید|نمایید|توان))",
        ),
        (_NOT_TAKEN,),
        unless=DUTY,
        page=PRIVACY,
        topic=NEVER,
        within=90,
    ),
    Phrase((INFO, MY_DATUM, _NEEDED), (_NOT_TAKEN,), within=110),
    Phrase(
        (
            rf"{INFO}\w{{0,4}}(?: \w+){{0,3}}[ :،]+(?:مانند|همچون|از قبیل|از جمله|شامل|مثل)(?!\w)",
            _SHOP_TAKES + r"|استفاده (?:می|خواه)|ذخیره",
        ),
        (_NOT_TAKEN, OTHER_INFO),
        within=110,
        unless=DUTY,
    ),
    Phrase(
        (
            rf"{MY_DATUM}[^.]{{0,25}}{MY_DATUM}",
            r"نیاز (?:است|دار)|اخذ می|لازم (?:دار|است|می)|ضروری است|الزامی است",
        ),
        (_NOT_TAKEN,),
        within=70,
        unless=rf"اشتباه|دو ?بار|{DUTY}",
    ),
    Phrase(
        (rf"{MY_DATUM}[^.]{{0,25}}{MY_DATUM}", _GIVEN, r"نزد|امانت|محفوظ|محرمان|پیش ما"),
        (_NOT_TAKEN, OTHER_INFO),
        within=80,
    ),
    Phrase(
        (
            rf"{MY_DATUM}[^.]{{0,20}}(?:،|,|(?<!\w)و(?!\w))[^.]{{0,20}}(?:{MY_DATUM}|مشخصات)[^.]{{0,30}}خود[^.]{{0,30}}"
            r"(?:(?:وارد|ثبت|درج|تکمیل|پر|اعلام) ?(?:کنید|نمایید|فرمایید)|بنویسید|بدهید)",
        ),
        (r"شکایت|مرجوع|وضعیت|پی ?گیری|ره ?گیری|ممنوع|رمز|گارانتی|صحت|نادرست",),
        within=90,
    ),
    Phrase(
        (rf"{PRIVATE_EN}|{DATUM_EN}", _TAKE_EN),
        (_NOT_TAKEN_EN,),
        within=100,
    ),
    Phrase(
        (INFO_EN, _TAKE_EN, r"about you|from you|customer|visitor|\busers?\b|personal|when you"),
        (_NOT_TAKEN_EN,),
        within=100,
    ),
    Phrase((INFO_EN, _TAKE_EN), (_NOT_TAKEN_EN,), page=PRIVACY, topic=NEVER, within=100),
    Phrase(
        (
            rf"(?:باید|بایست\w*|لازم است)[^.]{{0,30}}{MY_DATUM}[^.]{{0,30}}{MY_DATUM}[^.]{{0,50}}(?:ثبت|وارد|ارایه|درج|اعلام) (?:نمای|کن|ده)",
        ),
        (r"شکایت|مرجوع|وضعیت|پی ?گیری|ره ?گیری|ممنوع|رمز|گارانتی|صحت|صحیح|درست|دقیق|دقت|تغییر",),
    ),
)
