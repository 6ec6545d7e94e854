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
