"""The formats a report can be drawn in, by the name that `--format` takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from toolkit.errors import UsageError
from toolkit.files import write_beside
from toolkit.language.text import Language
from toolkit.language.translate import tr
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.report.compare import Comparison

Requirements = Mapping[str, Requirement]
Since = Comparison | None
Draw = Callable[[Result, Requirements, Language, Since], bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """`suffix` with its dot; `draw` gives the file's bytes, the same for the same arguments.

    `draw`'s last argument tells what changed since another run, or is None.
    """

    name: str
    suffix: str
    draw: Draw


def formats(more: Iterable[Format] = ()) -> dict[str, Format]:
    """Every format by name: our own, then `more` (a plugin's), which may replace one of ours."""
    ours = (
        Format("text", ".txt", _text),
        Format("html", ".html", _html),
        Format("json", ".json", _json),
        Format("csv", ".csv", _csv),
        Format("markdown", ".md", _markdown),
        Format("pdf", ".pdf", _pdf),
        Format("sarif", ".sarif", _sarif),
        Format("junit", ".junit.xml", _junit),
    )
    return {format.name: format for format in (*ours, *more)}


def find(name: str, known: Mapping[str, Format] | None = None) -> Format:
    """The format of that name among `known` (ours if none are given); UsageError lists them."""
    known = formats() if known is None else known
    if name not in known:
        raise UsageError(
            tr("There is no report format called {name}.", name=name),
            tr("These formats can be had: {names}.", names=", ".join(known)),
        )
    return known[name]


def write(
    result: Result,
    requirements: Requirements,
    format: str | Format,
    path: Path,
    language: Language,
    since: Since = None,
) -> None:
    """The result drawn in that format at `path`, whole or not at all."""
    chosen = find(format) if isinstance(format, str) else format
    write_beside(path, chosen.draw(result, requirements, language, since))


def _text(result: Result, requirements: Requirements, language: Language, since: Since) -> bytes:
    from toolkit.report.text import as_text

    return as_text(result, requirements, language, since).encode()


def _html(result: Result, requirements: Requirements, language: Language, since: Since) -> bytes:
    from toolkit.report.html import render

    return render(result, requirements, language, since).encode()


def _json(result: Result, requirements: Requirements, language: Language, since: Since) -> bytes:
    from toolkit.report.findings_json import to_bytes

    return to_bytes(result)


def _csv(result: Result, requirements: Requirements, language: Language, since: Since) -> bytes:
    from toolkit.report.csv import as_csv

    return as_csv(result, requirements, language, since).encode()


def _markdown(result: Result, requirements: Requirements, language: Language, since: Since) -> bytes:
    from toolkit.report.markdown import as_markdown

    return as_markdown(result, requirements, language, since).encode()


def _pdf(result: Result, requirements: Requirements, language: Language, since: Since) -> bytes:
    from toolkit.report.pdf import as_pdf

    return as_pdf(result, requirements, language, since)


def _sarif(result: Result, requirements: Requirements, language: Language, since: Since) -> bytes:
    from toolkit.report.sarif import as_sarif

    return as_sarif(result, requirements, language, since)


def _junit(result: Result, requirements: Requirements, language: Language, since: Since) -> bytes:
    from toolkit.report.junit import as_junit

    return as_junit(result, requirements, language, since)
