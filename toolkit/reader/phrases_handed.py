"""How shops say who gets people's data, and who guards a password."""

from __future__ import annotations

from toolkit.reader.vocabulary import INFO, OTHER_INFO, Phrase
from toolkit.reader.vocabulary_data import (
    DUTY,
    INFO_EN,
    NEVER,
    PASSWORD,
    PRIVACY,
    SCOPE,
    USER_MUST_NOT,
)

_RECEIVER = (
    r"ثالث|دیگران|(?:افراد|اشخاص|شخص|شرکت~?(?:های?)?|سازمان~?(?:های?)?|نهاد\w*|موسس\w*|کسان"
    r"|کاربران|سایت~?(?:های?)?)~?(?:ی)?(?: \w+){0,4} دیگر|دیگری|غیر(?!ه)"
    r"|هیچ~? ?(?:شخص|کس|فرد|نهاد|سازمان|عنوان|وجه|شرکت|ارگان|جا|مرجع|گروه|یک|موسسه)|مراجع|مقام"
    r"|مامور|پیک|(?<!\w)پست(?! ?الکترونیک)|درگاه|بانک|تیپاکس"
    r"|شرکت~?(?:های)? (?:حمل|پست|ارسال|همکار|طرف|ثالث|پیام)|شرکا|همکاران تجاری|قضایی|پلیس|فتا"
    r"|دادگاه|قانون|ارایه~? ?دهند|سرویس~?(?:های?)?|کسانی|بیگانه|تبلیغ(?:ات|~?کنند|~?دهند)|(?<!\w)با (?:\w+ ){1,4}به اشتراک|(?<!\w)کسی(?!\w)|مرکز(?:ی)? دیگر|(?<!\w)جایی(?!\w)"
)
_OF_PEOPLE = (
    rf"{INFO}|(?<!به )(?:نام|نشانی|ادرس|شماره|ایمیل)[^.]{{0,30}}(?:شما|خریدار|گیرنده|مشتری|کاربر)"
    r"|(?:انچه|چیزهایی که|هر ?چه)(?: \w+){0,4} (?:وارد|ثبت|نوشت|می~?نویس|می~?ده|داده)"
)
_HANDED = (
    r"در~اختیار|منتقل|انتقال|افشا|فاش|واگذار|اشتراک|فروخته|(?<!\w)فروش (?:ن|ر|م)|(?:به )?فروش نمی"
    r"|نمی~?فروش|نمی~?ده(?:یم|د)|می~?ده(?:یم|د)|(?<!تحویل )داده (?:نمی|نخواه|می)|تسلیم ن|سپرده"
    r"|ارایه (?:ن|می|شود|خواه|ده)|نخواه(?:یم|د) (?:داد|فروخت|گذاشت)|محرمانه|نفروخته|(?:منتشر|پخش) ن|ن?می~?سپار|دسترسی (?:ندار|نخواه)|(?<!\w)به (?:درگاه|بانک|شرکت)[^.]{0,30}(?:فرستاده|ارسال) (?:می|خواه)"
)
_RECEIVER_EN = (
    r"third[- ]part|anyone|others\b|partners|service providers?|authorit|outside|carriers?"
    r"|couriers?|nobody|no one|another|other (?:compan|people|person|part|organi[sz]ation|site"
    r"|website)|banks?\b|payment|\bpost\b|police|court|law (?:requires|obliges|asks|enforcement)|(?:by|under) law|legal(?:ly)? (?:request|process|requir)|affiliat|companies|\bfirms?\b|processor|somebody else|paypal|stripe"
)
_HANDED_EN = (
    r"\bshar(?:e|es|ed|ing)\b|\bs(?:ell|old|ells|elling)\b|disclos|transfer|provided to"
    r"|pass(?:ed)? (?:\w+ ){0,3}to|\bgiv(?:e|en|ing)\b|hand(?:ed)? over|\brent|\btrad(?:e|ed)\b"
    r"|\breveal|\bsent to|available to|made public|provid(?:e|es|ing) (?:\w+ ){0,5}to\b|\bgo(?:es)? to\b|handed (?:only )?to\b"
    r"|(?:gets?|learns?|receives?|sees?) your|(?:data|details|information) (?:is|are) (?:\w+ )?(?:processed|handled) (?:\w+ ){0,3}by"
)
_GUARDS = (
    r"حفظ|نگه~?دار|نگاه~?دار|نگه ن?می~?دار|مراقب|حفاظت|محافظت|مس[وی]+ل(?:یت)?|(?<!\w)عهده|محرمان"
    r"|(?:فاش|افشا)|در~اختیار (?:دیگر|هیچ|شخص|افراد|سایر|کس|غیر)|به (?:کسی|دیگران|هیچ)|به اشتراک"
)

THIRD_PARTY_DISCLOSURE = (
    Phrase(
        (
            _HANDED,
            _OF_PEOPLE,
            _RECEIVER,
        ),
        (
            r"بیمه|فروشند(?:ه|گان) ثالث|شکایت|نظرات|رمز|مرجوع|در~?اختیار (?:ما|سایت|فروشگاه|شما)(?!\w)|در~?اختیار شرکت (?:قرار|گذار|بگذار)|عودت",
            OTHER_INFO,
            SCOPE,
        ),
        unless=USER_MUST_NOT,
    ),
    Phrase(
        (
            rf"(?:درخواست|دستور|حکم)[^.]{{0,30}}(?:مراجع|مرجع|مقام|قضایی|دادگاه)[^.]{{0,40}}(?:ارایه|تحویل|افشا\w*)[^.]{{0,12}}{INFO}"
            rf"|(?:مراجع|مرجع|مقام|قضایی|دادگاه|پلیس)[^.]{{0,60}}{INFO}[^.]{{0,40}}(?:تحویل|ارایه) (?:داده|می|خواه|شود)"
            rf"|{INFO}[^.]{{0,30}}(?:نزد|توسط) (?:بانک|درگاه|شرکت پرداخت)[^.]{{0,30}}(?:ثبت|ذخیره|پردازش|دریافت)",
        ),
        (r"شکایت", DUTY),
    ),
    Phrase(
        (
            _HANDED_EN,
            rf"{INFO_EN}|\b(?:your|postal|e-?mail|their) (?:\w+ ){{0,3}}(?:address|street|phone|number)|your names?\b|(?:your|customers?'?s?|personal|user) e-?mails?\b"
            r"|\bdetails|what(?:ever)? you (?:give|tell)|e-?mails\b",
            _RECEIVER_EN,
        ),
        (r"insurance|third.party sellers?|password|complain|return",),
    ),
    Phrase(
        (_HANDED_EN, r"\bit\b|\bthem\b", _RECEIVER_EN),
        (r"insurance|third.party sellers?|password|complain|return",),
        page=PRIVACY,
        topic=NEVER,
    ),
    Phrase(
        (
            r"عدم (?:\w+ ){0,3}(?:اشتراک|افشا|انتشار|واگذار|فروش|انتقال)\w*|عدم [^.]{0,30}(?:اشتراک ?گذاری|افشای)",
            rf"{INFO}(?: \w+){{0,2}} (?:شما|کاربر|مشتری|خریدار|شخصی)",
        ),
        (r"رمز|گذرواژه|کلمه عبور",),
        unless=USER_MUST_NOT,
        within=70,
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
        (
            r"شکایت|رمز|گذرواژه|بیمه|توضیح|پاسخ|عودت|نمایش|در~?اختیار (?:ما|سایت|فروشگاه|شما)(?!\w)|در~?اختیار شرکت (?:قرار|گذار|بگذار)|وجه",
            SCOPE,
        ),
        unless=USER_MUST_NOT,
        page=PRIVACY,
        topic=NEVER,
    ),
    Phrase(
        (
            r"\b(?:sell|sold|rent|lend|pass(?:ed)? on|hand(?:ed)? (?:them |it )?to|shar(?:e|ed|ing)"
            r"|giv(?:e|en)|get your|stores? (?:this|your) data)\b",
            r"\bnot\b|nothing|never|no one|nobody|carrier|courier|post|bank|partner|provider|only|alone|third|we |shop",
        ),
        (r"password|complain",),
        page=PRIVACY,
        topic=NEVER,
        within=70,
    ),
    Phrase(
        (r"رشته|ایمیل|hash", r"gravatar|گراواتار", r"ارایه|ارسال|فرستاد|منتقل|provided|sent"),
    ),
    Phrase((r"receives?(?: of)? your data|who (?:gets|receives) ",)),
    Phrase(
        (
            r"(?:پست(?!~الکترونیک)|پیک|همکار\w*|بانک|درگاه|باربر\w*)[^.]{0,40}(?:نام|نشانی|ادرس|شماره|اطلاعات)[^.]{0,25}"
            r"(?:می~?بین|می~?دان|دریافت می|می~?گیر)",
        ),
        (r"شکایت|رمز",),
        page=PRIVACY,
        topic=NEVER,
    ),
)

PASSWORD_RESPONSIBILITY = (
    Phrase(
        (PASSWORD, _GUARDS),
        (r"فراموش|یکبار مصرف|بازیابی|درهم ?سازی|هش ?شده|(?<!\w)هش(?!\w)",),
        within=90,
        bare=True,
    ),
    Phrase(
        (
            rf"(?:مس[وی]+لیت|حفظ|نگه~?داری|مراقبت|حفاظت)[^.]{{0,30}}(?:{PASSWORD})[^.]{{0,20}} با (?:شما|کاربر|مشتری|خریدار|خود)",
        ),
        (r"فراموش|یکبار مصرف|بازیابی",),
        bare=True,
    ),
    Phrase(
        (
            r"(?:responsib|keep|\bguard|protect|share|disclos|\btell|secrecy|confidential|safe)[^.]{0,60}\bpasswords?\b"
            r"|\bpasswords?\b[^.]{0,60}(?:responsib|confidential|\bsafe|secret|secure|disclos|\bshare|to yourself|kept by)",
        ),
        (r"forgot|lost your|\breset|recover|hash",),
        within=100,
        bare=True,
    ),
)
