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
CHOICE_FIRST = Text(
    fa="کالاهایی که دیدیم پیش از خرید انتخاب گزینه می‌خواهند؛ بدون مرورگر در سبد گذاشته نشد.",
    en="The products that were seen want an option chosen first, which was not possible over plain HTTP.",
)
CART_NOT_FOUND = Text(
    fa="هیچ پیوندی به سبد خرید پیدا نشد و در نشانی همیشگی‌اش هم نیست.",
    en="No link to the cart was found, and it is not at its usual address.",
)
CHECKOUT_NOT_FOUND = Text(
    fa="هیچ پیوندی به صفحهٔ تسویه‌حساب پیدا نشد و در نشانی همیشگی‌اش هم نیست.",
    en="No link to the checkout was found, and it is not at its usual address.",
)
CART_STAYS_EMPTY = Text(
    fa="کالا را در سبد گذاشتیم و سبد خرید همچنان خالی است.",
    en="The cart stays empty after the product was put in it.",
)
CART_BY_BROWSER = Text(
    fa="سبد خرید را مرورگر می‌سازد (سبد بلوکی)؛ بدون مرورگر خوانده نشد.",
    en="The cart is drawn by the browser (block cart), so it could not be read over plain HTTP.",
)
CHECKOUT_BY_BROWSER = Text(
    fa="صفحهٔ تسویه‌حساب را مرورگر می‌سازد (تسویه‌حساب بلوکی)؛ بدون مرورگر خوانده نشد.",
    en="The checkout is drawn by the browser (block checkout), so it could not be read over plain HTTP.",
)
CHECKOUT_LOGIN = Text(
    fa="صفحهٔ تسویه‌حساب نخست ورود به حساب کاربری می‌خواهد.",
    en="The checkout asks for a login first.",
)
NO_REVIEW = Text(
    fa="صفحهٔ تسویه‌حساب خلاصهٔ سفارش را نشان نمی‌دهد.",
    en="The checkout shows no order review.",
)


def cart_answered(status: int) -> Text:
    return Text(
        fa=f"سبد خرید پاسخ {to_persian(str(status))} داد.",
        en=f"The cart answered {status}.",
    )


def checkout_answered(status: int) -> Text:
    return Text(
        fa=f"صفحهٔ تسویه‌حساب پاسخ {to_persian(str(status))} داد.",
        en=f"The checkout answered {status}.",
    )


KEYS_MISSING = Text(
    fa="در فایل ‎.env کلید ووکامرس نیست. در پیشخوان، ووکامرس، پیکربندی، پیشرفته، REST API کلیدی با دسترسی "
    "خواندن و نوشتن بسازید و آن را در WOOCOMMERCE_KEY و WOOCOMMERCE_SECRET بنویسید؛ بی آن سفارش آزمایشی لغو نمی‌شود.",
    en="`.env` holds no WooCommerce key. Make one with read/write access under WooCommerce, Settings, Advanced, "
    "REST API, and write it in WOOCOMMERCE_KEY and WOOCOMMERCE_SECRET; without it a test order could not be cancelled.",
)
KEYS_MAY_ONLY_READ = Text(
    fa="کلید ووکامرس در ‎.env تنها می‌خواند و سفارش را لغو نمی‌کند؛ کلیدی با دسترسی خواندن و نوشتن بسازید.",
    en="The WooCommerce key in `.env` may only read and could not cancel an order; make one with read/write access.",
)
NO_GATEWAY = Text(
    fa="نه پرداخت هنگام دریافت (cod) روشن است و نه چک (cheque)؛ سفارش آزمایشی با هیچ درگاه دیگری ثبت نمی‌شود.",
    en="Neither cash on delivery (cod) nor cheque is enabled; a test order is placed with no other way of paying.",
)
NOT_CANCELLED = Text(
    fa="ووکامرس نگفت که سفارش لغو شده است.",
    en="WooCommerce did not say that the order is cancelled.",
)
ORDER_NOTE = Text(
    fa="سفارش آزمایشی برای سنجش آمادگی نماد؛ همین حالا لغو می‌شود. چیزی نفرستید.",
    en="Test order of a readiness check; it is cancelled at once. Send nothing.",
)


def rest_answered(status: int, code: str) -> Text:
    return Text(
        fa=f"رابط REST ووکامرس پاسخ {to_persian(str(status))} داد ({code}).",
        en=f"WooCommerce's REST interface answered {status} ({code}).",
    )


def order_refused(status: int, words: str) -> Text:
    return Text(
        fa=f"فروشگاه سفارش را نپذیرفت (پاسخ {to_persian(str(status))}): «{words}»",
        en=f"The shop did not take the order (status {status}): “{words}”",
    )
