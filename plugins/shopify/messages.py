"""What the walk says when it cannot go on, in both languages."""

from __future__ import annotations

from toolkit import Text

DONE = Text(fa="انجام شد.", en="Done.")
NOTHING_TO_BUY = Text(
    fa="هیچ صفحهٔ کالایی راهی برای گذاشتن کالا در سبد خرید ندارد.",
    en="No product page offers to put its product in the cart.",
)
CART_STAYS_EMPTY = Text(
    fa="کالا را در سبد گذاشتیم و سبد خرید همچنان خالی است.",
    en="The cart stays empty after the product was put in it.",
)
CHECKOUT_ELSEWHERE = Text(
    fa="صفحهٔ پرداخت شاپیفای را تنها مرورگر خریدار می‌گیرد؛ بدون مرورگر دیده نشد. پیش‌فاکتور را خودتان ببینید.",
    en="Shopify gives its checkout only to the buyer's browser, so it was not seen; look at the pre-invoice yourself.",
)
