"""What Persian of ours must not hold: patterns over text outside its isolates."""

from __future__ import annotations

import re

HALF_SPACE = "\u200c"

PERSIAN_FAULTS = {
    "Arabic letters": re.compile("[يكةىﺀ-ﻼ]"),
    "Arabic digits": re.compile("[٠-٩]"),
    "Latin digits outside Latin runs": re.compile(r"[0-9]"),
    "می apart from its verb": re.compile(r"(?<!\S)ن?می (?=\S)"),
    "ها apart from its noun": re.compile(r" ها(?=[ \u200c.،؛:])"),
    "ه‌ی for the ezafe": re.compile(f"ه{HALF_SPACE}ی "),
    "the one-code ezafe": re.compile("ۀ"),
    "a blank before a mark": re.compile(r" [،؛.:؟»)]"),
    "no blank after a mark": re.compile(r"[،؛؟][^\s»)\ufffc]"),
    "a double blank": re.compile("  "),
    "a stray half-space": re.compile(f"(^|[\\s،.]){HALF_SPACE}|{HALF_SPACE}($|[\\s،.]|{HALF_SPACE})"),
    "office dialect": re.compile(
        "می‌باشد|(?<!باز)(?<!بر)می‌گردد|نمود|بایستی|لازم به ذکر|جهت |سفارشات|مرجوع|کلیه|تمامی|توسط "
    ),
    "a Latin comma or semicolon": re.compile("[,;?]"),
    "doubled full stops": re.compile(r"\.\.|…\."),
}
