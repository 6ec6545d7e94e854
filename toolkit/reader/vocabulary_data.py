"""The words that only sentences on people's data share, as pattern parts over folded text."""

from __future__ import annotations

PRIVACY = (
    r"حریم ?(?:خصوصی|شخصی)|(?:حفظ|حفاظت|امنیت)[^|]{0,10}(?:اطلاعات|داده)|درباره اطلاعات|privacy|your data"
)
NEVER = r"(?!)"
"""A topic that no heading holds: the page's name alone decides."""
PASSWORD = (
    r"رمز~? ?عبور|گذر~? ?واژه|کلمه~? ?ی? ?عبور|رمز~? ?ورود|رمز حساب|(?<!\w)پسورد|(?:نام"
    r"|اطلاعات) کاربری و رمز|(?<!یکبار )(?<!\w)رمز (?:خود|کاربر|شما)"
)
