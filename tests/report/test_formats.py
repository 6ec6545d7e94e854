from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from toolkit.errors import UsageError
from toolkit.language.text import Language
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.report.csv import COLUMNS, as_csv
from toolkit.report.formats import Format, find, formats, write
from toolkit.report.markdown import as_markdown
from toolkit.report.text import as_text

Requirements = dict[str, Requirement]
OVERRIDES = {"\u202a", "\u202b", "\u202d", "\u202e", "\u0000", "\u001b"}


@pytest.mark.parametrize("name", ["text", "html", "json", "csv", "markdown", "pdf", "sarif", "junit"])
@pytest.mark.parametrize("language", ["fa", "en"])
def test_each_format_is_written_whole_and_twice_the_same(
    result: Result, requirements: Requirements, tmp_path: Path, name: str, language: Language
) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    write(result, requirements, name, first, language)
    write(result, requirements, find(name), second, language)
    assert first.read_bytes() == second.read_bytes()
    assert b"MP1" in first.read_bytes() or name in ("text", "markdown", "pdf")
    assert sorted(tmp_path.iterdir()) == [first, second]


def test_an_unknown_format_is_refused_with_those_that_exist() -> None:
    with pytest.raises(UsageError) as caught:
        find("docx")
    assert caught.value.hint is not None and "markdown" in caught.value.hint.en


def test_a_plugin_adds_a_format(result: Result, requirements: Requirements, tmp_path: Path) -> None:
    def draw(result: Result, requirements: object, language: Language, since: object) -> bytes:
        return json.dumps(result.ready).encode()

    known = formats([Format("ready", ".txt", draw)])
    write(result, requirements, find("ready", known), tmp_path / "r.txt", "en")
    assert (tmp_path / "r.txt").read_bytes() == b"false"
    assert "ready" not in formats()


def test_no_cell_of_the_table_can_be_a_formula(result: Result, requirements: Requirements) -> None:
    table = as_csv(result, requirements, "fa")
    assert table.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(table.removeprefix("\ufeff"))))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == len(result.findings) + 1
    lines = [line.strip() for row in rows for cell in row for line in cell.split("\n")]
    assert not [line for line in lines if line[:1] and line[0] in "=+-@\t\r|"]
    assert any(line.startswith("'=HYPERLINK") for line in lines)
    assert not set(table) & OVERRIDES


def test_markdown_takes_a_strangers_words_as_words(result: Result, requirements: Requirements) -> None:
    page = as_markdown(result, requirements, "en")
    assert "<script" not in re.sub(r"\\<", "", page)
    assert "[click](http" not in page and "\\[click\\]\\(http" in page
    assert re.findall(r"\]\(<(\w+):", page) and set(re.findall(r"\]\(<(\w+):", page)) <= {"http", "https"}
    assert not set(page) & OVERRIDES


def test_markdown_shows_lines_to_paste_as_they_are(result: Result, requirements: Requirements) -> None:
    page = as_markdown(result, requirements, "en")
    assert '\n````\n[[declarations]]\nby = "```"\n````\n' in page


def test_persian_markdown_stands_right_to_left(result: Result, requirements: Requirements) -> None:
    page = as_markdown(result, requirements, "fa")
    assert page.startswith('<div dir="rtl">\n\n# گزارش آمادگی')
    assert page.count("مشاورهٔ حقوقی نیست") == 1


@pytest.mark.parametrize("language", ["fa", "en"])
def test_plain_text_tells_every_open_finding(
    result: Result, requirements: Requirements, language: Language
) -> None:
    page = as_text(result, requirements, language)
    for name in ("CON-LAND", "PRE-CODE", "GOOD-DESC", "CHK-PRE", "PRE-DEED"):
        assert requirements[name].title[language] in page
    assert not set(page) & OVERRIDES
    assert f"\n{result.evidence_sha256}\n" in page
