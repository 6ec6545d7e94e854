"""How shops say what they do with people's data, as data: parts of a sentence that must stand together."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.vocabulary import DATUM, DATUM_EN, INFO, INFO_EN, MY_INFO_EN, OTHER_INFO, Phrase

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
_RECEIVER = (
    r"ثالث|دیگران|(?:افراد|اشخاص|شخص|شرکت~?(?:های?)?|سازمان~?(?:های?)?|نهاد\w*|موسس\w*|کسان"
    r"|کاربران|سایت~?(?:های?)?)~?(?:ی)?(?: \w+){0,4} دیگر|دیگری|غیر(?!ه)"
    r"|هیچ~? ?(?:شخص|کس|فرد|نهاد|سازمان|عنوان|وجه|شرکت|ارگان|جا|مرجع|گروه|یک|موسسه)|مراجع|مقام"
    r"|مامور|پیک|(?<!\w)پست(?! ?الکترونیک)|درگاه|بانک|تیپاکس"
    r"|شرکت~?(?:های)? (?:حمل|پست|ارسال|همکار|طرف|ثالث|پیام)|شرکا|همکاران تجاری|قضایی|پلیس|فتا"
    r"|دادگاه|قانون|ارایه~? ?دهند|سرویس~?(?:های?)?|کسانی"
)
_HANDED = (
    r"در~اختیار|منتقل|انتقال|افشا|فاش|واگذار|اشتراک|فروخته|(?<!\w)فروش (?:ن|ر|م)|(?:به )?فروش نمی"
    r"|نمی~?فروش|نمی~?ده(?:یم|د)|می~?ده(?:یم|د)|(?<!تحویل )داده (?:نمی|نخواه|می)|تسلیم ن|سپرده"
    r"|ارایه (?:ن|می|شود|خواه|ده)|نخواه(?:یم|د) داد|محرمانه"
)
_RECEIVER_EN = (
    r"third[- ]part|anyone|others\b|partners|service providers?|authorit|outside|carriers?"
    r"|couriers?|nobody|no one|another|other (?:compan|people|person|part|organi[sz]ation|site"
    r"|website)|banks?\b|payment|\bpost\b|police|court|by law|affiliat|companies"
)
_HANDED_EN = (
    r"\bshar(?:e|es|ed|ing)\b|\bs(?:ell|old|ells|elling)\b|disclos|transfer|provided to"
    r"|pass(?:ed)? (?:\w+ ){0,3}to|\bgiv(?:e|en|ing)\b|hand(?:ed)? over|\brent|\btrad(?:e|ed)\b"
    r"|\breveal|\bsent to|available to|made public"
)
_PASSWORD = (
    r"رمز~? ?عبور|گذر~? ?واژه|کلمه~? ?ی? ?عبور|رمز~? ?ورود|رمز حساب|(?<!\w)پسورد|(?:نام"
    r"|اطلاعات) کاربری و رمز|(?<!یکبار )(?<!\w)رمز (?:خود|کاربر|شما)"
)
_GUARDS = (
    r"حفظ|نگه~?دار|نگاه~?دار|نگه ن?می~?دار|مراقبت|حفاظت|محافظت|مس[وی]+ل(?:یت)?|(?<!\w)عهده|محرمان"
    r"|(?:فاش|افشا)|در~اختیار (?:دیگر|هیچ|شخص|افراد|سایر|کس|غیر)|به (?:کسی|دیگران|هیچ)|به اشتراک"
)
_KEPT = (
    r"نگه~?داری|نگه ن?می~?دار|نگاه~? ?دار|حفاظت|محافظت|(?<!\w)حفظ(?! حریم)|ایمن|امنیت"
    r"|امن(?! ?الکترونیک)|رمز~?نگاری|رمز~?گذاری|کدگذاری|\bssl\b|محرمان|حذف می|پاک می|ذخیره نمی"
    r"|ذخیره نخواه|باقی می|ماندگار|سرقت|دسترسی غیر"
)

_PRIVACY = (
    r"حریم ?(?:خصوصی|شخصی)|(?:حفظ|حفاظت|امنیت)[^|]{0,10}(?:اطلاعات|داده)|درباره اطلاعات|privacy|your data"
)
_NEVER = r"(?!)"
"""A topic that no heading holds: the page's name alone decides."""

DATA_PHRASES: Mapping[str, tuple[Phrase, ...]] = {
    "collected_data": (
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
            page=_PRIVACY,
            topic=_NEVER,
            within=90,
        ),
        Phrase((INFO, DATUM, _NEEDED), (_NOT_TAKEN,), within=110),
        Phrase(
            (rf"{DATUM}[^.]{{0,25}}{DATUM}", r"نیاز (?:است|دار)|اخذ می|لازم دار"), (_NOT_TAKEN,), within=70
        ),
        Phrase(
            (rf"{INFO_EN}|{DATUM_EN}", _TAKE_EN),
            (r"\bwarranty|return form|complain|not collect|do not ask",),
            within=100,
        ),
    ),
    "purpose": (
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
            page=_PRIVACY,
            topic=_NEVER,
            off_topic=r"کوکی|cookie|ثالث|رمز",
            within=90,
        ),
        Phrase(
            (
                rf"\b(?:to|for|so that)\b[^.]{{0,30}}(?:{_AIM_EN})",
                r"\bus(?:e|es|ed|ing)\b|\bneed|\bhold\b|\bkeep|only",
            ),
            (r"complain",),
            page=_PRIVACY,
            topic=_NEVER,
            off_topic=r"cookie|shar|third",
            within=90,
        ),
    ),
    "cookies": (
        Phrase(
            (
                r"(?<!\w)کوکی(?:~?ها\w*|~?ی)?(?!\w)|\bcookies?\b",
                r"مرورگر|سایت|وب|ذخیره|استفاده|نمی|فایل|ورود|\bip\b|ای~پی|ثبت|ردیاب|حساب|کاربر|بازدید|browser"
                r"|\bsites?\b|website|\bstored?\b|\bus(?:e|es|ed|ing)\b"
                r"|\bset\b|log|file|track|account|\bsav|visit|device|session|persistent|technolog|فناوری|پیگیری",
            ),
            (
                r"بیسکو|شکلات|خوشمزه|طعم|وانیل|شیرینی|گرمی|گردو|خرما|نارگیل|کیلو|چای|پخت|(?<!\w)فر(?!\w)|خمیر"
                r"|کره|chocolate|\boat|baked|baking|flavou?r|dough|oven|recipe|butter|flour|\bsugar|\brice\b"
                r"|\btin\b",
            ),
            off_topic=r"شکلات|طعم|وانیل|گردو|پخت|دستور|شیرینی|chocolate|recipe|bak(?:e|ing)",
            bare=True,
        ),
    ),
    "third_party_disclosure": (
        Phrase(
            (
                _HANDED,
                rf"{INFO}|(?<!به )(?:نام|نشانی|ادرس|شماره)[^.]{{0,30}}(?:شما|خریدار|گیرنده|مشتری|کاربر)",
                _RECEIVER,
            ),
            (
                r"بیمه|فروشند(?:ه|گان) ثالث|شکایت|نظرات|رمز|مرجوع|در~?اختیار (?:ما|سایت|فروشگاه|شما)(?!\w)|عودت",
                OTHER_INFO,
            ),
        ),
        Phrase(
            (_HANDED_EN, rf"{INFO_EN}|address|details|e-?mail|\bit\b|\bthem\b", _RECEIVER_EN),
            (r"insurance|third.party sellers?|password|complain|return",),
        ),
        Phrase(
            (
                rf"{INFO}",
                r"(?:محرمان[^.]{0,60}(?:باقی|خواهد|می~?ماند|نزد)|نزد (?:ما|فروشگاه|سایت)[^.]{0,40}محرمان"
                r"|امانت)[^.]{0,80}(?:هیچ|دیگر|ثالث|غیر|مگر)",
            ),
        ),
        Phrase(
            (
                r"(?:به|در اختیار) (?:هیچ|دیگر|شخص|فرد|کس|احد|غیر|سازمان)[^.]{0,60}(?:داده|ارایه|نمی|فروخته"
                r"|واگذار|گذاشته|تسلیم|قرار)|(?:فروخته|واگذار) نمی|در~?اختیار[^.]{0,60}(?:گذاشته|قرار"
                r"|می~?گذار)|سپرده می|به (?:پست|پیک|تیپاکس|شرکت)[^.]{0,30}(?:داده|می~?دهیم|می~?رسد)",
            ),
            (r"شکایت|رمز|گذرواژه|بیمه|توضیح|پاسخ|عودت|نمایش|در~?اختیار (?:ما|سایت|فروشگاه|شما)|وجه",),
            page=_PRIVACY,
            topic=_NEVER,
        ),
        Phrase(
            (
                r"\b(?:sell|sold|rent|lend|pass(?:ed)? on|hand(?:ed)? (?:them |it )?to|shar(?:e|ed|ing)"
                r"|giv(?:e|en)|get your|stores? (?:this|your) data)\b",
                r"\bnot\b|nothing|never|no one|nobody|carrier|courier|post|bank|partner|provider|only|alone|third|we |shop",
            ),
            (r"password|complain",),
            page=_PRIVACY,
            topic=_NEVER,
            within=70,
        ),
        Phrase(
            (r"رشته|ایمیل|hash", r"gravatar|گراواتار", r"ارایه|ارسال|فرستاد|منتقل|provided|sent"),
        ),
        Phrase((r"receives?(?: of)? your data|who (?:gets|receives) ",)),
    ),
    "password_responsibility": (
        Phrase(
            (_PASSWORD, _GUARDS),
            (r"فراموش|یکبار مصرف|بازیابی|درهم ?سازی|هش ?شده|(?<!\w)هش(?!\w)",),
            within=90,
        ),
        Phrase(
            (
                r"\bpasswords?\b",
                r"responsib|\bkeep|kept|confidential|\bsafe|secret|disclos|\bshare",
            ),
            (r"forgot|lost your|\breset|recover|hash",),
            within=100,
        ),
    ),
    "retention_or_security": (
        Phrase(
            (_KEPT, rf"{INFO}|حساب کاربری|{DATUM}"),
            (
                r"عهده ?ی? (?:کاربر|شما|مشتری)|مس[وی]+لیت حفظ|کالا(?!های)|گارانتی|انتی ?ویروس|antivirus"
                r"|رمز (?:عبور|ورود)|کلمه ?ی? عبور|گذرواژه|پسورد"
                r"|خرید(?:ی)? (?:امن|مطمین)|(?:سفارش|مرسوله|محصول)\w* (?:نگه|حفظ)",
                OTHER_INFO,
            ),
            within=90,
        ),
        Phrase(
            (
                r"(?:پاک|حذف|امحا) (?:می|خواه|ش)|می~?ماند|نگه~?(?:داری|می~?دار)|نسخه پشتیبان"
                r"|دسترسی[^.]{0,40}محدود|هش ?شده|درهم ?سازی|دیواره? ?ی? اتش|\bssl\b|رمزنگاری|رمزگذاری|(?:\d|یک"
                r"|دو|سه|پنج|ده) ?سال[^.]{0,40}(?:ذخیره|نگه)",
            ),
            (_PASSWORD, r"کوکی|سفارش (?:حذف|پاک)"),
            page=_PRIVACY,
            topic=_NEVER,
        ),
        Phrase(
            (
                r"\b(?:stay|kept|keep|stored?|erased?|deleted?|encrypted|protected|retained?)\b",
                r"years?|months?|days?|secur|encrypt|ssl|server|sign-in|request|erase|delete|access",
            ),
            (r"cookie|basket|passwords? (?:yourself|to yourself|safe|secret|confidential)|your password",),
            page=_PRIVACY,
            topic=_NEVER,
            within=80,
        ),
        Phrase(
            (
                r"\bretain|\bkept|\bkeep|protect|\bsecur|\bsafe\b|encrypt|delet|\bstored for|\bstore (?:it"
                r"|them) for|confidential",
                rf"{MY_INFO_EN}|comments?\b|\baccount|your privacy|payment details|metadata",
            ),
            (
                r"antivirus|passwords?|consumer protection|protection law|protection of consumer|secured? (?:shopping|purchase)",
            ),
            within=100,
        ),
    ),
}
"""Statements on data to the ways in which one sentence may say them."""
