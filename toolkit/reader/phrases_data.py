"""How shops say what they do with people's data, as data: parts of a sentence that must stand together."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.vocabulary import DATA, Phrase

_TAKEN = (
    r"جمع~?اوری|گرداوری|دریافت می|اخذ|درخواست می|می~پرسیم|می~خواهیم|ثبت (?:می|شده|نام)|ذخیره|وارد می"
    r"|نیاز|الزامی|می~گیریم"
    r"|می~دهید|ارایه (?:می|کنند)|لازم است|collect|ask (?:you )?for|we ask|record|provide|store|gather"
    r"|saving|included"
)
_AIM = (
    r"پردازش|ارسال|تحویل|ارتباط|بهبود|اطلاع~رسانی|خدمات|ثبت سفارش|تماس|تحقیق|بهینه|هماهنگی|تجربه"
    r"|شناسایی|تشخیص|اماده|رساندن"
    r"|process|improve|deliver|contact|provide|detect|recognize|prevent|fulfil|help|marketing|analy"
    r"|carry out|send"
)
_RECEIVER = (
    r"ثالث|دیگران|افراد دیگر|شخص یا|هیچ~(?:شخص|کس|فرد|نهاد|سازمان|عنوان)|سازمان|شرکت|مراجع|پیک"
    r"|پست(?! ?الکترونیک)|درگاه|به غیر"
    r"|third part|anyone|others|partners|service|authorit|you request|carrier|nobody|no one"
)
_HANDED = (
    r"در~اختیار|منتقل|افشا|فاش|واگذار|به~اشتراک|اشتراک|فروخته|فروش|نمی~دهیم|می~دهیم|می~رسد|نمی~شود"
    r"|ارایه|داده نمی|انتقال"
    r"|share|sell|disclos|transfer|included in|provided to|pass"
)

DATA_PHRASES: Mapping[str, tuple[Phrase, ...]] = {
    "collected_data": (Phrase((DATA, _TAKEN), (r"گارانتی|مرجوع|تحویل گیرنده|فاکتور|شکایت",)),),
    "purpose": (
        Phrase(
            (
                DATA,
                r"برای|جهت|به~منظور|در راستای|هدف|\bto\b|\bfor\b|so (?:we|that)",
                _AIM,
                r"استفاده|به~کار|پردازش|جمع~?اوری|دریافت|می~پرسیم|می~خواهیم|نیاز|لازم|ارسال می|ثبت|use"
                r"|process|collect|help|store"
                r"|keep|\bask\b",
            ),
            (r"شکایت",),
        ),
    ),
    "cookies": (
        Phrase(
            (
                r"(?<!\w)کوکی|\bcookies?\b",
                r"مرورگر|سایت|ذخیره|استفاده|نمی|فایل|ورود|\bip\b|ای~پی|ثبت می|ردیاب|حساب|browser|\bsite|stor|\buse"
                r"|\bset\b|log|file|track"
                r"|account|\bsav",
            ),
            (
                r"بیسکو|شکلات|خوشمزه|طعم|وانیل|شیرینی|گرمی|گردو|خرما|نارگیل|کیلو|بسته|چای|پخت|chocolate|oat|baked|flavou?r",
            ),
        ),
    ),
    "third_party_disclosure": (
        Phrase(
            (r"اطلاعات|داده|مشخصات|\bdata\b|information|address", _RECEIVER, _HANDED),
            (r"بیمه|فروشند(?:ه|گان) ثالث|third.party sellers?",),
        ),
        Phrase(
            (
                r"(?:کسانی|اشخاص|افراد)[^.]{0,25}(?:به~اشتراک|در~اختیار)|(?:داده"
                r"|اطلاعات)[^.]{0,40}به[^.]{0,12}کسانی (?:می~رس|می~ده)"
                r"|(?:your data|information)[^.]{0,40}(?:reach|goes?|given|passed|handed)[^.]{0,10} to"
                r"|receives?(?: of)? your data",
            )
        ),
        Phrase(
            (r"رشته|ایمیل|hash|داده|اطلاعات", r"سرویس|gravatar", r"ارایه|ارسال|فرستاد|منتقل|provided|sent")
        ),
    ),
    "password_responsibility": (
        Phrase(
            (
                r"رمز~? ?عبور|گذر~?واژه|کلمه~? ?عبور|رمز ورود|پسورد|password",
                r"حفظ|نگه~?دار|مسوول|مسیول|عهده|محرمان|امن|در اختیار|به کسی|responsib|keep|confidential"
                r"|safe|secur|strong",
            ),
            (r"فراموش|forgot|lost your",),
        ),
    ),
    "retention_or_security": (
        Phrase(
            (
                r"اطلاعات|داده|حساب|\bdata\b|information|comment|account|password|رمز|privacy",
                r"نگه~?داری|نگه می~?دار|حفاظت|محافظت|حفظ|ایمن|امنیت|رمزنگاری|رمز~?گذاری|\bssl\b|محرمانه"
                r"|حذف|پاک می|retain|kept|keep"
                r"|protect|secur|encrypt|delete|stored",
            ),
            (r"کالا(?!های)|گارانتی|انتی ?ویروس|antivirus",),
        ),
    ),
}
"""Statements on data to the ways in which one sentence may say them."""
