"""The Persian of the list of goods follows the house style."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from toolkit.goods.load import shipped_goods
from toolkit.language.text import Text
from toolkit.persian.isolate import strip_isolates

FAULTS = {
    "an Arabic yeh or kaf, or a composed heh": r"[يكۀ]",
    "a kashida": r"ـ",
    "«می» with a space after it": r"(^|\s)ن?می\s",
    "«ها» with a space before it": r"\sها(ی|\s|$)",
    "a Latin or Arabic-Indic digit outside a Latin run": r"(?<![A-Za-z0-9-])[0-9]|[٠-٩]",
    "a half-space where nothing would show": r"[اآدذرزژو]\u200c|\u200c[\s.،؛]|\s\u200c",
    "a space before a mark": r"\s[،؛؟.:»]",
    "a Latin comma, question mark or three dots": r"[؀-ۿ][,?]|\.\.\.",
    "two spaces": r"  ",
    "«ه‌ی» for «هٔ»": r"ه\u200cی(\s|$)",
    "office dialect": r"می‌گردد|نمودن|بایستی|توسط|کلیه|تمامی|در خصوص|در راستای|مندرج|سفارشات|گزارشات",
}


def texts() -> Iterator[tuple[str, Text]]:
    for row in shipped_goods().rows:
        yield f"{row.id}.title", row.title
        for name, text in (("asked", row.asked), ("authority", row.authority)):
            if text:
                yield f"{row.id}.{name}", text


@pytest.mark.parametrize("fault", FAULTS)
def test_no_persian_text_has(fault: str) -> None:
    found = [(place, text.fa) for place, text in texts() if re.search(FAULTS[fault], strip_isolates(text.fa))]
    assert not found


def test_each_text_is_of_its_own_language_and_no_sentence_of_its_own() -> None:
    for place, text in texts():
        assert re.search("[؀-ۿ]", text.fa) and not re.search("[؀-ۿ]", text.en), place
        assert not text.fa.endswith(".") and not text.en.endswith("."), place
