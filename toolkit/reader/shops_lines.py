"""The lines of a page of buying that speak for the shop, where the others may tell of the buyer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.persian.letters import fold_text

_SHOPS = re.compile(
    r"پشتیبان|پاسخ ?گو|تماس بگیر|واتس ?اپ|تلگرام|روبیکا|(?<!\w)ایتا(?!\w)|تلفن (?:ثابت )?(?:فروشگاه|ما|دفتر|گویا)|امور مشتریان"
    r"|(?:نشانی|ادرس) (?:فروشگاه|ما|دفتر|کارگاه|شرکت)|ارتباط با ما|support|call us|customer (?:service|care)"
)
_BUYERS = re.compile(
    r"گیرنده|خریدار|تحویل|ارسال (?:به|می)|صورت ?حساب|مشتری:|(?<!\w)شما ?:|(?:نشانی|ادرس|تلفن|شماره)\w*(?: \w+)? (?:خود|شما)(?!\w)"
    r"|receiver|billing|ship(?:ping)? (?:to|address)|deliver"
)
_CLOSES = re.compile(r"(?:کلیه|تمامی?|همه) ?ی? (?:ی )?حقوق|©|copyright|all rights reserved|\(c\) \d")
CLOSING = 4
"""Lines before the line on rights in which a page without a footer element tells of its shop."""


def shops_lines(main: str, rest: str) -> str:
    """Sentences in which the shop speaks of itself, and those at the foot of the page."""
    return "\n".join((*_speaking(main), *_speaking(rest), *_closing(main)))


def _speaking(text: str) -> Iterator[str]:
    for said in re.split(r"\n|(?<=[.؟!])\s", text):
        told = fold_text(said)
        if _SHOPS.search(told) and not _BUYERS.search(told):
            yield said


def _closing(main: str) -> Iterator[str]:
    lines = main.splitlines()
    last = next(
        (
            at
            for at in range(len(lines) - 1, max(-1, len(lines) - 8), -1)
            if _CLOSES.search(fold_text(lines[at]))
        ),
        0,
    )
    near = lines[max(0, last - CLOSING) : last]
    start = max((at for at, line in enumerate(near) if _BUYERS.search(fold_text(line))), default=-1)
    yield from near[start + 1 :]
