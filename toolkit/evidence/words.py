"""The words by which shops link to the pages that matter, as data."""

from __future__ import annotations

from collections.abc import Mapping

LINK_WORDS: Mapping[str, tuple[str, ...]] = {
    "privacy": ("حریم خصوصی", "حریم شخصی", "محرمانگی", "privacy"),
    "terms": (
        "قوانین",
        "مقررات",
        "شرایط استفاده",
        "شرایط خرید",
        "شرایط و ضوابط",
        "terms",
        "conditions",
        "rules",
    ),
    "about": ("درباره", "معرفی ما", "ما که هستیم", "about", "who-we-are"),
    "contact": ("تماس", "ارتباط با ما", "راه های ارتباطی", "contact", "reach us"),
    "complaints": ("شکایت", "شکایات", "انتقاد", "complaint"),
    "returns": (
        "بازگشت کالا",
        "بازگرداندن",
        "مرجوع",
        "انصراف",
        "تعویض",
        "عودت",
        "return",
        "refund",
        "withdraw",
    ),
    "shipping": ("ارسال", "هزینه ارسال", "حمل", "تحویل", "shipping", "delivery"),
    "order_tracking": (
        "پیگیری سفارش",
        "رهگیری",
        "پیگیری مرسوله",
        "order-tracking",
        "track order",
        "tracking",
    ),
    "cart": ("سبد خرید", "cart", "basket"),
    "checkout": ("تسویه حساب", "تسویه", "checkout"),
    "login": (
        "ورود",
        "حساب کاربری",
        "عضویت",
        "ثبت نام",
        "my-account",
        "login",
        "sign in",
        "register",
        "account",
    ),
    "shop": ("فروشگاه", "محصولات", "کالاها", "shop", "store", "products", "collections"),
}
"""Kinds to folded words of a link's text or address; a link may be of several kinds."""

QUESTIONS = (
    "سوالات متداول",
    "پرسش های متداول",
    "راهنمای خرید",
    "راهنما",
    "faq",
    "help",
    "guide",
    "policy",
    "policies",
)
"""Links worth reading though they name no kind: rules often stand behind them."""
