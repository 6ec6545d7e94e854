"""What the walk says when it cannot go on, in both languages."""

from __future__ import annotations

from toolkit import Text, to_persian

DONE = Text(fa="انجام شد.", en="Done.")
NOTHING_TO_BUY = Text(
    fa="هیچ صفحهٔ کالایی راهی برای گذاشتن کالا در سبد خرید ندارد.",
    en="No product page offers to put its product in the cart.",
)
NO_PRODUCT_SEEN = Text(
    fa="هیچ صفحهٔ کالایی خوانده نشد که خرید با آن آزموده شود.",
    en="No product page could be read with which to try the purchase.",
)
CART_UNREAD = Text(
    fa="کالا در سبد خرید هست، اما صفحهٔ سبد در این پوسته خوانده نشد.",
    en="The product is in the cart, but the cart page of this theme could not be read.",
)
CART_STAYS_EMPTY = Text(
    fa="کالا را در سبد گذاشتیم و سبد خرید همچنان خالی است.",
    en="The cart stays empty after the product was put in it.",
)
CHECKOUT_ELSEWHERE = Text(
    fa="صفحهٔ پرداخت شاپیفای را تنها مرورگر خریدار می‌گیرد؛ بدون مرورگر دیده نشد. پیش‌فاکتور را خودتان ببینید.",
    en="Shopify gives its checkout only to the buyer's browser, so it was not seen; look at the pre-invoice yourself.",
)
BY_HAND = Text(
    fa="شاپیفای سفارش را تنها در صفحهٔ پرداخت خود می‌گیرد و این ابزار به آنجا نمی‌رود. در پیشخوان شاپیفای یک سفارش آزمایشی "
    "با درگاه آزمایشی (Bogus Gateway) یا پرداخت در محل بدهید، شمارهٔ آن را در صفحهٔ پایان و در پیام به خریدار ببینید و لغوش کنید.",
    en="Shopify takes orders only on its own checkout, which this tool does not enter. Place a test order there with "
    "the Bogus Gateway or cash on delivery, look for its number on the last page and in the message, and cancel it.",
)


def cart_answered(status: int) -> Text:
    return Text(
        fa=f"سبد خرید پاسخ {to_persian(str(status))} داد.",
        en=f"The cart answered {status}.",
    )
