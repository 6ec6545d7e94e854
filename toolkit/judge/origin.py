"""Who made a product and in which country, from its data, its table of particulars or its sentences."""

from __future__ import annotations

import re
from dataclasses import replace

from toolkit.model.sale import Product
from toolkit.persian.letters import fold_text

_COUNTRY = re.compile(
    r"(?:نام )?کشور(?: (?:سازنده|تولید ?کننده|تولید(?: کالا| محصول)?|ساخت|مبدا|مبدا کالا|مبدا تولید))?"
    r"|(?:محل|کشور محل) (?:ساخت|تولید)|ساخت(?: کشور)?|ساخته شده در|تولید (?:شده )?در|تولید کشور|محصول کشور"
    r"|مبدا (?:کالا|تولید|ساخت)|countr(?:y of )?(?:origin|manufacture|production)|country|made in"
    r"|manufactured in|place of (?:origin|manufacture)|origin"
)
"""Labels of the country of make. «مبدأ برند» is where a name comes from, not where the good was made."""

_MAKER = re.compile(
    r"(?:نام )?(?:برند|نام تجاری|مارک|تولید ?کننده|سازنده|شرکت(?: (?:سازنده|تولید ?کننده))?|کارخانه(?: سازنده)?"
    r"|تامین ?کننده|عرضه ?کننده|واردکننده|وارد ?کننده|ناشر|انتشارات|کارگاه)(?: (?:کالا|محصول))?"
    r"|brand(?: name)?|manufacturer|maker|producer|supplier|vendor|publisher|made by"
)
_EMPTY = re.compile(
    r"[-–—_.?؟* ]*|نامشخص|نا مشخص|ندارد|متفرقه|سایر|بدون (?:برند|نام|مارک)|نامعلوم|مشخص نیست|درج نشده|unknown|none"
    r"|n/?a|no ?name|other|misc\w*|unbranded"
)
COUNTRIES = (
    "ایران|چین|ترکیه|المان|ژاپن|کره(?: جنوبی)?|تایوان|هند|هندوستان|پاکستان|ایتالیا|فرانسه|اسپانیا|انگلستان|انگلیس"
    "|بریتانیا|امریکا|ایالات متحده|سوییس|سوید|هلند|بلژیک|اتریش|لهستان|روسیه|اکراین|ویتنام|تایلند|مالزی|اندونزی"
    "|بنگلادش|امارات|عمان|مصر|برزیل|مکزیک|کانادا|دانمارک|نروژ|فنلاند|چک|مجارستان|رومانی|پرتغال|یونان|افغانستان"
    "|تاجیکستان|ارمنستان|اذربایجان|گرجستان|عراق|سوریه|لبنان|سریلانکا|استرالیا|افریقای جنوبی|سنگاپور|هنگ ?کنگ"
    "|iran|china|turkey|t[uü]rkiye|germany|japan|(?:south )?korea|taiwan|india|italy|france|spain|usa|uk|vietnam"
)
_SAID = re.compile(
    rf"(?<!\w)(?:ساخت|ساخته شده در|تولید(?: شده)?(?: در)?|محصول|made in|product of)(?: کشور)? ({COUNTRIES})(?!\w)"
)
_SAID_MAKER = re.compile(
    r"(?:^|[\n؛،.|])\s*(?:برند|سازنده|تولید ?کننده|نام تجاری|ناشر|تامین ?کننده|brand|manufacturer)\s*[:：]\s*([^\n؛،.|]{2,60})"
)


def with_origin(product: Product) -> Product:
    """The product with maker and country as its page names them, wherever it does."""
    return replace(product, brand=maker_of(product), country=country_of(product))


def country_of(product: Product) -> str:
    """The country of make, in the page's words; empty where none is named."""
    told = _filled(product.country) or _attribute(product, _COUNTRY)
    return told or _sentence(product, _SAID)


def maker_of(product: Product) -> str:
    """The maker, brand, importer or publisher; empty where none is named."""
    told = _filled(product.brand) or _attribute(product, _MAKER)
    return told or _filled(_sentence(product, _SAID_MAKER, group=1))


def is_about_origin(name: str) -> bool:
    """Whether a row of particulars tells only maker or country, which are duties of their own."""
    folded = _label(name)
    return bool(_COUNTRY.fullmatch(folded) or _MAKER.fullmatch(folded))


def _attribute(product: Product, label: re.Pattern[str]) -> str:
    told = (_filled(value) for name, value in product.attributes if label.fullmatch(_label(name)))
    return next((value for value in told if value), "")


def _label(name: str) -> str:
    return " ".join(re.sub(r"[:：*_-]", " ", fold_text(name)).split())


def _filled(value: str) -> str:
    """A value that says something; «متفرقه» and a dash do not."""
    return "" if _EMPTY.fullmatch(fold_text(value).strip()) else value.strip()


def _sentence(product: Product, pattern: re.Pattern[str], group: int = 0) -> str:
    for line in (*product.description.splitlines(), *product.words.splitlines()):
        found = pattern.search(fold_text(line))
        if found and not re.search(
            r"نیست|نمی ?باشد|(?<!\w)not(?!\w)", fold_text(line)[found.end() : found.end() + 12]
        ):
            return found[group].strip()
    return ""
