"""What a page still leaves open: brackets, sample words, sample numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.persian.letters import fold_text

_OPEN = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|\{%[^%\n]{1,60}%\}|%[a-z_]{3,30}%|(?<![\w{$])\{[a-z][a-z _-]{2,30}\}|(?<!\w)\(x{1,4}\)"
    r"|lorem ipsum|suggested text:|your (?:company|shop|store) name|this is a sample page"
    r"|in this (?:section|sub-section)[^.\n]{0,40} you should|by default wordpress does not"
    r"|should only use the template|(?<![a-z])xxx+(?![a-z])|example@|name@domain",
    re.IGNORECASE,
)
_BRACKET = re.compile(
    r"\[(?!/?(?:font|color|size|url|img|b|i|u|quote|center|list|caption|gallery|video|audio|embed)\b|\s*(?:\d+|…"
    r"|\.\.\.|حذف|at|dot|x|✓)\s*\])([^\[\]\n]{2,60})\]",
    re.IGNORECASE,
)
_SHORTCODE = re.compile(r"[a-z][a-z0-9]*[-_][a-z0-9_-]+(?: .*)?|[a-z][a-z0-9_-]* [a-z_-]+=.*")
_VALUE = re.compile(
    r"(?<!\w)(?:(?<!ثبت )نام(?! ?نویسی)|شماره|نشانی|ادرس|تاریخ|تلفن|ایمیل|پست الکترونیک|کد|مبلغ|هزینه|مدت|شهر|عنوان"
    r"|درج|بنویسید|وارد|تکمیل|شناسه|لینک|فروشگاه|شرکت|استان|تعداد|حامل|پیک|بانک|درگاه)(?!\w)"
    r"|…|\.\.\.|__|\b(?:names?|address|e-?mail|phone|date|number|amount|company|shop|store|url|link|city|insert"
    r"|enter|your|carrier)\b"
)
_TITLE = re.compile(
    r"راهنما|اموزش|مراحل|ویدیو|اینفوگرافیک|دانلود|مقاله|جدول|بررسی|لیست|تصویر|guide|video|pdf"
)
SHORT, FEW = 45, 4
"""Characters and words up to which a bracket may ask for a value rather than give a title."""
_FOLDED = re.compile(
    r"در این (?:صفحه|بخش|قسمت|برگه)[^.؟!\n]{0,80}(?:شرح دهید|بنویسید|توضیح دهید|درج کنید|قرار دهید"
    r"|معرفی کنید)(?! ?[:«])"
    r"|لورم ?ایپسوم|متن نمونه|نام فروشگاه شما|ادرس فروشگاه شما|021-?12345678|0912-?1234567|1234567890"
)
_NOT = re.compile(r"\[(?:email|e-mail)[\s\xa0]?protected\]|\[at\]", re.IGNORECASE)


def unfilled(main: str) -> Iterator[str]:
    """The words that were left open, as they stand on the page, each once."""
    found = [m[0] for m in _OPEN.finditer(main)]
    for line in main.splitlines():
        found += [m[0] for m in _BRACKET.finditer(line) if _asks(m, line)]
        found += [m[0] for m in _FOLDED.finditer(fold_text(line))]
    yield from dict.fromkeys(found)


def _asks(bracket: re.Match[str], line: str) -> bool:
    """Whether a bracket waits for a value: it names one, or stands briefly in a sentence; a title does not."""
    told = fold_text(bracket[1]).strip()
    if _NOT.fullmatch(bracket[0]):
        return False
    if _SHORTCODE.fullmatch(told):
        return True
    if _TITLE.search(told) or len(told) > SHORT:
        return False
    around = line[: bracket.start()] + line[bracket.end() :]
    return bool(_VALUE.search(told)) or (1 < len(told.split()) < FEW and len(around.split()) >= FEW)
