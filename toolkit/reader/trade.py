"""The steps of buying on platforms whose markup does not tell them: by address and words together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote, urlsplit

PATHS: Mapping[str, str] = {
    "order_received": r"(?:order-received|thank-?you|success|order/done|order-?confirm\w*|confirmation"
    r"|order2)(?:\.\w+)?(?:[/?]|$)",
    "checkout": r"(?:^|[/=])(?:(?:checkouts?|onepage|tasvie[\w-]*)(?:\.\w+)?(?:[/?]|$)"
    r"|order(?:/step-?\d)?(?:\.\w+)?/?$)|route=checkout/checkout",
    "cart": r"(?:^|[/=])(?:cart|basket|sabad[\w-]*|سبد[\w-]*)(?:\.\w+)?(?:[/?]|$)|route=checkout/cart",
    "login": r"(?:^|[/=])(?:log-?in|sign-?in|my-account|register|authentication|vorud|auth)(?:\.\w+)?(?:[/?]|$)",
    "product": r"/(?:products?|p|item|kala|dp)/[^/]|route=product/product|(?:show|product|item)\.\w+\?|/\d+-[^/]+\.html",
}
"""Addresses of the steps, query and `#/` routes included."""

_PRICE = r"\d[\d,./٬٫]* ?(?:هزار )?(?:تومان|تومن|ریال|irr|irt|toman|rials?)|[$€£] ?\d|\d ?(?:€|\$)"
WORDS: Mapping[str, str] = {
    "order_received": r"سفارش[^\n.]{0,40}(?:ثبت|دریافت|نهایی) (?:شد|گردید)(?!ه)|(?:از|بابت) خرید (?:شما|تان)"
    r"|your order (?:is |has been |was )(?:confirmed|received|placed)|thank you",
    "checkout": r"روش ?(?:های )?(?:ارسال|پرداخت)|شیوه ?ی? ?ارسال|پرداخت (?:نهایی|انلاین|سفارش)"
    r"|ثبت (?:نهایی )?سفارش|نشانی گیرنده|قابل پرداخت|shipping method|pay now|place order",
    "cart": r"سبد خرید|\bcart\b|basket",
    "login": r"(?<!\w)ورود(?!\w)|کلمه عبور|رمز عبور|کد تایید|log ?in|sign in|password",
    "product": rf"(?:{_PRICE})[^|]*(?:افزودن|اضافه) (?:کردن )?به سبد|(?:افزودن|اضافه) به سبد|add to (?:cart"
    rf"|basket|bag)|(?:{_PRICE})",
}
"""Words that a page of each step holds."""

_HOME = re.compile(r"^/?(?:(?:fa|en|ir|fa-ir)/?)?(?:(?:index|default|home|main)\.\w{3,5})?$")
EMPTY = re.compile(
    r"به ?زودی (?:باز|بر ?می|افتتاح|راه|شروع|در خدمت)|به ?زودی$|در دست (?:ساخت|طراحی|احداث|تعمیر)"
    r"|coming soon|under construction|opening soon|back (?:soon|shortly)"
    r"|(?<!\d)(?:404|503)(?!\d)|(?:صفحه|نشانی)[^\n]{0,40}(?:یافت|پیدا) ن|not found|can(?:not|'t"
    r"|’t) be found|به ?روز ?رسانی (?:سایت|هستیم|است)|maintenance|در دسترس نیست"
)
"""What a page says that is none yet, or none any more."""
LOGIN = r"(?<!\w)ورود(?! (?:کالا|گردش))|عضویت|ثبت ?نام|حساب کاربری|log-? ?in|sign-? ?in|account|register|auth"
"""Names and addresses of the page on which one logs in."""
SHORT = 500


def route(url: str) -> str:
    """Path and query of an address, readable; a `#/` route in its place. Empty where it cannot be read."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if parts.fragment.startswith("/"):
        return unquote(parts.fragment)
    return unquote(f"{parts.path}?{parts.query}" if parts.query else parts.path)


def is_root(url: str) -> bool:
    """Whether an address is a shop's front door."""
    told = route(url)
    path, _, query = told.partition("?")
    return bool(_HOME.match(path)) and (
        not query or bool(re.fullmatch(r"(?:route=common/home|lang=\w+|utm_\S*|v=\S*)", query))
    )


def by_address(url: str, told: str) -> Iterator[str]:
    """The steps that address and folded words show together."""
    path = route(url).lower()
    yield from (
        kind for kind, address in PATHS.items() if re.search(address, path) and re.search(WORDS[kind], told)
    )


def is_empty(told: str) -> bool:
    """Whether a page only says that there is nothing here."""
    return len(told) < SHORT and bool(EMPTY.search(told))


def sells(told: str) -> bool:
    """Whether goods stand on the page with a price or a button to buy."""
    return bool(re.search(rf"{_PRICE}|به سبد|add to (?:cart|bag|basket)", told))
