"""What a page still leaves open: brackets, sample words, sample numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from toolkit.persian.letters import fold_text
from toolkit.reader.blocks import Block
from toolkit.reader.sections import FRAMED

_OPEN = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|\{%[^%\n]{1,60}%\}|%[a-z_]{3,30}%"
    r"|lorem ipsum|suggested text:|your (?:company|shop|store) name|(?<![a-z])xxx+(?![a-z])|example@|name@domain",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\[(?!\s*(?:\d+|…|\.\.\.|حذف|at|dot|x|✓)\s*\])([^\[\]\n]{2,60})\]", re.IGNORECASE)
_SHORTCODE = re.compile(r"[a-z][a-z0-9]*[-_][a-z0-9_-]+(?: .*)?|[a-z][a-z0-9_-]* [a-z_-]+=.*")
_VALUE = re.compile(
    r"(?<!\w)(?:(?<!ثبت )نام(?! ?نویسی)|شماره|نشانی|ادرس|تاریخ|تلفن|ایمیل|پست الکترونیک|کد|مبلغ|هزینه|مدت|شهر|عنوان"
    r"|درج|بنویسید|وارد|تکمیل|شناسه|لینک|فروشگاه|شرکت|استان|تعداد|حامل|پیک|بانک|درگاه)(?!\w)"
    r"|…|\.\.\.|__|\b(?:names?|address|e-?mail|phone|date|number|amount|company|shop|store|url"
    r"|link|city|insert|enter|your|carrier)\b"
)
_TITLE = re.compile(
    r"راهنما|اموزش|مراحل|ویدیو|اینفوگرافیک|دانلود|مقاله|جدول|بررسی|لیست|تصویر|guide|video|pdf"
)
SHORT, FEW = 45, 4
"""Characters and words up to which a bracket may ask for a value rather than give a title."""
_FOLDED = re.compile(
    r"لورم ?ایپسوم|متن نمونه|نام فروشگاه شما|ادرس فروشگاه شما|021-?12345678|0912-?1234567|1234567890"
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


def is_unwritten(blocks: Sequence[Block]) -> bool:
    """Whether a page holds headings, questions and labels and not one sentence or fact under them."""
    own = [block for block in blocks if not block.linked]
    return bool(own) and not any(_tells(block) for block in own)


def _tells(block: Block) -> bool:
    told = fold_text(block.text).strip()
    if re.search(r"\d{3}|@", told):
        return True
    return not (block.level or block.bold or told.endswith(("?", "؟", ":")) or FRAMED.search(told))
