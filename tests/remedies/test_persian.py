"""Persian of the remedies: their steps, and every file that is made for a shop with an ordinary name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from remedies.conftest import GRANTED, nasty_case, sample
from selectolax.lexbor import LexborHTMLParser
from support.orthography import PERSIAN_FAULTS

from toolkit.persian.isolate import isolate_latin
from toolkit.plugins import load_plugins
from toolkit.remedies.load import own_remedies
from toolkit.remedies.make import MAKERS

ISOLATED = re.compile("\u2066[^\u2069]*\u2069")
QUOTED = re.compile("«[^»]*»")
"""Names of menus and words to look for stand as their writers spell them."""
SEAL_SENTENCE = "این محصول دارای هلوگرام می باشد"
"""The sentence that the sources ask for, to the letter."""
MADE = ("offer_clause", "pre_invoice_template", "vat_note", "fees_table", "withdrawal_form", "complaint_procedure",
        "visit_sheet", "posting_sheet", "withdrawal_messages", "tracking_messages")  # fmt: skip


def own_words(text: str) -> str:
    return ISOLATED.sub("\ufffc", QUOTED.sub("\ufffc", text.replace(SEAL_SENTENCE, "\ufffc")))


def every_text() -> list[tuple[str, str]]:
    every = [*own_remedies(), *(r for p in load_plugins().platforms for r in p.remedies())]
    return [(r.id, text.fa) for r in every for text in (r.title, *r.steps)]


@pytest.mark.parametrize("fault", PERSIAN_FAULTS)
def test_steps_are_written_by_the_rules(fault: str) -> None:
    found = [(id, text) for id, text in every_text() if PERSIAN_FAULTS[fault].search(own_words(text))]
    assert found == []


def test_titles_have_no_full_stop_and_steps_have_one() -> None:
    every = [*own_remedies(), *(r for p in load_plugins().platforms for r in p.remedies())]
    for remedy in every:
        assert not remedy.title.fa.endswith(".")
        assert not remedy.title.en.endswith(".")
        for step in remedy.steps:
            assert step.fa.endswith((".", "؟", SEAL_SENTENCE)), step.fa
            assert step.en.endswith((".", "?", SEAL_SENTENCE)), step.en


def test_latin_digits_stand_inside_latin_runs_only() -> None:
    found = [text for _, text in every_text() if re.search("[0-9]", ISOLATED.sub("", text))]
    assert found == []


@pytest.mark.parametrize("name", MADE)
def test_files_are_written_by_the_rules(name: str, tmp_path: Path) -> None:
    for file in MAKERS[name](nasty_case(sample(seal=GRANTED), tmp_path)):
        if file.path.endswith(".csv"):
            continue
        text = file.data.decode()
        if file.path.endswith(".html"):
            (body,) = LexborHTMLParser(text).css('article[lang="fa"]')
            for run in body.css("bdi, a"):
                run.replace_with("\ufffc")
            lines = [line.strip() for line in body.text(separator="\n").split("\n")]
            text = "\n".join(line for line in lines if line)
        for line in text.splitlines():
            said = own_words(isolate_latin(line))
            faults = [fault for fault, pattern in PERSIAN_FAULTS.items() if pattern.search(said)]
            assert not faults, (file.path, faults, line)
