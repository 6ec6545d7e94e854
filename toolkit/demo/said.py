"""Sentences that faults of the sample shop put on its pages, by the kind of page."""

from __future__ import annotations

from collections.abc import Mapping, Set

from toolkit.demo.faults import Fault

SAID: Mapping[Fault, tuple[str, str]] = {
    Fault.NO_INVOICE: ("terms", "برای سفارش‌های کوچک فاکتور صادر نمی‌شود."),
    Fault.PRICE_OPEN: ("terms", "قیمت‌ها حتی پس از پرداخت قطعی نیست."),
    Fault.PRICE_RAISED: (
        "terms",
        "اگر قیمت بالا رفت، مابه‌التفاوت آن را خریدار می‌پردازد و پرداخت آن الزامی است.",
    ),
    Fault.LATE_REFUND: ("terms", "مبلغ کالای بازگشتی ظرف ۳۰ روز واریز می‌شود."),
    Fault.WALLET_REFUND: ("terms", "وجه کالای بازگشتی فقط به کیف پول افزوده می‌شود."),
    Fault.CANCEL_FEE: ("terms", "هنگام انصراف، ده درصد از مبلغ کسر می‌شود."),
    Fault.WINDOW_FROM_INVOICE: ("terms", "مهلت انصراف ۷ روز کاری از تاریخ فاکتور است."),
    Fault.REASON_ASKED: ("terms", "برای انصراف باید دلیل موجه داشته باشید."),
    Fault.SALE_GOODS_KEPT: ("terms", "کالاهای حراجی پس گرفته نمی‌شود."),
    Fault.NO_LIABILITY: ("terms", "این فروشگاه هیچ‌گونه مسئولیتی در قبال خریدار ندارد."),
    Fault.LOST_IN_POST: ("terms", "در صورت مفقود شدن بسته در پست، فروشگاه مسئولیتی ندارد."),
    Fault.SUBSTITUTE_SENT: ("terms", "اگر کالا ناموجود باشد، کالای دیگری به‌جای آن ارسال می‌شود."),
    Fault.TERMS_AT_WILL: ("terms", "این قوانین در هر زمان تغییر می‌کند."),
    Fault.CHOSEN_COURT: ("terms", "تنها دادگاه‌های اصفهان صالح به رسیدگی است."),
    Fault.VISIT_BINDS: ("terms", "استفاده از سایت به منزلهٔ پذیرش این متن است."),
    Fault.WORTHLESS_PICTURES: ("terms", "مشخصات کالا هیچ تعهدی برای فروشگاه ایجاد نمی‌کند."),
    Fault.ADVERTS_FORCED: ("terms", "ثبت سفارش به منزلهٔ موافقت با دریافت پیامک تبلیغاتی است."),
    Fault.DATA_TO_PARTNERS: ("privacy", "داده‌های شما با شرکای تجاری ما به اشتراک گذاشته می‌شود."),
    Fault.NO_ERASURE: ("privacy", "حذف حساب کاربری امکان‌پذیر نیست."),
    Fault.OTHER_WINDOW: ("complaints", "تا ۱۰ روز کاری پس از تحویل می‌توانید انصراف دهید."),
    Fault.OTHER_REFUND: ("terms", "پس از انصراف، وجه تا ۷ روز کاری واریز می‌شود."),
    Fault.OTHER_FREIGHT: ("terms", "هزینهٔ بازپس‌فرستادن کالا بر عهدهٔ خریدار است."),
    Fault.OTHER_FREE_SUM: ("terms", "ارسال برای خرید بالای ۵۰۰ هزار تومان رایگان است."),
    Fault.OTHER_PHONE: ("about", "تلفن کارگاه: ۰۳۱-۰۰۰۰۰۰۲۵"),
    Fault.OTHER_SHOPS_NAME: ("terms", "کاربران دیجی‌کالا این متن را می‌پذیرند."),
    Fault.OTHER_PAYMENT: ("terms", "خرید قسطی نیز ممکن است."),
    Fault.TIED_SALE: ("terms", "خرید لیوان تنها به شرط خرید بشقاب ممکن است."),
    Fault.WATCH_CHANGES: ("terms", "خریدار موظف است این صفحه را به‌طور مرتب برای دیدن تغییرات بررسی کند."),
    Fault.FAULT_HOURS: ("terms", "کالای معیوب فقط تا ۱۲ ساعت پس از تحویل تعویض می‌شود."),
    Fault.DELIVERY_UNBOUND: ("terms", "زمان تحویل تقریبی است و فروشگاه تعهدی به آن ندارد."),
    Fault.GUARANTEE_VOIDED: ("terms", "نبود کارتن کالا گارانتی را باطل می‌کند."),
    Fault.CANCEL_AT_WILL: ("terms", "فروشگاه حق دارد هر سفارش را به هر دلیل لغو کند."),
    Fault.CREDIT_TAKEN: ("terms", "حساب کاربر متخلف مسدود و اعتبار آن باطل می‌شود."),
    Fault.MISTAKE_FORFEITS: ("terms", "اگر نشانی را اشتباه بنویسید، وجه سفارش قابل بازگشت نیست."),
    Fault.CARRIAGE_KEPT: ("terms", "اگر سفارش را لغو کنید، هزینهٔ پست کسر می‌شود."),
    Fault.SEALED_ONLY: ("terms", "اگر جعبهٔ کالا باز شده باشد، انصراف پذیرفته نمی‌شود."),
    Fault.MINORS_BOUND: ("terms", "خریدار در هر سن متعهد به سفارش خود است."),
    Fault.OWN_JUDGE: ("terms", "تشخیص کارشناس فروشگاه قطعی و غیرقابل اعتراض است."),
    Fault.PRIVATE_CARD: ("terms", "مبلغ را کارت‌به‌کارت به حساب شخصی مدیر بفرستید."),
    Fault.FOREIGN_EXCEPTIONS: ("returns", "لباس زیر و لوازم آرایشی بازشده پس گرفته نمی‌شود."),
    Fault.OTHER_TAX: ("complaints", "قیمت کالاها با احتساب مالیات است."),
    Fault.OTHER_MAILBOX: ("about", "پست الکترونیکی کارگاه: kargah@sofal-digar.example"),
    Fault.OTHER_DELIVERY: ("privacy", "سفارش‌ها ۱۵ تا ۲۰ روز کاری بعد فرستاده می‌شود."),
    Fault.OTHER_HOURS: ("complaints", "شکایت‌ها شنبه تا چهارشنبه، ساعت ۷ تا ۱۱ خوانده می‌شود."),
    Fault.OTHER_CODE: ("about", "کد پستی کارگاه: ۸۱۷۴۶۱۲۹۳۵"),
    Fault.OTHER_UNIT: ("terms", "بسته‌بندی هدیه ۱۰۰٬۰۰۰ ریال است."),
    Fault.OTHER_CARRIAGE: ("shipping", "هزینهٔ ارسال با پست پیشتاز ۷۰ هزار تومان است."),
    Fault.OTHER_VALIDITY: ("terms", "پیش‌فاکتور ۷۲ ساعت اعتبار دارد."),
}
"""Each fault with its page and its sentence."""


def said_on(faults: Set[Fault]) -> dict[str, list[str]]:
    """The sentences that these faults put on each kind of page."""
    said: dict[str, list[str]] = {}
    for fault, (kind, sentence) in SAID.items():
        if fault in faults:
            said.setdefault(kind, []).append(sentence)
    return said
