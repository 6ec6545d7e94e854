"""Model clauses of a privacy page (source S4) on what is asked for, and from whom."""

from __future__ import annotations

from toolkit.clauses.owed import OwedClause
from toolkit.clauses.wording import Wording

_DATA = r"اطلاعات|(?<!\w)داده|مشخصات|هویت|information|\bdata\b"
_PRIVACY = r"حریم~(?:خصوصی|شخصی)|محرمان|privacy|confidential"
_NO = r"تعهدی ن|متعهد ن(?:یست|می)|مس[یو]{1,2}لیتی ن|ضمانتی ن|نمی~?پذیریم|نمی~?پذیرد"
_INVOICE = r"فاکتور|صورت~?حساب|invoice"
_GIVES = r"صادر|می~?ده|داده می|ارایه|ارسال می|می~?گیر|بخواه|دریافت|نیاز|لازم|issue|give|need"
_NONE = r"صادر ن|نمی~?ده|ارایه ن|نداریم"
_ASKED = (
    r"چه[^|]{0,25}(?:می~?پرس|می~?گیر|جمع|دریافت)|(?:جمع~?اوری|دریافت)[^|]{0,20}(?:اطلاعات"
    r"|داده)|(?:اطلاعات|داده)[^|]{0,25}(?:جمع~?اوری|دریافت|می~?گیر)|what we (?:ask|collect"
    r"|take)"
)
"""Headings over what is asked for."""

CLAUSES: tuple[OwedClause, ...] = (
    OwedClause(
        "PRV-COMMIT",
        "privacy_page_commits_to_privacy",
        (
            Wording(
                (
                    rf"{_PRIVACY}|(?:حفاظت|محافظت|صیانت|حفظ|نگهداری)[^.]{{0,25}}(?:{_DATA})",
                    r"متعهد|تعهد|احترام|ارج|اهمیت|مهم|ضروری|اولویت|جدی|پایبند|محترم می"
                    r"|مقید|موظف|وظیفه|تلاش|رعایت|همه~?(?:ی )?توان|commit|respect"
                    r"|important|serious|value|bound",
                ),
                (_NO,),
            ),
            Wording((rf"{_DATA}", r"متعهد|تعهد|undertake"), (_NO,)),
        ),
    ),
    OwedClause(
        "PRV-COLLECT",
        "privacy_page_tells_where_data_are_taken",
        (
            Wording(
                (
                    r"ثبت~?نام|عضویت|خرید|سفارش|(?:ثبت|نوشتن) نظر|فرم|امکانات|تماس با"
                    r"|حساب|ورود|بازدید|register|order|purchase|review|comment|checkout"
                    r"|account|visit",
                    _DATA,
                    r"درخواست|دریافت|جمع~?اوری|گرداوری|می~?پرس|می~?گیر|می~?خواه|ثبت می"
                    r"|وارد (?:می|کن)|ذخیره|نیاز|اخذ|پر می~?کن|collect|ask|provide"
                    r"|receive|store",
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
                    r"نیاز|لازم|دریافت|جمع~?اوری|می~?پرس|می~?گیر|وارد|ثبت|اطلاعات"
                    r"|مشخصات|داده|(?<!\w)نام|need|ask|collect|name",
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
                    r"قا?(?:نون|وانین)(?: و مقررات)?[^.]{0,12} تجارت~?(?:ی )?الکترونیک"
                    r"|قوانین تجارت|e-?commerce (?:law|act)|electronic commerce (?:law"
                    r"|act)",
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
                    r"حقیقی|نام|برای|جهت|به~?منظور|لازم|نیاز|می~?پرس|دریافت|صورت~?حساب"
                    r"|فاکتور|احراز|خریدار|for|need|ask",
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
                    r"راه~?(?:های )?(?:ی )?رسمی|رسمی|مکاتب|پاسخ~?های|از (?:طریق|همان"
                    r"|این) [^.]{0,25}(?:تماس|اطلاع|پیام|مکاتب|ارسال)|ارتباط با|اطلاع~?رسانی"
                    r"|official|reach you|contact you",
                    r"پروفایل|ثبت (?:می|شده|کرده|نموده)|نوشته|وارد|اعلام|حساب|سفارش"
                    r"|entered|given|account|order",
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
                    r"مس[یو]{1,2}ل|عهده|موظف|متعهد|(?<!\w)باید|به~?منزله|بنویسید"
                    r"|وارد (?:کن|نما)|ملزم|لازم است|responsib|must|please|^write"
                    r"|enter",
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
                    r"اطلاعات (?:تکمیلی|بیشتر|دیگر)|(?:اطمینان|تایید|صحت|قطعیت)[^.]{0,25}سفارش"
                    r"|بیشتری?[^.]{0,15}(?:بپرس|درخواست)|further|additional|to be sure[^.]{0,40}order"
                    r"|sure that[^.]{0,30}order",
                    r"درخواست|بپرس|می~?پرس|بخواه|تماس (?:ب?گیر|می)|دریافت|ask|contact|request|call",
                ),
                (r"کسب اطلاعات بیشتر|برای اطلاعات بیشتر|نمی~?پرس(?!ی?م?\.)(?=[^.]{0,5}هیچ)",),
            ),
        ),
    ),
)
