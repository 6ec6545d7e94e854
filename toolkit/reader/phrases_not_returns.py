"""Money, goods and orders that go back without any right of the buyer's, as pattern parts over folded text."""

from __future__ import annotations

from toolkit.reader.phrases_given_back import CANCEL

SHOP = r"(?:(?<!\w)فروشگاه|فروشنده|(?<!\w)شرکت|(?<!\w)سایت|وب ?سایت|مدیریت|(?<!\w)ما(?!\w)|کلینیک|مترجمان|پذیرنده|مجموعه|سامانه)"
SHOP_CANCELS = (
    rf"{SHOP}[^.،]{{0,60}}(?:حق|می ?تواند|مجاز|مختار|اختیار)[^.]{{0,80}}{CANCEL}|(?:از (?:سوی|طرف|جانب) ){SHOP}[^.]{{0,40}}{CANCEL}"
    rf"|{CANCEL}[^.]{{0,50}}از (?:سوی|طرف|جانب) (?:\w+ )?{SHOP}|{SHOP}[^.،]{{0,20}} {CANCEL} (?:کند|نماید)"
    rf"|{SHOP}[^.،]{{0,15}}می ?تواند[^.]{{0,90}}{CANCEL}"
    rf"|(?:we|store|seller|company) (?:reserve|may|can|will)[^.]{{0,60}}{CANCEL}"
)
"""What the shop may cancel, which is no right of the buyer."""
FAILED = (
    r"ارسال نمی ?(?:گرد|شو)[^.]{0,80}کیف ?پول|کیف ?پول (?:\w+ ){0,2}(?:اضافه|شارژ)|نوبت (?:\w+ ){0,2}باز|بازگردانده نشد|ناموفق|نا موفق|عدم موفقیت|شبکه بانکی|درگاه (?:پرداخت|بانکی)[^.]{0,40}(?:باز ?می|بر ?می|عودت)|بانک مرکزی|سیستم بانکی می|درگاه بانکی مبلغ|کسر (?:شد|گرد)\w*[^.]{0,40}(?:ثبت ن|نشد)"
    r"|failed payment|unsuccessful"
)
SHOP_FAILS = (
    r"نتوان(?:د|یم|ند)|(?<!\w)نبودن? (?:کالا|محصول|موجودی)|تاخیر (?:فروشنده|فروشگاه|ما(?!\w))|عدم موجودی|اتمام موجودی|ناموجود|موجود ن(?:بود|باش|یست)|عدم (?:امکان )?(?:ارسال|تامین|تحویل|ارایه)|قادر به (?:تامین|ارسال|تحویل)"
    r"|میسر ن(?:شد|بود)|(?:cannot|can not|unable to|not able to|fail to|can't) (?:supply|deliver|fulfil|ship|provide|process)"
    r"|fail to get|out of stock|already paid for (?:the|these|any)"
)
"""Orders that the shop cannot deliver, whose money goes back without anybody withdrawing."""
OTHER_PLACE = r"(?:بازگشت|برگشت|باز ?گرد\w*|برگرد\w*) به (?:صفحه|سایت|فروشگاه|بالا|خانه|درگاه|منو)|به (?:سایت|صفحه|فروشگاه|سبد خرید|پنل) (?:باز|بر)|برگشت (?:خواهد )?(?:ن?می ?|ب)?خور|به فرستنده (?:برگشت|باز|بر)|خسارت از|تاریخ برگشت|^(?:اطلاعات|داده|رمز|ایمیل)"
NO_RULE = (
    r"reserves? the right|consent|newsletter|subscription|your account|exchange for (?:money|payment|cash|your)|^in return|wrong address|incorrect address|"
    r"take[sn]? (?:you|them|users?|visitors?|customers?) back|useful for|driver|courier|^state |for each product|order again|back to the (?:page|site|top|home)|return to (?:this|the|our) (?:page|site|website|shop)"
    r"|return your (?:call|e-?mail|message)|not paid|declined|undeliverable|exchange (?:\w+ )?(?:data|information|links)|^مثلا|برای نمونه|به عنوان مثال|رمز (?:عبور|ورود)|(?:تعویض|بازگشت) (?:ویندوز|رمز)"
)
FREE = r"هزینه(?: ?ای)? (?:بابت|برای) [^.]{0,40}(?:دریافت|کسر|اخذ|گرفته) نمی\w*|هیچ ?(?:گونه )?(?:هزینه|کارمزد|مبلغ)[^.]{0,60}(?:لازم نیست|نیازی? نیست|کسر نمی|کم نمی|نمی ?گیر|دریافت نمی)\w*"
"""A cost that is not asked, which denies no act."""
