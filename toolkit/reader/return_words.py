"""The words in which a sentence gives back, cancels or denies it, as pattern parts over folded text."""

from __future__ import annotations

from toolkit.reader.vocabulary import TIME, TIME_EN

DEAL = (
    r"(?:سفارش|خرید(?!ار)|قرارداد|(?<!\w)تور(?!\w)|بلی[طت]|رزرو|نوبت|(?<!\w)دوره|کلاس|ثبت ?نام|سرویس|پروژه|پرواز|فاکتور|معامله"
    r"|کنسلی|گیفت|کارت|اقامت|\border|purchase|booking|reservation|ticket|contract|\btour)"
)
CANCEL = r"(?:(?<!\w)لغو(?! شده)|کنسل(?! شده)|(?<!\w)ابطال|\bcancel(?:s|led|ling|lation)?\b|\bterminate)"
WITHDRAW = r"(?:انصراف|منصرف|پشیمان|فسخ|withdraw)"
FUNDS = r"(?:وجه|وجوه|مبلغ|مبالغ|هزینه|پول|شهریه|بها(?!\w)|مابقی|الباقی|بقیه|باقی ?مانده|باقی ان)"
BACK = (
    r"(?:باز ?گش[تن]|باز ?گردان|باز ?پس|(?<!\w)(?<!چک )برگشت|برگردان|(?<!\w)بر(?: ?ن?می ?)?گرد(?!ش)|مرجوع|عودت|استرداد|مسترد"
    r"|(?<!\w)تعویض(?! (?:روغن|رمز|شیفت|ویندوز|پلاک|رنگ))"
    r"|(?<!\w)عوض می ?کنیم"
    r"|(?<!\w)پس(?:ش|شان)? ?(?:داد|بد|نداد|فرستاد|بفرست|گرفت|نگرفت|گیری|بگیر|ن?می ?(?:گیر|ده|فرست)))"
)
ACT = rf"(?:{BACK}|{WITHDRAW}|{CANCEL})"

POSITIVE = (
    r"(?<!\w)(?:می ?(?:شو|گرد|باش|توان|کن|ده|گیر|پذیر|رس|نما|یاب|دان)\w*|خواه(?:د|ند|یم|ید)|است|هست\w*|دار(?:د|ند|یم|ید)"
    r"|شود|شوید|شوند|کند|کنید|کنند|کرد|باشد|باشند|باشید|گردد|گردید|گرفته|نماید|نمایید|دهد|دهید|دهند)(?!\w)"
)
"""Finite verbs that end a clause without denying it."""
NEGATIVE = (
    r"(?<!\w)(?:نمی ?(?!توانید با|دانید)\w+|نخواه(?:د|ند|یم|ید)|نیست\w*|ندار(?:د|ند|یم|ید)|نداشته|نبود\w*|نشود|نگردد|نباید"
    r"|سلب|ساقط|ممنوع|غیر ?ممکن|غیرمجاز|مقدور نی|معذور|محال)"
)
NOT_ABLE = r"(?<!\w)(?:نمی ?(?:توان|شود|شه)\w*|غیر ?قابل|غیرقابل|فاقد|نه قابل|بدون (?:امکان|حق|قابلیت))"
"""Denials that stand before the act."""
_RUN = rf"(?:(?!{POSITIVE}|(?<!\w)(?:ولی|اما|مگر)(?!\w))[^.])"
DENIED = (
    rf"{ACT}{_RUN}{{0,70}}?{NEGATIVE}|{NOT_ABLE}(?:(?!{POSITIVE})[^.،]){{0,45}}?{ACT}"
    rf"|هی[چج](?: ?گونه)? {BACK}\w*[^.]{{0,40}}ن(?:می|دار|یست|خواه)"
)
"""An act with the denial at the far end of its clause, or straight after the word that denies."""

ABLE = (
    rf"(?:{ACT}{_RUN}{{0,45}}?(?<!\w)(?:(?:امکان|مقدور|میسر|ممکن|مجاز|بلامانع|قابل)[^.،]{{0,25}}?(?:است|می ?باشد|هست|دارد"
    r"|می ?شو|خواهد بود|پذیر (?:است|می|خواهد|هست|بوده))|پذیرفته (?:می|خواهد)|خواه(?:د|یم) (?:شد|کرد|گرفت|داد)|(?<!ن)می ?پذیر|دار(?:ید|یم)(?!\w)|امکان ?پذیر)"
    rf"|(?:امکان|قابلیت|حق|فرصت|مهلت|قابل|مجاز به) [^.،]{{0,40}}?{ACT}{_RUN}{{0,60}}?(?:دار(?:د|ید|ند)|وجود دارد|است|می ?باشد|هست|بوده|داده می)"
    rf"|(?<!ن)می ?(?:توان(?:ید|ند|د)?|شود)(?!\w)[^.]{{0,110}}?{ACT}|{ACT}[^.،]{{0,40}}(?<!ن)می ?توان(?:ید|ند)?(?!\w))"
)
"""An act that the page says is possible."""
DONE = (
    rf"(?:{BACK}{_RUN}{{0,25}}?(?:(?<!ن)می ?(?:شو|گرد)(?:د|ند)|(?<!ن)می ?(?:کنیم|گیریم|نماییم)|خواه(?:د|یم) (?:شد|کرد|گرفت|داد|گردید))"
    rf"|(?<!\w)پس می ?گیر(?:یم|د)|{FUNDS}[^.]{{0,40}}پس می ?دهیم)"
)
"""Goods that are taken back, money that is given back."""
SHARE = (
    rf"(?:جریمه|خسارت|کسر(?! موجودی)|کم می ?(?:شو|کن)|کم و|(?:\d|درصد|%)[^.]{{0,40}}(?:کم|کسر)|(?:مابقی|الباقی|بقیه|باقی ?مانده|باقی ان)[^.]{{0,60}}"
    r"(?:عودت|پرداخت|واریز|داده|مسترد|باز|برگ))"
)
"""What is kept of the price when an order is cancelled."""
CONDITION = r"(?:در ?صورت|(?<!\w)(?:اگر|چنانچه|هرگاه|چنان چه|هر وقت|با)(?!\w))"
GUARANTEE = rf"(?:ضمانت|گارانتی) (?:\w+ ){{0,2}}?(?:بازگشت|برگشت|عودت|مرجوع)|ضمانت تعویض|(?:{TIME}|\d+ ?روز) (?:ضمانت|گارانتی) (?:بازگشت|برگشت|عودت|تعویض)"

BUYER = r"(?:مشتری|خریدار|کاربر|مسافر|متقاضی|کارفرما|دانشجو|هنرجو|زائر|مصرف ?کننده|سفارش ?دهنده|شما(?!ره))"
SHOP = r"(?:(?<!\w)فروشگاه|فروشنده|(?<!\w)شرکت|(?<!\w)سایت|وب ?سایت|مدیریت|(?<!\w)ما(?!\w)|کلینیک|مترجمان|پذیرنده|مجموعه|سامانه)"
SHOP_CANCELS = (
    rf"{SHOP}[^.،]{{0,60}}(?:حق|می ?تواند|مجاز|مختار|اختیار)[^.]{{0,80}}{CANCEL}|(?:از (?:سوی|طرف|جانب) ){SHOP}[^.]{{0,40}}{CANCEL}"
    rf"|{CANCEL}[^.]{{0,50}}از (?:سوی|طرف|جانب) (?:\w+ )?{SHOP}|{SHOP}[^.،]{{0,20}} {CANCEL} (?:کند|نماید)"
    rf"|(?:we|store|seller|company) (?:reserve|may|can|will)[^.]{{0,60}}{CANCEL}"
)
FAILED = (
    r"ارسال نمی ?(?:گرد|شو)[^.]{0,80}کیف ?پول|کیف ?پول (?:\w+ ){0,2}(?:اضافه|شارژ)|نوبت (?:\w+ ){0,2}باز|بازگردانده نشد|ناموفق|نا موفق|عدم موفقیت|شبکه بانکی|بانک مرکزی|سیستم بانکی می|درگاه بانکی مبلغ|کسر (?:شد|گرد)\w*[^.]{0,40}(?:ثبت ن|نشد)"
    r"|failed payment|unsuccessful"
)
SHOP_FAILS = (
    r"نتوان(?:د|یم|ند)|(?<!\w)نبودن? (?:کالا|محصول|موجودی)|تاخیر (?:فروشنده|فروشگاه|ما(?!\w))|عدم موجودی|اتمام موجودی|ناموجود|موجود ن(?:بود|باش|یست)|عدم (?:امکان )?(?:ارسال|تامین|تحویل|ارائه)|قادر به (?:تامین|ارسال|تحویل)"
    r"|میسر ن(?:شد|بود)|(?:cannot|can not|unable to|not able to|fail to|can't) (?:supply|deliver|fulfil|ship|provide|process)"
    r"|fail to get|out of stock|already paid for (?:the|these|any)"
)
OTHER_PLACE = r"(?:بازگشت|برگشت|باز ?گرد\w*|برگرد\w*) به (?:صفحه|سایت|فروشگاه|بالا|خانه|درگاه|منو)|به (?:سایت|صفحه|فروشگاه) (?:باز|بر)|برگشت (?:خواهد )?(?:ن?می ?|ب)?خور|^(?:اطلاعات|داده|رمز|ایمیل)"

SOME_GOODS = (
    r"(?:محصول|کالا|اجناس|اقلام|سفارش|جنس|مورد|موارد)\w* ?ی? که|(?:محصولات|کالاهای|اجناس|اقلام|لوازم) (?:استوک|دست ?دوم|حراج|تخفیف|بهداشتی|ارایشی|سفارشی"
    r"|شکستنی|دیجیتال|دانلودی|خوراکی|زیر)"
    r"|(?:استفاده|مصرف|باز|نصب|شسته|دوخته|برش) ?(?:داده )?شده(?! است)|باز شدن|باز کردن|پلم[پب]|(?<!هیچ )سفارشی(?!\w)|شکسته|برخی|بعضی|این (?:دسته|گونه|نوع|موارد|کالا|محصول)"
    r"|اسیب ?دیده|حراج|تخفیف|فروش (?:فوق|ویژه)|ایام|لباس زیر|عطر|ارایشی|بهداشتی|خوراکی|دست ?ساز|دانلود|مجازی|کتاب|نرم ?افزار|لایسنس|دامنه"
    r"|به (?:علت|دلیل) (?:نارضایتی|تغییر|سلیقه)|هزینه ?ی? (?:ارسال|پست|حمل|طراحی|بسته|گمرک|سرویس)|کرایه|کارمزد"
)
ELSE = (
    r"در غیر ?این ?صورت|وگرنه|(?:پس|بعد) از (?:ان|این|اتمام|گذشت|پایان)(?!\w)|(?:پس|بعد) از [^.،]{0,25}(?:روز|ساعت|هفته|مهلت|مدت|استفاده|نصب|باز (?:شد|کرد))"
)
EXCEPT = r"(?<!\w)(?:مگر|فقط|تنها|صرفا)(?!\w)|به ?جز|به غیر|غیر از|unless|except(?!ions? (?:are|is) (?:not|made))|\bonly\b"
SHOPS_FAULT = r"همخوانی ن|مغایر|اشتباه ارسال|(?:خراب|معیوب|ناقص) (?:باشد|بود)"
"""A fault of the shop's: goods that are not even then taken back never are."""
BOUGHT = (
    r"(?:خرید|پرداخت|ثبت|فروش|فروخته|انجام|تسویه|تحویل|ارسال|سفارش|صدور|تایید|راضی ن|رضایت ن|پشیمان|انصراف|منصرف|کنسل|لغو|تمایل ن|درخواست"
    r"|مرجوع|به هر (?:دلیل|علت)|هر ?گونه)"
)
"""What every buyer has done or may feel, which narrows a denial to nobody."""
REASON = r"(?:^|[،:؛] ?|\. ?)(?:(?:چون|زیرا|از انجا که|با توجه به|نظر به|به ?(?:دلیل|علت|خاطر|منظور)|because|due to|since|as)(?!\w))[^،,]{3,160}[،,]"

GRANTED_EN = (
    rf"(?:returned?|refund\w*|exchange\w*|money[- ]back|cancel\w*)[^.]{{0,60}}(?:within|up to|in) {TIME_EN}"
    rf"|{TIME_EN}[^.]{{0,60}}(?:to (?:return|cancel|withdraw|exchange|send)|returns?\b|refund|money[- ]back|cooling)"
    r"|\b(?:you|customers?|buyers?|consumers?) (?:may|can|are (?:able|entitled|free|welcome)|have the right|has the right)\b"
    r"[^.]{0,40}(?:return|cancel|withdraw|exchange|send \w+ back|refund)"
    r"|(?:goods|items?|products?|orders?) (?:may|can) be (?:returned|refunded|exchanged|cancelled)"
    r"|we (?:will |do |may |gladly |happily |can )?(?:accept|offer|consider|issue|take|provide|give|refund|exchange)\b[^.]{0,40}(?:return|refund|exchange|back)"
    r"|(?:eligible|qualify) for (?:an? |the )?(?:return|refund|exchange)|(?:returns?|refunds?|exchanges?)[^.]{0,60}(?:only|unless)[^.]{0,60}(?:\bif\b|when|for)"
    r"|restocking|(?:to (?:start|make|begin|request|arrange) (?:an? |the |your )?|how to |please )(?:returns?|refund|exchange)|\b(?:returned|returning) (?:\w+ )?(?:goods|items?|products?)"
    r"|(?:deduct|keep|retain|withhold)[^.]{0,80}(?:return|refund|pay)[^.]{0,40}(?:balance|rest|remain)"
    r"|in order for [^.]{0,30}to be (?:returned|refunded|exchanged)"
    r"|right (?:to|of) (?:return|withdraw|cancel)|returns? (?:is|are) (?:accepted|possible|welcome|free)"
)
DENIED_EN = (
    r"\bno (?:returns?|refunds?|exchanges?)\b|non-?(?:refundable|returnable)|all sales (?:are )?final|sales? is final"
    r"|(?:(?<!do )\bnot|cannot|n't|never|no longer|unable to|(?:we|will) do not)\b[^.,]{0,35}(?:return|refund|exchang|cancel|\bback\b|withdraw)"
)
SOME_GOODS_EN = (
    r"\bif\b|\bonce\b|\bafter\b|opened|\bused\b|\bworn\b|hygien|gift cards?|sale items?|clearance|personali[sz]ed|custom(?:i[sz]ed|[- ]?made| orders?| items?| products?)|engraved|intimate|digital|download|shipping"
    r"|postage|dut(?:y|ies)|tax|fees?\b|charges?|deposit|without|original|unless|except|these|following|such|\bfood|consumer items|certain|some\b|only\b|other than|services"
    r"|change of mind|other reasons?|that (?:is|are|was|were|has|have)|damaged|defective|faulty|swimwear|underwear|perishable|sealed|final sale|marked"
)

NO_RULE = (
    r"reserves? the right|consent|newsletter|subscription|your account|exchange for (?:money|payment|cash|your)|^in return|wrong address|incorrect address|"
    r"take[sn]? (?:you|them|users?|visitors?|customers?) back|useful for|driver|courier|^state |for each product|order again|back to the (?:page|site|top|home)"
    r"|^مثلا|برای نمونه|به عنوان مثال|رمز (?:عبور|ورود)|(?:تعویض|بازگشت) (?:ویندوز|رمز)"
)
ITEM_OF_A_LIST = rf"{SOME_GOODS}|شرایطی که|مواردی|استثنا|%|درصد|non-?returnable|exception|not be returned|cannot be|مگر"
"""A heading whose list is of what is not taken back, or of what is kept of the price."""
ALL_GOODS = r"(?<!\w)(?:هیچ|همه|تمام|تمامی|کلیه|هرگز)(?!\w)|هیچ ?(?:گونه|یک)"
EXCHANGE = r"تعویض|عوض|exchange"
"""Another piece in the place of the first, which is not the right to give back."""
FREE = r"هیچ ?(?:گونه )?(?:هزینه|کارمزد|مبلغ)[^.]{0,60}(?:لازم نیست|نیازی? نیست|کسر نمی|کم نمی|نمی ?گیر|دریافت نمی)\w*"
"""A cost that is not asked, which denies no act."""
EVERYTHING = (
    r"هیچ(?: ?یک از| ?کدام از)? ?(?:کالا|محصول|سفارش|خرید|جنس|فروش)|(?:همه|تمام|تمامی|کلیه) ?ی? (?:کالا|خرید|فروش|سفارش|محصول)|فروخته ?شده|همه محصولات"
    r"|of any kind|no exceptions|under no|\bnever\b|whatever the reason|all sales"
)
"""Words that make a denial one for all goods, whatever reason is given."""
BOUGHT_EN = r"(?:\bonce|\bafter|\bwhen)(?: (?:it|they|you|have|has|been|is|are|the|your|an?|order|goods))* (?:placed|sold|purchased?|paid|payment|bought|order(?:ed|ing)?|confirmed|sale|checkout)\b"
EVEN = r"(?<!\w)حتی [^،.]*|\beven (?:if|when)\b[^,.]*"
NEITHER = rf"(?<!\w)نه {ACT}[^.]{{0,60}}(?<!\w)نه [^.]*"
