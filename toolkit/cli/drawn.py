"""Writing findings in the formats that were asked for, where they were asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from toolkit.language.text import Language
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.report.compare import Comparison
from toolkit.report.formats import Format, find, write


def draw(
    result: Result,
    requirements: Mapping[str, Requirement],
    wanted: Sequence[str],
    output: Path | None,
    folder: Path | None,
    language: Language,
    since: Comparison | None = None,
) -> dict[str, Path]:
    """Files written, by format. Without `--format`: findings.json and report.html in the shop's folder."""
    chosen = [find(name) for name in wanted]
    if not chosen:
        return _usual(result, requirements, folder, language, since)
    if output is not None and str(output) == "-":
        for one in chosen:
            click.echo(one.draw(result, requirements, language, since), nl=False)
        return {}
    return _written(result, requirements, chosen, output, folder, language, since)


def _usual(
    result: Result,
    requirements: Mapping[str, Requirement],
    folder: Path | None,
    language: Language,
    since: Comparison | None,
) -> dict[str, Path]:
    if folder is None:
        return {}
    files = {"html": folder / "report.html", "json": folder / "findings.json"}
    for name, path in files.items():
        write(result, requirements, name, path, language, since)
    return files


def _written(
    result: Result,
    requirements: Mapping[str, Requirement],
    chosen: Sequence[Format],
    output: Path | None,
    folder: Path | None,
    language: Language,
    since: Comparison | None,
) -> dict[str, Path]:
    one_file = output is not None and len(chosen) == 1 and bool(output.suffix) and not output.is_dir()
    files: dict[str, Path] = {}
    for one in chosen:
        name = "findings" if one.name == "json" else "report"
        path = output if one_file and output else (output or folder or Path.cwd()) / f"{name}{one.suffix}"
        write(result, requirements, one, path, language, since)
        files[one.name] = path
    return files


def earlier(baseline: Path | None) -> Result | None:
    """The findings file to compare with; FaultyFile where it cannot be used."""
    from toolkit.report.findings_json import read_file

    return None if baseline is None else read_file(baseline)
