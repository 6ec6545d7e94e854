"""Model clauses of a privacy page (source S4) on what data are used for, who gets them, how they are kept."""

from __future__ import annotations

from toolkit.clauses.owed import OwedClause
from toolkit.clauses.wording import Wording

_DATA = r"اطلاعات|(?<!\w)داده|مشخصات|هویت|information|\bdata\b"
_USER = r"کاربر|مشتری|خریدار|شما|بازدید|users?|customers?|you"
_ADVERT = (
    r"تبلیغ|خبر~?نامه|پروموشن|پیشنهاد~?(?:های )?(?:ی )?ویژه|تخفیف|جشنواره|رویداد|اخبار"
    r"|بازاریابی|newsletter|marketing|advertis|promotion"
)
_MESSAGE = r"پیامک|پیام|ایمیل|پست الکترونیک|اس~?ام~?اس|اطلاع~?رسانی|sms|e-?mail|messages?"
_REVIEW = r"(?<!\w)نظر(?!~?ی? ?(?:ما|سنجی|گرفتن))|دیدگاه|نقد|کامنت|reviews?|comments?"
_GIVEN = (
    r"در~?اختیار|ارایه|داده می~?شو|می~?ده|تحویل|منتقل|افشا|داده خواهد|قرار (?:می|ده|خواه"
    r"|گیر)|hand|given?|disclos|provide|transfer|required"
)

CLAUSES: tuple[OwedClause, ...] = (
    OwedClause(
        "PRV-RECIPIENT",
        "privacy_page_speaks_of_another_recipient",
        (
            Wording(
                (
                    r"گیرنده|(?:شخص|فرد|کس|دوست|نفر)~?ی? (?:دیگر|ثالث)|دیگری|recipient"
                    r"|someone else|another person",
                    r"همان (?:سفارش|بسته|مرسوله|ارسال)|(?:تنها|فقط|صرفا)[^.]{0,25}(?:ارسال"
                    r"|رساندن|تحویل)|(?:ارسال|رساندن|تحویل)[^.]{0,30}(?:تنها|فقط"
                    r"|صرفا)|only",
                ),
                (r"هیچ|داده نمی|منتقل ن|در اختیار ن",),
            ),
        ),
    ),
    OwedClause(
        "PRV-SECONDARY",
        "privacy_page_tells_of_further_uses",
        (
            Wording(
                (
                    rf"{_DATA}|امار",
                    r"بهینه|بهبود|بهتر (?:کردن|شدن)|تحقیقات|پژوهش|تحلیل|امار|بازاریابی"
                    r"|ارتباط با (?:مشتری|کاربر|شما)|نظر~?سنجی|analy|improv|research"
                    r"|statistic",
                    r"استفاده|به~?کار|بهره|پردازش|use|process",
                ),
            ),
            Wording(
                (
                    rf"{_DATA}",
                    r"(?:برای|جهت) (?:هدف|کار|منظور|استفاده)~?ی? (?:دیگر|جز|غیر)"
                    r"|هدفی جز|جز انچه|other purpose|purpose other",
                    r"به~?کار ن|استفاده ن|نمی~?(?:کن|شو)|نخواه|\bnot?\b",
                ),
            ),
        ),
    ),
    OwedClause(
        "PRV-MARKETING",
        "privacy_page_speaks_of_advertising_messages",
        (
            Wording(
                (
                    _ADVERT,
                    _MESSAGE,
                    r"ارسال|می~?فرست|نمی~?فرست|فرستاده|دریافت|انصراف|قطع|لغو|عضو"
                    r"|رضایت|انتخاب|send|sent|receive|unsubscribe|opt",
                ),
            ),
            Wording((r"advertis|marketing", r"\bsend|receive|unsubscribe|opt.(?:in|out)")),
        ),
    ),
    OwedClause(
        "PRV-REVIEWS",
        "privacy_page_tells_when_reviews_are_edited",
        (
            Wording(
                (
                    _REVIEW,
                    r"ویرایش|حذف|تایید|منتشر ن|نمایش (?:داده )?ن|انتشار|برمی~?دار"
                    r"|بررسی|عدم (?:نمایش|انتشار|تایید)|رد (?:می|خواه|کن)|edit|remov"
                    r"|publish|moderat|shown",
                ),
                (r"نظر (?:ما|گرفتن|داشتن)|حساب کاربری خود|صرف نظر|در نظر|به نظر",),
            ),
            Wording(
                (r"ویرایش|حذف|منتشر|نشان ن|نمایش|تایید|بر~?می~?دار|edit|remove|publish",),
                topic=r"(?<!\w)نظر(?:ات|~?ها)|دیدگاه|reviews?|comments?",
            ),
        ),
    ),
    OwedClause(
        "PRV-CRIMINAL",
        "privacy_page_tells_of_legal_pursuit",
        (
            Wording(
                (
                    r"مجرمانه|(?<!\w)جرم|پیگرد|پیگیری~?(?:ی )?(?:قانونی|قضایی)|خلاف قانون"
                    r"|غیر~?قانونی|توهین|criminal|crime|unlawful",
                    rf"{_REVIEW}|محتوا|پیام|نوشته|{_DATA}|content",
                    r"استفاده|ارایه|داده (?:می|شو)|پیگیر|پیگرد|گزارش|مراجع|معرفی|use|report|hand|given",
                ),
                (r"دسترسی~?(?:های )?(?:ی )?غیر",),
            ),
        ),
    ),
    OwedClause(
        "PRV-PASSWORD",
        "privacy_page_states_password_responsibility",
        (
            Wording(
                (
                    r"رمز|گذر~?واژه|کلمه~عبور|پسورد",
                    r"صاحب حساب|خریدار|کاربر|نزد خود",
                    r"عهده|نگه~(?:می~)?دار|نگهداری",
                ),
                (r"هش |رمزنگاری|سرور",),
            ),
            Wording(
                (
                    r"رمز|گذر~?واژه|کلمه~عبور|پسورد|password",
                    r"عهده|مس[یو]{1,2}ل|حفظ|نگه~?دار|در اختیار|فاش|به کسی|با شماست"
                    r"|محرمان|responsib|keep|confiden|share",
                    rf"{_USER}|خود|کسی|دیگر|your",
                ),
                (r"فراموش|بازیابی|هش |رمزنگاری|hash",),
            ),
        ),
    ),
    OwedClause(
        "PRV-NOTRANSFER",
        "privacy_page_states_third_party_disclosure",
        (
            Wording(
                (
                    r"شماره|نشانی|ادرس|مشخصات|نام",
                    r"(?<!\w)هیچ~?(?:شخص|فرد|کس|شرکت)|احدی|دیگران",
                    r"ندهد|نمی~?ده|نداده|نخواهد داد|تسلیم ن|نمی~?سپار",
                ),
                (r"رمز|گذر~?واژه|کارت",),
            ),
            Wording(
                (
                    rf"{_DATA}",
                    r"(?<!\w)هیچ~?(?:شخص|فرد|کس|نهاد|سازمان|ارگان|شرکت|عنوان|وجه"
                    r"|مرکز)|ثالث|دیگران|(?:شخص|سازمان|کس|افراد|شرکت|مراکز|نهاد)~?(?:های "
                    r"|ها)?~?(?:ی )?(?:یا \w+ )?دیگر|دریافت~?کننده|کسانی|شرکت (?:پست"
                    r"|حمل)|پیک|درگاه|third part|anyone|receiver|carrier",
                    r"منتقل|انتقال|در~?اختیار|به~?اشتراک|اشتراک~?گذا|واگذار|افشا"
                    r"|فاش|فروخته|می~?فروش|نمی~?فروش|می~?رس|می~?ده|داده (?:می|ن)"
                    r"|ارایه|share|transfer|disclos|given|pass|reach|sell",
                ),
                (r"رمز|گذر~?واژه|فروشند(?:ه|گان) ثالث|بیمه",),
            ),
        ),
    ),
    OwedClause(
        "PRV-COURT",
        "privacy_page_excepts_a_lawful_order",
        (
            Wording(
                (
                    r"مگر|(?<!\w)(?:به~)?جز|except",
                    r"(?:حکم|دستور|امر|درخواست|الزام)~?(?:ی )?[^.]{0,25}(?:قانون"
                    r"|قضایی|دادگاه|مراجع|مرجع|مقام|ذی~?صلاح)"
                    r"|order of|by law",
                ),
                near=70,
            ),
            Wording(
                (
                    r"(?<!\w)(?:مراجع|مرجع|دادگاه|نهاد~?های)~?(?:ی )?(?:[^.]{0,12}(?:ذی~?صلاح"
                    r"|صالح|قضایی|قانونی|انتظامی))?|پلیس|قوه~?(?:ی )?قضاییه|court"
                    r"|authorit",
                    r"حکم|دستور|قانون|قضایی|درخواست|نامه|law|order|legal",
                    rf"{_GIVEN}",
                ),
                (r"شکایت خود|می~?توانید|حل اختلاف|صورت~?حساب",),
            ),
        ),
    ),
    OwedClause(
        "PRV-COOKIES",
        "privacy_page_states_cookies",
        (
            Wording(
                (
                    r"(?<!\w)(?:کوکی|cookie)",
                    r"مرورگر|سایت|ذخیره|استفاده|نمی|فایل|ثبت|ردیاب|حساب|جمع|سبد|browser"
                    r"|site|stor|use|set|track|sav|collect",
                ),
                (r"بیسکو|شکلات|خوشمزه|طعم|وانیل|شیرینی|گرمی|گردو|پخت|chocolate|oat|baked|flavou?r",),
            ),
        ),
    ),
    OwedClause(
        "PRV-SECURITY",
        "privacy_page_states_retention_or_security",
        (
            Wording((r"encrypted|two-step sign|رمزنگاری~?شده|(?<!\w)ssl(?!\w)",), (r"کالا|goods|تضمین ن",)),
            Wording(
                (
                    rf"{_DATA}|حریم|رمز|privacy|password",
                    r"حفاظت|محافظت|امنیت|امنیتی|ایمن|رمز~?نگاری|رمز~?گذاری|ssl|https"
                    r"|پشتیبان~?گیری|سرور|پروتکل|protect|secur|encrypt|backup",
                ),
                (r"تضمین ن|مس[یو]{1,2}لیتی ن|کالا|گارانتی",),
            ),
        ),
    ),
    OwedClause(
        "PRV-NOACCESS",
        "privacy_page_tells_that_access_is_prevented",
        (
            Wording(
                (
                    r"(?<!\w)(?:فقط|تنها)[^.]{0,35}دسترسی|دسترسی[^.]{0,30}(?:فقط|تنها)|only [^.]{0,40}(?:can see"
                    r"|access)",
                ),
                (r"محصول|پشتیبانی",),
            ),
            Wording(
                (
                    r"دسترسی~?(?:های )?(?:ی )?(?:غیر|بدون|محدود|افراد|دیگر)|بی~?اجازه"
                    r"|(?:غیر~?مجاز|غیر~?قانونی)|محدود[^.]{0,15}دسترس|دسترسی[^.]{0,25}(?:محدود"
                    r"|مجاز|ندار|غیر)|unauthori[sz]ed|unlawful access|limited access"
                    r"|access is limited",
                    rf"{_DATA}|سرور|حساب|سامانه|data",
                ),
                (r"محتوای غیر|کالای غیر|مس[یو]{1,2}لیتی ن",),
            ),
        ),
    ),
)
