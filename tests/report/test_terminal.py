from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

from toolkit.language.text import Language
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.model.verdict import Verdict
from toolkit.persian.isolate import strip_isolates
from toolkit.report.compare import compare
from toolkit.report.terminal import print_summary

Requirements = dict[str, Requirement]


def said(
    result: Result,
    requirements: Requirements,
    language: Language,
    files: dict[str, Path] | None = None,
    before: Result | None = None,
    width: int = 60,
) -> str:
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=True, color_system=None, legacy_windows=False)
    print_summary(result, requirements, console, language, files or {}, compare(before, result))
    return out.getvalue()


def test_it_says_what_blocks_what_is_next_and_where_the_files_are(
    result: Result, requirements: Requirements
) -> None:
    page = said(result, requirements, "en", {"html": Path("/shop/report.html")})
    assert page.startswith(
        "Not ready yet: 5 blockers.\nFirst thing to do: The birth certificate is scanned.\n"
    )
    assert "Blocker: Each product page shows a price" in page
    assert "3 blockers: The page /checkout/ answered 503." in page
    assert page.endswith("Full list with remedies:\n/shop/report.html\n")


def test_it_says_the_same_in_persian(result: Result, requirements: Requirements) -> None:
    page = strip_isolates(said(result, requirements, "fa", width=200))
    assert page.startswith("هنوز آماده نیست: ۵ مانع.\nنخستین کار: تصویر شناسنامه در پوشهٔ مدارک است.\n")
    assert "۳ مانع: صفحهٔ /checkout/ پاسخ ۵۰۳ داد." in page


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_long_path_stands_alone_unbroken_and_bare(
    result: Result, requirements: Requirements, language: Language
) -> None:
    path = Path("/home/[bold]") / ("shop-" * 40) / ":smile:.html"
    page = said(result, requirements, language, {"html": path, "sarif": path})
    assert page.split("\n").count(str(path)) == 2


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("width", [40, 80])
def test_no_other_line_is_wider_than_the_console(
    result: Result, requirements: Requirements, language: Language, width: int
) -> None:
    page = said(result, requirements, language, width=width)
    assert max(cell_len(strip_isolates(line)) for line in page.split("\n")) <= width


def test_a_ready_shop_is_told_so_in_few_lines(ready: Result, requirements: Requirements) -> None:
    assert said(ready, requirements, "en") == "Ready.\n25 pass, 3 by hand and signed off, 1 waived.\n"


def test_causes_and_not_duties_come_first_when_nothing_could_be_seen(
    result: Result, requirements: Requirements
) -> None:
    unseen = replace(result, findings=tuple(f for f in result.findings if f.verdict is not Verdict.FAIL))
    page = said(unseen, requirements, "en")
    assert page.startswith(
        "It cannot be said whether it is ready.\nFirst thing to do: cure the cause, then run again.\n"
    )


def test_it_tells_what_changed_since_the_run_before(
    result: Result, ready: Result, requirements: Requirements
) -> None:
    page = said(ready, requirements, "en", before=result)
    assert "Since the last run: 11 fixed, 0 new, 1 left." in page


def test_a_page_cannot_colour_or_clear_the_terminal(result: Result, requirements: Requirements) -> None:
    nasty = replace(
        result.findings[0].reason, en="\x1b[2J[red]x[/red] \u202eabc", fa="\x1b[2J[red]x[/red] \u202eabc"
    )
    worse = replace(result, findings=tuple(replace(f, reason=nasty) for f in result.findings))
    page = said(worse, requirements, "en")
    assert "\x1b[2J" not in page and "\u202e" not in page
    assert "[red]x[/red] abc" in page
