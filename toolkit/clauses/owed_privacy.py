"""The model clauses of a privacy page (source S4), each with the ways in which shops word it."""

from __future__ import annotations

from toolkit.clauses.owed import OwedClause
from toolkit.clauses.wording import Wording

_DATA = r"اطلاعات|(?<!\w)داده|مشخصات|هویت|information|\bdata\b"
_PRIVACY = r"حریم~(?:خصوصی|شخصی)|محرمان|privacy|confidential"
_USER = r"کاربر|مشتری|خریدار|شما|بازدید|users?|customers?|you"
_NO = r"تعهدی ن|متعهد ن(?:یست|می)|مس[یو]{1,2}لیتی ن|ضمانتی ن|نمی~?پذیریم|نمی~?پذیرد"
_INVOICE = r"فاکتور|صورت~?حساب|invoice"
_GIVES = r"صادر|می~?ده|داده می|ارایه|ارسال می|می~?گیر|بخواه|دریافت|نیاز|لازم|issue|give|need"
_NONE = r"صادر ن|نمی~?ده|ارایه ن|نداریم"
_ADVERT = r"تبلیغ|خبر~?نامه|پروموشن|پیشنهاد~?(?:های )?(?:ی )?ویژه|تخفیف|جشنواره|رویداد|اخبار|بازاریابی|newsletter|marketing|advertis|promotion"
_MESSAGE = r"پیامک|پیام|ایمیل|پست الکترونیک|اس~?ام~?اس|اطلاع~?رسانی|sms|e-?mail|messages?"
_REVIEW = r"(?<!\w)نظر(?!~?ی? ?(?:ما|سنجی|گرفتن))|دیدگاه|نقد|کامنت|reviews?|comments?"
_LAW = r"حکم|قانون|قضایی|دادگاه|مراجع|مرجع|law|court|legal|authorit"
_GIVEN = r"در~?اختیار|ارایه|داده می~?شو|می~?ده|تحویل|منتقل|افشا|داده خواهد|قرار (?:می|ده|خواه|گیر)|hand|given?|disclos|provide|transfer|required"

_ASKED = r"چه[^|]{0,25}(?:می~?پرس|می~?گیر|جمع|دریافت)|(?:جمع~?اوری|دریافت)[^|]{0,20}(?:اطلاعات|داده)|(?:اطلاعات|داده)[^|]{0,25}(?:جمع~?اوری|دریافت|می~?گیر)|what we (?:ask|collect|take)"
"""Headings over what is asked for."""

PRIVACY: tuple[OwedClause, ...] = (
    OwedClause(
        "PRV-COMMIT",
        "privacy_page_commits_to_privacy",
        (
            Wording(
                (
                    rf"{_PRIVACY}|(?:حفاظت|محافظت|صیانت|حفظ|نگهداری)[^.]{{0,25}}(?:{_DATA})",
                    r"متعهد|تعهد|احترام|ارج|اهمیت|مهم|ضروری|اولویت|جدی|پایبند|محترم می|مقید|موظف|وظیفه|تلاش|رعایت|همه~?(?:ی )?توان|commit|respect|important|serious|value|bound",
                ),
                (_NO,),
            ),
        ),
    ),
    OwedClause(
        "PRV-COLLECT",
        "privacy_page_tells_where_data_are_taken",
        (
            Wording(
                (
                    r"ثبت~?نام|عضویت|خرید|سفارش|(?:ثبت|نوشتن) نظر|فرم|امکانات|تماس با|حساب|ورود|بازدید|register|order|purchase|review|comment|checkout|account|visit",
                    _DATA,
                    r"درخواست|دریافت|جمع~?اوری|گرداوری|می~?پرس|می~?گیر|می~?خواه|ثبت می|وارد (?:می|کن)|ذخیره|نیاز|اخذ|پر می~?کن|collect|ask|provide|receive|store",
                ),
                (r"نمی~?(?:پرس|گیر|خواه|کن)(?![^.]{0,25}بیش)",),
            ),
            Wording(
                (r"ثبت~?نام|عضویت|خرید|سفارش|فرم|تماس|حساب|order|account|checkout|form",),
                topic=_ASKED,
            ),
        ),
    ),
    OwedClause(
        "PRV-ORDERDATA",
        "privacy_page_names_the_order_data",
        (
            Wording(
                (
                    r"(?<!\w)(?:ادرس|نشانی)(?! (?:ای~?پی|ip|اینترنتی|سایت|وب|ایمیل))|address",
                    r"تلفن|شماره~?(?:ی )?(?:تماس|همراه|موبایل)|موبایل|phone|mobile",
                    r"نیاز|لازم|دریافت|جمع~?اوری|می~?پرس|می~?گیر|وارد|ثبت|اطلاعات|مشخصات|داده|(?<!\w)نام|need|ask|collect|name",
                ),
                (r"دفتر|ساعت|کد ?پستی ?:|با ما تماس|گیرنده|شخص دیگر",),
                near=70,
            ),
        ),
        together=(
            Wording((r"(?<!\w)(?:ادرس|نشانی)|address",), topic=_ASKED),
            Wording((r"تلفن|موبایل|همراه|شماره تماس|phone|mobile",), topic=_ASKED),
        ),
    ),
    OwedClause(
        "PRV-LAWBASIS",
        "privacy_page_names_the_e_commerce_law",
        (
            Wording(
                (
                    r"قا?(?:نون|وانین)(?: و مقررات)?[^.]{0,12} تجارت~?(?:ی )?الکترونیک|قوانین تجارت|e-?commerce (?:law|act)|electronic commerce (?:law|act)",
                ),
            ),
        ),
    ),
    OwedClause(
        "PRV-INVOICE",
        "privacy_page_speaks_of_the_official_invoice",
        (Wording((rf"(?:{_INVOICE})~?(?:ی )?رسمی|official invoice", rf"{_GIVES}|{_INVOICE}"), (_NONE,)),),
    ),
    OwedClause(
        "PRV-VATCERT",
        "privacy_page_speaks_of_the_tax_certificate",
        (Wording((r"گواهی[^.]{0,20}(?:ارزش~افزوده|مالیات)|(?:vat|tax) certificate",), (_NONE,)),),
    ),
    OwedClause(
        "PRV-ID-NAT",
        "privacy_page_tells_of_the_national_code",
        (
            Wording(
                (
                    r"(?:کد|شماره)~?(?:ی )?ملی|national (?:code|id)",
                    r"حقیقی|نام|برای|جهت|به~?منظور|لازم|نیاز|می~?پرس|دریافت|صورت~?حساب|فاکتور|احراز|خریدار|for|need|ask",
                ),
            ),
        ),
    ),
    OwedClause(
        "PRV-ID-LEG",
        "privacy_page_tells_of_the_economic_code",
        (
            Wording(
                (
                    r"کد~?(?:ی )?اقتصادی|شناسه~?(?:ی )?ملی|economic code",
                    r"حقوقی|سازمان|شرکت|صورت~?حساب|فاکتور|legal|organi|invoice",
                ),
            ),
        ),
    ),
    OwedClause(
        "PRV-CHANNEL",
        "privacy_page_names_the_official_channels",
        (
            Wording(
                (
                    r"ایمیل|پست~الکترونیک|تلفن|شماره|نشانی|ادرس|e-?mail|phone",
                    r"راه~?(?:های )?(?:ی )?رسمی|رسمی|مکاتب|پاسخ~?های|از (?:طریق|همان|این) [^.]{0,25}(?:تماس|اطلاع|پیام|مکاتب|ارسال)|ارتباط با|اطلاع~?رسانی|official|reach you|contact you",
                    r"پروفایل|ثبت (?:می|شده|کرده|نموده)|نوشته|وارد|اعلام|حساب|سفارش|entered|given|account|order",
                ),
                (r"تبلیغ|خبرنامه|دفتر ما|فاکتور|صورت~?حساب",),
                near=140,
            ),
            Wording(
                (
                    r"پیام|تماس~?های|مکاتب|messages?",
                    r"رسمی|اعتماد کن|معتبر|(?<!\w)(?:تنها|فقط)|official|trust",
                    r"تلفن|ایمیل|پست~الکترونیک|شماره|phone|e-?mail",
                ),
                (r"تبلیغ|خبرنامه|advertis",),
                near=80,
            ),
        ),
    ),
    OwedClause(
        "PRV-ACCURACY",
        "privacy_page_asks_for_correct_data",
        (
            Wording(
                (
                    rf"{_DATA}|(?<!\w)نام|نشانی|ادرس|ایمیل|تماس|انچه|address",
                    r"(?<!\w)صحت|صحیح|درست(?!\w*ی ما)|واقعی|معتبر|نادرست|غلط|اشتباه|accura|correct",
                    r"مس[یو]{1,2}ل|عهده|موظف|متعهد|(?<!\w)باید|به~?منزله|بنویسید|وارد (?:کن|نما)|ملزم|لازم است|responsib|must|please|^write|enter",
                ),
                (r"اصلاح داده|مس[یو]{1,2}لیت[^.]{0,25}(?:فروشگاه|ما|سایت) است",),
                near=110,
            ),
        ),
    ),
    OwedClause(
        "PRV-EXTRA",
        "privacy_page_tells_that_more_may_be_asked",
        (
            Wording(
                (
                    r"اطلاعات (?:تکمیلی|بیشتر|دیگر)|(?:اطمینان|تایید|صحت|قطعیت)[^.]{0,25}سفارش|بیشتری?[^.]{0,15}(?:بپرس|درخواست)|further|additional|to be sure[^.]{0,40}order|sure that[^.]{0,30}order",
                    r"درخواست|بپرس|می~?پرس|بخواه|تماس (?:ب?گیر|می)|دریافت|ask|contact|request|call",
                ),
                (r"کسب اطلاعات بیشتر|برای اطلاعات بیشتر|نمی~?پرس(?!ی?م?\.)(?=[^.]{0,5}هیچ)",),
            ),
        ),
    ),
    OwedClause(
        "PRV-RECIPIENT",
        "privacy_page_speaks_of_another_recipient",
        (
            Wording(
                (
                    r"گیرنده|(?:شخص|فرد|کس|دوست|نفر)~?ی? (?:دیگر|ثالث)|دیگری|recipient|someone else|another person",
                    r"همان (?:سفارش|بسته|مرسوله|ارسال)|(?:تنها|فقط|صرفا)[^.]{0,25}(?:ارسال|رساندن|تحویل)|(?:ارسال|رساندن|تحویل)[^.]{0,30}(?:تنها|فقط|صرفا)|only",
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
                    r"بهینه|بهبود|بهتر (?:کردن|شدن)|تحقیقات|پژوهش|تحلیل|امار|بازاریابی|ارتباط با (?:مشتری|کاربر|شما)|نظر~?سنجی|analy|improv|research|statistic",
                    r"استفاده|به~?کار|بهره|پردازش|use|process",
                ),
            ),
            Wording(
                (
                    rf"{_DATA}",
                    r"(?:برای|جهت) (?:هدف|کار|منظور|استفاده)~?ی? (?:دیگر|جز|غیر)|هدفی جز|جز انچه|other purpose|purpose other",
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
                    r"ارسال|می~?فرست|نمی~?فرست|فرستاده|دریافت|انصراف|قطع|لغو|عضو|رضایت|انتخاب|send|sent|receive|unsubscribe|opt",
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
                    r"ویرایش|حذف|تایید|منتشر ن|نمایش (?:داده )?ن|انتشار|برمی~?دار|بررسی|عدم (?:نمایش|انتشار|تایید)|رد (?:می|خواه|کن)|edit|remov|publish|moderat|shown",
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
                    r"مجرمانه|(?<!\w)جرم|پیگرد|پیگیری~?(?:ی )?(?:قانونی|قضایی)|خلاف قانون|غیر~?قانونی|توهین|criminal|crime|unlawful",
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
                    r"رمز|گذر~?واژه|کلمه~عبور|پسورد|password",
                    r"عهده|مس[یو]{1,2}ل|حفظ|نگه~?دار|در اختیار|فاش|به کسی|با شماست|محرمان|responsib|keep|confiden|share",
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
                    rf"{_DATA}",
                    r"(?<!\w)هیچ~?(?:شخص|فرد|کس|نهاد|سازمان|ارگان|شرکت|عنوان|وجه|مرکز)|ثالث|دیگران|(?:شخص|سازمان|کس|افراد|شرکت|مراکز|نهاد)~?(?:های |ها)?~?(?:ی )?(?:یا \w+ )?دیگر|دریافت~?کننده|کسانی|شرکت (?:پست|حمل)|پیک|درگاه|third part|anyone|receiver|carrier",
                    r"منتقل|انتقال|در~?اختیار|به~?اشتراک|اشتراک~?گذا|واگذار|افشا|فاش|فروخته|می~?فروش|نمی~?فروش|می~?رس|می~?ده|داده (?:می|ن)|ارایه|share|transfer|disclos|given|pass|reach|sell",
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
                    r"(?<!\w)(?:مراجع|مرجع|دادگاه|نهاد~?های)~?(?:ی )?(?:[^.]{0,12}(?:ذی~?صلاح|صالح|قضایی|قانونی|انتظامی))?|پلیس|قوه~?(?:ی )?قضاییه|court|authorit",
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
                    r"مرورگر|سایت|ذخیره|استفاده|نمی|فایل|ثبت|ردیاب|حساب|جمع|سبد|browser|site|stor|use|set|track|sav|collect",
                ),
                (r"بیسکو|شکلات|خوشمزه|طعم|وانیل|شیرینی|گرمی|گردو|پخت|chocolate|oat|baked|flavou?r",),
            ),
        ),
    ),
    OwedClause(
        "PRV-SECURITY",
        "privacy_page_states_retention_or_security",
        (
            Wording(
                (
                    rf"{_DATA}|حریم|رمز|privacy|password",
                    r"حفاظت|محافظت|امنیت|امنیتی|ایمن|رمز~?نگاری|رمز~?گذاری|ssl|https|پشتیبان~?گیری|سرور|پروتکل|protect|secur|encrypt|backup",
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
                    r"دسترسی~?(?:های )?(?:ی )?(?:غیر|بدون|محدود|افراد|دیگر)|بی~?اجازه|(?:غیر~?مجاز|غیر~?قانونی)|محدود[^.]{0,15}دسترس|دسترسی[^.]{0,25}(?:محدود|مجاز|ندار|غیر)|unauthori[sz]ed|unlawful access|limited access|access is limited",
                    rf"{_DATA}|سرور|حساب|سامانه|data",
                ),
                (r"محتوای غیر|کالای غیر|مس[یو]{1,2}لیتی ن",),
            ),
        ),
    ),
)
