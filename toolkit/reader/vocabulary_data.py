"""The words that only sentences on people's data share, as pattern parts over folded text."""

from __future__ import annotations

from toolkit.reader.vocabulary import DATUM, INFO

PRIVACY = (
    r"حریم ?(?:خصوصی|شخصی)|(?:حفظ|حفاظت|امنیت)[^|]{0,10}(?:اطلاعات|داده)|درباره اطلاعات|privacy|your data"
)
NEVER = r"(?!)"
"""A topic that no heading holds: the page's name alone decides."""
PASSWORD = (
    r"رمز~? ?عبور|گذر~? ?واژه|کلمه~? ?ی? ?عبور|رمز~? ?ورود|رمز حساب|(?<!\w)پسورد|(?:نام"
    r"|اطلاعات) کاربری و رمز|(?<!یکبار )(?<!\w)رمز (?:خود|کاربر|شما)"
)

DUTY = r"(?:کاربر|متقاضی|مشتری|خریدار|خوانده|خواهان|متقاضیان|کاربران|مشتریان)(?:\W+\w+){0,3}\W+(?:متعهد|موظف|ملزم)(?! نیست)"
"""What a user is bound to do, which is no act of the shop."""
USER_MUST_NOT = (
    r"(?:کاربر(?:ان)?|مشتری(?:ان)?|خریدار(?:ان)?|اعضا|عضو)(?!\w)[^.]{0,40}"
    r"(?:مجاز (?:نیست|نمی)|حق ندار|نباید|اجازه ندار|نمی~?توان)"
    r"|^شما [^.]{0,30}نباید"
)
"""What a user may not do with data or an account of his own."""
MY_DATUM = (
    rf"(?:{DATUM}|(?<!\w)شماره ?ی? (?:شما|خریدار|مشتری|گیرنده|کاربر)(?!\w)"
    r"|(?<!\w)اسم(?: و|،| شما| خریدار| مشتری| خود| هر))"
)
"""A datum of a person, also where it is called so for short."""
LAW = r"\bgdpr\b|اتحادیه اروپا|مقررات عمومی|(?<!\w)هر (?:وب ?)?سایت"
"""Others than the shop, who also speak of data."""
DATUM_EN = (
    r"\b(?:names?\b(?! of (?:the|our))|(?<!an )(?<!by )(?<!via )(?<!confirmation )e-?mails?\b(?! (?:us|to)\b)"
    r"|e-?mail address(?:es)?\b|(?<!to your )(?:ip |postal |delivery |shipping "
    r"|home )?address(?:es)?\b|(?:phone|mobile|telephone|contact) numbers?|phones?\b"
    r"|national (?:id|code)|birth ?date|ip\b)"
)
INFO_EN = (
    r"\b(?:personal|user|customer|private|your|visitor)s?'?s?(?: personal| contact| own)? (?:data"
    r"|informations?|details)\b|\binformations?\b|\bdata\b"
)
PRIVATE_EN = (
    r"\b(?:personal(?:ly)?|users?'?|customers?'?|private|visitors?'?|your)(?:'s)?"
    r" (?:\w+ ){0,2}(?:data|informations?|details)\b"
)
MY_INFO_EN = (
    r"\bwhat you (?:type|tell|enter|write|give)|\b(?:your|personal|this|that|these|such|customers?'?"
    r"|users?'?|collected) (?:\w+ ){0,2}(?:informations?|data|details)\b|\bthe (?:information|data|details) (?:we|you|that)\b"
)
MEANT = rf"{INFO}|{DATUM}|(?<!\w)(?:(?:از |به )?ان ?(?:ها|را|چه)?|اینها|این موارد|همین)(?!\w)|کارت|مرورگر|کوکی|محرمان"
"""Data, or what stands for them where the page speaks of nothing else."""
SCOPE = (
    r"(?<!\w)این (?:صفحه|سند|بخش|برگه|متن|سیاست\w*|بیانیه)[^.]{0,120}(?:توضیح|شرح|بیان|امده|می~?خوانید|مشخص (?:می|کند))"
    r"|this (?:privacy )?(?:policy|notice|page|statement) (?:also )?(?:explains|describes|tells|sets out|outlines|details)"
)
"""What a page is about to say, which is not said yet."""
NEVER_ASKED = r"not collect|do not ask|never ask"
"""Data that the shop says it does not take."""
